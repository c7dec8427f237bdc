import type { Verdict } from '../model/finding.ts'
import type { Highlights } from './highlights.ts'
import { type Mark, rangesOfMark } from './marks.ts'
import type { Presenter } from './presenter.ts'

/** Draws marks on the page. */
export interface Painter extends Pick<Highlights, 'adopt'> {
  /** Draws a mark as the page stands now, in place of what was drawn of it. */
  paint(mark: Mark): void
  erase(mark: Mark): void
  /** Has one mark stand out, or none. */
  hold(mark: Mark | undefined): void
  /** Puts back what the page has taken away; cheap enough for every frame. */
  restore(): void
  /** Takes every mark off the page. */
  clear(): void
}

/**
 * What the open references say goes into the highlights, where the page can read it; what the reader's
 * own add to that or say otherwise is drawn over it, where the page can't. What nothing is known of is painted only
 * where the reader wants to see it, which hangs on no reference.
 */
export function createPainter(
  highlights: Highlights,
  { draw, restore }: Pick<Presenter, 'draw' | 'restore'>,
  showUnknown: boolean,
): Painter {
  const secret = new Map<Range, Verdict>()
  let inHand: Mark | undefined
  const drawAll = (): void => draw(secret, inHand?.ranges ?? [])

  const erase = (mark: Mark): void => {
    const { openVerdict, ranges } = mark
    if (openVerdict !== undefined) highlights.erase(openVerdict, ranges)
    let isChanged = mark === inHand
    for (const range of ranges) isChanged = secret.delete(range) || isChanged
    mark.ranges = []
    if (isChanged) drawAll()
  }
  return {
    paint(mark) {
      erase(mark)
      const { finding, openVerdict } = mark
      mark.ranges = rangesOfMark(mark)
      if (openVerdict !== undefined && (showUnknown || openVerdict !== 'unknown'))
        highlights.add(openVerdict, mark.ranges)
      const isSecret = openVerdict !== finding.verdict && (showUnknown || finding.verdict !== 'unknown')
      if (isSecret) for (const range of mark.ranges) secret.set(range, finding.verdict)
      if (isSecret || mark === inHand) drawAll()
    },
    erase,
    hold(mark) {
      if (mark === inHand) return
      inHand = mark
      drawAll()
    },
    restore() {
      highlights.restore()
      restore()
    },
    adopt: highlights.adopt,
    clear() {
      highlights.clear()
      secret.clear()
      inHand = undefined
      drawAll()
    },
  }
}
