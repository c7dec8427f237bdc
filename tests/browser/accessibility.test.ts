import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HOST, launch, type PageServer, type Session, serveTestPages, until, type View, waitFor } from './harness.ts'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** axe-core's rules run on the extension's own pages; one browser is enough, since the rules look at the same document. */
describe('Everyone can use', () => {
  let session: Session
  let pages: PageServer
  let axe: string

  beforeAll(async () => {
    axe = await readFile(AXE, 'utf8')
    pages = await serveTestPages()
    session = await launch('chromium')
  })

  afterAll(async () => {
    await session?.close()
    pages?.close()
  })

  async function violations(view: View): Promise<unknown> {
    await view.evaluate(`${axe}; null`)
    return view.evaluate(
      `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((one) => one.html).join(' ')))`,
    )
  }

  test.each(['welcome.html', 'library.html'])('%s', async (page) => {
    const tab = await session.openExtensionPage(page)
    await waitFor(tab, `document.querySelector('input') !== null`)
    expect(await violations(tab)).toEqual([])
    await tab.close()
  })

  test('the popup, with a finding open', async () => {
    const tab = await session.openTab(`${pages.url}news-2-mistaken.html`)
    await waitFor(tab, 'CSS.highlights.size > 0')
    const popup = await session.openPopup(tab)
    await waitFor(popup, `document.querySelector('.findings > li') !== null`)
    await popup.evaluate(`document.querySelector('.findings > li.contradicted > button').click()`)
    await waitFor(popup, `document.querySelector('.detail') !== null`)
    expect(await violations(popup)).toEqual([])
    await popup.close()
    await tab.close()
  })

  test('the marks by keyboard alone: from the popup to the card, and back with Escape', async () => {
    const tab = await session.openTab(`${pages.url}news-2-mistaken.html`)
    await waitFor(tab, 'CSS.highlights.size > 0')
    const popup = await session.openPopup(tab)
    await waitFor(popup, `document.querySelector('.findings > li') !== null`)
    await popup.evaluate(`{
      document.querySelector('.findings > li.contradicted > button').click()
      setTimeout(() => document.querySelector('.detail .button').click(), 100)
      null
    }`)
    await until(async () => (await tab.closedText()).includes('Differs from the record'), 'the card')
    await waitFor(tab, `document.activeElement.matches('${HOST}')`)
    await popup.close()
    await tab.bringToFront()
    await tab.press('Escape')
    await waitFor(tab, 'document.activeElement === document.body')
    await tab.close()
  })
})
