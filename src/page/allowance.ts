/**
 * How much of a page is read: far above any article, low enough for no page to hold us or the browser
 * up. What lies beyond is left unread, and the reader of the page is told.
 */
export const MOST_TEXT = 2_000_000
export const MOST_BLOCKS = 50_000
const MOST_NODES = 500_000
/** Elements within elements; the browser's own parser nests no deeper than some 500. */
const DEEPEST = 1000

/** What one reading may still take. It shrinks as the reading goes on. */
export interface Allowance {
  /** Nodes gone into or out of. */
  nodes: number
  /** UTF-16 units of text nodes, shown or not. */
  text: number
  readonly depth: number
  /** Something was left unread. */
  isCut: boolean
}

export function fullAllowance(): Allowance {
  return { nodes: MOST_NODES, text: MOST_TEXT, depth: DEEPEST, isCut: false }
}

/** For a document that is a file of the person's own. */
export function noLimits(): Allowance {
  const endless = Number.MAX_SAFE_INTEGER
  return { nodes: endless, text: endless, depth: endless, isCut: false }
}

export function isUsedUp({ nodes, text }: Allowance): boolean {
  return nodes < 0 || text < 0
}
