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
  'spot.html': {
    html: article(
      `${STORY}<p>“We all heard Dmitry Medvedev speak of it for an hour,” an aide said in the evening.</p>`,
    ),
  },
  'list.html': {
    html: `<!doctype html><html lang="en"><head><title>News</title></head><body><main><ul><li><a href="#">Medvedev in Beijing</a></li></ul></main></body></html>`,
  },
}

/** In the page: puts the caret before words that stand in one text node. */
const putCaret = `(words) => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const at = walker.currentNode.data.indexOf(words)
    if (at >= 0) return void getSelection().collapse(walker.currentNode, at)
  }
}`
/** In the page: the words that begin where a drawn area does. */
const wordsAt = `(line) => {
  const [, x, y] = /^M(\\S+) (\\S+?)h/.exec(line) ?? []
  const caret = x === undefined ? null : document.caretPositionFromPoint(+x - scrollX + 1, +y - scrollY + 6)
  return caret?.offsetNode.data?.slice(Math.max(0, caret.offset - 1), caret.offset + 12) ?? ''
}`

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

  test('tells of all that stands on one spot in one card', async () => {
    await open('spot.html')
    await waitFor(tab, `${PAINTED} > 1`)
    await hoverWords(tab, 'Dmitry Medvedev speak')
    const text = await cardText('a name in a quotation')
    expect(text).toContain('Person')
    expect(text).toContain('Quotation')
    await tab.close()
  })

  test('has a card told of by itself, once: by its status where it takes no focus, else by the focus', async () => {
    await open('plain.html')
    const told = (text: string): number => text.split('Not in your references').length - 1
    await hoverWords(tab, 'We are ready')
    expect(told(await cardText('We are ready'))).toBe(2)
    await tab.press('Escape')
    await cardCloses()
    const { findings } = await pageScript(session, tab).report(null)
    const id = findings.find(({ finding }) => finding.mention.text.startsWith('We are ready'))?.id ?? 0
    await pageScript(session, tab).jump({ id })
    expect(told(await cardText('the jump'))).toBe(1)
    await tab.close()
  })

  test('goes from card to card by steps, from the caret on', async () => {
    await open('plain.html')
    const script = pageScript(session, tab)
    const { findings } = await script.report(null)
    const title = ({ finding: { mention } }: (typeof findings)[number]): string => mention.text.slice(0, 12)
    const cardAfter = async (step: 'next' | 'previous' | 'nearest', words: string): Promise<void> => {
      expect(await script.move({ step })).toBe(true)
      await until(async () => (await marked()).includes(words), `the mark of ${words} in hand`)
    }
    const marked = async (): Promise<string> => {
      const line = (await tab.closedMarks())['in-hand'] ?? ''
      return String(await tab.evaluate(`(${wordsAt})(${JSON.stringify(line)})`))
    }
    const at = findings.findIndex(({ finding }) => finding.mention.text.startsWith('We are ready'))
    await tab.evaluate(`(${putCaret})('We are ready')`)
    await cardAfter('nearest', 'We are')
    const [before, after] = [findings[at - 1], findings[at + 1]]
    if (before === undefined || after === undefined) throw new Error('The story has too few marks.')
    await cardAfter('next', title(after).slice(0, 5))
    await cardAfter('previous', 'We are')
    await cardAfter('previous', title(before).slice(0, 5))
    await tab.close()
  })

  test('keeps a card that is pinned by keyboard, wherever pointer and page go, until Escape', async () => {
    await open('plain.html')
    const script = pageScript(session, tab)
    const { findings } = await script.report(null)
    await script.jump({ id: findings[0]?.id ?? 0 })
    const text = await cardText('the jump')
    await tab.bringToFront()
    await waitFor(tab, `document.activeElement.matches('${HOST}')`)
    await tab.press('Tab')
    await tab.press('Enter')
    await tab.evaluate(`void (document.body.style.paddingBottom = '4000px', scrollTo(0, 2500))`)
    await tab.moveTo(2, 2)
    await new Promise((resolve) => setTimeout(resolve, 1000))
    expect(await tab.closedText()).toBe(text)
    await tab.press('Escape')
    await cardCloses()
    await tab.close()
  })

  test('in full screen keeps its clicks: a card there takes no pointer', async () => {
    await open('plain.html')
    await tab.evaluate(
      `void addEventListener('click', () => document.documentElement.requestFullscreen().catch(() => {}), { once: true })`,
    )
    await tab.bringToFront()
    await tab.click(5, 5)
    await waitFor(tab, 'document.fullscreenElement !== null')
    await hoverWords(tab, 'We are ready')
    await cardText('full screen')
    const taken = `[...Array(innerHeight >> 3).keys()].flatMap((y) => [...Array(innerWidth >> 3).keys()].map((x) => [x * 8, y * 8]))
      .filter(([x, y]) => document.elementFromPoint(x, y)?.matches('${HOST}')).length`
    expect(await tab.evaluate(taken)).toBe(0)
    await tab.close()
  })

  test('shows other marks at once when the reader chooses others, and looks after their strength', async () => {
    await open('plain.html')
    const script = pageScript(session, tab)
    const all = Number(await tab.evaluate(PAINTED))
    const settings = { enabled: true, allAmounts: false, unmarked: [], strength: 'clear' } as const
    await script.look({ ...settings, unmarked: ['name'] })
    await waitFor(tab, `${PAINTED} < ${all}`)
    expect((await script.report(null)).findings.some(({ finding }) => finding.mention.kind === 'name')).toBe(true)
    await script.look(settings)
    await waitFor(tab, `${PAINTED} === ${all}`)
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
    await setSettings(session, { ...EVERYWHERE, unmarked: ['unknown'] })
    tab = await session.openTab(`${pages.url}plain.html`)
    await until(() => quoted('ready for talks'), 'the quotation to be listed')
    const quiet = await waitFor(tab, `${PAINTED} > 0 && ${PAINTED}`)
    await hoverWords(tab, 'We are ready')
    await new Promise((resolve) => setTimeout(resolve, 1000))
    expect(await tab.closedText()).toBe('')
    await pageScript(session, tab).read({ enabled: true, allAmounts: false, unmarked: [], strength: 'clear' })
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
    await script.read({ enabled: true, allAmounts: false, unmarked: [], strength: 'clear' })
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
