import { describe, expect, test } from 'vitest'
import type { AidFrame, AmountMention } from '../../src/model/mention.ts'
import { frameOutcome, type GoldFrame } from '../../tools/evaluate/aid-rows.ts'
import type { FoundQuotation } from '../../tools/evaluate/quotation-peers.ts'
import { type GoldArticle, matchQuotations } from '../../tools/evaluate/quotation-score.ts'
import { utf16Places } from '../../tools/evaluate/rows.ts'

const span = (text: string, words: string): { start: number; end: number; text: string } => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, text: words }
}

describe('A frame beside a row', () => {
  const TEXT = 'Berlin, which Germany calls its seat, gave UNRWA €5 million.'
  const GOLD: GoldFrame = {
    ...span(TEXT, '€5 million'),
    donor: span(TEXT, 'Germany'),
    donorCountry: 'DE',
    donorAlso: [span(TEXT, 'Berlin')],
    recipient: span(TEXT, 'UNRWA'),
    recipientCountry: null,
    category: 'development',
    categoryAlso: ['humanitarian'],
    status: 'delivered',
  }
  const FRAME: AidFrame = {
    donor: { ...span(TEXT, 'Germany'), country: 'DE' },
    recipient: span(TEXT, 'UNRWA'),
    category: 'other',
    status: 'delivered',
    telling: 'asserted',
    foundBy: 'verb',
  }
  const sum = (aid?: AidFrame): AmountMention => ({
    kind: 'amount',
    ...span(TEXT, '€5 million'),
    ...{ value: 5e6, currency: 'EUR', qualifier: 'exact', precision: 1e6 },
    ...(aid === undefined ? {} : { aid }),
  })
  const right = { isFound: true, isFramed: true, donor: true, recipient: true, category: true, status: true }

  test.each([
    ['the same', {}, {}],
    ['the words of an alternative', { donor: span(TEXT, 'Berlin') }, {}],
    ['the country in other words', { donor: { ...span(TEXT, 'its seat'), country: 'DE' } }, {}],
    ['another country', { donor: { ...span(TEXT, 'its seat'), country: 'FR' } }, { donor: false }],
    ['another receiver', { recipient: span(TEXT, 'Berlin') }, { recipient: false }],
    ['another category that will do', { category: 'humanitarian' }, {}],
    ['a category that will not', { category: 'military' }, { category: false }],
    ['another status', { status: 'announced' }, { status: false }],
  ] as const)('%s', (_name, changed, wrong) => {
    expect(frameOutcome(TEXT, GOLD, sum({ ...FRAME, ...changed }))).toEqual({ ...right, ...wrong })
  })

  test('nobody given is right where the row names nobody, somebody is not', () => {
    const gold = { ...GOLD, donor: null, donorCountry: null, donorAlso: [] }
    const { donor: _, ...nobody } = FRAME
    expect(frameOutcome(TEXT, gold, sum(nobody)).donor).toBe(true)
    expect(frameOutcome(TEXT, gold, sum(FRAME)).donor).toBe(false)
  })

  test('a sum without a frame, or none at all, has nothing right', () => {
    const nothing = { donor: false, recipient: false, category: false, status: false }
    expect(frameOutcome(TEXT, GOLD, sum())).toEqual({ isFound: true, isFramed: false, ...nothing })
    expect(frameOutcome(TEXT, GOLD, undefined)).toEqual({ isFound: false, isFramed: false, ...nothing })
  })
})

describe('Quotations beside an article', () => {
  const TEXT = 'Anna Berg said the plan was “a farce” and “a shame”. The “Green Deal” is old. “We go,” Tom Reed said.'
  const GOLD: GoldArticle = {
    id: 'a',
    text: TEXT,
    quotes: [
      { ...span(TEXT, 'the plan was “a farce” and “a shame”'), kind: 'mixed', speaker: span(TEXT, 'Anna Berg') },
      { ...span(TEXT, '“We go,”'), kind: 'direct', speaker: span(TEXT, 'Tom Reed') },
    ],
  }
  const found = (words: string, form: FoundQuotation['form'], speaker?: string): FoundQuotation => ({
    ...span(TEXT, words),
    form,
    ...(speaker === undefined ? {} : { speaker: span(TEXT, speaker) }),
  })

  test('each marked run of a mixed one has its speaker, and marks that are no speech are counted', () => {
    const { counts } = matchQuotations(GOLD, [
      found('“a farce”', 'mixed', 'Anna Berg'),
      found('“a shame”', 'mixed', 'Tom Reed'),
      found('“Green Deal”', 'mixed'),
      found('“We go,”', 'direct', 'Tom Reed'),
    ])
    expect(counts).toEqual({
      ...{ right: 1, false: 0, missed: 0, said: 1, saidRight: 1 },
      ...{ mixedRight: 1, mixedWrong: 1, mixedNone: 0, mixedMissed: 0, marked: 4, idle: 1 },
    })
  })

  test('a run that nobody found, one without a speaker, and a direct one that nobody said', () => {
    const { counts } = matchQuotations(GOLD, [found('“a farce”', 'mixed'), found('“Green Deal”', 'direct')])
    expect(counts).toMatchObject({ missed: 1, false: 1, mixedNone: 1, mixedMissed: 1, marked: 2, idle: 1 })
  })
})

test('Rows count code points, mentions UTF-16 units', () => {
  const place = utf16Places('a😀b')
  expect([0, 1, 2, 3, 9].map(place)).toEqual([0, 1, 3, 4, 4])
})
