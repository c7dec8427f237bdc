import browser from 'webextension-polyfill'

export interface Tab {
  readonly id: number
  /** Unset where the reader gave no permission for the page. */
  readonly url?: string
}

/** The tab the reader looks at. */
export async function activeTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id === undefined ? undefined : { id: tab.id, ...(tab.url === undefined ? {} : { url: tab.url }) }
}

/** The address that a tab shows; undefined where we may not know it. */
export async function tabUrl(id: number): Promise<string | undefined> {
  return (await browser.tabs.get(id)).url
}

/** The loaded tabs whose pages match and may be read. */
export async function tabsMatching(matches: readonly string[]): Promise<readonly Tab[]> {
  if (matches.length === 0) return []
  const tabs = await browser.tabs.query({ url: [...matches], discarded: false })
  return tabs.flatMap((tab) => (tab.id === undefined || tab.url === undefined ? [] : { id: tab.id, url: tab.url }))
}

/** The tabs of which the browser does not tell us the address: we may not read them. */
export async function tabsForbidden(): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({ discarded: false })
  return tabs.flatMap((tab) => (tab.id === undefined || tab.url !== undefined ? [] : tab.id))
}

/** Opens one of the extension's own pages in a new tab. */
export async function openExtensionPage(file: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(file) })
}
