import browser from 'webextension-polyfill'
import type { Settings } from '../model/settings.ts'
import { EVERYWHERE } from './match-patterns.ts'

/** Whether the reader lets us into pages that match; they can take it back at any time. */
export function mayRead(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...origins] })
}

/** Asks the reader for pages that match. Must be called straight from a click. */
export function askToRead(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] })
}

/**
 * Asks the reader for what the settings they chose need, or gives back what these no longer need. False
 * where they said no. Must be called straight from a click.
 */
export async function permitReach({ reach, sitesOn }: Settings): Promise<boolean> {
  if (reach === 'everywhere') return askToRead([EVERYWHERE])
  // With every page Chrome gives back the chosen sites as well, and only a click of the reader's brings them again.
  if (reach === 'click' || sitesOn.length === 0) await browser.permissions.remove({ origins: [EVERYWHERE] })
  return true
}

/** Calls back when the reader grants a permission, in the browser's own pages too. */
export function onPermissionsAdded(callback: () => void): void {
  browser.permissions.onAdded.addListener(callback)
}

/** Calls back when a permission is taken or given back. */
export function onPermissionsRemoved(callback: () => void): void {
  browser.permissions.onRemoved.addListener(callback)
}
