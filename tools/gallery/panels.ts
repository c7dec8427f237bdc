import type { ChromiumTab } from '../drive/chromium.ts'
import { waitFor } from '../drive/session.ts'
import type { Gallery } from './gallery.ts'
import { LOOKS, panelAppearance } from './looks.ts'

interface PanelState {
  readonly name: string
  readonly page: string
  /** Selectors, each clicked once it is there. */
  readonly clicks?: readonly string[]
}

const ONE = 'news-1-two-capitals.html'
const WRONG = 'news-2-mistaken.html'
const STATES: readonly PanelState[] = [
  { name: 'page', page: ONE },
  { name: 'page-wrong', page: WRONG },
  { name: 'finding-open', page: WRONG, clicks: ['.findings .contradicted > button'] },
  { name: 'person-open', page: ONE, clicks: ['.kinds button', '.findings li:nth-child(2) > button'] },
  { name: 'marks', page: ONE, clicks: ['.choice summary'] },
  { name: 'save', page: ONE, clicks: ['.choice + .choice summary'] },
  { name: 'no-web-page', page: '' },
]

/** The panel over each page. As a tab of its own, told its page: the browser's popup can't be made to look otherwise. */
export async function panelPictures({ session, url, isWanted, fileOf }: Gallery): Promise<void> {
  for (const { name, page, clicks = [] } of STATES) {
    const looks = LOOKS.filter((look) => isWanted(`panel-${name}-${look}`))
    if (looks.length === 0) continue
    const address = page === '' ? 'about:blank' : url + page
    const tab = await session.openTab(address)
    if (page !== '') await waitFor(tab, 'CSS.highlights.size > 0')
    const panel = await session.openExtensionPage(`dev-popup.html?${new URLSearchParams({ url: address })}`)
    for (const look of looks) {
      await panel.appear(panelAppearance(look))
      await panel.reload()
      await waitFor(panel, `document.querySelector('.findings > li, .state') !== null`)
      await clickAll(panel, clicks)
      await new Promise((resolve) => setTimeout(resolve, 300))
      await panel.screenshot(fileOf(`panel-${name}-${look}`))
    }
    await panel.close()
    await tab.close()
  }
}

async function clickAll(panel: ChromiumTab, selectors: readonly string[]): Promise<void> {
  for (const selector of selectors) {
    const element = `document.querySelector(${JSON.stringify(selector)})`
    await waitFor(panel, `${element} !== null`)
    await panel.evaluate(`${element}.click()`)
  }
}
