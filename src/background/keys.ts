import type { PopupToPage } from '../messages/calls.ts'
import { type Caller, caller } from '../messages/channel.ts'
import { popupToPage } from '../messages/schemas.ts'
import { runPageScript } from '../platform/page-scripts.ts'
import { sendToTab } from '../platform/runtime.ts'
import { noteAsked } from './asked-tabs.ts'
import { stepOf, stepOrRead } from './key-steps.ts'
import { pageSettings } from './reach.ts'
import { loadSettings } from './settings.ts'

/** Does what a key asks for in a tab; nothing where the browser lets no page be read. */
export function followKey(name: string, tabId: number): void {
  const step = stepOf(name)
  const page = caller<PopupToPage>(popupToPage, (message) => sendToTab(tabId, message))
  if (step !== undefined) void stepOrRead(step, page, () => readAsked(tabId, page)).catch(() => {})
}

/** A key pressed on a page that is not read unasked asks for that page. */
async function readAsked(tabId: number, page: Caller<PopupToPage>): Promise<void> {
  const settings = await loadSettings()
  await noteAsked(tabId)
  await runPageScript(tabId)
  await page.read({ ...pageSettings(settings, ''), enabled: true })
}
