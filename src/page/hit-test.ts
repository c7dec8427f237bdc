import { caretAt } from './dom.ts'
import { isSecret, isWhole, type LiveBlock, type Mark, marksAt } from './marks.ts'
import { offsetIn } from './ranges.ts'

/** How far from the letters, in pixels, the pointer still counts as on them. */
const NEAR = 3

/**
 * The mark under a point of the viewport, of those that the page sees too. One that only the reader has opens
 * nothing there: a page could learn of a card by what the browser tells it of paints and of what lies over its
 * words. Has those marks there painted anew that are not whole. Costs one caret look-up and a search in one block.
 */
export function markUnder(
  document: Document,
  x: number,
  y: number,
  blockOf: (node: Node) => LiveBlock | undefined,
  shadowRoots: Iterable<ShadowRoot>,
  repaint: (mark: Mark) => void,
): Mark | undefined {
  const caret = caretIn(document, x, y, shadowRoots)
  const live = caret === null ? undefined : blockOf(caret.node)
  if (caret === null || live === undefined) return undefined
  const offset = offsetIn(live.block, caret.node, caret.offset)
  if (offset === undefined) return undefined
  const around = marksAt(live, offset)
  // A page that takes its elements out and puts them back empties ranges without a word.
  for (const mark of around) if (!isWhole(mark)) repaint(mark)
  // The caret goes to the nearest letter, however far away the pointer is.
  const there = around.filter(({ ranges }) => ranges.some((range) => lineAt(range, x, y) !== undefined))
  return there.find((mark) => !isSecret(mark))
}

/** The line box of a range under a point; undefined where the point is beside it. */
export function lineAt(range: Range, x: number, y: number): DOMRect | undefined {
  for (const box of range.getClientRects()) {
    if (x >= box.left - NEAR && x <= box.right + NEAR && y >= box.top - NEAR && y <= box.bottom + NEAR) return box
  }
  return undefined
}

function caretIn(
  document: Document,
  x: number,
  y: number,
  shadowRoots: Iterable<ShadowRoot>,
): { readonly node: Node; readonly offset: number } | null {
  const caret = caretAt(document, x, y, { shadowRoots: [...shadowRoots] })
  return caret === null ? null : { node: caret.offsetNode, offset: caret.offset }
}
