import type { Step } from '../messages/calls.ts'
import type { Finding, Verdict } from '../model/finding.ts'
import type { IsoDate } from '../model/span.ts'
import type { LiveBlock, Mark } from './marks.ts'

/** Where a card belongs: the mark it speaks of, at a point of the viewport. */
export interface Spot {
  readonly mark: Mark
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
  /** Shows what is known of a spot, in one card. */
  show(findings: readonly Finding[], published: IsoDate | undefined, spot: Spot, manner: Manner): Promise<void>
  hide(): void
  /** Shows the card of another mark. False where there is none. */
  move(step: Step): Promise<boolean>
  /** Brings a range into view. Resolves when it has come to rest. */
  bringIntoView(range: Range): Promise<void>
  /** Draws marks over the page, in place of those drawn before; those `inHand` stand out. Looks at the map until the next call. */
  draw(marks: ReadonlyMap<Range, Verdict>, inHand: readonly Range[]): void
  /** Whether more of those marks are seen than are drawn. */
  isCrowded(): boolean
  /** Puts the host back where the page has taken it away; a card that went with it is closed. */
  restore(): void
}

/** The marks of the page as it stands. */
export interface PageMarks {
  readonly blocks: readonly LiveBlock[]
  readonly shadowRoots: Iterable<ShadowRoot>
  blockOf(node: Node): LiveBlock | undefined
  /** All marks, as they follow each other on the page. */
  inOrder(): readonly Mark[]
  /** Whether the page sees the mark too. */
  isOpen(mark: Mark): boolean
  /** Whether the reader sees the mark. */
  isShown(mark: Mark): boolean
  repaint(mark: Mark): void
}

/** What the presenter asks and tells whoever has it: it follows the pointer, as it has the card. */
export interface PresenterEvents {
  /** Called at most once a frame; undefined where nothing is marked. */
  look(): PageMarks | undefined
  /** The reader asks for the card of the first of these marks, which tells of the others too. */
  open(marks: readonly Mark[], x: number, y: number): void
  /** Brings a mark into view and shows its card. False where the page no longer shows it. */
  jump(id: number): Promise<boolean>
  openLibrary(): void
  /** The card is closed. */
  closed(): void
}
