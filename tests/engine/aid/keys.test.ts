import { describe, expect, it } from 'vitest'
import { amountKeys, commitmentKeys } from '../../../src/engine/aid/keys.ts'
import { lexicon } from '../../../tools/lexicon/shipped.ts'
import { CHANGED_ANNOUNCEMENT } from '../../cases/compare/changed-announcement.ts'
import { COMMITMENTS } from '../../cases/compare/records.ts'
import { SAME_ANNOUNCEMENT } from '../../cases/compare/same-announcement.ts'
import { framed } from './framed.ts'

const COMPARED = [...SAME_ANNOUNCEMENT, ...CHANGED_ANNOUNCEMENT]

describe('the keys of a commitment', () => {
  const spoken = COMPARED.flatMap(([published, text, ...verdicts]) =>
    verdicts.flatMap((verdict, i) => (verdict === 'unknown' ? [] : [{ published, text, verdict, i }])),
  )
  it.each(spoken)('meet those of "$text" ($i)', ({ published, text, i }) => {
    const amount = framed(text, published === '' ? undefined : published)[i]
    const wanted = new Set(
      amount === undefined ? [] : amountKeys(amount, lexicon, published === '' ? undefined : published),
    )
    expect(COMMITMENTS.some((record) => commitmentKeys(record, lexicon).some((key) => wanted.has(key)))).toBe(true)
  })

  it('are few, and those of an amount not many', () => {
    for (const record of COMMITMENTS) expect(commitmentKeys(record, lexicon).length).toBeLessThanOrEqual(4)
    for (const [published, text] of COMPARED) {
      for (const amount of framed(text, published))
        expect(amountKeys(amount, lexicon, published).length).toBeLessThanOrEqual(120)
    }
  })

  it('are none for prices, rates and running totals', () => {
    for (const text of [
      'A loaf costs $5 in Ukraine.',
      'The US gives Ukraine $1.5 billion a month in budget support.',
      'The US has given Ukraine $20 billion in aid since February.',
    ]) {
      expect(framed(text).flatMap((amount) => amountKeys(amount, lexicon, '2022-12-22'))).toEqual([])
    }
  })

  it('do not gather different sums of other months under one key', () => {
    const [first] = COMMITMENTS
    if (first === undefined) throw new Error('no commitments')
    const later = { ...first, date: '2023-07-01', amount: { ...first.amount, value: 9e9 } }
    const keys = new Set(commitmentKeys(first, lexicon))
    expect(commitmentKeys(later, lexicon).filter((key) => keys.has(key))).toEqual([])
  })
})
