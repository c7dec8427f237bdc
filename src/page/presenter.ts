import type { Finding, Verdict } from '../model/finding.ts'
import type { IsoDate } from '../model/span.ts'
import type { Mark } from './marks.ts'

/** Where a card belongs: the mark it speaks of, at a point of the viewport. */
export interface Spot {
  readonly ranges: readonly Range[]
  readonly x: number
  readonly y: number
}

/** How a card comes. */
export interface Manner {
  /** For a reader who comes by the panel: the card stays while the page scrolls, and takes the focus till it closes. */
  readonly isFromPanel: boolean
  /** The page must not notice that there is a card: it takes no pointer, no key and no focus. */
  readonly isSecret: boolean
}

/** What shows findings to the reader over the page, where the page can't read it. It may come into being at the first call. */
export interface Presenter {
  show(finding: Finding, published: IsoDate | undefined, spot: Spot, manner: Manner): Promise<void>
  hide(): void
  /** Brings a range into view. Resolves when it has come to rest. */
  bringIntoView(range: Range): Promise<void>
  /** Draws marks over the page, in place of those drawn before; those `inHand` stand out. Looks at the map until the next call. */
  draw(marks: ReadonlyMap<Range, Verdict>, inHand: readonly Range[]): void
  /** Whether more of those marks are seen than are drawn. */
  isCrowded(): boolean
  /** Puts the host back where the page has taken it away; a card that went with it is closed. */
  restore(): void
}

/** What the presenter asks and tells whoever has it: it follows the pointer, as it has the card. */
export interface PresenterEvents {
  /** The mark under a point; called at most once a frame. */
  markAt(x: number, y: number): Mark | undefined
  /** The reader asks for a mark's card. */
  open(mark: Mark, x: number, y: number): void
  /** The card is closed. */
  closed(): void
}
