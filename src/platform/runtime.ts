import browser from 'webextension-polyfill'
import { type Sender, senderOf } from './sender.ts'

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
  const own = { id: browser.runtime.id, url: fileUrl('') }
  const listener = (message: unknown, sender: browser.Runtime.MessageSender): Promise<unknown> | undefined => {
    const from = senderOf(sender, own)
    return from && answer(message, from)
  }
  // The polyfill's type wants `true` or a promise; returning undefined leaves the message to others.
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0])
}

/** The address of a file of the extension. */
export function fileUrl(path: string): string {
  return browser.runtime.getURL(path)
}
