import { describe, expect, test } from 'vitest'
import { strokes } from '../../src/view/layer-strokes.ts'

const box = { left: 10, top: 100, width: 30, height: 20 }

describe('A mark drawn over the page', () => {
  test('is a line along the foot of its letters', () => {
    expect(strokes('supported', [box])).toBe('M10 118h30')
  })

  test('is one piece for each line of text', () => {
    expect(strokes('qualified', [box, { ...box, top: 130 }])).toBe('M10 118h30M10 148h30')
  })

  test('is a wave where the record differs, never longer than its words', () => {
    const wave = strokes('contradicted', [box])
    expect(wave).toMatch(/^M10 118q/)
    expect((wave.match(/[qt]/g) ?? []).length * 3).toBeLessThanOrEqual(30)
  })

  test('is the whole of its letters while its card is open', () => {
    expect(strokes('in-hand', [box])).toBe('M10 100h30v20h-30z')
  })

  test('is nothing where nothing is seen', () => {
    expect(strokes('supported', [])).toBe('')
  })
})
