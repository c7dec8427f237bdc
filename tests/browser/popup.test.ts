import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  BROWSERS,
  EVERYWHERE,
  launch,
  PAINTED,
  type PageServer,
  type Session,
  serveTestPages,
  setSettings,
  type Tab,
  until,
  type View,
  waitFor,
} from './harness.ts'

describe.each(BROWSERS)('The popup in %s', (name) => {
  let session: Session
  let pages: PageServer
  let tab: Tab

  beforeAll(async () => {
    pages = await serveTestPages()
    session = await launch(name)
    tab = await session.openTab(`${pages.url}news-2-mistaken.html`)
    await waitFor(tab, 'CSS.highlights.size > 0')
  })

  afterAll(async () => {
    await session?.close()
    pages?.close()
  })

  async function withPopup<T>(work: (popup: View) => Promise<T>): Promise<T> {
    const popup = await session.openPopup(tab)
    try {
      return await work(popup)
    } finally {
      await popup.close()
    }
  }

  const rows = (popup: View): Promise<unknown> =>
    popup.evaluate(`[...document.querySelectorAll('.findings > li .words strong')].map((one) => one.innerText)`)
  const press = (popup: View, label: string): Promise<unknown> =>
    popup.evaluate(
      `[...document.querySelectorAll('button')].find((one) => one.innerText.includes(${JSON.stringify(label)})).click()`,
    )

  test('what a record says can be selected, and copied with its source by a button', async () => {
    await withPopup(async (popup) => {
      await waitFor(popup, `document.querySelector('.findings li.contradicted > button') !== null`)
      await popup.evaluate(`document.querySelector('.findings li.contradicted > button').click()`)
      await popup.evaluate(`void (navigator.clipboard.writeText = async (text) => { globalThis.copied = text })`)
      await press(popup, 'Copy')
      await waitFor(popup, `document.body.innerText.includes('Copied.')`)
      expect(await popup.evaluate('globalThis.copied')).toMatch(/^Differs.*Source: /s)
      await popup.evaluate(`getSelection().selectAllChildren(document.querySelector('.match'))`)
      expect(String(await popup.evaluate('String(getSelection())'))).toContain('Source')
    })
  })

  test('counts the findings by verdict, in a sentence too, and lists first what deserves a look', async () => {
    await withPopup(async (popup) => {
      await waitFor(popup, `document.querySelector('.findings > li') !== null`)
      expect(await popup.evaluate(`document.querySelector('.verdicts .contradicted strong').innerText`)).toBe('3')
      expect(await popup.evaluate(`document.querySelector('.sentence').innerText`)).toMatch(/^3 of \d+ differ/)
      const order = await popup.evaluate(`[...document.querySelectorAll('.findings > li')].map((one) => one.className)`)
      const weights = ['contradicted', 'qualified', 'supported', 'unknown']
      const sorted = (order as string[]).toSorted((a, b) => weights.indexOf(a) - weights.indexOf(b))
      expect(order).toEqual(sorted)
    })
  })

  test('tells a country once, with all its places, and finds what is searched for', async () => {
    await withPopup(async (popup) => {
      await waitFor(popup, `document.querySelector('.findings > li') !== null`)
      const listed = (await rows(popup)) as string[]
      expect(listed.filter((words) => words === 'Ukraine')).toHaveLength(1)
      await popup.evaluate(`(() => {
        const field = document.querySelector('input[type=search]')
        field.value = 'medvedev talks'
        field.dispatchEvent(new Event('input', { bubbles: true }))
      })()`)
      await waitFor(
        popup,
        `[...document.querySelectorAll('.findings > li')].some((one) => one.innerText.includes('The crisis in Ukraine'))`,
      )
      expect(await rows(popup)).not.toContain('Joe Biden')
    })
  })

  test('changes what is marked on the page at once', async () => {
    const painted = Number(await tab.evaluate(PAINTED))
    const names = `[...document.querySelectorAll('.marks label')].find((one) => one.innerText.includes('Names')).querySelector('input')`
    await withPopup(async (popup) => {
      await waitFor(popup, `document.querySelector('.choice summary') !== null`)
      await popup.evaluate(`document.querySelector('.choice summary').click()`)
      await popup.evaluate(`${names}.click()`)
      await waitFor(tab, `${PAINTED} < ${painted}`)
      await popup.evaluate(`${names}.click()`)
      await waitFor(tab, `${PAINTED} === ${painted}`)
    })
  })

  test('saves what was found', async () => {
    await withPopup(async (popup) => {
      await waitFor(popup, `document.querySelector('.formats') !== null`)
      await popup.evaluate(
        `void (URL.createObjectURL = (file) => { file.text().then((text) => { globalThis.saved = text }); return '#' })`,
      )
      await popup.evaluate(`document.querySelector('.choice:has(.formats)').open = true`)
      await press(popup, 'Web Annotations')
      const text = String(await waitFor(popup, 'globalThis.saved'))
      expect(JSON.parse(text)).toMatchObject({ type: 'AnnotationPage' })
      expect(text).toContain('$374 million')
    })
  })

  test('filters by verdict and by kind', async () => {
    await withPopup(async (popup) => {
      await waitFor(popup, `document.querySelector('.findings > li') !== null`)
      await press(popup, 'Differ')
      await waitFor(popup, `document.querySelectorAll('.findings > li').length === 3`)
      await press(popup, 'Names')
      await waitFor(popup, `document.querySelectorAll('.findings > li').length === 1`)
      expect(await rows(popup)).toEqual(['Volodymyr Zelenskyy'])
    })
  })

  test('opens a finding to its record and source, and jumps to it on the page', async () => {
    await withPopup(async (popup) => {
      await waitFor(popup, `document.querySelector('.findings > li') !== null`)
      await press(popup, 'Differ')
      await press(popup, 'Names')
      await waitFor(popup, `document.querySelectorAll('.findings > li').length === 1`)
      await press(popup, 'Volodymyr Zelenskyy')
      await waitFor(popup, `document.querySelector('.detail')?.innerText.includes('Source: ')`)
      await press(popup, 'Show on the page')
    })
    await until(async () => (await tab.closedText()).includes('Differs from the record'), 'the card')
  })

  test('offers nothing over what is no web page', async () => {
    const blank = await session.openTab('about:blank')
    const popup = await session.openPopup(blank)
    await waitFor(popup, `document.body.innerText.includes('This is no web page')`)
    expect(await popup.evaluate(`document.body.innerText.includes('Read this page')`)).toBe(false)
    expect(await popup.evaluate(`document.querySelector('.switch')`)).toBe(null)
    await popup.close()
    await blank.close()
  })

  test('switches the site off, which takes every mark away, and on again', async () => {
    await withPopup(async (popup) => {
      await waitFor(popup, `document.querySelector('.switch input') !== null`)
      await popup.evaluate(`document.querySelector('.switch input').click()`)
      await waitFor(popup, `document.body.innerText.includes('Switched off here')`)
    })
    await waitFor(tab, 'CSS.highlights.size === 0')
    await tab.reload()
    expect(await tab.evaluate('new Promise((resolve) => setTimeout(() => resolve(CSS.highlights.size), 700))')).toBe(0)
    await withPopup(async (popup) => {
      await waitFor(popup, `document.querySelector('.switch input') !== null`)
      await popup.evaluate(`document.querySelector('.switch input').click()`)
      await waitFor(popup, `document.querySelector('.findings > li') !== null`)
    })
    await waitFor(tab, 'CSS.highlights.size > 0')
  })

  test('with "only when I click", nothing is read until it is opened', async () => {
    await setSettings(session, { ...EVERYWHERE, reach: 'click' })
    await tab.reload()
    expect(await tab.evaluate('new Promise((resolve) => setTimeout(() => resolve(CSS.highlights.size), 700))')).toBe(0)
    await withPopup((popup) => waitFor(popup, `document.querySelector('.findings > li') !== null`))
    await waitFor(tab, 'CSS.highlights.size > 0')
    await setSettings(session, EVERYWHERE)
  })
})
