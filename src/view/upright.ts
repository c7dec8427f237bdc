/** Of what stands deeper than this it is not told: each level costs the page's time, at every frame of a movement. */
const DEEPEST = 200

/**
 * Tells whether an element's text is seen and runs level, from one side to the other: neither turned, skewed nor
 * set upright. `holder` gives what an element is shown in. For one look at a page: what it learns of an element is kept.
 */
export function uprightness(holder: (element: Element) => Element | null): (element: Element) => boolean {
  const known = new Map<Element, boolean>()
  const isLevelHere = (element: Element): boolean => {
    const { transform, rotate, perspective, offsetPath } = getComputedStyle(element)
    const isTurned = !isLevel(transform) || rotate !== 'none' || perspective !== 'none'
    return !isTurned && (offsetPath === 'none' || offsetPath === '')
  }
  const isLevelAround = (element: Element | null, level: number): boolean => {
    if (element === null) return true
    const before = known.get(element)
    if (before !== undefined) return before
    const is = level < DEEPEST && isLevelHere(element) && isLevelAround(holder(element), level + 1)
    known.set(element, is)
    return is
  }
  return (element) => {
    const isSeen = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }
    if (!Element.prototype.checkVisibility.call(element, isSeen)) return false
    return getComputedStyle(element).writingMode.startsWith('horizontal') && isLevelAround(element, 0)
  }
}

/** Whether a computed transform turns nothing: none, or a flat matrix that scales and moves alone. */
export function isLevel(transform: string): boolean {
  if (transform === 'none' || transform === '') return true
  const [, numbers] = /^matrix\(([^)]*)\)$/.exec(transform) ?? []
  const [scale, turn, skew] = (numbers ?? '').split(',').map(Number)
  return scale !== undefined && scale > 0 && turn === 0 && skew === 0
}
