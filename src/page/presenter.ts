import type { Finding } from '../model/finding.ts'
import type { IsoDate } from '../model/span.ts'

/** Where a card belongs: the line of text it speaks of, in the viewport; undefined once the page no longer shows it. */
export type Anchor = () => DOMRect | undefined

/** What shows a finding to the reader. It may come into being at the first call. */
export interface Presenter {
  /** `takesFocus`: for a reader who comes by keyboard, and goes back to where they were when the card closes. */
  show(finding: Finding, published: IsoDate | undefined, anchor: Anchor, takesFocus: boolean): Promise<void>
  hide(): void
  /** Whether a node of the page is the presenter's own. */
  owns(node: Node): boolean
}

/** What the presenter tells of itself. */
export interface PresenterEvents {
  entered(): void
  left(): void
  closed(): void
}
