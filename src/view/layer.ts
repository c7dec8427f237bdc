import type { Verdict } from '../model/finding.ts'
import { createDrawing, type Look } from './layer-drawing.ts'
import type { Box } from './layer-strokes.ts'
import type { Stage } from './stage.ts'

/** Marks drawn over the page's text, where the page can't read them. */
export interface Layer {
  /** Draws these in place of those drawn before, and keeps them at their words; `inHand` stand out. */
  draw(marks: ReadonlyMap<Range, Verdict>, inHand: readonly Range[]): void
}

/** After the last sign of movement the marks are looked after for this long, in milliseconds, at every frame. */
const SETTLING = 400
/** Not every movement shows itself: this often they are looked after anyway. */
const HEARTBEAT = 700
/** Signs that something may have moved. */
const SIGNS = ['scroll', 'resize', 'load', 'toggle', 'transitionrun', 'transitionend', 'animationstart', 'animationend']
const SIGNS_OF_HAND = ['pointerup', 'keyup', 'input']
const MAX_DRAWN = 500

/**
 * A drawing in the top layer that scrolls with the document and takes no pointer. A word is marked where
 * it is seen in the viewport, and left out where that is not sure: covered, cut off, turned, unseen.
 */
export function createLayer(stage: Stage, signal: AbortSignal): Layer {
  const layer = stage.document.createElement('div')
  const drawing = createDrawing(stage.document)
  let marks: ReadonlyMap<Range, Verdict> = new Map()
  let inHand: readonly Range[] = []
  let byElement = new Map<Element, Range[]>()
  let seen = new Set<Element>()
  let isStale = false
  let frame = 0
  let movedAt = 0

  layer.className = 'layer'
  layer.popover = 'manual'
  layer.setAttribute('aria-hidden', 'true')
  layer.append(drawing.element)

  const views = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) seen.add(target)
        else seen.delete(target)
      }
      look()
    },
    { rootMargin: '25%' },
  )
  const sort = (): void => {
    isStale = false
    const sorted = new Map<Element, Range[]>()
    for (const range of marks.keys()) {
      const element = stage.elementOf(range)
      if (element === null) continue
      const here = sorted.get(element)
      if (here === undefined) sorted.set(element, [range])
      else here.push(range)
    }
    for (const element of byElement.keys()) if (!sorted.has(element)) views.unobserve(element)
    for (const element of sorted.keys()) if (!byElement.has(element)) views.observe(element)
    seen = new Set([...seen].filter((element) => sorted.has(element)))
    byElement = sorted
  }
  const render = (): void => {
    const boxes = new Map<Look, Box[]>()
    const add = (look: Look, range: Range): void => {
      const list = boxes.get(look) ?? []
      boxes.set(look, list)
      list.push(...stage.boxesOf(range))
    }
    let left = MAX_DRAWN
    for (const element of seen) {
      for (const range of stage.isUpright(element) ? (byElement.get(element) ?? []) : []) {
        const verdict = marks.get(range)
        if (verdict !== undefined && left-- > 0) add(verdict, range)
      }
    }
    for (const range of inHand) add('in-hand', range)
    layer.style.zoom = `${1 / stage.zoom()}`
    drawing.draw(boxes)
  }
  const step = (): void => {
    frame = 0
    if (signal.aborted) return
    if (isStale) sort()
    if (!layer.isConnected) stage.root.append(layer)
    if (layer.isConnected && !layer.matches(':popover-open')) layer.showPopover()
    render()
    if (performance.now() - movedAt < SETTLING) look()
  }
  const look = (): void => {
    if (frame === 0 && (marks.size > 0 || inHand.length > 0)) frame = requestAnimationFrame(step)
  }
  const moved = (): void => {
    movedAt = performance.now()
    look()
  }
  for (const sign of [...SIGNS, ...SIGNS_OF_HAND]) stage.listen(sign, moved)
  const heartbeat = setInterval(() => look(), HEARTBEAT)
  signal.addEventListener('abort', () => {
    views.disconnect()
    clearInterval(heartbeat)
    layer.remove()
  })
  return {
    draw(all, held) {
      marks = all
      inHand = held
      isStale = true
      if (marks.size > 0 || inHand.length > 0) moved()
      else if (layer.isConnected) {
        sort()
        render()
      }
    },
  }
}
