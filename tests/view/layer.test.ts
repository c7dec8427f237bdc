import { describe, expect, test } from 'vitest'
import { lookOver, MAX_DRAWN } from '../../src/view/layer-look.ts'
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

describe('A look after the marks', () => {
  const element = {} as Element
  const rangesOf = (count: number): readonly Range[] => Array.from({ length: count }, () => ({}) as Range)
  const look = (ranges: readonly Range[], boxesOf = () => [box]) =>
    lookOver(
      [element],
      () => ranges,
      () => 'supported',
      { isUpright: () => true, boxesOf },
    )
  const atOnce = (steps: ReturnType<typeof look>) => {
    for (;;) {
      const { done, value } = steps.next()
      if (done) return value
    }
  }

  test('asks the browser for one place at a time: each may take it long', () => {
    let asked = 0
    const steps = look(rangesOf(50), () => {
      asked++
      return [box]
    })
    for (let step = 0; step < 50; step++) {
      steps.next()
      expect(asked).toBe(step)
    }
  })

  test('tells where more are seen than are drawn', () => {
    expect(atOnce(look(rangesOf(MAX_DRAWN)))).toMatchObject({ isCrowded: false })
    const { boxes, isCrowded } = atOnce(look(rangesOf(MAX_DRAWN + 1)))
    expect(isCrowded).toBe(true)
    expect(boxes.get('supported')).toHaveLength(MAX_DRAWN)
  })

  test('does not count those that nobody sees', () => {
    const ranges = rangesOf(3 * MAX_DRAWN)
    let asked = 0
    const unseenFirst = () => (asked++ < 2 * MAX_DRAWN + 500 ? [] : [box])
    expect(atOnce(look(ranges, unseenFirst))).toMatchObject({ isCrowded: false })
  })

  test('leaves out a mark that was erased meanwhile', () => {
    const steps = lookOver(
      [element],
      () => rangesOf(3),
      () => undefined,
      { isUpright: () => true, boxesOf: () => [box] },
    )
    expect(atOnce(steps).boxes.size).toBe(0)
  })
})
