import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BROWSERS, launch, type PageServer, type Session, serveTestPages, waitFor } from './harness.ts'

describe.each(BROWSERS)('In %s', (name) => {
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

  test('a news page gets its marks, and its document stays as it was', async () => {
    const tab = await session.openTab(`${pages.url}news-1-two-capitals.html`)
    const written = await (await fetch(`${pages.url}news-1-two-capitals.html`)).text()
    await waitFor(tab, 'CSS.highlights.size > 0')
    const elements = await tab.evaluate(`document.querySelectorAll('body *').length`)
    const asWritten = await tab.evaluate(
      `new DOMParser().parseFromString(${JSON.stringify(written)}, 'text/html').querySelectorAll('body *').length`,
    )
    expect(elements).toBe(asWritten)
    await tab.close()
  })

  test('the welcome page, the library and the popup open', async () => {
    for (const page of ['welcome.html', 'library.html', 'popup.html']) {
      const tab = await session.openExtensionPage(page)
      await waitFor(tab, `document.body.innerText.trim() !== ''`)
      await tab.close()
    }
  })

  test('a background that was put to sleep answers again', async () => {
    await session.stopBackground()
    const tab = await session.openTab(`${pages.url}news-2-mistaken.html`)
    await waitFor(tab, 'CSS.highlights.size > 0')
    await tab.close()
  })

  test('the extension reloads', async () => {
    await session.reloadExtension()
    const tab = await session.openTab(`${pages.url}news-1-two-capitals.html`)
    await waitFor(tab, 'CSS.highlights.size > 0')
    await tab.close()
  })
})
