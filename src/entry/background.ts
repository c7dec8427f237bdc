import { checkArticle } from '../background/checking.ts'
import { exportCalls } from '../background/exports.ts'
import { importCalls } from '../background/imports.ts'
import { applyReach, leaveForbiddenTabs, pageSettings, reachOpenTabs } from '../background/reach.ts'
import { referenceSet, updateReferenceSet } from '../background/reference.ts'
import { loadSettings, saveSettings } from '../background/settings.ts'
import type { ExtensionToBackground, PageToBackground } from '../messages/calls.ts'
import { answerer } from '../messages/channel.ts'
import { extensionToBackground, pageToBackground } from '../messages/schemas.ts'
import { showBadge } from '../platform/badge.ts'
import { onBrowserStart, onInstalled } from '../platform/lifecycle.ts'
import { runOverlayScript, runPageScript, styleMarks } from '../platform/page-scripts.ts'
import { onPermissionsAdded, onPermissionsRemoved } from '../platform/permissions.ts'
import { onMessage } from '../platform/runtime.ts'
import type { Sender } from '../platform/sender.ts'
import { openExtensionPage } from '../platform/tabs.ts'
import { listPacks, removePack } from '../store/packs.ts'

const answerPage = answerer<PageToBackground, Sender>(pageToBackground, {
  start: async ({ url }) => pageSettings(await loadSettings(), url),
  check: (article) => checkArticle(article),
  count: async ({ look }, { tabId }) => {
    await showBadge(tabId, look)
    return null
  },
  style: ({ names }, from) => styleMarks(from, names),
  overlay: (_, from) => runOverlayScript(from),
})

const answerExtension = answerer<ExtensionToBackground, Sender>(extensionToBackground, {
  settings: () => loadSettings(),
  saveSettings: async (settings) => {
    const saved = await saveSettings(settings)
    await applyReach()
    return saved
  },
  readTab: async ({ id }) => {
    await runPageScript(id)
    return null
  },
  packs: async () => listPacks(await referenceSet()),
  ...importCalls,
  removePack: ({ id }) => referenceSet().then((set) => removePack(set, id).then(() => null)),
  ...exportCalls,
})

// A script in a web page may ask only what a page's script asks; the database is for our own pages.
onMessage((message, from) => (from.kind === 'page-script' ? answerPage : answerExtension)(message, from))

onInstalled(async (reason) => {
  await Promise.all([updateReferenceSet(), applyReach()])
  await reachOpenTabs(await loadSettings())
  if (reason === 'install') await openExtensionPage('welcome.html')
})
onBrowserStart(applyReach)
onPermissionsAdded(applyReach)
onPermissionsRemoved(() => applyReach().then(leaveForbiddenTabs))
