import browser from 'webextension-polyfill'

/** Whether the reader lets us into pages that match; they can take it back at any time. */
export function mayRead(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...origins] })
}

/** Asks the reader for pages that match. Must be called straight from a click. */
export function askToRead(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] })
}

/** Gives up pages that match. */
export function giveUp(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...origins] })
}

/** Calls back when the reader grants or takes back a permission, in the browser's own pages too. */
export function onPermissionsChanged(callback: () => void): void {
  browser.permissions.onAdded.addListener(callback)
  browser.permissions.onRemoved.addListener(callback)
}
