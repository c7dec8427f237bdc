import * as v from 'valibot'
import type { ExtensionToBackground, PopupToPage } from '../../src/messages/calls.ts'
import { type Caller, caller } from '../../src/messages/channel.ts'
import { extensionToBackground, popupToPage } from '../../src/messages/schemas.ts'
import type { Settings } from '../../src/model/settings.ts'
import { type Session, type Tab, until } from './session.ts'

/** A page of the development folders with nothing in it but the extension's rights. */
export const BLANK = 'dev-blank.html'

/** The background's calls, as the extension's own pages make them. A call wakes a sleeping background. */
export function background(session: Session): Caller<ExtensionToBackground> {
  return caller<ExtensionToBackground>(extensionToBackground, (message) =>
    inExtension(session, `runtime.sendMessage(${JSON.stringify(message)})`),
  )
}

/** Makes the settings these, one field after the other, as the extension's pages do. */
export async function setSettings(
  session: Session,
  { reach, allAmounts, unmarked, strength, ...lists }: Settings,
): Promise<void> {
  const { changeSettings, settings } = background(session)
  const now = await settings(null)
  await changeSettings({ reach, allAmounts, unmarked, strength })
  for (const list of ['sitesOn', 'sitesOff'] as const) {
    const gone = now[list].filter((site) => !lists[list].includes(site))
    for (const site of gone) await changeSettings({ [list]: { site, isIn: false } })
    for (const site of lists[list]) await changeSettings({ [list]: { site, isIn: true } })
  }
}

/** The calls that the popup makes to the script of the page in a tab. */
export function pageScript(session: Session, tab: Tab): Caller<PopupToPage> {
  return caller<PopupToPage>(popupToPage, async (message) => {
    const id = await tabId(session, tab)
    return inExtension(session, `tabs.sendMessage(${id}, ${JSON.stringify(message)}, { frameId: 0 })`)
  })
}

/** Sends a message to the background as the script of ours in a tab's page would. Gives its answer, or null where there is none. */
export async function askFromPage(session: Session, tab: Tab, message: unknown): Promise<unknown> {
  const id = await tabId(session, tab)
  const ask = `(message) => (globalThis.browser ?? chrome).runtime.sendMessage(message).then((answer) => answer ?? null, () => null)`
  const args = JSON.stringify([message])
  return inExtension(
    session,
    `scripting.executeScript({ target: { tabId: ${id} }, func: ${ask}, args: ${args} }).then(([{ result }]) => result)`,
  )
}

/** Waits until the extension has finished installing itself, which it shows by its welcome page, and closes that. */
export async function finishInstall(session: Session): Promise<void> {
  const welcome = `tabs.query({}).then((tabs) => tabs.find((tab) => tab.url?.endsWith('/welcome.html'))?.id)`
  const id = await until(() => inExtension(session, welcome), 'the welcome page')
  await inExtension(session, `tabs.remove(${id})`)
}

/** The seeds and the facts about the world. */
const SHIPPED_PACKS = ['sourcemark-seeds', 'sourcemark-base']

/** Where the reader lets Sourcemark read all that it has permission for: here, pages on localhost. */
export const EVERYWHERE: Settings = {
  reach: 'everywhere',
  sitesOn: [],
  sitesOff: [],
  allAmounts: false,
  unmarked: [],
  strength: 'clear',
}

const A_SLOW_MACHINE = 90_000

/** Waits until all packs that come with the extension are in the database. The first is before any answer, the rest come meanwhile. */
export async function shippedIsIn(session: Session): Promise<void> {
  const { packs } = background(session)
  await until(
    async () => {
      const present = new Set((await packs(null)).map(({ id }) => id))
      return SHIPPED_PACKS.every((id) => present.has(id))
    },
    'the packs that come with it',
    A_SLOW_MACHINE,
  )
}

/** What the toolbar button shows for a tab. */
export async function badgeOf(session: Session, tab: Tab): Promise<string> {
  const id = await tabId(session, tab)
  return v.parse(v.string(), await inExtension(session, `action.getBadgeText({ tabId: ${id} })`))
}

/** Whether the extension may read pages that match. */
export async function mayRead(session: Session, pattern: string): Promise<boolean> {
  return v.parse(v.boolean(), await inExtension(session, `permissions.contains({ origins: ['${pattern}'] })`))
}

async function tabId(session: Session, tab: Tab): Promise<number> {
  const url = JSON.stringify(await tab.evaluate('location.href'))
  const find = `tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${url})?.id)`
  return v.parse(v.number(), await inExtension(session, find))
}

/** The value of `browser.<expression>` in a page of the extension. As a text: drivers cut values short that are many levels deep. */
async function inExtension(session: Session, expression: string): Promise<unknown> {
  const page = await session.openExtensionPage(BLANK)
  try {
    const json = await page.evaluate(
      `(globalThis.browser ?? chrome).${expression}.then((value) => JSON.stringify(value))`,
    )
    return typeof json === 'string' ? JSON.parse(json) : undefined
  } finally {
    await page.close()
  }
}
