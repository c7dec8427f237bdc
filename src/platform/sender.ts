/** Who sent a message: the script of ours in a page, or a page of our own. */
export interface Sender {
  readonly kind: 'page-script' | 'extension-page'
  readonly tabId: number
  readonly frameId: number
  /** The address of its document, by the browser. */
  readonly url: string
}

/** What the browser says of who sent a message. */
export interface BrowserSender {
  readonly id?: string | undefined
  readonly url?: string | undefined
  readonly origin?: string | undefined
  readonly tab?: { readonly id?: number | undefined } | undefined
  readonly frameId?: number | undefined
}

/** No tab: the popup, which has none. */
const NO_TAB = -1

/**
 * Who sent a message, by what the browser says; undefined for anyone who may not be heard: another
 * extension, a web page itself, or who is of two minds about where it stands. `own` is our own id and address.
 */
export function senderOf(
  sender: BrowserSender,
  own: { readonly id: string; readonly url: string },
): Sender | undefined {
  if (sender.id !== own.id || sender.url === undefined) return undefined
  const origin = own.url.replace(/\/$/, '')
  const isOurs = sender.url.startsWith(own.url)
  if (isOurs !== ((sender.origin ?? (isOurs ? origin : '')) === origin)) return undefined
  const { tab, frameId = 0, url } = sender
  if (isOurs) return { kind: 'extension-page', tabId: tab?.id ?? NO_TAB, frameId, url }
  return tab?.id === undefined ? undefined : { kind: 'page-script', tabId: tab.id, frameId, url }
}
