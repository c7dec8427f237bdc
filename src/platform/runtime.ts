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

/** Listens to the extension's own messages. `answer` gives undefined for what is not its call. */
export function onMessage(answer: (message: unknown, from: Sender) => Promise<unknown> | undefined): void {
  const listener = (message: unknown, sender: browser.Runtime.MessageSender): Promise<unknown> | undefined =>
    sender.id === browser.runtime.id ? answer(message, senderOf(sender)) : undefined
  // The polyfill's type wants `true` or a promise; returning undefined leaves the message to others.
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0])
}

function senderOf(sender: browser.Runtime.MessageSender): Sender {
  return {
    isExtensionPage: sender.url?.startsWith(browser.runtime.getURL('')) ?? false,
    ...(sender.tab?.id === undefined ? {} : { tabId: sender.tab.id }),
    ...(sender.frameId === undefined ? {} : { frameId: sender.frameId }),
    ...(sender.url === undefined ? {} : { url: sender.url }),
  }
}

/** The address of a file of the extension. */
export function fileUrl(path: string): string {
  return browser.runtime.getURL(path)
}
