import browser from 'webextension-polyfill'

/** Who sent a message: the tab and frame of a page's script, or one of the extension's own pages. */
export interface Sender {
  readonly tabId?: number
  readonly frameId?: number
  readonly url?: string
  /** True for the extension's own pages, false for a script in a web page. */
  readonly isExtensionPage: boolean
}

/** Sends a message to the background (wakes it if it sleeps) and gives its answer as it came. */
export function sendToBackground(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message)
}

/** Sends a message to the page's script in the top frame of a tab. Rejects where none runs. */
export function sendToTab(tabId: number, message: unknown): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 })
}

/** Listens to the extension's own messages until `signal` ends. `answer` gives undefined for what is not its call. */
export function onMessage(
  answer: (message: unknown, from: Sender) => Promise<unknown> | undefined,
  signal?: AbortSignal,
): void {
  const listener = (message: unknown, sender: browser.Runtime.MessageSender): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id) return undefined
    return answer(message, senderOf(sender))
  }
  // The polyfill's type wants `true` or a promise; returning undefined leaves the message to others.
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0])
  signal?.addEventListener('abort', () => {
    // After a reload of the extension its API is gone, and the listener with it.
    if (isAlive()) {
      browser.runtime.onMessage.removeListener(
        listener as Parameters<typeof browser.runtime.onMessage.removeListener>[0],
      )
    }
  })
}

function senderOf(sender: browser.Runtime.MessageSender): Sender {
  return {
    isExtensionPage: sender.url?.startsWith(browser.runtime.getURL('')) ?? false,
    ...(sender.tab?.id === undefined ? {} : { tabId: sender.tab.id }),
    ...(sender.frameId === undefined ? {} : { frameId: sender.frameId }),
    ...(sender.url === undefined ? {} : { url: sender.url }),
  }
}

/** False in a page's script whose extension was reloaded or removed. */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined
  } catch {
    return false
  }
}

/**
 * A signal that ends when the extension is reloaded or removed under a page's script. The port it
 * listens on also closes when the background falls asleep: then nothing ends, and the next
 * `isAlive` tells.
 */
export function extensionLifetime(): AbortController {
  const lifetime = new AbortController()
  browser.runtime.connect({ name: 'lifetime' }).onDisconnect.addListener(() => {
    if (!isAlive()) lifetime.abort()
  })
  return lifetime
}

/** The address of a file of the extension. */
export function fileUrl(path: string): string {
  return browser.runtime.getURL(path)
}
