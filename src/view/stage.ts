/** Where we show things over a page, and what we may know of the page there. */
export interface Stage {
  /** Closed: nothing in it is the page's to read. */
  readonly root: ShadowRoot
  /** Makes the elements that go into the root. */
  readonly document: Document
  /** The page's topmost element at a point of the viewport, looked for through what is ours. */
  elementAt(x: number, y: number): Element | undefined
  /** What an element of the page is shown in: its slot, its parent or the host of its shadow root. */
  holder(element: Element): Element | null
  /** Whether one holds the other: an element that a point of the viewport gave, and a node of any tree of the page. */
  belong(there: Element, node: Node): boolean
  /** The page's root element. */
  page(): Element | null
  /** What has the page's focus. */
  focused(): Element | null
  /** How many times as large as set things in the root are drawn: the page's own zoom. */
  zoom(): number
}
