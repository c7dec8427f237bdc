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

/** Goes through a generator in slices. Rejects when the signal ends. `spent` is called with the milliseconds of each slice. */
export async function collected<T>(
  steps: Iterator<T | undefined>,
  signal: AbortSignal,
  spent: (milliseconds: number) => void = () => {},
): Promise<readonly T[]> {
  const all: T[] = []
  let start = performance.now()
  for (let step = steps.next(); step.done !== true; step = steps.next()) {
    if (step.value !== undefined) all.push(step.value)
    const time = performance.now() - start
    if (time < SLICE) continue
    spent(time)
    await breathe()
    signal.throwIfAborted()
    start = performance.now()
  }
  spent(performance.now() - start)
  return all
}
