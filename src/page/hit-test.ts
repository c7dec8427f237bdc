import { caretAt } from './dom.ts'
import { isWhole, type Mark, marksAt } from './marks.ts'
import type { PageMarks } from './presenter.ts'
import { offsetIn } from './ranges.ts'

/** How far from the letters, in pixels, the pointer still counts as on them. */
const NEAR = 3

/**
 * The marks under a point of the viewport: first the innermost of those that the page sees too, then whatever else
 * the reader sees there. None where the page sees none: it could learn of a card by what the browser tells it of
 * paints and of what lies over its words. Has those marks there painted anew that are not whole. Costs one caret
 * look-up and a search in one block.
 */
export function marksUnder(document: Document, x: number, y: number, marks: PageMarks): readonly Mark[] {
  const caret = caretAt(document, x, y, { shadowRoots: [...marks.shadowRoots] })
  const live = caret === null ? undefined : marks.blockOf(caret.offsetNode)
  if (caret === null || live === undefined) return []
  const offset = offsetIn(live.block, caret.offsetNode, caret.offset)
  if (offset === undefined) return []
  const around = marksAt(live, offset)
  // A page that takes its elements out and puts them back empties ranges without a word.
  for (const mark of around) if (!isWhole(mark)) marks.repaint(mark)
  // The caret goes to the nearest letter, however far away the pointer is.
  const there = around.filter(({ ranges }) => ranges.some((range) => lineAt(range, x, y) !== undefined))
  const first = there.find(marks.isOpen)
  return first === undefined ? [] : [first, ...there.filter((mark) => mark !== first && marks.isShown(mark))]
}

/** The line box of a range under a point; undefined where the point is beside it. */
export function lineAt(range: Range, x: number, y: number): DOMRect | undefined {
  for (const box of range.getClientRects()) {
    if (x >= box.left - NEAR && x <= box.right + NEAR && y >= box.top - NEAR && y <= box.bottom + NEAR) return box
  }
  return undefined
}
