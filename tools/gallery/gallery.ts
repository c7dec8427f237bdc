import type { ChromiumTab } from '../drive/chromium.ts'
import type { Session } from '../drive/session.ts'

/** What the pictures are taken in. */
export interface Gallery {
  readonly session: Session<ChromiumTab>
  /** Where the sample newspaper is served; ends with a slash. */
  readonly url: string
  isWanted(name: string): boolean
  /** Where a picture goes. */
  fileOf(name: string): string
}
