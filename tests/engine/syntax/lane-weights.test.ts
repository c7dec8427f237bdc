import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addLanes,
  FEATURES_MAX,
  highest,
  LANES,
  type LaneWeights,
  laneSlot,
  setWeight,
  widthFor,
} from '../../../src/engine/syntax/lane-weights.ts'

const CLASSES = 45
const MOST = 2047

const keyed = (rows: readonly (readonly number[])[]): LaneWeights => {
  const width = widthFor(CLASSES)
  const weights = { bits: 8, slots: new Int32Array(256), rows: new Float64Array((rows.length + 1) * width), width }
  for (const [i, row] of rows.entries()) {
    weights.slots[i] = laneSlot(i + 1, i + 1)
    for (const [number, weight] of row.entries()) setWeight(weights, i + 1, number, weight)
  }
  return weights
}

const hashOf = (i: number): number => ((i << 24) | (i + 1)) >>> 0

const scored = (weights: LaneWeights, hashes: readonly number[]): readonly number[] => {
  const out = new Int32Array(weights.width * LANES)
  addLanes(weights, Uint32Array.from(hashes), hashes.length, out)
  return [...out.subarray(0, CLASSES)]
}

test('scores of classes are what adding up the weights one by one gives, whatever their signs', () => {
  const weight = fc.integer({ min: -MOST, max: MOST })
  const row = fc.array(weight, { minLength: CLASSES, maxLength: CLASSES })
  fc.assert(
    fc.property(fc.array(row, { maxLength: FEATURES_MAX }), (rows) => {
      const wanted = Array.from({ length: CLASSES }, (_, k) => rows.reduce((sum, one) => sum + (one[k] ?? 0), 0))
      const got = scored(
        keyed(rows),
        rows.map((_, i) => hashOf(i)),
      )
      expect(got).toEqual(wanted)
    }),
    { numRuns: 30 },
  )
})

test('as many features as there may be, all of the largest weights, leave no lane', () => {
  for (const weight of [MOST, -MOST]) {
    const rows = Array.from({ length: FEATURES_MAX }, () =>
      Array.from({ length: CLASSES }, (_, k) => weight * (-1) ** k),
    )
    const got = scored(
      keyed(rows),
      rows.map((_, i) => hashOf(i)),
    )
    expect(got).toEqual(Array.from({ length: CLASSES }, (_, k) => FEATURES_MAX * weight * (-1) ** k))
  }
})

test('a feature that no key was put in for adds nothing', () => {
  expect(scored(keyed([[5, 6]]), [hashOf(9)])).toEqual(new Array(CLASSES).fill(0))
})

test('of classes with the same score the first is the highest, and none past the last', () => {
  expect(highest(Int32Array.of(-3, -1, -1, 0), 3)).toBe(1)
})
