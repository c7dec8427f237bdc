import { lineAt } from './hit-test.ts'
import type { Mark } from './marks.ts'
import type { PresenterEvents } from './presenter.ts'

export interface PointerTarget {
  /** The mark under a point; called at most once a frame. */
  markAt(x: number, y: number): Mark | undefined
  open(mark: Mark, x: number, y: number): void
  close(): void
}

/** A pointer that rests this long on a mark asks for its card; one on its way elsewhere does not. */
const REST = 250
/** A card begins this far before the pointer on a long line, in pixels. */
const LEAD = 48
/** The height of a mark of a few lines, in pixels. */
const FEW_LINES = 160
/** Time to move from the mark onto the card. */
const GRACE = 350

/** Opens a mark's card when the pointer rests on it or a finger taps it, and closes it when the pointer has left both. */
export function followPointer(document: Document, target: PointerTarget, signal: AbortSignal): PresenterEvents {
  let over: Mark | undefined
  let shown: Mark | undefined
  let onCard = false
  let frame = 0
  let pointer = { x: 0, y: 0 }
  let opening: ReturnType<typeof setTimeout> | undefined
  let closing: ReturnType<typeof setTimeout> | undefined

  const open = (mark: Mark, x: number, y: number): void => {
    clearTimeout(closing)
    closing = undefined
    shown = mark
    target.open(mark, x, y)
  }
  const closeSoon = (): void => {
    closing ??= setTimeout(() => {
      closing = undefined
      if (!onCard) target.close()
    }, GRACE)
  }
  const look = (x: number, y: number): void => {
    const mark = onCard ? over : target.markAt(x, y)
    if (mark === over) return
    over = mark
    clearTimeout(opening)
    if (mark !== undefined && mark === shown) {
      clearTimeout(closing)
      closing = undefined
      return
    }
    if (shown !== undefined) closeSoon()
    if (mark !== undefined) opening = setTimeout(() => open(mark, x, y), REST)
  }

  const listen = { signal, capture: true, passive: true }
  document.addEventListener(
    'pointermove',
    ({ pointerType, buttons, clientX, clientY }) => {
      // A pressed button is selecting or dragging: no time for cards.
      if (pointerType === 'touch' || buttons !== 0) return
      pointer = { x: clientX, y: clientY }
      if (frame !== 0) return
      frame = requestAnimationFrame(() => {
        frame = 0
        if (!signal.aborted) look(pointer.x, pointer.y)
      })
    },
    listen,
  )
  document.addEventListener(
    'click',
    (event) => {
      if (!(event instanceof PointerEvent) || event.pointerType !== 'touch' || isInteractive(event.target)) return
      const mark = target.markAt(event.clientX, event.clientY)
      if (mark !== undefined) open(mark, event.clientX, event.clientY)
      else if (shown !== undefined && !onCard) target.close()
    },
    listen,
  )
  document.documentElement.addEventListener(
    'pointerleave',
    () => {
      over = undefined
      clearTimeout(opening)
      if (shown !== undefined) closeSoon()
    },
    { signal, passive: true },
  )
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame)
    clearTimeout(opening)
    clearTimeout(closing)
  })

  return {
    entered() {
      onCard = true
      clearTimeout(opening)
      clearTimeout(closing)
      closing = undefined
    },
    left() {
      onCard = false
      closeSoon()
    },
    closed() {
      onCard = false
      over = shown = undefined
    },
  }
}

/**
 * The line of a mark that is under a point, from a little before the point on, as it moves with the page.
 * A mark of a few lines is taken whole: its card then covers none of its words.
 */
export function lineOf(mark: Mark, x: number, y: number): () => DOMRect | undefined {
  const range = mark.ranges.find((each) => lineAt(each, x, y) !== undefined) ?? mark.ranges[0]
  if (range === undefined) return () => undefined
  const box = lineAt(range, x, y)
  const line = Math.max(0, box === undefined ? 0 : [...range.getClientRects()].findIndex(({ top }) => top === box.top))
  const skipped = box === undefined ? 0 : Math.max(0, x - box.left - LEAD)
  return () => {
    const now = range.collapsed ? undefined : range.getClientRects()[line]
    if (now === undefined) return undefined
    const whole = range.getBoundingClientRect()
    const { top, height } = whole.height > FEW_LINES ? now : whole
    return new DOMRect(now.left + skipped, top, Math.min(now.width - skipped, 2 * LEAD), height)
  }
}

function isInteractive(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('a[href], button, input, select, textarea, label, summary') !== null
  )
}
