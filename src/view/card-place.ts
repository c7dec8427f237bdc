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

export interface Place {
  readonly left: number
  readonly top: number
  /** Room for the card there; it scrolls within. */
  readonly maxHeight: number
  readonly isAbove: boolean
}

const GAP = 8
const MARGIN = 8
/** Below this the card goes to the side with more room. */
const ENOUGH = 160

/**
 * Where a card goes beside a line of text: under it if it fits, else above, else where more room is,
 * always inside the viewport. On a page read from right to left the card ends where the line does.
 */
export function placeCard(line: Box, card: Size, viewport: Size, isRightToLeft: boolean): Place {
  const below = viewport.height - line.bottom - GAP - MARGIN
  const above = line.top - GAP - MARGIN
  const isBelow = card.height <= below || (card.height > above && (below >= ENOUGH || below >= above))
  const maxHeight = Math.max(0, isBelow ? below : above)
  const height = Math.min(card.height, maxHeight)
  const wanted = isRightToLeft ? line.right - card.width : line.left
  const left = Math.max(MARGIN, Math.min(wanted, viewport.width - card.width - MARGIN))
  return { left, top: isBelow ? line.bottom + GAP : line.top - GAP - height, maxHeight, isAbove: !isBelow }
}
