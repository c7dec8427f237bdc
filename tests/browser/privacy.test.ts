import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  askFromPage,
  BROWSERS,
  background,
  HOST,
  hoverWords,
  importPack,
  launch,
  PAINTED,
  type PageServer,
  pageScript,
  type Session,
  serveTestPages,
  type Tab,
  until,
  waitFor,
} from './harness.ts'

const QUOTE = 'The bridge was closed on the morning of the visit and nobody was told about it'
const UNMARKED = 'we never received a single letter about the harbour before the end of March'
/** What the reader has gathered. The open references hold none of it. */
const PRIVATE = {
  id: 'mine',
  title: 'Mine',
  sources: [{ id: 's', title: 'Notes of a talk behind closed doors' }],
  records: [
    {
      record: 'entity',
      id: 'b',
      type: 'person',
      name: 'Harold Brixton',
      aliases: [],
      description: 'Zanzibarite witness',
      sources: ['s'],
    },
    {
      record: 'quotation',
      id: 'q',
      speaker: { id: 'b', name: 'Harold Brixton' },
      text: QUOTE,
      language: 'en',
      sources: ['s'],
    },
    {
      record: 'quotation',
      id: 'u',
      speaker: { id: 'b', name: 'Harold Brixton' },
      text: UNMARKED,
      language: 'en',
      sources: ['s'],
    },
  ],
} as const

/** A page that tries all it can: it makes moves up, names things like what we need, and takes the platform's doors. */
const ATTACK = `
  window.entries = []
  for (const type of ['largest-contentful-paint', 'layout-shift']) {
    try { new PerformanceObserver((list) => { for (const { size, value } of list.getEntries()) entries.push([type, size ?? value]) }).observe({ type, buffered: true }) } catch {}
  }
  window.roots = []
  const attach = Element.prototype.attachShadow
  Element.prototype.attachShadow = function (options) { const root = attach.call(this, { ...options, mode: 'open' }); roots.push(root); return root }
  for (const name of ['sourcemark-card', 'sourcemark-overlay']) customElements.define(name, class extends HTMLElement { constructor() { super(); roots.push(this.attachInternals()) } })
  CSS.registerProperty?.({ name: '--paper', syntax: '<length>', inherits: false, initialValue: '0px' })
  window.measured = () => {
    const host = document.querySelector('${HOST}')
    const at = []
    for (let x = 0; x < innerWidth; x += 8) for (let y = 0; y < innerHeight; y += 8) if (document.elementFromPoint(x, y) === host) at.push([x, y])
    const { width, height } = host.getBoundingClientRect()
    const extent = (axis) => at.length === 0 ? 0 : Math.max(...at.map((p) => p[axis])) - Math.min(...at.map((p) => p[axis]))
    return { taken: at.length, extent: [extent(0), extent(1)], width, height, entries, scroll: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
      fonts: performance.getEntriesByType('resource').map((entry) => entry.name).filter((name) => name.includes('font')), focus: document.activeElement.localName, selection: getSelection().toString() }
  }
  window.doors = () => {
    const host = document.querySelector('${HOST}')
    const open = []
    const attempt = (name, way) => { try { if (way()) open.push(name) } catch {} }
    attempt('internals', () => host.attachInternals())
    attempt('root', () => host.shadowRoot)
    attempt('patched root', () => roots.length > 0)
    attempt('markup', () => host.getHTML({ serializableShadowRoots: true }) + host.innerHTML + host.textContent)
    attempt('animations', () => document.getAnimations().length)
    attempt('style', () => { host.style.setProperty('display', 'block', 'important'); host.style.setProperty('font-size', '90px', 'important'); return host.getBoundingClientRect().height })
    return open
  }
  window.made = async (words) => {
    const walker = document.createTreeWalker(document.body, 4)
    while (walker.nextNode()) {
      const at = walker.currentNode.data.indexOf(words)
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(walker.currentNode, at)
      range.setEnd(walker.currentNode, at + 4)
      const { left, top, height } = range.getBoundingClientRect()
      for (const type of ['pointermove', 'pointermove', 'click']) {
        const how = { bubbles: true, composed: true, clientX: left + 4, clientY: top + height / 2, pointerType: type === 'click' ? 'touch' : 'mouse' }
        document.body.dispatchEvent(new PointerEvent(type, how))
        await new Promise((resolve) => setTimeout(resolve, 60))
      }
      return
    }
  }`
const FAMILIES = [
  'Segoe UI',
  'Georgia',
  'ui-serif',
  'ui-sans-serif',
  'system-ui',
  'serif',
  'sans-serif',
  '-apple-system',
  'Noto Sans',
  'Noto Serif',
  'Iowan Old Style',
]
const FONTS = FAMILIES.map((name, n) => `@font-face { font-family: "${name}"; src: url(/font-${n}) }`).join('\n')
const NAMED = [
  'createElement',
  'documentElement',
  'elementsFromPoint',
  'caretPositionFromPoint',
  'activeElement',
  'implementation',
  'defaultView',
  'querySelectorAll',
]

const STORY = `<h1>Envoys meet</h1>
  <p>BEIJING, Dec. 21, 2022 — Dmitry Medvedev met Xi Jinping in Beijing on Wednesday, and a letter was handed over.</p>
  <p>“${QUOTE},” Harold Brixton said after the meeting, and nothing had changed.</p>
  <p>He said that ${UNMARKED}, and left.</p>
  <div id="box" style="height: 40px; overflow: auto"><p>A first line of the box.</p><p>Harold Brixton is named in a box.</p></div>
  <p style="transform: rotate(5deg); margin-top: 90px">A turned line names Harold Brixton too.</p>`

const article = (script = '', style = '', before = ''): { readonly html: string } => ({
  html: `<!doctype html><html lang="en"><head><title>Envoys</title><meta property="og:type" content="article"><style>p, h1 { font: 15px sans-serif } ${style}</style>
    <script>${script}</script></head><body>${before}<article>${STORY}</article></body></html>`,
})
/** Asks the browser, where it tells that, over which of its paragraphs anything lies. */
const WATCH = `
  window.covered = new Set()
  addEventListener('DOMContentLoaded', () => {
    const told = (entries) => { for (const { target, isVisible } of entries) if (isVisible === false) covered.add(target.textContent.slice(0, 20)); else covered.delete(target.textContent.slice(0, 20)) }
    const views = new IntersectionObserver(told, { trackVisibility: true, delay: 100 })
    for (const paragraph of document.querySelectorAll('h1, article > p')) views.observe(paragraph)
  })`
/** Fields that take the names by which one asks what holds what. */
const HOLDERS = ['contains', 'getRootNode', 'assignedSlot', 'matches']
const CIRCLE = `<form>${HOLDERS.map((name) => `<input type="hidden" name="${name}">`).join('')}<fieldset name="parentElement">${STORY}</fieldset></form>`

const PAGES = {
  'plain.html': article(),
  'attack.html': article(ATTACK, FONTS),
  'watching.html': article(WATCH),
  'circle.html': {
    html: `<!doctype html><title>Envoys</title><meta property="og:type" content="article"><article>${CIRCLE}</article>`,
  },
  'named.html': article('', '', NAMED.map((name) => `<img name="${name}"><form name="${name}"></form>`).join('')),
}
/** The browsers' own errands. */
const OWN_ERRANDS = /(^|\.)(googleapis|google|gvt1|mozilla|firefox|mozgcp)\.(com|org|net)(:\d+)?$/

describe.each(BROWSERS)('Privacy in %s', (name) => {
  let session: Session
  let pages: PageServer

  beforeAll(async () => {
    pages = await serveTestPages(PAGES)
    session = await launch(name)
  })
  afterAll(async () => {
    await session?.close()
    pages?.close()
  })

  const open = async (page: string): Promise<Tab> => {
    const tab = await session.openTab(`${pages.url}${page}`)
    await waitFor(tab, `${PAINTED} > 0`)
    await until(async () => (await pageScript(session, tab).report(null)).state === 'done', 'the page to be read')
    await tab.bringToFront()
    return tab
  }
  /** What the page can read of the marks: the words under each name, without the names. */
  const readMarks = (tab: Tab): Promise<unknown> =>
    tab.evaluate(`[...CSS.highlights.values()].map((one) => [...one].map(String).sort())`)
  const names = (tab: Tab): Promise<unknown> =>
    tab.evaluate(
      `[...CSS.highlights.keys(), document.querySelector('${HOST}').getAttribute('data-sourcemark')].join(' ')`,
    )
  const cardOver = async (tab: Tab, words: string): Promise<string> => {
    await hoverWords(tab, words)
    const text = await until(() => tab.closedText(), `the card over ${words}`)
    // The browser tells of paints and shifts a little later.
    await new Promise((resolve) => setTimeout(resolve, 400))
    return text
  }
  const outsiders = (): readonly string[] => session.askedOutside().filter((host) => !OWN_ERRANDS.test(host))

  /** All that the attacking page can tell of a check and of a card. */
  const learnt = async (): Promise<{ readonly marks: unknown; readonly card: unknown; readonly text: string }> => {
    const tab = await open('attack.html')
    const marks = await readMarks(tab)
    // What the page itself paints at first comes in no fixed order.
    await tab.evaluate('void (entries.length = 0)')
    const text = await cardOver(tab, 'The bridge')
    const card = await tab.evaluate('measured()')
    await tab.close()
    return { marks, card, text }
  }

  test('marks and cards look the same to a page, whatever the reader’s own references hold (PRIVACY 8, 9, 12)', async () => {
    const before = await learnt()
    await importPack(session, PRIVATE)
    const after = await learnt()
    expect(before.text).toContain('Not in your references')
    expect(after.text).toContain('behind closed doors')
    expect(after.marks).toEqual(before.marks)
    expect(after.card).toEqual(before.card)
    expect(after.card).toMatchObject({ width: 0, height: 0, fonts: [], selection: '' })
    expect(JSON.stringify(after.marks)).toContain('Medvedev')
  })

  test('what the reader’s own references add is drawn where it is seen, and no page can read it (PRIVACY 12)', async () => {
    const tab = await open('plain.html')
    const { supported = '' } = await until(
      async () => ((await tab.closedMarks())['supported'] ? tab.closedMarks() : undefined),
      'the marks over the page',
    ).then((marks) => marks ?? {})
    const lines = supported.split('M').length
    await tab.evaluate(`void (document.getElementById('box').scrollTop = 1000)`)
    await until(
      async () => ((await tab.closedMarks())['supported'] ?? '').split('M').length === lines + 1,
      'the mark in the box',
    )
    const at = (line: string): readonly number[] => (/M(\S+) (\S+?)h/.exec(line) ?? []).slice(1).map(Number)
    const place = (await tab.evaluate(`(() => {
      const text = document.querySelector('article p:nth-of-type(2)').firstChild
      const range = document.createRange()
      range.setStart(text, 0)
      range.setEnd(text, 5)
      const { left, top, bottom } = range.getBoundingClientRect()
      return [left + scrollX, top + scrollY, bottom + scrollY]
    })()`)) as [number, number, number]
    const [x = 0, y = 0] = at(supported)
    expect(Math.abs(x - place[0])).toBeLessThan(1)
    expect(y).toBeGreaterThan(place[1])
    expect(y).toBeLessThanOrEqual(place[2])
    await tab.close()
  })

  test('what is drawn over the page is drawn in a form that takes the names of what holds it, and freezes nothing', async () => {
    const tab = await open('circle.html')
    await until(async () => (await tab.closedMarks())['supported'], 'the marks over the page')
    expect(await tab.evaluate(`new Promise(requestAnimationFrame).then(() => 'alive')`)).toBe('alive')
    await tab.close()
  })

  test('a page that asks the browser what lies over its words is not told of marks (PRIVACY 12)', async () => {
    const tab = await open('watching.html')
    await until(async () => (await tab.closedMarks())['supported'], 'the marks over the page')
    // The browser tells no sooner than 100 ms after.
    await new Promise((resolve) => setTimeout(resolve, 600))
    // The turned line is the page's own affair: the browser calls nothing that is transformed visible.
    expect(await tab.evaluate(`[...covered].filter((words) => !words.startsWith('A turned'))`)).toEqual([])
    await tab.close()
  })

  test('a mark that only the reader has opens no card on the page, however long the pointer rests on it (PRIVACY 12)', async () => {
    const tab = await open('attack.html')
    await hoverWords(tab, 'received a single')
    await new Promise((resolve) => setTimeout(resolve, 1000))
    expect(await tab.closedText()).toBe('')
    expect(await tab.evaluate('measured()')).toMatchObject({ taken: 0, focus: 'body' })
    await tab.close()
  })

  test('keys lead to no mark that only the reader has, though the caret stands in it (PRIVACY 10, 12)', async () => {
    const tab = await open('plain.html')
    await tab.evaluate(`(() => {
      const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent.startsWith('He said that'))
      getSelection().collapse(paragraph.firstChild, 20)
    })()`)
    expect(await pageScript(session, tab).move({ step: 'nearest' })).toBe(true)
    await tab.bringToFront()
    expect(await until(() => tab.closedText(), 'the card')).not.toContain('a single letter about the harbour')
    await tab.close()
  })

  test('no door of the platform leads into a card (PRIVACY 11)', async () => {
    const tab = await open('attack.html')
    const text = await cardOver(tab, 'The bridge')
    expect(text).toContain('Notes of a talk')
    expect(await tab.evaluate('doors()')).toEqual([])
    const found = (words: string): Promise<unknown> =>
      tab.evaluate(`(getSelection().removeAllRanges(), window.find(${JSON.stringify(words)}, false, false, true))`)
    expect(await found('Envoys meet')).toBe(true)
    for (const words of ['Agrees with the record', 'behind closed doors', 'MMMM'])
      expect(await found(words)).toBe(false)
    await tab.evaluate(`void document.execCommand('selectAll')`)
    expect(await tab.evaluate('String(getSelection())')).not.toContain('closed doors')
    await tab.close()
  })

  test('moves and clicks that a script makes up open no card (PRIVACY 13)', async () => {
    const tab = await open('attack.html')
    await tab.evaluate(`made('The bridge')`)
    await new Promise((resolve) => setTimeout(resolve, 1000))
    expect(await tab.closedText()).toBe('')
    await cardOver(tab, 'The bridge')
    await tab.close()
  })

  test('elements named like what we need keep no card from the reader', async () => {
    const tab = await open('named.html')
    expect(await cardOver(tab, 'The bridge')).toContain('behind closed doors')
    await tab.close()
  })

  test('a page sees one empty element, and names drawn by lot (PRIVACY 7)', async () => {
    const one = await open('plain.html')
    expect(await one.evaluate(`document.querySelectorAll('${HOST}').length`)).toBe(1)
    expect(await one.evaluate(`document.documentElement.lastElementChild.outerHTML.length < 120`)).toBe(true)
    const first = await names(one)
    await one.reload()
    await waitFor(one, `${PAINTED} > 0`)
    const second = await names(one)
    expect(first).not.toMatch(/sourcemark|smk|known|support|contradict/i)
    expect(
      String(first)
        .split(' ')
        .filter((each) => String(second).includes(each)),
    ).toEqual([])
    await one.close()
  })

  test('"Show on the page" scrolls there, and a secret mark takes no focus (PRIVACY 10, 12)', async () => {
    const tab = await open('plain.html')
    await tab.evaluate(`void (document.body.style.paddingTop = '3000px')`)
    const script = pageScript(session, tab)
    const { findings } = await script.report(null)
    const secret = findings.find(({ finding }) => finding.mention.text.startsWith('we never'))
    expect(await script.jump({ id: secret?.id ?? -1 })).toBe(true)
    await tab.bringToFront()
    await until(() => tab.closedText(), 'the card')
    expect(await tab.evaluate('scrollY > 1000')).toBe(true)
    expect(await tab.evaluate('document.activeElement === document.body')).toBe(true)
    await tab.close()
  })

  test('a script in a page may ask for a check, and not for the reader’s library or settings (PRIVACY 6)', async () => {
    const tab = await open('plain.html')
    expect(await askFromPage(session, tab, { call: 'count', payload: { all: 1, look: 0 } })).toMatchObject({ ok: true })
    const calls = ['settings', 'beginExport', 'removePack', 'beginImport']
    for (const call of calls) expect(await askFromPage(session, tab, { call, payload: { id: 'mine' } })).toBe(null)
    expect(await background(session).packs(null)).toHaveLength(3)
    expect(await tab.evaluate(`typeof (globalThis.browser ?? globalThis.chrome)?.runtime?.sendMessage`)).toBe(
      'undefined',
    )
    await tab.close()
  })

  test('the extension’s pages load nothing but its own files (PRIVACY 2)', async () => {
    const page = await session.openExtensionPage('library.html')
    const tried = `Promise.all([
      fetch('https://fetched.example/').then(() => 'fetched', () => ''),
      new Promise((resolve) => { const image = new Image(); image.onload = () => resolve('shown'); image.onerror = () => resolve(''); image.src = 'https://shown.example/a.png'; document.body.append(image) }),
      new Promise((resolve) => { const script = document.createElement('script'); script.onload = () => resolve('ran'); script.onerror = () => resolve(''); script.src = 'https://ran.example/a.js'; document.body.append(script) }),
    ]).then((all) => all.join(''))`
    expect(await page.evaluate(tried)).toBe('')
    await page.close()
    const bare = await session.openExtensionPage('dev-blank.html')
    expect(await bare.evaluate(`fetch('https://fetched.example/').then(() => 'fetched', () => '')`)).toBe('')
    await bare.close()
    expect(outsiders()).toEqual([])
  })

  test('nothing of a page is kept (PRIVACY 5)', async () => {
    const page = await session.openExtensionPage('dev-blank.html')
    const kept = `(async () => {
      const all = [await (globalThis.browser ?? chrome).storage.local.get(null)]
      for (const { name } of await indexedDB.databases()) {
        const database = await new Promise((resolve, reject) => { const request = indexedDB.open(name); request.onsuccess = () => resolve(request.result); request.onerror = reject })
        for (const store of database.objectStoreNames) all.push(await new Promise((resolve) => { const request = database.transaction(store).objectStore(store).getAll(); request.onsuccess = () => resolve(request.result) }))
        database.close()
      }
      // Records lie deflated.
      const chunks = all.flat().flatMap(({ records }) => records instanceof Uint8Array ? [records] : [])
      for (const chunk of chunks) all.push(await new Response(new Blob([chunk]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text())
      return all.map((rows) => typeof rows === 'string' ? rows : JSON.stringify(rows)).join()
    })()`
    const text = String(await page.evaluate(kept))
    expect(text).toContain(QUOTE)
    expect(text).not.toMatch(/a letter was handed over|A turned line|localhost/)
    await page.close()
  })

  test('nothing outside the machine is asked for anything (PRIVACY 1)', async () => {
    expect(outsiders()).toEqual([])
    const tab = await open('plain.html')
    await tab.evaluate(`fetch('http://the-page-itself.example/').catch(() => 0).then(() => 0)`)
    expect(outsiders()).toEqual(['the-page-itself.example'])
    await tab.close()
  })
})
