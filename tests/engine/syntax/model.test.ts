import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { companded, expanded } from '../../../src/engine/syntax/companding.ts'
import { decodeSyntax } from '../../../src/engine/syntax/model.ts'
import { addPacked, packSlot } from '../../../src/engine/syntax/packed-weights.ts'

const bytes = new Uint8Array(readFileSync('src/engine/syntax/syntax.model'))

describe('a model file', () => {
  test.each([0, 3, 7, 8, 11, 200, 5000, bytes.length - 1])('cut off after %i bytes is refused in words', (length) => {
    expect(() => decodeSyntax(bytes.subarray(0, length))).toThrow(RangeError)
  })

  test('with a weight for a part of speech that there is none of is refused in words', () => {
    const damaged = bytes.slice()
    const view = new DataView(damaged.buffer)
    let classes = 8
    for (let section = 0; section < 4; section++) classes += 4 + view.getUint32(classes, true)
    damaged[classes + 4] = 200
    expect(() => decodeSyntax(damaged)).toThrow('damaged')
  })

  test('of something else is refused in words', () => {
    expect(() => decodeSyntax(new TextEncoder().encode('this is no model of a parser'))).toThrow('not a model')
  })
})

test('a weight comes back from its code to within a twentieth, and 0 as 0', () => {
  expect(expanded(companded(0, 2047), 2047)).toBe(0)
  for (const weight of [40, -100, 333, -1500, 2047]) {
    expect(Math.abs(expanded(companded(weight, 2047), 2047) - weight)).toBeLessThanOrEqual(Math.abs(weight) / 20)
  }
})

test('packed scores come back whole, whatever their signs', () => {
  const slots = new Int32Array(8)
  const out = new Int32Array(2)
  slots[2] = packSlot(7, -2047, 2047)
  const hash = ((2 << 29) | 7) >>> 0
  addPacked({ bits: 3, slots }, Uint32Array.of(hash), 1, out)
  expect([...out]).toEqual([-2047, 2047])
  addPacked({ bits: 3, slots }, Uint32Array.of(((5 << 29) | 7) >>> 0), 1, out)
  expect([...out]).toEqual([0, 0])
})
