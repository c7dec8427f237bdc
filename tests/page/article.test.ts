import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import type { Judgement } from '../../src/model/page-claims.ts'
import { surveyPage } from '../../src/page/article.ts'
import { withoutLayout } from '../../src/page/layout.ts'
import { atOnce } from '../../src/page/slices.ts'
import { judge } from '../../src/schemas/page-judgement.ts'
import { dateInPath, isoDateOf } from '../../src/schemas/stated-dates.ts'

const PROSE =
  '<p>The two sides spoke for more than an hour, and the visitors left for the airport soon after, officials of both capitals added in a short note on Wednesday.</p>'.repeat(
    8,
  )
const TEASER = '<h3><a href="/a">Envoys meet</a></h3><p>The two sides spoke for more than an hour on Wednesday.</p>'
const LONG = `<p>${'The two sides spoke for an hour, and left for the airport soon after. '.repeat(4)}</p>`
const STORY = `<article><h1>Envoys meet</h1>${PROSE}</article>`

function page(
  body: string,
  head = '',
  url = 'https://news.example/world/envoys-meet',
): Judgement & { readonly roots: readonly Element[] } {
  const { document } = parseHTML(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`)
  const survey = atOnce(surveyPage(document, url, withoutLayout))
  if (survey === undefined) throw new Error('The page is empty.')
  return { ...judge(survey.claims), roots: survey.roots }
}

const linked = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

test('a date far from ours is none, and ends nothing', () => {
  for (const written of ['Jan 1 1850', '12 Mar 12022', '+012022-03-12T00:00:00Z']) {
    expect(isoDateOf(written)).toBeUndefined()
    expect(page(STORY, `<meta name="date" content="${written}">`).heading.published).toBeUndefined()
  }
})

describe('A page is an article', () => {
  test.each([
    ['that says so in JSON-LD', '<p>Short</p>', linked({ '@type': 'NewsArticle', headline: 'A' })],
    [
      'in a graph',
      '<p>Short</p>',
      linked({ '@graph': [{ '@type': 'WebPage' }, { '@type': ['Thing', 'ReportageNewsArticle'] }] }),
    ],
    [
      'as what the page is mainly about',
      '<p>Short</p>',
      linked([{ '@type': 'WebPage', mainEntity: { '@type': 'Article' } }]),
    ],
    ['by its Open Graph type', '<p>Short</p>', '<meta property="og:type" content="article">'],
    ['by an article element with enough prose', STORY, ''],
    ['by prose alone', `<div>${PROSE}</div>`, ''],
    ['by a short article element', `<article><h1>Envoys meet</h1>${PROSE.slice(0, 500)}</article>`, ''],
    ['by two long paragraphs', `<div>${LONG.repeat(2)}</div>`, ''],
    ['by lines broken by hand', `<div>${PROSE.repeat(2).replaceAll(/<.?p>/g, '<br>')}</div>`, ''],
  ])('%s', (_, body, head) => {
    expect(page(body, head).isArticle).toBe(true)
  })

  test.each([
    ['a list of links', '<main><ul><li><a href="/a">A</a></li></ul></main>', ''],
    ['results of a search', `<main>${TEASER.repeat(20)}</main>`, ''],
    ['a front page of teasers', `<div>${`<article>${TEASER}</article>`.repeat(30)}</div>`, ''],
    ['a list of mails', `<table>${`<tr><td>Ann</td><td>${TEASER}</td></tr>`.repeat(40)}</table>`, ''],
    ['comments', `<ul>${`<li>${PROSE}</li>`.repeat(3)}</ul>`, ''],
    ['a shop', '<div>Buy now</div>', '<meta property="og:type" content="product">'],
    [
      'a list of articles in JSON-LD',
      '<p>Short</p>',
      linked({ '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle' }] }),
    ],
    ['broken JSON-LD', '<p>Short</p>', '<script type="application/ld+json">{"@type":"NewsArticle"</script>'],
    [
      'hostile JSON-LD',
      '<p>Short</p>',
      linked({ '@type': { toString: 1 }, '@graph': { length: 1e9 }, headline: { a: [] } }),
    ],
    ['an endless script', '<p>Short</p>', linked({ '@type': 'NewsArticle', headline: 'x'.repeat(300_000) })],
  ])('but not %s', (_, body, head) => {
    expect(page(body, head).isArticle).toBe(false)
  })

  test('and a front page is none, however much it tells', () => {
    expect(page(STORY, '', 'https://news.example/').isArticle).toBe(false)
    expect(page(STORY, '', 'https://news.example/index.html?x=1').isArticle).toBe(false)
  })
})

describe('Its parts', () => {
  test('the article with the most prose is the root, with its headline', () => {
    const { roots, heading } = page(`<article><p>Teaser</p></article>${STORY}<article><p>Teaser</p></article>`)
    expect(roots.map(({ localName, textContent }) => `${localName} ${textContent?.slice(0, 11)}`)).toEqual([
      'article Envoys meet',
    ])
    expect(heading.headline).toBe('Envoys meet')
  })

  const body = (text: string, rest = ''): string => `<div itemprop="articleBody"${rest}><p>${text}</p>${PROSE}</div>`

  test.each([
    ['hidden', body('Copy', ' hidden')],
    ['in what is hidden', `<div hidden>${body('Copy')}</div>`],
    ['hidden by its style', body('Copy', ' style="display: none"')],
  ])('a copy for machines is not taken for the article where it is %s', (_, copy) => {
    const { roots } = page(`${copy}<article><h1>Envoys meet</h1>${PROSE}</article>`)
    expect(roots.map(({ localName }) => localName)).toEqual(['article'])
  })

  test('articles that follow each other are each read, what stands in one of them is not read twice', () => {
    const other = STORY.replace('Envoys', 'Others')
    const { roots } = page(`${STORY}<div>${other}</div><article><p>Teaser</p></article><article>${STORY}</article>`)
    expect(roots.map(({ textContent }) => textContent?.slice(0, 6))).toEqual(['Envoys', 'Others', 'Envoys'])
  })

  test('comments, which have no headline, are no articles', () => {
    expect(page(`${STORY}<article>${PROSE.slice(0, 1000)}</article>`).roots).toHaveLength(1)
  })

  test('a card full of code is not taken for the article', () => {
    const card = `<article class="card"><script>${'subscribe(); '.repeat(600)}</script><p>Sign up</p></article>`
    const { roots } = page(`${card}<div class="story"><h1>Envoys meet</h1>${PROSE}</div>`)
    expect(roots.map((root) => root.textContent?.includes('two sides'))).toEqual([true])
  })

  test('a headline before the article is read too', () => {
    const { roots } = page(`<h1>Envoys meet</h1><article>${PROSE}</article>`)
    expect(roots.map(({ localName }) => localName)).toEqual(['h1', 'article'])
  })

  test('language and address are told', () => {
    expect(page(STORY).heading).toMatchObject({ language: 'en', url: 'https://news.example/world/envoys-meet' })
  })

  test('an empty page is described without a word', () => {
    expect(page('').isArticle).toBe(false)
  })
})

describe('The date of publication', () => {
  const date = '<meta property="article:published_time" content="2022-12-21T23:30:00-05:00">'

  test.each([
    [
      'JSON-LD comes first',
      STORY,
      `${linked({ '@type': 'NewsArticle', datePublished: '2022-12-20' })}${date}`,
      '2022-12-20',
    ],
    [
      'a date that JSON-LD garbles is passed over',
      STORY,
      `${linked({ '@type': 'NewsArticle', datePublished: '2022-13-45' })}${date}`,
      '2022-12-21',
    ],
    ['the day is that of the writer', STORY, date, '2022-12-21'],
    [
      'a time element',
      STORY.replace('</h1>', '</h1><time datetime="2022-12-19T08:00Z">Monday</time>'),
      '',
      '2022-12-19',
    ],
    [
      'a property of the article',
      STORY.replace('<p>', '<p itemprop="datePublished" content="2022-12-18">'),
      '',
      '2022-12-18',
    ],
  ])('%s', (_, body, head, expected) => {
    expect(page(body, head).heading.published).toBe(expected)
  })

  test('an address states it, a number in an address does not', () => {
    expect(dateInPath('https://news.example/2022/12/21/envoys-meet')).toBe('2022-12-21')
    expect(dateInPath('https://news.example/world-20221221')).toBe(undefined)
    expect(dateInPath('https://news.example/20221221/envoys')).toBe('2022-12-21')
    expect(dateInPath('https://news.example/a?next=/2022/12/21/')).toBe(undefined)
    expect(dateInPath('https://news.example/2022/99/21/')).toBe(undefined)
  })

  test('other ways of writing it', () => {
    expect(isoDateOf('20221221')).toBe('2022-12-21')
    expect(isoDateOf('Wed, 21 Dec 2022 08:00:00 GMT')).toBe('2022-12-21')
    expect(isoDateOf('2022-02-30')).toBe(undefined)
    expect(isoDateOf('soon')).toBe(undefined)
    expect(isoDateOf('')).toBe(undefined)
  })
})
