import browser from 'webextension-polyfill'

/** Calls back when the extension was installed or brought to a new version, the browser's own updates left out. */
export function onInstalled(callback: (reason: 'install' | 'update') => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') callback(reason)
  })
}

/** Calls back when the browser starts with the extension in it. */
export function onBrowserStart(callback: () => void): void {
  browser.runtime.onStartup.addListener(callback)
}
