import type { Verdict } from '../model/finding.ts'
import { createDrawing, type Look } from './layer-drawing.ts'
import { type Looked, lookOver } from './layer-look.ts'
import type { Box } from './layer-strokes.ts'
import type { Stage } from './stage.ts'

/** Marks drawn over the page's text, where the page can't read them. */
export interface Layer {
  /** Draws these in place of those drawn before, and keeps them at their words; `inHand` stand out. */
  draw(marks: ReadonlyMap<Range, Verdict>, inHand: readonly Range[]): void
  /** Whether more marks are seen than are drawn. */
  isCrowded(): boolean
}

/** After the last sign of movement the marks are looked after for this long, in milliseconds, at every frame. */
const SETTLING = 400
/** Not every movement shows itself: this often they are looked after anyway. */
const HEARTBEAT = 700
/** Signs that something may have moved. */
const SIGNS = ['scroll', 'resize', 'load', 'toggle', 'transitionrun', 'transitionend', 'animationstart', 'animationend']
const SIGNS_OF_HAND = ['pointerup', 'keyup', 'input']
/** Our part of a frame, in milliseconds. A look that takes longer goes on in the next one, and is followed by a rest of so many times its own length. */
const SLICE = 8
const REST = 10

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
  let looking: Generator<undefined, Looked> | undefined
  let spent = 0
  let restUntil = 0
  let isCrowded = false

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
  const render = (boxes: ReadonlyMap<Verdict, readonly Box[]>): void => {
    const all = new Map<Look, readonly Box[]>(boxes)
    all.set('in-hand', inHand.flatMap(stage.boxesOf))
    layer.style.zoom = `${1 / stage.zoom()}`
    drawing.draw(all)
  }
  /** Goes on with the look at hand for a part of this frame. */
  const goOn = (): void => {
    const start = performance.now()
    looking ??= lookOver(
      seen,
      (element) => byElement.get(element) ?? [],
      (range) => marks.get(range),
      stage,
    )
    let next = looking.next()
    while (next.done !== true && performance.now() - start < SLICE) next = looking.next()
    spent += performance.now() - start
    if (next.done !== true) return
    looking = undefined
    ;({ isCrowded } = next.value)
    render(next.value.boxes)
    if (spent > SLICE) restUntil = performance.now() + spent * REST
    spent = 0
  }
  const step = (): void => {
    frame = 0
    if (signal.aborted) return
    if (isStale && looking === undefined) sort()
    if (!layer.isConnected) stage.root.append(layer)
    if (layer.isConnected && !layer.matches(':popover-open')) layer.showPopover()
    goOn()
    if (looking !== undefined || performance.now() - movedAt < SETTLING) look()
  }
  const look = (): void => {
    if (frame !== 0 || performance.now() < restUntil) return
    if (marks.size > 0 || inHand.length > 0) frame = requestAnimationFrame(step)
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
        looking = undefined
        isCrowded = false
        render(new Map())
      }
    },
    isCrowded: () => isCrowded,
  }
}
