import { lineAt } from './hit-test.ts'

/** A card begins this far before the pointer on a long line, in pixels. */
const LEAD = 48
/** The height of a mark of a few lines, in pixels, and as a share of the window. */
const FEW_LINES = 160
const SMALL_SHARE = 0.3

/**
 * The line of a mark that is under a point, from a little before the point on, as it moves with the page.
 * A mark of a few lines is taken whole: its card then covers none of its words.
 */
export function lineOf(ranges: readonly Range[], x: number, y: number): () => DOMRect | undefined {
  const range = ranges.find((each) => lineAt(each, x, y) !== undefined) ?? ranges[0]
  if (range === undefined) return () => undefined
  const box = lineAt(range, x, y)
  const line = Math.max(0, box === undefined ? 0 : [...range.getClientRects()].findIndex(({ top }) => top === box.top))
  const skipped = box === undefined ? 0 : Math.max(0, x - box.left - LEAD)
  return () => {
    const now = range.collapsed ? undefined : range.getClientRects()[line]
    if (now === undefined) return undefined
    const whole = range.getBoundingClientRect()
    const { top, height } = whole.height > Math.min(FEW_LINES, innerHeight * SMALL_SHARE) ? now : whole
    return new DOMRect(now.left + skipped, top, Math.min(now.width - skipped, 2 * LEAD), height)
  }
}
