import { noteAsked } from '../background/asked-tabs.ts'
import { exportCalls } from '../background/exports.ts'
import { importCalls } from '../background/imports.ts'
import { followKey } from '../background/keys.ts'
import { packCalls } from '../background/packs.ts'
import { pageCalls } from '../background/page-calls.ts'
import { applyReach, leaveForbiddenTabs, reachOpenTabs } from '../background/reach.ts'
import { prepareReferences } from '../background/reference.ts'
import { changeSettings, loadSettings } from '../background/settings.ts'
import type { ExtensionToBackground, PageToBackground } from '../messages/calls.ts'
import { answerer } from '../messages/channel.ts'
import { extensionToBackground, pageToBackground } from '../messages/schemas.ts'
import { onBrowserStart, onCommand, onInstalled } from '../platform/lifecycle.ts'
import { runPageScript } from '../platform/page-scripts.ts'
import { onPermissionsAdded, onPermissionsRemoved } from '../platform/permissions.ts'
import { onMessage } from '../platform/runtime.ts'
import type { Sender } from '../platform/sender.ts'
import { openExtensionPage } from '../platform/tabs.ts'

const answerPage = answerer<PageToBackground, Sender>(pageToBackground, pageCalls)

const answerExtension = answerer<ExtensionToBackground, Sender>(extensionToBackground, {
  settings: () => loadSettings(),
  changeSettings: async (change) => {
    const changed = await changeSettings(change)
    await applyReach()
    return changed
  },
  permitTab: async ({ id }) => {
    await noteAsked(id)
    return null
  },
  readTab: async ({ id }) => {
    await runPageScript(id)
    return null
  },
  ...packCalls,
  ...importCalls,
  ...exportCalls,
})

// A script in a web page may ask only what a page's script asks; the database is for our own pages.
onMessage((message, from) => (from.kind === 'page-script' ? answerPage : answerExtension)(message, from))

onInstalled(async (reason) => {
  await Promise.all([prepareReferences(), applyReach()])
  await reachOpenTabs(await loadSettings())
  if (reason === 'install') await openExtensionPage('welcome.html')
})
onCommand(followKey)
// Only to be started then: what must hold at every start follows below.
onBrowserStart(() => {})
onPermissionsAdded(applyReach)
onPermissionsRemoved(() => applyReach().then(leaveForbiddenTabs))

// At every start, whatever the one before was cut off in.
void applyReach()
void prepareReferences()
