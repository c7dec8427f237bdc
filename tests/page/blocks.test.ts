import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { type Allowance, noLimits } from '../../src/page/allowance.ts'
import { articleOf } from '../../src/page/article-text.ts'
import { type PageBlock, readBlocks } from '../../src/page/blocks.ts'
import { type Layout, withoutLayout } from '../../src/page/layout.ts'
import { offsetIn } from '../../src/page/ranges.ts'
import { SURROUNDING_NAMES } from '../../src/schemas/surrounding-names.ts'

const AROUND = new RegExp(SURROUNDING_NAMES, 'i')

function blocksOf(body: string, leavesOutAround = false): readonly PageBlock[] {
  const { document } = parseHTML(`<!doctype html><html><body>${body}</body></html>`)
  const read = [
    ...readBlocks(document.body, {
      layout: withoutLayout,
      around: leavesOutAround ? AROUND : undefined,
      allowance: noLimits(),
    }),
  ]
  return read.filter((block) => block !== undefined)
}

const texts = (body: string, leavesOutAround = false): readonly string[] =>
  blocksOf(body, leavesOutAround).map(({ text }) => text)

describe('Text is read as it is displayed', () => {
  test.each([
    ['inline elements do not break words', '<p>$1.8 <b>bil</b>lion <i>in aid</i></p>', ['$1.8 billion in aid']],
    ['space is collapsed', '<p>  One\n\t  two <b> three</b>  </p>', ['One two three']],
    ['a line break is a new line', '<p>One<br>two</p>', ['One\ntwo']],
    ['two line breaks are a new block', '<div>One<br><br>two<br/> <br/>three</div>', ['One', 'two', 'three']],
    ['blocks within blocks split the text around them', '<div>One<p>two</p>three</div>', ['One', 'two', 'three']],
    ['pre keeps its spaces', '<pre>a  b\nc</pre>', ['a  b\nc']],
    ['soft hyphens and zero-width characters go', '<p>Zel\u00aden\u200bsky\u2060y\ufeff</p>', ['Zelenskyy']],
    ['joiners stay where scripts need them', '<p>می\u200cخواهم A\u200cB</p>', ['می\u200cخواهم AB']],
    ['no-break spaces stay', '<p>$1.8\u00a0billion</p>', ['$1.8\u00a0billion']],
    ['annotations of ruby text go', '<p><ruby>習<rp>(</rp><rt>Xí</rt><rp>)</rp></ruby>近平</p>', ['習近平']],
    ['space alone is no block', '<div> <p> </p>\n<p>\u00ad</p></div>', []],
  ])('%s', (_, body, expected) => {
    expect(texts(body)).toEqual(expected)
  })
})

describe('What is not the text of the page is not read', () => {
  test.each([
    ['a script', '<script>Secret</script>'],
    ['a style', '<style>Secret</style>'],
    ['a noscript', '<noscript>Secret</noscript>'],
    ['a template', '<template><p>Secret</p></template>'],
    ['a text field', '<textarea>Secret</textarea>'],
    ['a choice', '<select><option>Secret</option></select>'],
    ['a button', '<button>Secret</button>'],
    ['an editable region', '<div contenteditable>Secret</div>'],
    [
      'an editable region within one that is named plaintext',
      '<div contenteditable="plaintext-only"><p>Secret</p></div>',
    ],
    ['a text box by role', '<div role="textbox">Secret</div>'],
    ['a hidden element', '<p hidden>Secret</p>'],
    ['an element hidden by its style', '<p style="color: red; display:none">Secret</p>'],
    ['words for screen readers alone', '<span class="sr-only">Secret</span>'],
    ['a title inside a drawing', '<svg><title>Secret</title><text>Secret</text></svg>'],
    ['a comment', '<!-- Secret -->'],
  ])('%s', (_, inner) => {
    expect(texts(`<p>One</p>${inner}<p>two</p>`)).toEqual(['One', 'two'])
  })

  test('an element marked as not editable is read', () => {
    expect(texts('<p contenteditable="false">Read me</p>')).toEqual(['Read me'])
  })

  test('menus, footers and side boxes of an article are left out, the author of a quotation is not', () => {
    const body =
      '<nav>Menu</nav><p>One</p><aside>Related</aside><div role="navigation">More</div><footer>Share</footer>' +
      '<blockquote><p>Two</p><footer>— Xi Jinping</footer></blockquote>'
    expect(texts(body, true)).toEqual(['One', 'Two', '— Xi Jinping'])
    expect(texts(body)).toContain('Menu')
  })
})

describe('What sites call no part of the article is left out of it', () => {
  test.each([
    ['a bar to share it', '<div class="story-body__share-tools"><p>Share this with</p></div>'],
    ['a by-line', '<p class="articleByline">By Ann Berg</p>'],
    ['the credit of a picture', '<div class="figure-credit">(Ann Berg / Agency)</div>'],
    ['an advertisement', '<div class="ad ad--wide">Buy this now</div>'],
    ['a wall before the rest', '<section id="paywall-offer"><p>Subscribe to read on.</p></section>'],
    ['pictures one after another', '<div class="gallery"><p>One of nine</p></div>'],
  ])('%s', (_, body) => {
    expect(texts(`<p>One</p>${body}<p>Two</p>`, true)).toEqual(['One', 'Two'])
    expect(texts(`<p>One</p>${body}<p>Two</p>`).length).toBeGreaterThan(2)
  })

  const STORY = '<p>The two sides spoke for more than an hour on Wednesday, and left for the airport.</p>'
  test.each([
    ['a name that only begins like one', '<p class="railway shareholders dated">Trains</p>', 'Trains'],
    ['what holds the headline', '<div class="header--no-promo"><h1>Envoys meet</h1></div>', 'Envoys meet'],
    ['a post', '<div class="social-embed"><blockquote>It is late.</blockquote></div>', 'It is late.'],
    ['words within a sentence', '<p>So said <span class="author">Ann Berg</span>.</p>', 'So said Ann Berg.'],
  ])('but not %s', (_, body, text) => {
    expect(texts(`<p>One</p>${body}<p>Two</p>`, true)).toEqual(['One', text, 'Two'])
  })

  test.each(['<div class="has-sidebar">', '<form>'])('nor the article itself in %s', (opening) => {
    expect(texts(`${opening}${STORY.repeat(20)}</div>`, true)).toHaveLength(20)
  })
})

describe('The mark of a note is no part of the words', () => {
  test.each([
    ['a raised number', 'The port must close<sup>2</sup> now', 'The port must close now'],
    ['a raised link', '€125<sup><a href="#n2">2</a></sup> million', '€125 million'],
    ['several', 'so<sup>[1], [2]</sup> it is', 'so it is'],
    ['a link to a raised letter', 'so<a href="#a"><sup>a</sup></a> it is', 'so it is'],
    ['a star', 'so<sup>*</sup> it is', 'so it is'],
    ['a number in brackets that leads to a note', 'so<a href="#n3">[3]</a> it is', 'so it is'],
    ['what says so', 'so<a role="doc-noteref" href="#n"><sup>1</sup></a> it is', 'so it is'],
  ])('%s', (_, body, text) => {
    expect(texts(`<p>${body}</p>`)).toEqual([text])
  })

  test.each([
    ['the end of an ordinal', 'the 19<sup>th</sup> century', 'the 19th century'],
    ['a raised letter of a title', 'M<sup>e</sup> Berg', 'Me Berg'],
    ['a number that is a link', 'in <a href="#part-2">2</a> parts', 'in 2 parts'],
    ['a raised word', 'Berg<sup>(late)</sup>', 'Berg(late)'],
  ])('but not %s', (_, body, text) => {
    expect(texts(`<p>${body}</p>`)).toEqual([text])
  })
})

describe('A quotation ends where the next one begins', () => {
  const told = (body: string): readonly string[] =>
    blocksOf(body).map(({ kind, text, opensQuote }) => `${kind}${opensQuote ? ' first' : ''}: ${text}`)

  test('two side by side are two, each with its own paragraphs', () => {
    expect(told('<blockquote><p>A</p><p>B</p></blockquote><blockquote> <p>C</p></blockquote><p>D</p>')).toEqual([
      'quote first: A',
      'quote: B',
      'quote first: C',
      'paragraph: D',
    ])
  })

  test('who is cited stands on a line of its own', () => {
    expect(texts('<blockquote>It is late.<cite>Ann Berg</cite></blockquote>')).toEqual(['It is late.', 'Ann Berg'])
  })
})

describe('What leads to other articles is left out of an article', () => {
  test.each([
    [
      'a list of links',
      '<ul><li><a href="/a">A story</a></li><li><a href="/b">B</a> |</li><li><a href="/c">C</a></li></ul>',
    ],
    ['a teaser', '<h3><a href="/a">Another story</a></h3>'],
    ['a teaser in a link', '<a href="/a"><div><h3>Another</h3><p>What it tells</p></div></a>'],
    ['tags', '<p><a href="/a">Talks</a> <a href="/b">Beijing</a></p>'],
  ])('%s', (_, body) => {
    expect(texts(`<p>One</p>${body}<p>Two</p>`, true)).toEqual(['One', 'Two'])
  })

  test.each([
    [
      'a list with links in its sentences',
      '<ul><li>He met <a href="/a">Xi Jinping</a> on Wednesday.</li></ul>',
      'He met Xi Jinping on Wednesday.',
    ],
    ['a list of two links', '<ul><li>See <a href="/a">one</a></li></ul>', 'See one'],
    ['a paragraph with a link', '<p>“Yes,” <a href="/a">said Xi</a></p>', '“Yes,” said Xi'],
    ['a headline that links to itself', '<h1><a href="/here">Envoys meet</a></h1>', 'Envoys meet'],
    ['an anchor that leads nowhere', '<p><a name="x">“Yes,” said Xi</a></p>', '“Yes,” said Xi'],
  ])('but not %s', (_, body, text) => {
    expect(texts(`<p>One</p>${body}<p>Two</p>`, true)).toEqual(['One', text, 'Two'])
  })

  test('and where the reader asks for any page, all of it is read', () => {
    expect(texts('<h3><a href="/a">Another story</a></h3><p>Two</p>')).toEqual(['Another story', 'Two'])
  })
})

describe('Blocks know what they are', () => {
  test('by the innermost element that tells', () => {
    const kinds = blocksOf(
      '<h2>A</h2><p>B</p><ul><li>C<p>D</p></li></ul><blockquote><p>E</p></blockquote>' +
        '<table><caption>F</caption><tr><td>G</td><th>H</th></tr></table><figure><figcaption>I</figcaption></figure>',
    ).map(({ text, kind }) => `${text} ${kind}`)
    expect(kinds).toEqual([
      'A heading',
      'B paragraph',
      'C list',
      'D list',
      'E quote',
      'F caption',
      'G cell',
      'H cell',
      'I caption',
    ])
  })

  test('and which words the page marks as quoted', () => {
    const [block] = blocksOf('<p>He said: <q>Not <b>one</b> step</q> and left.</p>')
    expect(block?.quoted.map(({ start, end }) => block.text.slice(start, end))).toEqual(['Not one step'])
  })
})

describe('Offsets lead back to the page', () => {
  test('every character of a block stands where its run says, but for space that was collapsed', () => {
    const [block] = blocksOf('<p> One\n  t\u00adwo  <b>\n three</b><br>fo\u200bur</p>')
    expect(block?.text).toBe('One two three\nfour')
    for (const { start, end, node, offset } of block?.runs ?? []) {
      const there = node.data.slice(offset, offset + end - start)
      expect(there.replace(/\s/g, ' ')).toBe(block?.text.slice(start, end))
    }
  })

  test('and a place on the page leads to its offset', () => {
    const [block] = blocksOf('<p>One  <b>two</b></p>')
    const node = block?.runs.at(-1)?.node
    expect(block && node && offsetIn(block, node, 1)).toBe(5)
  })

  test('an article indexes its blocks in one text', () => {
    const blocks = blocksOf('<h1>A b</h1><p>Said <q>c</q>.</p>')
    const article = articleOf(blocks, {})
    expect(article.text).toBe('A b\nSaid c.')
    expect(article.blocks.map(({ start, end }) => article.text.slice(start, end))).toEqual(['A b', 'Said c.'])
    expect(article.blocks[1]?.quoted).toEqual([{ start: 9, end: 10 }])
  })
})

describe('A hostile page', () => {
  test('nested a hundred thousand deep is read without recursion', () => {
    const { document } = parseHTML('<!doctype html><html><body></body></html>')
    let inner: Element = document.body
    for (let depth = 0; depth < 100_000; depth++) {
      const element = document.createElement('span')
      inner.append(element)
      inner = element
    }
    inner.textContent = 'Bottom'
    const read = [...readBlocks(document.body, { layout: withoutLayout, allowance: noLimits() })]
    expect(read.filter((block) => block !== undefined).map(({ text }) => text)).toEqual(['Bottom'])
  })

  test('with one word of three million letters is cut into blocks, and can be left at any step', () => {
    const { document } = parseHTML('<!doctype html><html><body><p></p></body></html>')
    document.querySelector('p')?.append('x'.repeat(3_000_000))
    const read = [...readBlocks(document.body, { layout: withoutLayout, allowance: noLimits() })]
    const blocks = read.filter((block) => block !== undefined)
    expect(blocks.length).toBeGreaterThan(10)
    expect(blocks.reduce((sum, { text }) => sum + text.length, 0)).toBe(3_000_000)
    expect(read.length - blocks.length).toBeGreaterThan(50)
  })

  describe('is read up to a limit, and the reading says that it is cut', () => {
    const cut = (body: string, limit: Partial<Allowance>): readonly unknown[] => {
      const { document } = parseHTML(`<!doctype html><html><body>${body}</body></html>`)
      const allowance = { ...noLimits(), ...limit }
      const read = [...readBlocks(document.body, { layout: withoutLayout, allowance })]
      return [...read.filter((block) => block !== undefined).map(({ text }) => text), allowance.isCut]
    }
    const body = '<p>One</p><p>Two</p><div><div><div>Three</div></div></div>'

    test.each<[string, Partial<Allowance>, readonly unknown[]]>([
      ['enough of all', { nodes: 100, text: 11, depth: 5 }, ['One', 'Two', 'Three', false]],
      ['so many nodes', { nodes: 6 }, ['One', 'Two', true]],
      ['so much text', { text: 5 }, ['One', 'Two', true]],
      ['elements so deep', { depth: 3 }, ['One', 'Two', true]],
    ])('%s', (_, limit, expected) => {
      expect(cut(body, limit)).toEqual(expected)
    })

    test('within one long text too', () => {
      expect(cut(`<p>${'x'.repeat(100_000)}</p><p>Two</p>`, { text: 40_000 })).toEqual(['x'.repeat(65_536), true])
    })
  })

  test('leaves a place to pause after every hundred or so nodes', () => {
    const { document } = parseHTML(`<!doctype html><html><body>${'<b>x</b><i></i>'.repeat(5000)}</body></html>`)
    let asked = 0
    let most = 0
    const layout: Layout = {
      ...withoutLayout,
      flow(element, tag) {
        asked++
        return withoutLayout.flow(element, tag)
      },
    }
    for (const _ of readBlocks(document.body, { layout, allowance: noLimits() })) {
      most = Math.max(most, asked)
      asked = 0
    }
    expect(most).toBeGreaterThan(10)
    expect(most).toBeLessThan(150)
  })

  test('that takes away what comes next while it is read is read to its end', () => {
    const { document } = parseHTML('<!doctype html><html><body><p>One</p><p>Two</p><p>Three</p></body></html>')
    const read: string[] = []
    const reading = { layout: withoutLayout, allowance: noLimits() }
    for (const block of readBlocks(document.body, reading)) {
      if (block === undefined) continue
      read.push(block.text)
      if (block.text === 'One') document.querySelectorAll('p')[1]?.remove()
    }
    expect(read).toEqual(['One', 'Three'])
  })
})
