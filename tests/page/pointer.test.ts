import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Mark } from '../../src/page/marks.ts'
import { type CardPointer, followPointer } from '../../src/page/pointer.ts'

/** A move or press of the reader's own hand, as far as the follower looks at it. */
class Pointed {
  readonly isTrusted = true
  readonly pointerType = 'mouse'
  readonly target = null
  readonly relatedTarget = null
  readonly clientX = 5
  readonly clientY = 5
  readonly buttons: number
  constructor(buttons: number) {
    this.buttons = buttons
  }
}

const MARK: Mark = {
  id: 1,
  finding: { mention: { kind: 'name', start: 0, end: 4, text: 'Oslo' }, verdict: 'unknown', reasons: [], evidence: [] },
  parts: [
    {
      start: 0,
      end: 4,
      live: { block: { kind: 'paragraph', text: 'Oslo', runs: [], quoted: [] }, marks: new Set(), gone: false },
    },
  ],
  ranges: [],
}

const open = vi.fn()
const close = vi.fn()
let isPinned = false
let card: CardPointer | undefined
const listeners = new Map<string, (event: Event) => void>()

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('PointerEvent', Pointed)
  vi.stubGlobal('requestAnimationFrame', (done: () => void) => setTimeout(done, 16))
  vi.stubGlobal('cancelAnimationFrame', (frame: ReturnType<typeof setTimeout>) => clearTimeout(frame))
  open.mockClear()
  close.mockClear()
  isPinned = false
  const listen = (type: string, listener: (event: Event) => void): void => void listeners.set(type, listener)
  card = followPointer(
    { markAt: () => MARK, open, close, isPinned: () => isPinned },
    listen,
    new AbortController().signal,
  )
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function hand(type: string, buttons = 0): void {
  const event: unknown = new Pointed(buttons)
  listeners.get(type)?.(event as Event)
}

test('a pointer that rests on a mark opens its card', () => {
  hand('pointermove')
  vi.advanceTimersByTime(200)
  expect(open).not.toHaveBeenCalled()
  vi.advanceTimersByTime(200)
  expect(open).toHaveBeenCalledOnce()
})

test('a button that goes down before that begins a selection: no card opens over it', () => {
  hand('pointermove')
  vi.advanceTimersByTime(100)
  hand('pointerdown', 1)
  hand('pointermove', 1)
  vi.advanceTimersByTime(1000)
  expect(open).not.toHaveBeenCalled()
})

test('nor while a moved pointer is still on its way to being looked at', () => {
  hand('pointermove')
  hand('pointerdown', 1)
  vi.advanceTimersByTime(1000)
  expect(open).not.toHaveBeenCalled()
})

test('a rest after the selection opens it as ever', () => {
  hand('pointermove')
  hand('pointerdown', 1)
  hand('pointermove', 0)
  vi.advanceTimersByTime(500)
  expect(open).toHaveBeenCalledOnce()
})

test('a card that is kept open is neither closed nor replaced by where the pointer goes', () => {
  hand('pointermove')
  vi.advanceTimersByTime(400)
  expect(open).toHaveBeenCalledOnce()
  isPinned = true
  hand('pointerout')
  vi.advanceTimersByTime(1000)
  hand('pointermove')
  vi.advanceTimersByTime(1000)
  expect(close).not.toHaveBeenCalled()
  expect(open).toHaveBeenCalledOnce()
})

test('a card that came by key is not closed by a pointer that lay on the one before', () => {
  hand('pointermove')
  vi.advanceTimersByTime(400)
  card?.entered()
  card?.closed()
  card?.left()
  vi.advanceTimersByTime(1_000)
  expect(close).not.toHaveBeenCalled()
})

test('a card that the pointer opened is closed when it leaves', () => {
  hand('pointermove')
  vi.advanceTimersByTime(400)
  card?.entered()
  card?.left()
  vi.advanceTimersByTime(1_000)
  expect(close).toHaveBeenCalledOnce()
})
