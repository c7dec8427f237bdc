import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAmounts } from '../../../src/engine/money/find.ts'
import { analyse } from '../../../src/engine/text/analysis.ts'
import { plainArticle } from '../../../src/engine/text/plain.ts'
import type { AmountMention } from '../../../src/model/mention.ts'
import { lexicon } from '../../../tools/lexicon/shipped.ts'

function find(text: string): readonly AmountMention[] {
  return findAmounts(analyse(plainArticle(text), lexicon))
}

interface Expected {
  readonly span: string
  readonly value: number
  readonly valueMax?: number
  readonly currency: string
  readonly qualifier?: string
  readonly precision?: number
  readonly per?: string
}

/** "1..2 USD about p=1 per=day span=…" */
function expectedOf(note: string, bracketed: string): Expected {
  const [said = '', span] = note.split(/ span=/)
  const [value = '', currency = '', ...rest] = said.trim().split(/ +/)
  const [low, high] = value.split('..')
  const precision = rest.find((word) => word.startsWith('p='))
  const per = rest.find((word) => word.startsWith('per='))
  const qualifier = rest.find((word) => !word.includes('='))
  return {
    span: span?.trim() ?? bracketed,
    value: Number(low),
    currency,
    ...(high === undefined ? {} : { valueMax: Number(high) }),
    ...(qualifier === undefined ? {} : { qualifier }),
    ...(precision === undefined ? {} : { precision: Number(precision.slice(2)) }),
    ...(per === undefined ? {} : { per: per.slice(4) }),
  }
}

interface Row {
  readonly text: string
  readonly expected: readonly Expected[]
}

function readRow(line: string): Row {
  const [marked = '', notes] = line.split(' => ')
  const text = marked.replaceAll('\\n', '\n').replaceAll('~', '\u00a0')
  const brackets = [...text.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1] ?? '')
  const expected = (notes?.split(' ; ') ?? []).map((note, i) => expectedOf(note, brackets[i] ?? ''))
  return { text: text.replace(/[[\]]/g, ''), expected }
}

const ROWS = readFileSync(new URL('../../cases/amounts/find.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map(readRow)

function shown(mention: AmountMention, expected: Expected | undefined): Expected {
  const { text: span, value, valueMax, currency, qualifier, precision, per } = mention
  return {
    span,
    value,
    currency,
    ...(valueMax === undefined ? {} : { valueMax }),
    ...(expected?.qualifier === undefined ? {} : { qualifier }),
    ...(expected?.precision === undefined ? {} : { precision }),
    ...(per === undefined ? {} : { per }),
  }
}

describe('sums of money in a text', () => {
  it.each(ROWS)('$text', ({ text, expected }) => {
    const found = find(text)
    expect(found.map((mention, i) => shown(mention, expected[i]))).toEqual(expected)
  })

  it('has at least as many texts without money, or with a trap, as plain ones', () => {
    expect(ROWS.filter(({ expected }) => expected.length === 0).length).toBeGreaterThan(80)
    expect(ROWS.length).toBeGreaterThan(200)
  })
})

describe('any text at all', () => {
  const bits = fc.constantFrom(
    '$',
    '€',
    '5',
    '1,850',
    '.',
    ' ',
    'million',
    'US',
    'dollars',
    '-',
    'to',
    'and',
    'half',
    'a',
    'Rs',
    '\n',
    '12',
    "'",
    'pounds',
    'é',
    '😀',
    '%',
  )
  it('gives mentions in order, apart, within a block, whose text is what stands there', () => {
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 40 }), (parts) => {
        const text = parts.join('')
        let last = 0
        for (const mention of find(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(last)
          expect(mention.end).toBeGreaterThan(mention.start)
          expect(text.slice(mention.start, mention.end)).toBe(mention.text)
          expect(mention.text).not.toContain('\n')
          expect(Number.isFinite(mention.value)).toBe(true)
          expect(mention.precision).toBeGreaterThan(0)
          last = mention.end
        }
      }),
      { numRuns: 500 },
    )
  })

  it('reads back every sum written with grouped thousands', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (value) => {
        const grouped = String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
        expect(find(`It cost $${grouped} in all.`).map((mention) => mention.value)).toEqual([value])
      }),
    )
  })
})

describe('hostile text', () => {
  const size = 200_000
  it.each([
    ['digits', '1'.repeat(size)],
    ['dollar signs', '$'.repeat(size)],
    ['scales', 'million '.repeat(size / 8)],
    ['a list of ones', '1,'.repeat(size / 2)],
    ['dashes', '1-'.repeat(size / 2)],
    ['grouped digits', '111 '.repeat(size / 4)],
    ['one word', 'a'.repeat(size)],
    ['small numbers', 'one hundred and '.repeat(size / 16)],
    ['codes', 'USD1'.repeat(size / 4)],
    ['a web address', `http://${'5$'.repeat(size / 2)}`],
  ])('of a great many %s holds no sum but the one after it', (_name, text) => {
    const found = find(`${text}\nIt cost $5 million.`).map(({ text: span }) => span)
    expect(found).toEqual(['$5 million'])
  })
})

describe('what an article is about', () => {
  function currencyOf(
    text: string,
    more: { readonly url?: string; readonly language?: string } = {},
  ): string | undefined {
    const article = { ...plainArticle(text), ...more }
    return findAmounts(analyse(article, lexicon))[0]?.currency
  }

  it('takes a plain "$" for US dollars, whatever country is spoken of', () => {
    expect(currencyOf('Canada and Canadian Prime Minister Trudeau in Ottawa gave $5 million.')).toBe('USD')
  })

  it('takes it for the local dollar on a site of the country, in an article about it', () => {
    const url = 'https://www.example.ca/news/1'
    expect(currencyOf('Ottawa said Canada gave $5 million.', { url })).toBe('CAD')
    expect(currencyOf('Washington gave $5 million.', { url })).toBe('USD')
    expect(
      currencyOf('The US, with American money, gave Canada and Canadian firms $5 million. A US aid.', { url }),
    ).toBe('USD')
  })

  it('tells rupees, francs and crowns apart by country', () => {
    expect(currencyOf('Pakistan and its capital Islamabad paid 5 million rupees.')).toBe('PKR')
    expect(currencyOf('The party paid 5 million rupees.')).toBe('INR')
    expect(currencyOf('Rwanda, in Kigali, paid 5 million francs.')).toBe('RWF')
    expect(currencyOf('The Icelandic firm paid 5 million crowns.')).toBe('ISK')
  })

  it('keeps South Sudan apart from Sudan, and the Koreas apart', () => {
    expect(currencyOf('South Sudan raised 5 million pounds; South Sudan and South Sudan again, South Sudan.')).toBe(
      'SSP',
    )
    expect(currencyOf('Pyongyang, the North Korean capital, took 5 million won.')).toBe('KPW')
  })

  it('reads "1.500" as grouped in languages that group by points', () => {
    const article = { ...plainArticle('Er zahlte 1.500 Euro.'), language: 'de' }
    expect(findAmounts(analyse(article, lexicon)).map(({ value }) => value)).toEqual([1500])
    expect(find('It cost $1.125 a gallon.').map(({ value }) => value)).toEqual([1.125])
  })
})
