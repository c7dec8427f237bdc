import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { Window } from 'happy-dom'
import { describe, expect, test } from 'vitest'
import { type CardActions, cardContent } from '../../src/view/card-content.ts'
import { placeCard } from '../../src/view/card-place.ts'
import { lightness } from '../../src/view/card-theme.ts'
import type { FindingWords, MatchWords } from '../../src/view/words.ts'

const VIEWPORT = { width: 1000, height: 800 }
const CARD = { width: 350, height: 240 }
const TALL = { width: 350, height: 900 }
const line = (left: number, top: number) => ({ left, top, right: left + 100, bottom: top + 20 })

describe('A card is placed', () => {
  const place = { width: 350, height: 240, isAbove: false, isSheet: false }
  test.each([
    ['under its line', line(100, 100), CARD, false, { left: 100, top: 128 }],
    ['above it at the foot of the window', line(100, 700), CARD, false, { left: 100, top: 452, isAbove: true }],
    ['within the window at its right edge', line(900, 100), CARD, false, { left: 642, top: 128 }],
    ['within the window at its left edge', line(-50, 100), CARD, false, { left: 8, top: 128 }],
    ['ending with its line, right to left', line(600, 100), CARD, true, { left: 350, top: 128 }],
    ['where more room is when it fits nowhere', line(100, 500), TALL, false, { left: 100, top: 528, height: 264 }],
    [
      'above when there is hardly any room under it',
      line(100, 700),
      TALL,
      false,
      { left: 100, top: 8, height: 684, isAbove: true },
    ],
  ])('%s', (_, at, card, isRightToLeft, told) => {
    expect(placeCard(at, card, VIEWPORT, isRightToLeft)).toEqual({ ...place, ...told })
  })

  test.each([
    ['at the foot', line(20, 20), { left: 0, top: 90, width: 320, height: 135, isAbove: false, isSheet: true }],
    ['at the foot, lower', line(20, 80), { left: 0, top: 108, width: 320, height: 117, isAbove: false, isSheet: true }],
    ['at the head', line(20, 170), { left: 0, top: 0, width: 320, height: 135, isAbove: true, isSheet: true }],
  ])('as a sheet %s of a window at 400 %%', (_, at, told) => {
    expect(placeCard(at, CARD, { width: 320, height: 225 }, false)).toEqual(told)
  })

  test('never over its own line, in a window of any size', () => {
    const size = fc.record({ width: fc.integer({ min: 200, max: 2000 }), height: fc.integer({ min: 150, max: 1200 }) })
    fc.assert(
      fc.property(size, fc.nat(2000), fc.nat(1200), fc.boolean(), (viewport, x, y, isRightToLeft) => {
        const at = line(x % viewport.width, y % (viewport.height - 20))
        const { top, height } = placeCard(at, CARD, viewport, isRightToLeft)
        expect(top >= at.bottom || top + height <= at.top).toBe(true)
        expect(top + height).toBeLessThanOrEqual(viewport.height)
      }),
    )
  })
})

describe('What a card holds', () => {
  const document = new Window().document as unknown as Document
  const match: MatchWords = {
    title: 'Ada Okoro',
    lines: ['Economist'],
    offices: [],
    differs: true,
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
    isOneOfSeveral: false,
    read: [],
  }
  const actions = { close: () => {}, pin: () => true, copy: async () => true, openLibrary: () => {} }
  const show = (shown: FindingWords, own: Partial<CardActions> = {}): HTMLElement => {
    const card = document.createElement('div')
    card.append(cardContent(document, [shown], { ...actions, ...own }))
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
    expect(wordsOf(card.querySelector('h2 bdi'))).toBe('<img src=x onerror=alert(1)>')
  })

  test('several findings on one spot share it, each with its verdict', () => {
    const card = document.createElement('div')
    const name = { ...words, verdict: 'supported', verdictText: 'Agrees with the record', title: 'Oslo' } as const
    card.append(cardContent(document, [words, name], actions))
    expect([...card.querySelectorAll('strong')].map(wordsOf)).toEqual([words.verdictText, name.verdictText])
    expect([...card.querySelectorAll('h2 bdi')].map(wordsOf)).toEqual(['Ada Okoro', 'Oslo'])
    expect(card.querySelectorAll('[aria-label="Close"]')).toHaveLength(1)
  })

  test('what is not known says what was read, and offers what to do', () => {
    let opened = 0
    const unknown: FindingWords = {
      ...words,
      verdict: 'unknown',
      matches: [],
      read: [{ label: 'Given by', text: 'Northland' }],
    }
    const card = show(unknown, { openLibrary: () => opened++ })
    expect(wordsOf(card.querySelector('.read'))).toBe('Given byNorthland')
    const buttons = [...card.querySelectorAll<HTMLElement>('.actions button')]
    expect(buttons.map(wordsOf)).toEqual(['Copy what was read', 'Open references'])
    buttons[1]?.click()
    expect(opened).toBe(1)
  })

  test('it can be kept open, which its button tells', () => {
    let isPinned = false
    const pin = (): boolean => {
      isPinned = !isPinned
      return isPinned
    }
    const button = show(words, { pin }).querySelector<HTMLElement>('.pin')
    for (const pressed of ['true', 'false']) {
      button?.click()
      expect(button?.getAttribute('aria-pressed')).toBe(pressed)
    }
  })

  test.each([
    [true, 'Copied'],
    [false, 'This page lets nothing be copied'],
  ])('whether it was copied (%s) is told', async (isCopied, told) => {
    const button = show(words, { copy: async () => isCopied }).querySelector<HTMLElement>('.action')
    button?.click()
    await Promise.resolve()
    expect(wordsOf(button)).toBe(told)
  })

  test('other records of the same are told in a line each: whether they agree, and by whom', () => {
    const agreeing = { ...match, differs: false, sources: [{ title: 'Minutes', detail: '' }] }
    const others = show({ ...words, matches: [match, agreeing, match] }).querySelectorAll('.other')
    expect([...others].map(wordsOf)).toEqual(['Agrees: Minutes', 'Differs: TalksSample Wire'])
  })

  test('offices stand on a line of time with the day of the article; one told in the comparison is not named again', () => {
    const office = { text: 'Minister', period: 'since 2020', from: '2020-01-01' }
    const card = show({ ...words, published: '2022-07-01', matches: [{ ...match, offices: [office] }] })
    expect(wordsOf(card.querySelector('.offices'))).toBe('since 2020')
    expect(card.querySelector<HTMLElement>('.held')?.style.left).toBe('0%')
    expect(card.querySelector<HTMLElement>('.day')?.style.left).toBe('83.3%')
  })

  test('it can be closed', () => {
    let closed = 0
    show(words, { close: () => closed++ })
      .querySelector<HTMLElement>('[aria-label="Close"]')
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
