import type { Gift } from './gift.ts'
import type { Peopled } from './standing-in.ts'

/** A gift with the parties of its sentence. */
export interface Scene extends Peopled {
  readonly gift: Gift
  readonly before: () => Peopled | undefined
}
