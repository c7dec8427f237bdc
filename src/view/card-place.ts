export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Place extends Size {
  readonly left: number
  readonly top: number
  readonly isAbove: boolean
  /** As wide as the window, at its edge. */
  readonly isSheet: boolean
}

const GAP = 8
const MARGIN = 8
/** Below this the card goes to the side with more room. */
const ENOUGH = 160
/** In a window as narrow as this there is no room beside a card. */
const NARROW = 480
/** A sheet leaves the page this share of the window. */
const SHEET = 0.6

/**
 * Where a card goes by a line of text, and how much of its size it has there: under it if it fits, else above, else
 * where more room is, always inside the window and off the line. On a page read from right to left the card ends where the line does. In
 * a narrow window it is a sheet at the foot, or at the head where the line stands too low.
 */
export function placeCard(line: Box, card: Size, viewport: Size, isRightToLeft: boolean): Place {
  const isSheet = viewport.width <= NARROW
  const edge = isSheet ? 0 : MARGIN
  const wantedHeight = isSheet ? Math.min(card.height, viewport.height * SHEET) : card.height
  const below = viewport.height - line.bottom - GAP - edge
  const above = line.top - GAP - edge
  const isBelow = wantedHeight <= below || (wantedHeight > above && (below >= ENOUGH || below >= above))
  const height = Math.max(0, Math.min(wantedHeight, isBelow ? below : above))
  if (isSheet) {
    const top = isBelow ? viewport.height - height : 0
    return { left: 0, top, width: viewport.width, height, isAbove: !isBelow, isSheet }
  }
  const width = Math.min(card.width, viewport.width - 2 * MARGIN)
  const wanted = isRightToLeft ? line.right - width : line.left
  const left = Math.max(MARGIN, Math.min(wanted, viewport.width - width - MARGIN))
  return { left, top: isBelow ? line.bottom + GAP : line.top - GAP - height, width, height, isAbove: !isBelow, isSheet }
}
