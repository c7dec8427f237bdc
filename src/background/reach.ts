import type { PageSettings, PopupToPage } from '../messages/calls.ts'
import { caller } from '../messages/channel.ts'
import { popupToPage } from '../messages/schemas.ts'
import type { Settings } from '../model/settings.ts'
import { EVERYWHERE, isOnSite, sitePattern } from '../platform/match-patterns.ts'
import { registerPageScript, runPageScript } from '../platform/page-scripts.ts'
import { sendToTab } from '../platform/runtime.ts'
import { tabsForbidden, tabsMatching } from '../platform/tabs.ts'
import { loadSettings } from './settings.ts'

let applied: Promise<void> = Promise.resolve()

/**
 * Has the browser run the page's script where the stored settings say. One call after another, each
 * by what is stored when its turn comes: a start and a reader's choice may fall together.
 */
export function applyReach(): Promise<void> {
  applied = applied.catch(() => undefined).then(registerWhereStored)
  return applied
}

async function registerWhereStored(): Promise<void> {
  const settings = await loadSettings()
  await registerPageScript(reachPatterns(settings), settings.sitesOff.map(sitePattern))
}

/** Takes the marks off pages for which the reader has taken the permission back: their scripts go on till told. */
export async function leaveForbiddenTabs(): Promise<void> {
  const stop = (id: number): Promise<null> =>
    caller<PopupToPage>(popupToPage, (message) => sendToTab(id, message)).stop(null)
  await Promise.allSettled((await tabsForbidden()).map(stop))
}

/** Runs the page's script in the pages already open that the settings reach: after an install or update. */
export async function reachOpenTabs(settings: Settings): Promise<void> {
  const tabs = await tabsMatching(reachPatterns(settings))
  const wanted = tabs.filter((tab) => pageSettings(settings, tab.url ?? '').enabled)
  // A page that forbids scripts (a store, an error page) is left alone; the others still get theirs.
  await Promise.allSettled(wanted.map((tab) => runPageScript(tab.id)))
}

/** How the page's script behaves unasked on a page: by what the reader chose, however it came to run there. */
export function pageSettings(settings: Settings, url: string): PageSettings {
  return {
    enabled: reaches(settings, url) && !isSwitchedOff(settings, url),
    allAmounts: settings.allAmounts,
    unmarked: settings.unmarked,
    strength: settings.strength,
  }
}

export function isSwitchedOff({ sitesOff }: Settings, url: string): boolean {
  return sitesOff.some((site) => isOnSite(url, site))
}

function reaches({ reach, sitesOn }: Settings, url: string): boolean {
  return reach === 'everywhere' || (reach === 'chosen' && sitesOn.some((site) => isOnSite(url, site)))
}

function reachPatterns(settings: Settings): readonly string[] {
  if (settings.reach === 'everywhere') return [EVERYWHERE]
  return settings.reach === 'chosen' ? settings.sitesOn.map(sitePattern) : []
}
