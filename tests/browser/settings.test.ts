import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  BROWSERS,
  background,
  EVERYWHERE,
  launch,
  PAINTED,
  type PageServer,
  type Session,
  serveTestPages,
  setSettings,
  type Tab,
  until,
  waitFor,
} from './harness.ts'

describe.each(BROWSERS)('What the reader chose in %s', (name) => {
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

  const staysUnread = async (tab: Tab): Promise<void> => {
    await tab.reload()
    expect(await tab.evaluate(`new Promise((resolve) => setTimeout(() => resolve(${PAINTED}), 700))`)).toBe(0)
  }

  test('"off on this site" outlives what a library tab open since before changes', async () => {
    const library = await session.openExtensionPage('library.html')
    await waitFor(library, `document.querySelector('.settings .check input') !== null`)
    await background(session).changeSettings({ sitesOff: { site: 'localhost', isIn: true } })
    await library.evaluate(`document.querySelector('.settings .check input').click()`)
    await until(async () => (await background(session).settings(null)).allAmounts, 'the library’s change')
    expect((await background(session).settings(null)).sitesOff).toEqual(['localhost'])
    await library.close()
    const tab = await session.openTab(`${pages.url}news-2-mistaken.html`)
    await staysUnread(tab)
    await tab.close()
    await setSettings(session, EVERYWHERE)
  })

  test('tells which keys lead from mark to mark, and how strongly marks are drawn', async () => {
    const library = await session.openExtensionPage('library.html')
    await waitFor(library, `document.querySelectorAll('.keys dd').length === 4`)
    const keys = String(await library.evaluate(`document.querySelector('.keys').innerText`))
    expect(keys).toContain('nearest to the caret')
    await library.evaluate(`document.querySelector('.strength label:last-of-type input').click()`)
    await until(async () => (await background(session).settings(null)).strength === 'strong', 'the strength')
    await library.close()
    await setSettings(session, EVERYWHERE)
  })

  test('changes made at once are all kept', async () => {
    const { changeSettings } = background(session)
    const sites = Array.from({ length: 4 }, (_, i) => `site-${i}.example`)
    await Promise.all(sites.map((site) => changeSettings({ sitesOff: { site, isIn: true } })))
    expect([...(await background(session).settings(null)).sitesOff].sort()).toEqual(sites)
    await setSettings(session, EVERYWHERE)
  })

  test('counts, whatever script was left registered; the next start of the background puts that right', async () => {
    await setSettings(session, { ...EVERYWHERE, reach: 'click' })
    const helper = await session.openExtensionPage('dev-blank.html')
    const scripting = '(globalThis.browser ?? chrome).scripting'
    await helper.evaluate(
      `${scripting}.registerContentScripts([{ id: 'page', js: ['content.js'], matches: ['*://*/*'] }])`,
    )
    const tab = await session.openTab(`${pages.url}news-2-mistaken.html`)
    await staysUnread(tab)
    await tab.close()
    await session.stopBackground()
    await background(session).settings(null)
    await until(
      async () =>
        (await helper.evaluate(`${scripting}.getRegisteredContentScripts().then(({ length }) => length)`)) === 0,
      'the registration to go',
    )
    await helper.close()
    await setSettings(session, EVERYWHERE)
  })
})
