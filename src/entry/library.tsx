import { render } from 'preact'
import { exportFile } from '../library/export-file.ts'
import { openImport } from '../library/import-file.ts'
import type { ExtensionToBackground } from '../messages/calls.ts'
import { caller } from '../messages/channel.ts'
import { extensionToBackground } from '../messages/schemas.ts'
import { commandKeys, openKeySettings } from '../platform/commands.ts'
import { saveFile } from '../platform/downloads.ts'
import { EVERYWHERE } from '../platform/match-patterns.ts'
import { mayRead, permitReach } from '../platform/permissions.ts'
import { sendToBackground } from '../platform/runtime.ts'
import { Library, type LibraryActions } from '../view/library.tsx'
import '../view/theme.css'
import '../view/reach-choice.css'
import '../view/library.css'
import '../view/import.css'

const background = caller<ExtensionToBackground>(extensionToBackground, sendToBackground)

const actions: LibraryActions = {
  packs: () => background.packs(null),
  settledPacks: () => background.settledPacks(null),
  openImport: (file, signal) => openImport(file, background, signal),
  exportPack: async ({ id }) => saveFile(`${id}.json`, await exportFile(background, id)),
  removePack: async ({ id }) => void (await background.removePack({ id })),
  troubles: () => background.troubles(null),
  repair: async () => void (await background.repair(null)),
  settings: () => background.settings(null),
  changeSettings: (change) => background.changeSettings(change),
  keys: commandKeys,
  openKeySettings,
  permit: permitReach,
  isPermitted: async (reach) => reach !== 'everywhere' || mayRead([EVERYWHERE]),
}

render(<Library actions={actions} />, document.getElementById('root') ?? document.body)
