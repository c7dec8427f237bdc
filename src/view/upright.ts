/** Whether an element's text is seen and runs level, from one side to the other: neither turned, skewed nor set upright. */
export function isUpright(element: Element): boolean {
  const isSeen = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }
  if (!Element.prototype.checkVisibility.call(element, isSeen)) return false
  if (!getComputedStyle(element).writingMode.startsWith('horizontal')) return false
  for (let around: Element | null = element; around !== null; around = outer(around)) {
    const { transform, rotate, perspective, offsetPath } = getComputedStyle(around)
    if (!isLevel(transform) || rotate !== 'none' || perspective !== 'none') return false
    if (offsetPath !== 'none' && offsetPath !== '') return false
  }
  return true
}

/** Whether a computed transform turns nothing: none, or a flat matrix that scales and moves alone. */
export function isLevel(transform: string): boolean {
  if (transform === 'none' || transform === '') return true
  const [, numbers] = /^matrix\(([^)]*)\)$/.exec(transform) ?? []
  const [scale, turn, skew] = (numbers ?? '').split(',').map(Number)
  return scale !== undefined && scale > 0 && turn === 0 && skew === 0
}

function outer(element: Element): Element | null {
  const root = element.getRootNode()
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
}
