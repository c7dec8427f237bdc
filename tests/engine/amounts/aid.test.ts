import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AidFrame } from '../../../src/model/mention.ts'
import { AID_DETAILS } from '../../cases/amounts/aid-details.ts'
import { AID_SENTENCES, type AidRow } from '../../cases/amounts/aid-sentences.ts'
import { DONOR_AID_SENTENCES } from '../../cases/amounts/aid-sentences-donors.ts'
import { FRESH_AID_SENTENCES } from '../../cases/amounts/aid-sentences-fresh.ts'
import { HEADLINE_AID_SENTENCES } from '../../cases/amounts/aid-sentences-headlines.ts'
import { LAST_AID_SENTENCES } from '../../cases/amounts/aid-sentences-last.ts'
import { LATER_AID_SENTENCES } from '../../cases/amounts/aid-sentences-later.ts'
import { NEWS_AID_SENTENCES } from '../../cases/amounts/aid-sentences-news.ts'
import { agrees, framed, frameLine } from './aid-marks.ts'

interface Outcome {
  readonly text: string
  readonly expected: string
  readonly got: string
  readonly isRight: boolean
  readonly isStatusRight: boolean
}

function outcomes(rows: readonly AidRow[]): readonly Outcome[] {
  return rows.flatMap(([text, ...expected]) => {
    const amounts = framed(text)
    return expected.map((line, i) => {
      const amount = amounts[i]
      const got = amount === undefined ? 'no amount' : frameLine(amount.aid)
      return {
        text,
        expected: line,
        got,
        isRight: amount !== undefined && agrees(amount.aid, line, false),
        isStatusRight: amount !== undefined && agrees(amount.aid, line, true),
      }
    })
  })
}

function share(all: readonly Outcome[], isRight: (one: Outcome) => boolean): number {
  const wrong = all.filter((one) => !isRight(one))
  return 1 - wrong.length / all.length
}

describe('donor, recipient and category', () => {
  it.each([
    ['the first sentences', AID_SENTENCES, 0.97],
    ['the later sentences', LATER_AID_SENTENCES, 0.97],
    ['the hard sentences', LAST_AID_SENTENCES, 0.9],
    ['the fresh sentences', FRESH_AID_SENTENCES, 0.95],
    ['the sentences by donor', DONOR_AID_SENTENCES, 0.97],
    ['the sentences of news reports', NEWS_AID_SENTENCES, 0.97],
    ['the headlines', HEADLINE_AID_SENTENCES, 0.9],
  ])('are right in nearly all of %s', (_, rows, least) => {
    const all = outcomes(rows)
    expect(share(all, (one) => one.isRight)).toBeGreaterThanOrEqual(least)
    expect(share(all, (one) => one.isStatusRight)).toBeGreaterThanOrEqual(least - 0.02)
  })

  it('give no frame where nothing is given', () => {
    const prices = [
      ...AID_SENTENCES,
      ...LATER_AID_SENTENCES,
      ...LAST_AID_SENTENCES,
      ...DONOR_AID_SENTENCES,
      ...NEWS_AID_SENTENCES,
      ...HEADLINE_AID_SENTENCES,
    ].filter(([, ...frames]) => frames.every((f) => f === 'none'))
    expect(prices.length).toBeGreaterThan(20)
    expect(outcomes(prices).filter((one) => !one.isRight)).toEqual([])
  })
})

describe('the details of a frame', () => {
  it.each(AID_DETAILS.map((row) => ({ text: row[0], expected: row[1] })))('$text', ({ text, expected }) => {
    const amounts = framed(text, '2022-12-22')
    expect(amounts.map(({ aid }) => details(aid))).toEqual(expected)
  })
})

/** Only what the row may tell of. */
function details(aid: AidFrame | undefined): unknown {
  if (aid === undefined) return 'none'
  const { date, additional, total, partOfTotal, includes, announcer } = aid
  return JSON.parse(JSON.stringify({ date, additional, total, partOfTotal, includes, announcer: announcer?.text }))
}

describe('any text', () => {
  const pieces = fc.constantFrom(
    'the US',
    'Germany',
    '$5 million',
    '€2bn',
    'in aid',
    'to',
    'for Ukraine',
    'gave',
    'will provide',
    ',',
    '. ',
    'and',
    'by',
    'package',
    'including',
    'asked',
    "'s",
    'Ukrainian',
    'loan',
    '(',
    ')',
    'since',
    'worth',
    '"',
    '\n',
    'of',
  )

  it('keeps its amounts, and frames name stretches of it', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (words) => {
        const text = words.join(' ')
        for (const amount of framed(text)) {
          expect(text.slice(amount.start, amount.end)).toBe(amount.text)
          for (const party of [amount.aid?.donor, amount.aid?.recipient]) {
            if (party !== undefined) expect(text.slice(party.start, party.end)).toBe(party.text)
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    ['sums in one sentence', 'the US gave Ukraine $5 million and '],
    ['countries without an end', 'Ukraine Germany France '],
    ['verbs without an end', 'pledged to give $1 to '],
  ])('of %s is framed', (_, piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length))
    expect(framed(`The US pledged $5 million for Ukraine. ${text}`).length).toBeGreaterThan(0)
  })
})
