import { readFile } from 'node:fs/promises'
import { Window } from 'happy-dom'
import { describe, expect, test } from 'vitest'
import { cardContent } from '../../src/view/card-content.ts'
import { placeCard } from '../../src/view/card-place.ts'
import { lightness } from '../../src/view/card-theme.ts'
import type { FindingWords, MatchWords } from '../../src/view/words.ts'

const VIEWPORT = { width: 1000, height: 800 }
const CARD = { width: 350, height: 240 }
const line = (left: number, top: number) => ({ left, top, right: left + 100, bottom: top + 20 })

describe('A card is placed', () => {
  test.each([
    ['under its line', line(100, 100), CARD, false, { left: 100, top: 128, maxHeight: 664, isAbove: false }],
    [
      'above it at the foot of the window',
      line(100, 700),
      CARD,
      false,
      { left: 100, top: 452, maxHeight: 684, isAbove: true },
    ],
    [
      'within the window at its right edge',
      line(900, 100),
      CARD,
      false,
      { left: 642, top: 128, maxHeight: 664, isAbove: false },
    ],
    [
      'within the window at its left edge',
      line(-50, 100),
      CARD,
      false,
      { left: 8, top: 128, maxHeight: 664, isAbove: false },
    ],
    [
      'ending with its line, right to left',
      line(600, 100),
      CARD,
      true,
      { left: 350, top: 128, maxHeight: 664, isAbove: false },
    ],
    [
      'where more room is when it fits nowhere',
      line(100, 500),
      { width: 350, height: 900 },
      false,
      { left: 100, top: 528, maxHeight: 264, isAbove: false },
    ],
    [
      'above when there is hardly any room under it',
      line(100, 700),
      { width: 350, height: 900 },
      false,
      { left: 100, top: 8, maxHeight: 684, isAbove: true },
    ],
  ])('%s', (_, at, card, isRightToLeft, place) => {
    expect(placeCard(at, card, VIEWPORT, isRightToLeft)).toEqual(place)
  })
})

describe('What a card holds', () => {
  const document = new Window().document as unknown as Document
  const match: MatchWords = {
    title: 'Ada Okoro',
    lines: ['Economist'],
    rows: [{ label: 'Title', page: 'President', record: 'Minister' }],
    diff: [
      { op: 'around', text: 'Question?\nFriends. ' },
      { op: 'same', text: 'We will' },
      { op: 'record', text: 'not' },
      { op: 'page', text: 'now' },
      { op: 'same', text: 'close, ever.' },
      { op: 'around', text: ' Thank you.' },
    ],
    sources: [{ title: 'Talks', detail: 'Sample Wire', url: 'https://wire.example/' }],
  }
  const words: FindingWords = {
    verdict: 'contradicted',
    verdictText: 'Differs from the record',
    kind: 'Quotation',
    title: 'Ada Okoro',
    summary: '',
    notes: ['Words that carry the meaning differ.'],
    matches: [match],
  }
  const show = (shown: FindingWords, close = () => {}): HTMLElement => {
    const card = document.createElement('div')
    card.append(cardContent(document, shown, close))
    return card
  }

  /** The words as the style sheet shows them: they stand in attributes. */
  const wordsOf = (element: Element | null): string | undefined =>
    element === null
      ? undefined
      : [...element.childNodes]
          .map((node) =>
            'getAttribute' in node
              ? `${(node as Element).getAttribute('data-words') ?? ''}${wordsOf(node as Element)}`
              : (node.textContent ?? ''),
          )
          .join('')

  test('no word of a record is a text that a page could have the browser look for', () => {
    expect(show(words).textContent?.trim()).toBe('')
  })

  test('the difference is told by elements and by words, not by colour alone', () => {
    const card = show(words)
    expect(wordsOf(card.querySelector('blockquote'))).toBe(
      'Question?\nFriends. We will not now close, ever. Thank you.',
    )
    expect(wordsOf(card.querySelector('blockquote ins'))).toBe('not')
    expect(wordsOf(card.querySelector('blockquote del'))).toBe('now')
    expect(wordsOf(card.querySelector('.key'))).toBe('only on this page only in the record')
  })

  test('what stands around the words is no difference', () => {
    const around = [...show(words).querySelectorAll('.context')].map(wordsOf)
    expect(around).toEqual(['Question?\nFriends. ', ' Thank you.'])
  })

  test('a source opens in a tab that knows nothing of this one', () => {
    const link = show(words).querySelector('a')
    expect(link?.getAttribute('href')).toBe('https://wire.example/')
    expect(link?.getAttribute('rel')).toBe('noopener noreferrer')
    expect(link?.getAttribute('target')).toBe('_blank')
  })

  test('markup in a record stays words', () => {
    const card = show({ ...words, title: '<img src=x onerror=alert(1)>' })
    expect(card.querySelector('img')).toBe(null)
    expect(wordsOf(card.querySelector('h2'))).toBe('<img src=x onerror=alert(1)>')
  })

  test('it can be closed', () => {
    let closed = 0
    show(words, () => closed++)
      .querySelector('button')
      ?.click()
    expect(closed).toBe(1)
  })
})

test.each([
  ['rgb(255, 255, 255)', true],
  ['rgba(230, 230, 230, 0.9)', true],
  ['rgb(34, 34, 34)', false],
])('letters of %s', (colour, isLight) => {
  expect((lightness(colour) ?? 0) > 0.5).toBe(isLight)
})

test('a colour written otherwise is left to the reader’s own setting', () => {
  expect(lightness('oklch(0.9 0 0)')).toBe(undefined)
})

test('neither marks nor card are printed with the page', async () => {
  const css = await readFile(new URL('../../src/view/layer.css', import.meta.url), 'utf8')
  const [, printed = ''] = /@media print \{(.*?)\}/s.exec(css) ?? []
  expect(printed).toMatch(/\.layer,\s+\.box \{\s+display: none !important/)
})
