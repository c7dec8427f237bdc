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

/** Calls back when the reader grants a permission, in the browser's own pages too. */
export function onPermissionsAdded(callback: () => void): void {
  browser.permissions.onAdded.addListener(callback)
}

/** Calls back when a permission is taken or given back. */
export function onPermissionsRemoved(callback: () => void): void {
  browser.permissions.onRemoved.addListener(callback)
}
