/** What a page's script needs of the browser, without the polyfill: that alone would be a third of the script's weight. */

interface PageRuntime {
  readonly id?: string
  sendMessage(message: unknown): Promise<unknown>
  readonly onMessage: {
    addListener(listener: MessageListener): void
    removeListener(listener: MessageListener): void
  }
}

type MessageListener = (
  message: unknown,
  sender: { readonly id?: string },
  sendResponse: (answer: unknown) => void,
) => boolean

/** Both browsers name it `chrome`, and with Manifest V3 both answer with promises. */
const { chrome } = globalThis as unknown as { readonly chrome: { readonly runtime?: PageRuntime } }

/** Sends a message to the background (wakes it if it sleeps) and gives its answer as it came. */
export async function sendToBackground(message: unknown): Promise<unknown> {
  return runtime().sendMessage(message)
}

/** Listens to the extension's own messages until `signal` ends. `answer` gives undefined for what is not its call. */
export function onMessage(answer: (message: unknown) => Promise<unknown> | undefined, signal: AbortSignal): void {
  const listener: MessageListener = (message, sender, sendResponse) => {
    const answered = sender.id === runtime().id ? answer(message) : undefined
    answered?.then(sendResponse).catch((error: unknown) => sendResponse({ ok: false, error: String(error) }))
    return answered !== undefined
  }
  runtime().onMessage.addListener(listener)
  signal.addEventListener('abort', () => {
    // After a reload of the extension its API is gone, and the listener with it.
    if (isAlive()) runtime().onMessage.removeListener(listener)
  })
}

/** False once the extension was reloaded or removed under the page. */
export function isAlive(): boolean {
  try {
    return chrome.runtime?.id !== undefined
  } catch {
    return false
  }
}

function runtime(): PageRuntime {
  if (chrome.runtime === undefined) throw new Error('Sourcemark was reloaded; reload the page.')
  return chrome.runtime
}
