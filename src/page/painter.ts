import type { PageSettings } from '../messages/calls.ts'
import type { Verdict } from '../model/finding.ts'
import type { Highlights } from './highlights.ts'
import { type Mark, rangesOfMark } from './marks.ts'
import type { PageMarks, Presenter } from './presenter.ts'

/** What of the findings the reader wants to see marked. */
export type Wanted = Pick<PageSettings, 'unmarked'>

/** Draws marks on the page. */
export interface Painter extends Pick<Highlights, 'adopt' | 'dress'>, Pick<PageMarks, 'isOpen' | 'isShown'> {
  /** What is wanted from the next mark on. */
  want(wanted: Wanted): void
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
 * own add to that or say otherwise is drawn over it, where the page can't. What the reader does not want to see is
 * neither. Where the reader forces colours, Chromium paints every highlight as if it were selected: there all is drawn.
 */
export function createPainter(
  highlights: Highlights,
  { draw, restore }: Pick<Presenter, 'draw' | 'restore'>,
  wanted: Wanted,
): Painter {
  let { unmarked } = wanted
  const drawn = new Map<Range, Verdict>()
  const isForced = matchMedia('(forced-colors: active)').matches
  let inHand: Mark | undefined
  const drawAll = (): void => draw(drawn, inHand?.ranges ?? [])

  const wants = ({ finding }: Mark, verdict: Verdict): boolean =>
    !unmarked.includes(verdict) && !unmarked.includes(finding.mention.kind)
  const isOpen = (mark: Mark): boolean => mark.openVerdict !== undefined && wants(mark, mark.openVerdict)
  const isShown = (mark: Mark): boolean => wants(mark, mark.finding.verdict)

  const erase = (mark: Mark): void => {
    const { openVerdict, ranges } = mark
    if (openVerdict !== undefined) highlights.erase(openVerdict, ranges)
    let isChanged = mark === inHand
    for (const range of ranges) isChanged = drawn.delete(range) || isChanged
    mark.ranges = []
    if (isChanged) drawAll()
  }
  return {
    paint(mark) {
      erase(mark)
      const { finding, openVerdict } = mark
      mark.ranges = rangesOfMark(mark)
      if (!isForced && openVerdict !== undefined && isOpen(mark)) highlights.add(openVerdict, mark.ranges)
      const isDrawn = (isForced || openVerdict !== finding.verdict) && isShown(mark)
      if (isDrawn) for (const range of mark.ranges) drawn.set(range, finding.verdict)
      if (isDrawn || mark === inHand) drawAll()
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
    want(now) {
      ;({ unmarked } = now)
    },
    isOpen,
    isShown,
    adopt: highlights.adopt,
    dress: highlights.dress,
    clear() {
      highlights.clear()
      drawn.clear()
      inHand = undefined
      drawAll()
    },
  }
}
