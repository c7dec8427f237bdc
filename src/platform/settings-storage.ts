import browser from 'webextension-polyfill'

const KEY = 'settings'

/** The settings as they were stored, unparsed; undefined before the first choice. */
export async function storedSettings(): Promise<unknown> {
  return (await browser.storage.local.get(KEY))[KEY]
}

export async function storeSettings(settings: object): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings })
}
