import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  BROWSERS,
  EVERYWHERE,
  HOST,
  hoverWords,
  launch,
  PAINTED,
  type PageServer,
  pageScript,
  type Session,
  serveTestPages,
  setSettings,
  type Tab,
  until,
  waitFor,
} from './harness.ts'
import { STORY } from './story.ts'

const LATE = `“The door stays open for anyone who comes in good faith,” Medvedev said late in the evening.`
const said = (words: string): string => `“${words} was every word of it for all of us,” Medvedev said in the evening.`
const STRICT = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
}

function article(body: string, { attributes = '', head = '', script = '' } = {}): string {
  return `<!doctype html><html lang="en" ${attributes}><head><title>Envoys</title><meta property="og:type" content="article">
    <meta property="article:published_time" content="2022-12-22T08:00:00Z">${head}</head>
    <body><article>${body}</article>${script && `<script>${script}</script>`}</body></html>`
}

const PAGES = {
  'plain.html': { html: article(STORY) },
  'strict.html': { html: article(STORY), headers: STRICT },
  'rtl.html': { html: article(STORY, { attributes: 'dir="rtl"', head: '<style>article{width:60%}</style>' }) },
  'dark.html': { html: article(STORY, { head: '<style>body{background:#111;color:#eee}</style>' }) },
  'editor.html': {
    html: article(
      `${STORY}<div id="editor" contenteditable>“I am still writing this,” Medvedev said.</div><textarea>“Not yet said,” Medvedev said.</textarea>`,
    ),
  },
  'busy.html': {
    html: article(`${STORY}<p id="clock">0</p>`, {
      script: `let n = 0
        const tick = () => { document.getElementById('clock').textContent = 'Counted ' + ++n + ' times'; setTimeout(tick) }
        tick()`,
    }),
  },
  'shadow.html': {
    html: article('<div id="host"></div>', {
      script: `document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(STORY)}`,
    }),
  },
  'hides.html': {
    html: article(
      `${STORY}<div id="pane" class="shut"><p>${said('Behind a tab')}</p></div><details><summary>More</summary>
        <p>${said('Under a fold')}</p></details><p id="bare" hidden>${said('Taken off')}</p>
        <div hidden itemprop="articleBody">${`<p>${said('A copy for machines')}</p>`.repeat(20)}</div>`,
      { head: '<style>.shut p { display: none }</style>' },
    ),
  },
  'list.html': {
    html: `<!doctype html><html lang="en"><head><title>News</title></head><body><main><ul><li><a href="#">Medvedev in Beijing</a></li></ul></main></body></html>`,
  },
}

describe.each(BROWSERS)('A page in %s', (name) => {
  let session: Session
  let pages: PageServer
  let tab: Tab

  const open = async (page: string): Promise<void> => {
    tab = await session.openTab(`${pages.url}${page}`)
    await waitFor(tab, `${PAINTED} > 0`)
  }
  const quoted = async (words: string): Promise<boolean> => {
    const { findings } = await pageScript(session, tab).report(null)
    return findings.some(({ finding }) => finding.mention.kind === 'quotation' && finding.mention.text.includes(words))
  }
  const cardCloses = (): Promise<boolean> => until(async () => (await tab.closedText()) === '', 'the card to close')
  const cardText = (words: string): Promise<string> => until(() => tab.closedText(), `a card over ${words}`)

  beforeAll(async () => {
    pages = await serveTestPages(PAGES)
    session = await launch(name)
  })
  afterAll(async () => {
    await session?.close()
    pages?.close()
  })

  test('is marked without any change to its document but one empty element at its end', async () => {
    await open('plain.html')
    const html = await tab.evaluate(`(() => {
      const copy = document.cloneNode(true)
      copy.querySelector('html > ${HOST}:empty:last-child').remove()
      return new XMLSerializer().serializeToString(copy)
    })()`)
    const parsed = await tab.evaluate(
      `fetch(location.href).then((r) => r.text()).then((t) => new XMLSerializer().serializeToString(new DOMParser().parseFromString(t, 'text/html')))`,
    )
    expect(html).toBe(parsed)
    expect(await quoted('ready for talks')).toBe(true)
    await tab.close()
  })

  test('shows a card where the pointer rests, and closes it on Escape or when the pointer leaves', async () => {
    await open('plain.html')
    await hoverWords(tab, 'We are ready')
    expect(await cardText('We are ready')).toContain('Quotation')
    await tab.press('Escape')
    expect(await tab.evaluate(`document.querySelectorAll('${HOST}').length`)).toBe(1)
    await cardCloses()
    await hoverWords(tab, 'Medvedev said after')
    await tab.moveTo(2, 2)
    await hoverWords(tab, 'We are ready')
    await cardText('We are ready')
    await until(async () => (await tab.closedMarks())['in-hand'], 'the mark in hand to stand out')
    await tab.moveTo(2, 2)
    await cardCloses()
    await until(async () => (await tab.closedMarks())['in-hand'] === undefined, 'the mark to be put down')
    await tab.close()
  })

  test('jumps to a finding of the popup, and gives the focus back', async () => {
    await open('plain.html')
    const script = pageScript(session, tab)
    const { findings } = await script.report(null)
    const id = findings.find(({ finding }) => finding.mention.kind === 'quotation')?.id ?? 0
    expect(await script.jump({ id })).toBe(true)
    expect(await cardText('the jump')).toContain('Quotation')
    await waitFor(tab, `document.activeElement.matches('${HOST}')`)
    await tab.bringToFront()
    await tab.press('Escape')
    await waitFor(tab, `document.activeElement === document.body`)
    expect(await script.jump({ id: 999_999 })).toBe(false)
    await tab.close()
  })

  test('marks what arrives late', async () => {
    await open('plain.html')
    await tab.evaluate(
      `void document.querySelector('article').append(Object.assign(document.createElement('p'), { textContent: ${JSON.stringify(LATE)} }))`,
    )
    await until(() => quoted('The door stays open'), 'the late paragraph')
    expect(await quoted('ready for talks')).toBe(true)
    await tab.close()
  })

  test('reads what the page shows later then, and nothing that it only holds', async () => {
    await open('hides.html')
    expect(await quoted('ready for talks')).toBe(true)
    const steps = [
      ['Behind a tab', `document.getElementById('pane').className = ''`],
      ['Under a fold', `document.querySelector('details').open = true`],
      ['Taken off', `document.getElementById('bare').hidden = false`],
    ] as const
    for (const [words] of steps) expect(await quoted(words)).toBe(false)
    for (const [words, step] of steps) {
      await tab.evaluate(`void (${step})`)
      await until(() => quoted(words), words)
    }
    expect(await quoted('A copy for machines')).toBe(false)
    await tab.close()
  })

  test('reads an article that follows the first one, whose marks stay when the address changes', async () => {
    await open('plain.html')
    await tab.evaluate(`void (() => {
      const next = document.body.appendChild(document.createElement('article'))
      next.innerHTML = ${JSON.stringify(`<h2>Next</h2>${`<p>${said('The next one')} ${'It went on and on. '.repeat(20)}</p>`.repeat(4)}`)}
    })()`)
    await until(() => quoted('The next one'), 'the next article')
    expect(await quoted('ready for talks')).toBe(true)
    await tab.evaluate(`void history.replaceState(null, '', '/next.html')`)
    await until(async () => (await pageScript(session, tab).report(null)).state === 'done', 'the page to be read anew')
    expect(await quoted('The next one')).toBe(true)
    expect(await quoted('ready for talks')).toBe(true)
    await tab.close()
  })

  test('paints what nothing is known of only where the reader wants to see it, and lists it all the same', async () => {
    await setSettings(session, { ...EVERYWHERE, showUnknown: false })
    tab = await session.openTab(`${pages.url}plain.html`)
    await until(() => quoted('ready for talks'), 'the quotation to be listed')
    const quiet = await waitFor(tab, `${PAINTED} > 0 && ${PAINTED}`)
    await pageScript(session, tab).read({ enabled: true, allAmounts: false, showUnknown: true })
    await waitFor(tab, `${PAINTED} > ${quiet}`)
    await setSettings(session, EVERYWHERE)
    await tab.close()
  })

  test('reads anew after moving to another address without loading', async () => {
    await open('plain.html')
    await tab.evaluate(
      `void (history.pushState(null, '', '/other-story.html'), document.querySelector('article').innerHTML = '<h1>Later</h1><p>' + ${JSON.stringify(LATE)} + '</p>')`,
    )
    await until(() => quoted('The door stays open'), 'the other story')
    expect(await quoted('ready for talks')).toBe(false)
    await tab.close()
  })

  test('is marked under a strict content security policy with trusted types', async () => {
    await open('strict.html')
    await hoverWords(tab, 'We are ready')
    expect(await cardText('a strict page')).toContain('Quotation')
    await tab.close()
  })

  test('that is read from right to left, or dark, gets its card too', async () => {
    for (const page of ['rtl.html', 'dark.html']) {
      await open(page)
      await hoverWords(tab, 'We are ready')
      expect(await cardText(page)).toContain('Quotation')
      await tab.close()
    }
  })

  test('that never stops changing is marked, and goes on changing', async () => {
    await open('busy.html')
    await new Promise((resolve) => setTimeout(resolve, 4000))
    expect(await quoted('ready for talks')).toBe(true)
    expect(await tab.evaluate('n')).toBeGreaterThan(100)
    await tab.close()
  })

  test('that draws itself anew keeps its marks', async () => {
    await open('plain.html')
    const before = await tab.evaluate(PAINTED)
    await tab.evaluate(
      `void (document.querySelector('article').innerHTML = document.querySelector('article').innerHTML)`,
    )
    await waitFor(
      tab,
      `[...CSS.highlights.values()].every((h) => [...h].every((r) => !r.collapsed && r.startContainer.isConnected))`,
    )
    await waitFor(tab, `${PAINTED} === ${before}`)
    await tab.close()
  })

  test('keeps what the reader writes to itself (PRIVACY 4)', async () => {
    await open('editor.html')
    expect(await quoted('still writing')).toBe(false)
    expect(await quoted('Not yet said')).toBe(false)
    await tab.evaluate(
      `void (document.getElementById('editor').textContent = '“Now I write another thing,” Medvedev said.')`,
    )
    await tab.evaluate(
      `void document.querySelector('article').append(Object.assign(document.createElement('p'), { textContent: ${JSON.stringify(LATE)} }))`,
    )
    await until(() => quoted('The door stays open'), 'the late paragraph')
    expect(await quoted('another thing')).toBe(false)
    await tab.close()
  })

  test('that wipes all highlights gets them back', async () => {
    await open('plain.html')
    await tab.evaluate(`void CSS.highlights.clear()`)
    await tab.moveTo(40, 40)
    await tab.moveTo(60, 90)
    await waitFor(tab, `${PAINTED} > 0`)
    await tab.close()
  })

  test('with its story in a shadow root is marked there', async () => {
    await open('shadow.html')
    expect(await quoted('ready for talks')).toBe(true)
    expect(await tab.evaluate(`document.getElementById('host').shadowRoot.adoptedStyleSheets.length`)).toBe(1)
    await tab.close()
  })

  test('that is no article is left alone unless asked', async () => {
    tab = await session.openTab(`${pages.url}list.html`)
    const script = pageScript(session, tab)
    await until(async () => (await script.report(null)).state === 'idle', 'the page to be looked at')
    await script.read({ enabled: true, allAmounts: false, showUnknown: true })
    await until(async () => (await script.report(null)).state === 'done', 'the page to be read')
    await script.stop(null)
    expect((await script.report(null)).state).toBe('off')
    expect(await tab.evaluate('CSS.highlights.size')).toBe(0)
    await tab.close()
  })

  test('of a site switched off is left alone (PRIVACY 3)', async () => {
    await setSettings(session, { ...EVERYWHERE, sitesOff: ['localhost'] })
    tab = await session.openTab(`${pages.url}plain.html`)
    await new Promise((resolve) => setTimeout(resolve, 1000))
    expect(await tab.evaluate('CSS.highlights.size')).toBe(0)
    await tab.close()
    await setSettings(session, EVERYWHERE)
  })

  test('is not marked twice when the extension reloads under it', async () => {
    await open('plain.html')
    await hoverWords(tab, 'We are ready')
    await cardText('the first card')
    const before = Number(await tab.evaluate(PAINTED))
    await session.reloadExtension()
    await until(async () => (await pageScript(session, tab).report(null)).state === 'done', 'the new script')
    await waitFor(tab, `${PAINTED} === ${before}`)
    expect(await tab.evaluate(`document.querySelectorAll('${HOST}').length`)).toBe(1)
    await tab.close()
  })
})
