import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ValueRelation, valueRelation } from '../../../src/engine/money/agreement.ts'
import type { AmountMention } from '../../../src/model/mention.ts'
import type { AmountQualifier } from '../../../src/model/money.ts'

type Written = readonly [value: number, precision: number, qualifier?: AmountQualifier, valueMax?: number]

const M = 1e6
const B = 1e9

function relation(page: Written, record: Written): ValueRelation {
  return valueRelation(sum(page), { ...sum(record), currency: 'USD' })
}

function sum([value, precision, qualifier = 'exact', valueMax]: Written): Pick<
  AmountMention,
  'value' | 'precision' | 'qualifier'
> & { readonly valueMax?: number } {
  return { value, precision, qualifier, ...(valueMax === undefined ? {} : { valueMax }) }
}

const ROWS: readonly (readonly [what: string, page: Written, record: Written, relation: ValueRelation])[] = [
  ['the same figure', [1.8 * B, 0.1 * B], [1.8 * B, 0.1 * B], 'exact'],
  ['1.9 billion for 1.85', [1.9 * B, 0.1 * B], [1.85 * B, 0.01 * B], 'rounded'],
  ['1.8 billion for 1.85', [1.8 * B, 0.1 * B], [1.85 * B, 0.01 * B], 'truncated'],
  ['1.85 billion for 1.8', [1.85 * B, 0.01 * B], [1.8 * B, 0.1 * B], 'truncated'],
  ['1.82 billion for 1.8', [1.82 * B, 0.01 * B], [1.8 * B, 0.1 * B], 'rounded'],
  ['2 billion for 1.85', [2 * B, B], [1.85 * B, 0.01 * B], 'rounded'],
  ['374.2 million for 374', [374.2 * M, 0.1 * M], [374 * M, M], 'rounded'],
  ['nearly 375 million for more than 374', [375 * M, M, 'nearly'], [374 * M, M, 'more-than'], 'rounded'],
  ['370 million for 374', [370 * M, M], [374 * M, M], 'truncated'],
  ['about 1.9 billion for 1.8', [1.9 * B, 0.1 * B, 'about'], [1.8 * B, 0.1 * B], 'rounded'],
  ['1.5 to 2 billion for 1.8', [1.5 * B, 0.1 * B, 'exact', 2 * B], [1.8 * B, 0.1 * B], 'rounded'],
  ['more than 300 million for 374', [300 * M, M, 'more-than'], [374 * M, M], 'consistent'],
  ['more than 350 million for 374', [350 * M, M, 'more-than'], [374 * M, M], 'consistent'],
  ['less than 374 million for more than 374', [374 * M, M, 'up-to'], [374 * M, M, 'more-than'], 'consistent'],
  ['more than 347 million for 374', [347 * M, M, 'more-than'], [374 * M, M], 'different'],
  ['more than 1.6 billion for 1.8', [1.6 * B, 0.1 * B, 'more-than'], [1.8 * B, 0.1 * B], 'different'],
  ['more than 1 billion for 1.8', [B, B, 'more-than'], [1.8 * B, 0.1 * B], 'consistent'],
  ['more than 1.5 billion for 1.8', [1.5 * B, 0.1 * B, 'more-than'], [1.8 * B, 0.1 * B], 'consistent'],
  ['up to 2.5 billion for 1.8', [2.5 * B, 0.1 * B, 'up-to'], [1.8 * B, 0.1 * B], 'consistent'],
  ['1 billion for 1.85', [B, B], [1.85 * B, 0.01 * B], 'consistent'],
  ['2.8 billion for 1.8', [2.8 * B, 0.1 * B], [1.8 * B, 0.1 * B], 'different'],
  ['37.4 million for 374', [37.4 * M, 0.1 * M], [374 * M, M], 'different'],
  ['more than 37.4 million for 374', [37.4 * M, 0.1 * M, 'more-than'], [374 * M, M, 'more-than'], 'different'],
  ['more than 3 billion for 1.8', [3 * B, B, 'more-than'], [1.8 * B, 0.1 * B], 'different'],
  ['3.74 billion for 374 million', [3.74 * B, 0.01 * B], [374 * M, M], 'different'],
  ['2 to 3 billion for 1.2', [2 * B, 0.1 * B, 'exact', 3 * B], [1.2 * B, 0.1 * B], 'different'],
  ['3 billion for 2', [3 * B, B], [2 * B, B], 'different'],
]

describe('a sum beside a recorded one', () => {
  it.each(ROWS)('%s', (_, page, record, expected) => {
    expect(relation(page, record)).toBe(expected)
  })

  it('is never different for the same figure, however stated', () => {
    const qualifier = fc.constantFrom<AmountQualifier>('exact', 'about', 'more-than', 'up-to', 'nearly')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e12 }), qualifier, qualifier, fc.nat(9), (value, a, b, unit) => {
        const isOpposed = [a, b].includes('up-to') && [a, b].includes('more-than')
        expect(relation([value, 10 ** unit, a], [value, 1, b])).toBe(isOpposed ? 'consistent' : 'exact')
      }),
    )
  })

  it('agrees with any rounding of itself to a digit it shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 999_999 }), fc.integer({ min: 0, max: 2 }), (value, digits) => {
        const unit = 10 ** digits
        const rounded = Math.round(value / unit) * unit
        expect(['exact', 'rounded']).toContain(relation([rounded, unit], [value, 1]))
      }),
    )
  })
})
