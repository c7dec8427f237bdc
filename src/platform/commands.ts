import browser from 'webextension-polyfill'

/** A key of the browser's that asks something of us: what it does in words, and the keys, empty where none are set. */
export interface CommandKey {
  readonly description: string
  readonly keys: string
}

/** The keys as the reader has set them. */
export async function commandKeys(): Promise<readonly CommandKey[]> {
  const all = await browser.commands.getAll()
  return all.map(({ description = '', shortcut = '' }) => ({
    description: description || 'Open Sourcemark',
    keys: shortcut,
  }))
}

/** Opens the browser's own page where keys are changed. */
export async function openKeySettings(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> }
  if (openShortcutSettings === undefined) await browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
  else await openShortcutSettings()
}
