import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  BROWSERS,
  clickOn,
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
import { STORY } from './story.ts'

const BROKEN_BY_HAND = `<div>${STORY.replaceAll(/<.?p>/g, '<br>')}</div>`

function article(body: string, { style = '', script = '' } = {}): { readonly html: string } {
  return {
    html: `<!doctype html><html lang="en"><head><title>Envoys</title><meta property="og:type" content="article">
      <style>${style}</style></head><body><article>${body}</article><script>${script}</script></body></html>`,
  }
}

/** What a reader of documents is used to ask nodes for: all of it can be the name of a field or an image. */
const MEMBERS = (
  'nodeType nodeName nodeValue firstChild lastChild nextSibling previousSibling childNodes children parentNode ' +
  'parentElement isConnected ownerDocument textContent getRootNode contains compareDocumentPosition localName tagName ' +
  'attributes getAttribute hasAttribute hasAttributes closest matches checkVisibility hidden shadowRoot host ' +
  'assignedNodes getBoundingClientRect constructor'
).split(' ')
const DOCUMENT_MEMBERS =
  'body head title documentElement querySelector createRange createTreeWalker location host'.split(' ')
const fields = (names: readonly string[]): string =>
  names.map((name) => `<input type="hidden" name="${name}">`).join('')
const images = (names: readonly string[]): string => names.map((name) => `<img alt="" name="${name}">`).join('')
/** Elements that are, by its fields' names, both in the form and around it. */
const circle = (name: string): string =>
  `<fieldset form="f-${name}" name="${name}"><form id="f-${name}">${STORY}</form></fieldset>`

/** Pages that take the names which their reader goes by. */
const TAKEN = {
  'whose form has a field for every name': article(`<form>${fields(MEMBERS)}${STORY}</form>`),
  'whose images have the names of the document’s own parts': article(images(DOCUMENT_MEMBERS) + STORY),
  'whose frames have the names of our own script': article(
    `${STORY}${images(['sourcemarkCard', 'navigation'])}<iframe name="sourcemark"></iframe><iframe name="navigation"></iframe>`,
  ),
  'whose form passes for ours': article(`<form data-sourcemark="x">${fields(['remove', 'append'])}</form>${STORY}`),
  'whose form’s first child is around it': article(circle('firstChild')),
  'whose form’s next sibling is around it': article(circle('nextSibling')),
  'whose form’s parent is in it, while its words change': article(
    `<form><fieldset name="parentNode"><p>x</p></fieldset>${STORY}<p id="live">Nothing yet.</p></form>`,
    {
      script: `setInterval(() => { document.querySelector('#live').firstChild.data += ' Nothing.' }, 300)`,
    },
  ),
  'whose words are inert': article(`<div inert>${STORY}</div>`),
  'whose words stand in a shadow root with a registry of its own': article('<div id="host"></div>', {
    script: `let customElementRegistry = null
      try { customElementRegistry = new CustomElementRegistry() } catch {}
      const how = { mode: 'open', ...(customElementRegistry && { customElementRegistry }) }
      const host = document.querySelector('#host')
      let root
      try { root = host.attachShadow(how) } catch { root = host.attachShadow({ mode: 'open' }) }
      root.innerHTML = ${JSON.stringify(STORY)}`,
  }),
  'whose slots stand in each other': article('<x-outer><x-inner></x-inner></x-outer>', {
    script: `const outer = document.querySelector('x-outer')
      outer.firstChild.innerHTML = '<slot></slot>' + ${JSON.stringify(STORY)}
      outer.firstChild.attachShadow({ mode: 'open' }).innerHTML = '<slot><slot></slot></slot>'
      outer.attachShadow({ mode: 'open' }).innerHTML = '<slot><slot></slot></slot>'`,
  }),
}
const pathOf = (shape: string): string => `${shape.replaceAll(/\W+/g, '-')}.html`

/** Pages on which a mark must still be found where the reader sees it. */
const SHAPES = {
  'in capitals by its style': article(STORY, { style: 'p { text-transform: uppercase }' }),
  'with lines broken by hand': article(BROKEN_BY_HAND),
  zoomed: article(STORY, { style: 'body { zoom: 1.6 }' }),
  'turned and scaled': article(STORY, { style: 'article { transform: rotate(4deg) scale(0.8) }' }),
  'in columns': article(STORY, { style: 'article { columns: 3 }' }),
}
const PAGES = {
  ...Object.fromEntries(Object.entries(TAKEN).map(([name, page]) => [pathOf(name), page])),
  'form-of-words.html': article(`<form>${fields(MEMBERS)}“We are ready for talks,” Dmitry Medvedev said.</form>`),
  'emptied.html': article(STORY, {
    script: `const later = document.createElement('html')
      later.innerHTML = '<head><meta property="og:type" content="article"></head><body><article><h1>Later</h1><p>“The door stays open for all who come,” Medvedev said.</p></article></body>'
      const empty = () => document.documentElement.remove()
      const fill = () => document.append(later)
      const write = () => {
        document.open()
        document.write('<meta property="og:type" content="article"><article><h1>Last</h1><p>“This was the last word on it,” Medvedev said.</p></article>')
        document.close()
      }`,
  }),
  'shaken.html': article(STORY, {
    script: `const shake = () => new Promise((done) => {
      const page = document.documentElement
      let times = 0
      const timer = setInterval(() => {
        page.remove()
        document.append(page)
        if (++times === 12) { clearInterval(timer); done() }
      }, 120)
    })`,
  }),
  'own-data.html': article(
    `<p id="own" data-sourcemark="brand"></p><div data-sourcemark="7"><p>Theirs.</p></div>${STORY}`,
  ),
  'many-of-mine.html': article(
    `${STORY}<p class="small">${'Oona Varpelo met Oona Varpelo. '.repeat(350)}</p><p class="small">${'Oona Varpelo met Oona Varpelo. '.repeat(800)}</p>`,
    { style: '.small { font-size: 3px }' },
  ),
  'vast.html': article(`${STORY}<p id="vast"></p>`, {
    script: `document.querySelector('#vast').textContent = 'Oona Varpelo met Oona Varpelo. '.repeat(60000)`,
  }),
  'endless.html': article(`${STORY}<p>“It ends here,” Medvedev said.</p>`, {
    script: `const words = 'The two sides spoke for more than an hour about the price of grain and of oil. '
      const text = document.createDocumentFragment()
      for (let n = 0; n < 26000; n++) text.append(Object.assign(document.createElement('p'), { textContent: words }))
      document.querySelector('article').lastChild.before(text)`,
  }),
  ...Object.fromEntries(Object.entries(SHAPES).map(([name, page]) => [`${name.replaceAll(' ', '-')}.html`, page])),
  'chat.html': article(STORY, {
    script: `let n = 0
      const add = () => {
        const line = document.createElement('p')
        line.textContent = 'Reader ' + ++n + ' writes a line about the talks in Beijing.'
        document.querySelector('article').append(line)
        if (n < 60) setTimeout(add, 30)
        else line.textContent = '“This was the last word on it,” Medvedev said.'
      }
      add()`,
  }),
  'rewriting.html': article(`${STORY}<p id="live"></p>`, {
    script: `let n = 0
      setInterval(() => { document.getElementById('live').textContent = 'Xi Jinping was seen by ' + ++n + ' people.' }, 50)`,
  }),
  'crowded.html': article(
    Array.from(
      { length: 330 },
      (_, n) =>
        `<p>Ada Okoro, Lena Fischer, Tom Baker, Mary Jones, Paul Weber, Boris Petrov and Anna Kowalski met ${n} times.</p>`,
    ).join(''),
    { script: `history.scrollRestoration = 'manual'` },
  ),
  'full-screen.html': article(`${STORY}<button onclick="this.parentElement.requestFullscreen()">Full</button>`, {
    style: 'article { background: white }',
  }),
  'dialog.html': article(`${STORY}<dialog>Subscribe now</dialog>`),
  'routes.html': article(STORY, {
    script: `addEventListener('hashchange', () => {
      document.querySelector('article').innerHTML = '<h1>Later</h1><p>“The door stays open for all who come,” Medvedev said.</p>'
    })`,
  }),
  'hidden.html': article(
    `${STORY}<p style="display: none">“Nobody sees this one,” Medvedev said.</p>
     <p class="gone">“Nor can they see this,” Medvedev said.</p><p hidden>“And not this either,” Medvedev said.</p>`,
    { style: '.gone { visibility: hidden }' },
  ),
}

describe.each(BROWSERS)('A difficult page in %s', (name) => {
  let session: Session
  let pages: PageServer
  let tab: Tab

  const open = async (page: string): Promise<void> => {
    tab = await session.openTab(`${pages.url}${page}`)
    await waitFor(tab, `${PAINTED} > 0`)
  }
  const quoted = async (): Promise<string> => {
    const { findings } = await pageScript(session, tab).report(null)
    return findings
      .filter(({ finding }) => finding.mention.kind === 'quotation')
      .map(({ finding }) => finding.mention.text)
      .join('|')
  }

  beforeAll(async () => {
    pages = await serveTestPages(PAGES)
    session = await launch(name)
  })
  afterAll(async () => {
    await session?.close()
    pages?.close()
  })

  test.each(Object.keys(SHAPES))('%s shows its card where the words are seen', async (shape) => {
    await open(`${shape.replaceAll(' ', '-')}.html`)
    await hoverWords(tab, 'We are ready')
    expect(await until(() => tab.closedText(), 'the card')).toContain('Quotation')
    await tab.close()
  })

  test('that grows line by line, as a chat does, is marked to its end', async () => {
    await open('chat.html')
    await until(async () => (await quoted()).includes('the last word'), 'the last line', 30_000)
    expect(await quoted()).toContain('ready for talks')
    await tab.close()
  })

  test('that rewrites one sentence all the time keeps the marks of the others, and its pace', async () => {
    await open('rewriting.html')
    const before = Number(await tab.evaluate('n'))
    await new Promise((resolve) => setTimeout(resolve, 2000))
    expect(Number(await tab.evaluate('n')) - before).toBeGreaterThan(25)
    expect(await quoted()).toContain('ready for talks')
    await tab.close()
  })

  test('of more names than are marked is marked where the reader is first, and the panel says that it is not all', async () => {
    await open('crowded.html')
    expect(
      await tab.evaluate(
        `CSS.highlights.values().next().value.values().next().value.startContainer.data.endsWith(' 0 times.')`,
      ),
    ).toBe(true)
    const report = await until(async () => {
      const now = await pageScript(session, tab).report(null)
      return now.state === 'done' ? now : undefined
    }, 'the page to be read')
    expect(report?.moreFindings).toBe(true)
    const last = report?.findings.at(-1)
    expect(await pageScript(session, tab).jump({ id: last?.id ?? -1 })).toBe(true)
    await tab.bringToFront()
    await until(() => tab.closedText(), 'the card of the last mark')
    const popup = await session.openPopup(tab)
    await waitFor(popup, `document.body.innerText.includes('not all of it')`, 30_000)
    await popup.close()
    await waitFor(tab, `${PAINTED} === ${report?.findings.length}`)
    await tab.close()
  })

  test('that takes what is ours away gets its card all the same', async () => {
    await open('zoomed.html')
    await hoverWords(tab, 'We are ready')
    await until(() => tab.closedText(), 'the card')
    await tab.evaluate(`void document.querySelector('${HOST}').remove()`)
    await tab.moveTo(2, 2)
    await tab.moveTo(5, 5)
    await hoverWords(tab, 'We are ready')
    expect(await until(() => tab.closedText(), 'the card again')).toContain('Quotation')
    await tab.close()
  })

  test('that shows its article in full screen gets its card', async () => {
    await open('full-screen.html')
    await clickOn(tab, 'button')
    await waitFor(tab, 'document.fullscreenElement !== null')
    await hoverWords(tab, 'We are ready')
    expect(await until(() => tab.closedText(), 'the card')).toContain('Quotation')
    await tab.evaluate('document.exitFullscreen().then(() => 0)')
    await tab.close()
  })

  test('that opens a dialog over the card: the card goes, the dialog stays', async () => {
    await open('dialog.html')
    await hoverWords(tab, 'We are ready')
    await until(() => tab.closedText(), 'the card')
    await tab.evaluate(`document.querySelector('dialog').showModal()`)
    await until(async () => (await tab.closedText()) === '', 'the card to go')
    expect(await tab.evaluate(`document.querySelector('dialog').open`)).toBe(true)
    await tab.close()
  })

  test('that moves by its fragment alone is read anew', async () => {
    await open('routes.html')
    await tab.evaluate(`void (location.hash = '#/later')`)
    await until(async () => (await quoted()).includes('The door stays open'), 'the other story')
    expect(await quoted()).not.toContain('ready for talks')
    await tab.close()
  })

  test.each(Object.keys(TAKEN))('%s is read all the same, and marked once', async (shape) => {
    await open(pathOf(shape))
    await until(async () => (await pageScript(session, tab).report(null)).state === 'done', 'the page to be read')
    expect((await quoted()).match(/ready for talks/g)).toHaveLength(1)
    await tab.close()
  })

  test('whose words stand in a form with fields for every name: they stand out while their card is open', async () => {
    await open('form-of-words.html')
    await hoverWords(tab, 'We are ready')
    await until(() => tab.closedText(), 'the card')
    await until(async () => (await tab.closedMarks())['in-hand'] !== '', 'the words to stand out')
    await tab.close()
  })

  test('that takes everything away is read on when there is something again', async () => {
    await open('emptied.html')
    await tab.evaluate('empty()')
    await until(async () => (await quoted()) === '', 'the marks to go')
    await tab.evaluate('fill()')
    await until(async () => (await quoted()).includes('The door stays open'), 'the other story')
    await tab.evaluate('write()')
    await until(async () => (await quoted()).includes('This was the last word'), 'the last story')
    await hoverWords(tab, 'This was')
    expect(await until(() => tab.closedText(), 'the card')).toContain('Quotation')
    await tab.press('Escape')
    await until(async () => (await tab.closedText()) === '', 'the card to go')
    await tab.close()
  })

  test('that takes its root away and puts it back, again and again, gets its card when it is done', async () => {
    await open('shaken.html')
    await hoverWords(tab, 'We are ready')
    await until(() => tab.closedText(), 'the card')
    await tab.evaluate('shake()')
    // The pointer has never left the mark.
    await hoverWords(tab, 'We are ready')
    expect(await until(() => tab.closedText(), 'the card again', 5_000)).toContain('Quotation')
    await tab.close()
  })

  test('whose own elements bear data of our name keeps them', async () => {
    await open('own-data.html')
    expect(
      await tab.evaluate(`document.querySelectorAll('[data-sourcemark="brand"], [data-sourcemark="7"]').length`),
    ).toBe(2)
    await tab.close()
  })

  describe('where only the reader knows a name that stands there all over', () => {
    beforeAll(() =>
      importPack(session, {
        id: 'mine',
        title: 'Mine',
        sources: [{ id: 's', title: 'Notes' }],
        records: [{ record: 'entity', id: 'o', type: 'person', name: 'Oona Varpelo', aliases: [], sources: ['s'] }],
      }),
    )

    test('the panel says that not all marks are drawn, and not all are kept', async () => {
      await open('many-of-mine.html')
      const report = await until(async () => {
        const now = await pageScript(session, tab).report(null)
        return now.state === 'done' && now.undrawn === true ? now : undefined
      }, 'the page to be read and drawn')
      expect(report).toMatchObject({ moreFindings: true })
      const popup = await session.openPopup(tab)
      await waitFor(
        popup,
        `document.body.innerText.includes('than are drawn') && document.body.innerText.includes('not all of it')`,
        30_000,
      )
      await popup.close()
      await tab.close()
    })

    test('a text of megabytes leaves the page alive, and the panel has its answer while it is read', async () => {
      await open('vast.html')
      await pageScript(session, tab).report(null)
      const popup = await session.openPopup(tab)
      await waitFor(popup, `/Reading the page|Oona Varpelo/.test(document.body.innerText)`, 30_000)
      await popup.close()
      expect(await tab.evaluate(`new Promise(requestAnimationFrame).then(() => 'alive')`)).toBe('alive')
      await tab.close()
    })
  })

  test('that is longer than is read: its beginning is marked, and the panel says where the reading ended', async () => {
    await open('endless.html')
    await until(
      async () => (await pageScript(session, tab).report(null)).state === 'done',
      'the page to be read',
      30_000,
    )
    expect(await quoted()).toContain('ready for talks')
    expect(await quoted()).not.toContain('It ends here')
    const { cutAfter } = await pageScript(session, tab).report(null)
    const panel = await session.openPopup(tab)
    const said = `only the first ${cutAfter?.toLocaleString('en')} characters were read`
    await waitFor(panel, `document.body.innerText.includes(${JSON.stringify(said)})`)
    await panel.close()
    await tab.close()
  })

  test('is not read where nobody sees its words (PRIVACY 3)', async () => {
    await open('hidden.html')
    expect(await quoted()).not.toMatch(/Nobody sees|Nor can they|And not this/)
    await tab.close()
  })
})
