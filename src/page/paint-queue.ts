import type { LiveBlock, Mark } from './marks.ts'
import { idle } from './slices.ts'

/** Paints marks: those near what the reader sees at once, the others when the page has nothing better to do. */
export interface PaintQueue {
  add(marks: readonly Mark[]): void
  /** Paints a mark before its turn. */
  hurry(mark: Mark): void
  drop(mark: Mark): void
  isWaiting(mark: Mark): boolean
}

/** A stretch of painting in idle time, in milliseconds. */
const STRETCH = 6
/** How far from the viewport is near, in heights of it. */
const NEAR = 1

export function paintQueue(paint: (mark: Mark) => void, signal: AbortSignal): PaintQueue {
  const waiting = new Set<Mark>()
  let isAtWork = false

  const hurry = (mark: Mark): void => {
    if (waiting.delete(mark)) paint(mark)
  }
  const work = async (): Promise<void> => {
    if (isAtWork) return
    isAtWork = true
    while (waiting.size > 0) {
      await idle(500)
      if (signal.aborted) return
      const end = performance.now() + STRETCH
      for (const mark of waiting) {
        hurry(mark)
        if (performance.now() > end) break
      }
    }
    isAtWork = false
  }
  return {
    add(marks) {
      const isNear = nearness()
      for (const mark of marks) {
        if (isNear(mark)) paint(mark)
        else waiting.add(mark)
      }
      void work()
    },
    hurry,
    drop: (mark) => void waiting.delete(mark),
    isWaiting: (mark) => waiting.has(mark),
  }
}

/** Tells which marks are near the viewport, asking for the place of each of their blocks once. */
function nearness(): (mark: Mark) => boolean {
  const known = new Map<LiveBlock, boolean>()
  return ({ parts: [{ live }] }) => {
    const before = known.get(live)
    if (before !== undefined) return before
    const { top, bottom } = placeOfBlock(live)
    const isNear = bottom > -NEAR * innerHeight && top < (1 + NEAR) * innerHeight
    known.set(live, isNear)
    return isNear
  }
}

/** Where in the viewport the beginning of a block is shown. */
export function placeOfBlock({ block }: LiveBlock): DOMRect {
  const node = block.runs[0]?.node
  const range = new Range()
  if (node !== undefined) range.selectNodeContents(node)
  return range.getBoundingClientRect()
}
