/** A stretch of our work on the page's thread; what is left goes to the next. Far below the 50 ms of a long task. */
const SLICE = 8

interface Yielding {
  readonly yield?: () => Promise<void>
}

/** Lets the page go on. */
export function breathe(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: Yielding }
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve))
}

/** Waits until the page has nothing better to do, at most `timeout` milliseconds. */
export function idle(timeout: number): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout }))
}

/** Work with places to pause: each `undefined` is one. */
export type Steps<R, T = undefined> = Generator<T | undefined, R>

/** Items gone through between two places to pause. */
const ITEMS_A_STEP = 32

/** Goes through a list, with a place to pause now and then. */
export function* gently<T>(items: Iterable<T>, each: (item: T) => void): Steps<void> {
  let count = 0
  for (const item of items) {
    if (count++ % ITEMS_A_STEP === 0) yield
    each(item)
  }
}

/** Takes steps in slices and gives what they return; `found` is told what else they yield. Rejects when the signal ends. */
export async function inSlices<R, T>(
  steps: Steps<R, T>,
  signal: AbortSignal,
  found: (value: T) => void = () => {},
): Promise<R> {
  let start = performance.now()
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    if (value !== undefined) found(value)
    if (performance.now() - start < SLICE) continue
    await breathe()
    signal.throwIfAborted()
    start = performance.now()
  }
}

/** Takes steps without a pause. */
export function atOnce<R>(steps: Steps<R>): R {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
