import type { PageToBackground } from '../messages/calls.ts'
import type { Handlers } from '../messages/channel.ts'
import { showBadge } from '../platform/badge.ts'
import { runOverlayScript, styleMarks } from '../platform/page-scripts.ts'
import type { Sender } from '../platform/sender.ts'
import { openExtensionPage } from '../platform/tabs.ts'
import { judge } from '../schemas/page-judgement.ts'
import { wasAsked } from './asked-tabs.ts'
import { checkArticle } from './checking.ts'
import { isSwitchedOff, pageSettings } from './reach.ts'
import { loadSettings } from './settings.ts'

/**
 * The calls of the page's script. Where it may read is told by the stored settings and the address that
 * the browser gives for it, whatever it says itself and however it came to run there.
 */
export const pageCalls: Handlers<PageToBackground, Sender> = {
  start: async (_, { url }) => pageSettings(await loadSettings(), url),
  describe: judge,
  check: async (article, { url, tabId }) => {
    const settings = await loadSettings()
    if (isSwitchedOff(settings, url)) throw new Error('Sourcemark is switched off on this site.')
    if (!pageSettings(settings, url).enabled && !(await wasAsked(tabId, url)))
      throw new Error('You have not asked Sourcemark to read this page.')
    return checkArticle(article)
  },
  count: async ({ look }, { tabId }) => {
    await showBadge(tabId, look)
    return null
  },
  style: async ({ names }, from) => styleMarks(from, names, (await loadSettings()).strength),
  openLibrary: async () => {
    await openExtensionPage('library.html')
    return null
  },
  overlay: (_, from) => runOverlayScript(from),
}
