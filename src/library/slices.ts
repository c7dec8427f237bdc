/** The longest stretch of work without letting the page answer, in milliseconds. */
const SLICE = 25
/** So many items are read between two looks at the clock. */
const BETWEEN = 64

/** The same items, with a breath for the page in between. Rejects with the signal's reason when it ends. */
export async function* inSlices<T>(items: Iterable<T>, signal: AbortSignal): AsyncGenerator<readonly T[]> {
  let slice: T[] = []
  let start = performance.now()
  for (const item of items) {
    slice.push(item)
    if (slice.length % BETWEEN !== 0 || performance.now() - start < SLICE) continue
    yield slice
    slice = []
    await breath()
    signal.throwIfAborted()
    start = performance.now()
  }
  yield slice
}

/** Timers of a tab in the back come once a second; messages come at once. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
