import browser from 'webextension-polyfill'

const KEY = 'settings'
const PACKS = 'packs'

/** The settings as they were stored, unparsed; undefined before the first choice. */
export async function storedSettings(): Promise<unknown> {
  return (await browser.storage.local.get(KEY))[KEY]
}

export async function storeSettings(settings: object): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings })
}

/** What was stored of the reference sets beside their database, unparsed. */
export async function storedPacks(): Promise<unknown> {
  return (await browser.storage.local.get(PACKS))[PACKS]
}

export async function storePacks(packs: readonly object[]): Promise<void> {
  await browser.storage.local.set({ [PACKS]: packs })
}
