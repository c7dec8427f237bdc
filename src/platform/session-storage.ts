import browser from 'webextension-polyfill'

const ASKED = 'asked'

/** The tabs that were stored, unparsed; gone when the browser ends, and no page's script can read them. */
export async function storedAskedTabs(): Promise<unknown> {
  return (await browser.storage.session.get(ASKED))[ASKED]
}

export async function storeAskedTabs(tabs: readonly object[]): Promise<void> {
  await browser.storage.session.set({ [ASKED]: tabs })
}
