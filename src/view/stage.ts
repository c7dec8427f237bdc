import type { Box } from './layer-strokes.ts'

/** Where we show things over a page, and what we may know of the page there. */
export interface Stage {
  /** Closed: nothing in it is the page's to read. */
  readonly root: ShadowRoot
  /** Makes the elements that go into the root. */
  readonly document: Document
  /** The page's topmost element at a point of the viewport, looked for through what is ours. */
  elementAt(x: number, y: number): Element | undefined
  /** The page's root element. */
  page(): Element | null
  /** How wide the page is shown, without its scroll bar. */
  width(): number
  /** Whether something of the page's fills the screen. */
  isFullScreen(): boolean
  /** The element that a range begins in. */
  elementOf(range: Range): Element | null
  /** The boxes of a range's lines in the document, where the reader sees both their ends. */
  boxesOf(range: Range): readonly Box[]
  /** Whether an element's text is seen and runs level. */
  isUpright(element: Element): boolean
  /** Listens on the window, in its capture phase, until all of ours ends. */
  listen(type: string, listener: (event: Event) => void): void
  /** What has the page's focus. */
  focused(): Element | null
  /** How many times as large as set things in the root are drawn: the page's own zoom. */
  zoom(): number
}
