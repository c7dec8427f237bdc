import { closest } from './dom.ts'
import type { Listen } from './host.ts'
import type { Mark } from './marks.ts'

export interface PointerTarget {
  /** The mark under a point whose card may open there. */
  markAt(x: number, y: number): Mark | undefined
  open(mark: Mark, x: number, y: number): void
  /** Closes the card. */
  close(): void
  /** The reader keeps the card open, and no other is to take its place. */
  isPinned(): boolean
}

/** What a card tells of itself and the pointer on it. */
export interface CardPointer {
  entered(): void
  left(): void
  /** It is gone, or another one is there that the pointer has not asked for. */
  closed(): void
}

/** A pointer that rests this long on a mark asks for its card; one on its way elsewhere does not. */
const REST = 250
/** Time to move from the mark onto the card. */
const GRACE = 350

/**
 * Opens a mark's card when the pointer rests on it or a finger taps it, and closes it when the pointer
 * has left both. Moves and taps that the page's scripts make up are none.
 */
export function followPointer(target: PointerTarget, listen: Listen, signal: AbortSignal): CardPointer {
  let over: Mark | undefined
  let shown: Mark | undefined
  let onCard = false
  let frame = 0
  let pointer = { x: 0, y: 0 }
  let opening: ReturnType<typeof setTimeout> | undefined
  let closing: ReturnType<typeof setTimeout> | undefined

  const stay = (): void => {
    clearTimeout(closing)
    closing = undefined
  }
  const open = (mark: Mark, x: number, y: number): void => {
    stay()
    shown = mark
    target.open(mark, x, y)
  }
  const closeSoon = (): void => {
    closing ??= setTimeout(() => {
      closing = undefined
      if (!onCard && !target.isPinned()) target.close()
    }, GRACE)
  }
  const look = (x: number, y: number): void => {
    // Asked in any case: the page may have taken the card away, which is noticed by this.
    const there = target.markAt(x, y)
    if (target.isPinned()) over = undefined
    const mark = target.isPinned() ? undefined : onCard ? over : there
    if (mark === over) return
    over = mark
    clearTimeout(opening)
    if (mark !== undefined && mark === shown) {
      stay()
      return
    }
    if (shown !== undefined) closeSoon()
    if (mark !== undefined) opening = setTimeout(() => open(mark, x, y), REST)
  }

  /** Hears of what the reader does: nothing that a script makes up is that. */
  const hear = (type: string, done: (event: PointerEvent, isTouch: boolean) => void): void =>
    listen(type, (event) => {
      if (event.isTrusted && event instanceof PointerEvent) done(event, event.pointerType === 'touch')
    })
  // A button that goes down begins a selection or a drag: whoever waits for a card has gone on.
  hear('pointerdown', () => {
    cancelAnimationFrame(frame)
    frame = 0
    clearTimeout(opening)
    over = undefined
  })
  hear('pointermove', ({ buttons, clientX, clientY }, isTouch) => {
    // A pressed button is selecting or dragging: no time for cards.
    if (isTouch || buttons !== 0) return
    pointer = { x: clientX, y: clientY }
    if (frame !== 0) return
    frame = requestAnimationFrame(() => {
      frame = 0
      if (!signal.aborted) look(pointer.x, pointer.y)
    })
  })
  hear('click', (event, isTouch) => {
    if (!isTouch || target.isPinned() || isInteractive(event.target)) return
    const mark = target.markAt(event.clientX, event.clientY)
    if (mark !== undefined) open(mark, event.clientX, event.clientY)
    else if (shown !== undefined && !onCard) target.close()
  })
  hear('pointerout', ({ relatedTarget }) => {
    // Nowhere to: out of the window.
    if (relatedTarget !== null) return
    over = undefined
    clearTimeout(opening)
    if (shown !== undefined) closeSoon()
  })
  signal.addEventListener('abort', () => {
    clearTimeout(opening)
    clearTimeout(closing)
  })

  return {
    entered() {
      onCard = true
      clearTimeout(opening)
      stay()
    },
    left() {
      onCard = false
      if (shown !== undefined) closeSoon()
    },
    closed() {
      stay()
      clearTimeout(opening)
      onCard = false
      over = shown = undefined
    },
  }
}

function isInteractive(target: EventTarget | null): boolean {
  return (
    target instanceof Element && closest(target, 'a[href], button, input, select, textarea, label, summary') !== null
  )
}
