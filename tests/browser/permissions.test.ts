import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  askFromPage,
  BROWSERS,
  background,
  badgeOf,
  clickOn,
  EVERYWHERE,
  launch,
  mayRead,
  PAINTED,
  type PageServer,
  type Session,
  serveTestPages,
  setSettings,
  type Tab,
  until,
  waitFor,
} from './harness.ts'

const EVERY_PAGE = '*://*/*'

describe.each(BROWSERS)('What the reader lets Sourcemark do in %s', (name) => {
  let session: Session
  let pages: PageServer

  beforeAll(async () => {
    pages = await serveTestPages()
    session = await launch(name)
  })

  afterAll(async () => {
    await session?.close()
    pages?.close()
  })

  const openMarked = async (): Promise<Tab> => {
    const tab = await session.openTab(`${pages.url}news-2-mistaken.html`)
    await waitFor(tab, `${PAINTED} > 0`)
    return tab
  }
  const staysUnread = async (tab: Tab): Promise<void> => {
    expect(await tab.evaluate(`new Promise((resolve) => setTimeout(() => resolve(${PAINTED}), 700))`)).toBe(0)
  }

  test('the button tells how many findings deserve a look, and nothing where the site is switched off', async () => {
    const tab = await openMarked()
    await until(async () => (await badgeOf(session, tab)) === '3', 'the badge')
    const popup = await session.openPopup(tab)
    await waitFor(popup, `document.querySelector('.switch input') !== null`)
    await popup.evaluate(`document.querySelector('.switch input').click()`)
    await waitFor(popup, `document.body.innerText.includes('Switched off here')`)
    await popup.close()
    await until(async () => (await badgeOf(session, tab)) === '', 'the badge to empty')
    await tab.close()
    await setSettings(session, EVERYWHERE)
  })

  test('a script left in a page that is no longer chosen has nothing checked, until the reader asks there (PRIVACY 3)', async () => {
    const tab = await openMarked()
    const check = {
      call: 'check',
      payload: { text: 'Xi Jinping left.', blocks: [{ kind: 'paragraph', start: 0, end: 16 }] },
    }
    expect(await askFromPage(session, tab, check)).toMatchObject({ ok: true })
    await setSettings(session, { ...EVERYWHERE, reach: 'chosen', sitesOn: ['news.example'] })
    expect(await askFromPage(session, tab, check)).toMatchObject({ ok: false })
    const again = `[...document.querySelectorAll('.state button')].find((one) => one.innerText.startsWith('Read this page'))`
    await setSettings(session, { ...EVERYWHERE, reach: 'click' })
    expect(await askFromPage(session, tab, check)).toMatchObject({ ok: false })
    await tab.reload()
    const asking = await session.openPopup(tab)
    await until(async () => {
      if (await asking.evaluate(`${again} !== undefined`)) await asking.evaluate(`${again}.click()`)
      return asking.evaluate(`document.querySelectorAll('.findings > li').length > 0`)
    }, 'the findings')
    await asking.close()
    expect(await askFromPage(session, tab, check)).toMatchObject({ ok: true })
    await tab.close()
    await setSettings(session, EVERYWHERE)
  })

  test('on sites of their choice: the chosen one is read, and no other', async () => {
    await setSettings(session, { ...EVERYWHERE, reach: 'chosen', sitesOn: ['news.example'] })
    const tab = await session.openTab(`${pages.url}news-2-mistaken.html`)
    await staysUnread(tab)
    await setSettings(session, { ...EVERYWHERE, reach: 'chosen', sitesOn: ['localhost'] })
    await tab.reload()
    await waitFor(tab, `${PAINTED} > 0`)
    await tab.close()
    await setSettings(session, EVERYWHERE)
  })

  test('a permission taken back takes the marks off open pages and leaves later ones unread', async () => {
    const tab = await openMarked()
    await session.permit(false)
    await waitFor(tab, 'CSS.highlights.size === 0')
    await tab.reload()
    await staysUnread(tab)
    await session.permit(true)
    await until(() => mayRead(session, 'http://localhost/*'), 'the permission')
    await tab.reload()
    await waitFor(tab, `${PAINTED} > 0`)
    await tab.close()
  })

  test('the welcome page carries out "on sites I choose" and "only when I click" without any question', async () => {
    const welcome = await session.openExtensionPage('welcome.html')
    for (const reach of ['chosen', 'click']) {
      await clickOn(welcome, `input[value=${reach}]`)
      await waitFor(welcome, `document.querySelector('.outcome').innerText.startsWith('Done.')`)
      await until(async () => (await background(session).settings(null)).reach === reach, reach)
    }
    expect(await mayRead(session, EVERY_PAGE)).toBe(false)
    await welcome.close()
  })

  // Chromium's own question can't be answered by a driver.
  test.runIf(name === 'firefox')(
    '"everywhere" asks for every page, and gives it back with a narrower choice',
    async () => {
      const welcome = await session.openExtensionPage('welcome.html')
      await waitFor(welcome, `document.querySelector('input') !== null`)
      await clickOn(welcome, 'input[value=everywhere]')
      await until(() => mayRead(session, EVERY_PAGE), 'the permission')
      await until(async () => (await background(session).settings(null)).reach === 'everywhere', 'the choice')
      await clickOn(welcome, 'input[value=click]')
      await until(async () => !(await mayRead(session, EVERY_PAGE)), 'the permission to be given back')
      await welcome.close()
    },
  )
})
