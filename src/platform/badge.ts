import browser from 'webextension-polyfill'

const COLOUR = '#8a4b00'

/** Shows a number on the toolbar button of one tab; nothing for 0. Fails silently where the tab has closed. */
export async function showBadge(tabId: number, count: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) })
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR })
  } catch {
    // The tab closed in the meantime: there is no button left to show it on.
  }
}
