import { parseHTML } from 'linkedom'
import { afterEach, expect, test, vi } from 'vitest'
import { surveyPage } from '../../src/page/article.ts'
import type { PageBlock } from '../../src/page/block-text.ts'
import { withoutLayout } from '../../src/page/layout.ts'
import { merge } from '../../src/page/live-text.ts'
import { markedPage } from '../../src/page/marked-page.ts'
import type { LiveBlock, Mark } from '../../src/page/marks.ts'
import { atOnce, gently, inSlices, type Steps } from '../../src/page/slices.ts'

const MANY = 3000
const signal = new AbortController().signal

afterEach(() => vi.restoreAllMocks())

/** The most of what `count` counts that was done between two places to pause. */
function mostInAStep(steps: Steps<unknown>, count: () => number): number {
  let most = 0
  for (let before = count(), done: boolean | undefined = false; !done; before = count()) {
    done = steps.next().done
    most = Math.max(most, count() - before)
  }
  return most
}

function block(text: string): PageBlock {
  return { kind: 'paragraph', text, runs: [], quoted: [] }
}

function pauses(steps: Steps<unknown>): number {
  return [...steps].length
}

test('work that takes long lets the page go on after every slice, and ends with the signal', async () => {
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  const ended = new AbortController()
  const done: number[] = []
  const slow = gently(Array(200).keys(), (item) => {
    now += 1
    done.push(item)
    if (item === 99) ended.abort(new Error('Enough'))
  })
  await expect(inSlices(slow, ended.signal)).rejects.toThrow('Enough')
  expect(done.length).toBeLessThan(140)
})

test('an enormous page is looked at in small steps', () => {
  const { document } = parseHTML(
    `<html><body><article>${'<p>The two sides spoke.</p>'.repeat(MANY)}</article></body></html>`,
  )
  expect(pauses(surveyPage(document, 'https://news.example/a', withoutLayout))).toBeGreaterThan(MANY / 64 / 2)
})

test('an enormous new reading is put in the place of the old one in small steps', () => {
  const read = { blocks: Array.from({ length: MANY }, (_, index) => block(`Line ${index}`)), isCut: false }
  const before = atOnce(merge([], () => true, read)).blocks
  let asked = 0
  const isStale = (): boolean => {
    asked++
    return true
  }
  expect(mostInAStep(merge(before, isStale, read), () => asked)).toBeLessThan(50)
})

test('marks that the page drew anew are painted in small steps', () => {
  let painted = 0
  const count = (): void => {
    painted++
  }
  const painter = { paint: count, erase: count, hold: count, restore() {}, adopt() {}, clear() {} }
  const page = markedPage(painter, signal)
  const blocks = Array.from(
    { length: MANY },
    (_, index): LiveBlock => ({ block: block(`Line ${index}`), marks: new Set(), gone: false }),
  )
  for (const [id, live] of blocks.entries())
    live.marks.add({ id, parts: [{ live, start: 0, end: 4 }], ranges: [] } as unknown as Mark)
  const merged = { blocks, fresh: [], redrawn: blocks, gone: [], isCut: false }
  vi.stubGlobal('innerHeight', 800)
  vi.stubGlobal(
    'Range',
    class {
      getBoundingClientRect = () => ({ top: 5000, bottom: 5010 })
    },
  )
  vi.stubGlobal('requestIdleCallback', () => 0)
  expect(mostInAStep(page.follow(merged), () => painted)).toBeLessThan(50)
  expect(painted).toBe(MANY)
  vi.unstubAllGlobals()
})
