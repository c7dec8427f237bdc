import { expect, test } from 'vitest'
import { FeatureList } from '../../../src/engine/scoring/feature-list.ts'
import { decodeWeights, scoreOf } from '../../../src/engine/scoring/hashed-weights.ts'
import { encodeWeights, learnYesNo, SlotWeights } from '../../../tools/train/slot-weights.ts'

const PACE = { epochs: 20, rate: 0.1, leastSeen: 1 }

function featuresOf(...values: readonly number[]): FeatureList {
  const list = new FeatureList()
  for (const value of values) list.add(1, value)
  return list
}

function learnedFile(): Uint8Array {
  const weights = new SlotWeights(10)
  const example = (isTrue: boolean, ...values: readonly number[]) => {
    const { hashes, count } = featuresOf(...values)
    return { features: hashes.slice(0, count), isTrue }
  }
  learnYesNo(weights, [example(true, 1, 2), example(true, 1, 3), example(false, 4, 2), example(false, 4, 3)], 1, PACE)
  return encodeWeights(weights, 200)
}

test('what was learned is scored alike from its file, and features never seen score nothing', () => {
  const weights = decodeWeights(learnedFile())
  expect(scoreOf(weights, featuresOf(1))).toBeGreaterThan(0)
  expect(scoreOf(weights, featuresOf(4))).toBeLessThan(0)
  expect(scoreOf(weights, featuresOf(99))).toBe(0)
})

test('the same examples make the same bytes', () => {
  expect(learnedFile()).toEqual(learnedFile())
})

test.each([
  ['an empty file', () => new Uint8Array(0)],
  ['another file', () => new Uint8Array(64)],
  ['a file cut short', () => learnedFile().slice(0, -1)],
  ['a file with bytes too many', () => Uint8Array.from([...learnedFile(), 1])],
  ['slots that are no power of two', () => Uint8Array.from(learnedFile(), (byte, i) => (i === 8 ? 3 : byte))],
])('%s is refused', (_, bytes) => {
  expect(() => decodeWeights(bytes())).toThrow(RangeError)
})
