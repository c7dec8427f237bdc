import browser from 'webextension-polyfill'

/** Calls back when the extension was installed or brought to a new version, the browser's own updates left out. */
export function onInstalled(callback: (reason: 'install' | 'update') => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') callback(reason)
  })
}

const AWAKE = 20_000

/** Keeps the background from being put to sleep, as happens after half a minute without a call of the browser's, while it works. */
export async function stayAwake<T>(action: () => Promise<T>): Promise<T> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), AWAKE)
  try {
    return await action()
  } finally {
    clearInterval(timer)
  }
}

/** Calls back when the browser starts with the extension in it. */
export function onBrowserStart(callback: () => void): void {
  browser.runtime.onStartup.addListener(callback)
}

/** Calls back when the reader presses a key of ours, with its name and the tab in view. */
export function onCommand(callback: (name: string, tabId: number) => void): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (tab?.id !== undefined) callback(name, tab.id)
  })
}
