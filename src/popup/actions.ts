import type { ExtensionToBackground, PageSettings, PopupToPage } from '../messages/calls.ts'
import { type Caller, caller } from '../messages/channel.ts'
import { extensionToBackground, popupToPage } from '../messages/schemas.ts'
import type { PageReport } from '../model/page-report.ts'
import type { Settings } from '../model/settings.ts'
import { saveFile } from '../platform/downloads.ts'
import { EVERYWHERE, isOnSite, pagePattern, siteOf, sitePattern } from '../platform/match-patterns.ts'
import { askToRead, mayRead } from '../platform/permissions.ts'
import { sendToBackground, sendToTab } from '../platform/runtime.ts'
import { activeTab, openExtensionPage, type Tab } from '../platform/tabs.ts'
import type { PopupActions } from '../view/popup.tsx'

const background = caller<ExtensionToBackground>(extensionToBackground, sendToBackground)

/** The popup's actions on the tab it was opened over. */
export function popupActions(): PopupActions {
  const opened = activeTab()
  // A click must lead straight to the browser's question, so what it needs is known before.
  let site = ''
  let needed = EVERYWHERE
  /** A page of thousands of findings is not asked for all of them again and again. */
  let known: PageReport | undefined
  const report = async (): Promise<PageReport | undefined> => {
    const page = pageOf(await opened)
    const news = known === undefined ? await page?.report(null) : await page?.newReport(known.stamp)
    if (news !== null) known = news
    return known
  }
  const settings = (): Promise<Settings> => background.settings(null)
  return {
    async tab() {
      const url = (await opened)?.url ?? ''
      site = siteOf(url)
      const { reach, sitesOn, sitesOff, unmarked, strength } = await settings()
      const isChosen = reach === 'everywhere' || (reach === 'chosen' && sitesOn.some((one) => isOnSite(url, one)))
      needed = reach === 'everywhere' ? EVERYWHERE : sitePattern(site)
      const isForbidden = isChosen && site !== '' && !(await mayRead([pagePattern(url)]))
      return {
        url,
        site,
        reach,
        isOff: sitesOff.some((one) => isOnSite(url, one)),
        isChosen,
        isForbidden,
        unmarked,
        strength,
      }
    },
    async report() {
      try {
        return await report()
      } catch {
        // No script of ours there, or no longer.
        known = undefined
        return undefined
      }
    },
    read: async () => read(await opened, await settings()),
    jump: async (id) => (await pageOf(await opened)?.jump({ id })) ?? false,
    copy: (text) => navigator.clipboard.writeText(text),
    async switchSite(isOff) {
      const url = (await opened)?.url ?? ''
      // A site covers its subdomains: switched on again, a page comes off all that cover it.
      const covering = (await settings()).sitesOff.filter((one) => isOnSite(url, one))
      for (const one of isOff ? [site] : covering)
        await background.changeSettings({ sitesOff: { site: one, isIn: isOff } })
      if (isOff)
        await pageOf(await opened)
          ?.stop(null)
          .catch(() => null)
      else await read(await opened, await settings())
    },
    async chooseSite() {
      if (!(await askToRead([sitePattern(site)]))) return false
      await background.changeSettings({ reach: 'chosen', sitesOn: { site, isIn: true } })
      await read(await opened, await settings())
      return true
    },
    async allowAgain() {
      if (await askToRead([needed])) await read(await opened, await settings())
    },
    async mark(change) {
      const now = await background.changeSettings(change)
      await pageOf(await opened)?.look(pageSettings(now))
    },
    troubles: () => background.troubles(null),
    save: ({ name, type, text }) => saveFile(name, new Blob([text], { type })),
    openLibrary: () => void openExtensionPage('library.html'),
  }
}

function pageOf(tab: Tab | undefined): Caller<PopupToPage> | undefined {
  return tab === undefined ? undefined : caller<PopupToPage>(popupToPage, (message) => sendToTab(tab.id, message))
}

/** Reads the page in a tab because the reader asked. Rejects where the browser keeps extensions out of it. */
async function read(tab: Tab | undefined, settings: Settings): Promise<void> {
  const page = pageOf(tab)
  if (tab === undefined || page === undefined) return
  await background.permitTab({ id: tab.id })
  const isThere = await page.report(null).then(
    () => true,
    () => false,
  )
  if (!isThere) {
    await background.readTab({ id: tab.id }).catch(() => {
      throw new Error('The browser keeps extensions out of this page, so it can’t be read.')
    })
  }
  await page.read(pageSettings(settings))
}

function pageSettings({ allAmounts, unmarked, strength }: Settings): PageSettings {
  return { enabled: true, allAmounts, unmarked, strength }
}
