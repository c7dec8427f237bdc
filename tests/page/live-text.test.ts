import { Window } from 'happy-dom'
import { describe, expect, test } from 'vitest'
import { MOST_BLOCKS, MOST_TEXT, noLimits } from '../../src/page/allowance.ts'
import { readBlocks } from '../../src/page/blocks.ts'
import { withoutLayout } from '../../src/page/layout.ts'
import { type Merge, merge, type Readout } from '../../src/page/live-text.ts'
import type { LiveBlock } from '../../src/page/marks.ts'
import { atOnce } from '../../src/page/slices.ts'

const document = new Window().document as unknown as Document

function read(root: Element): Readout {
  const reading = { layout: withoutLayout, allowance: noLimits() }
  return { blocks: [...readBlocks(root, reading)].filter((block) => block !== undefined), isCut: false }
}

function show(html: string): readonly LiveBlock[] {
  document.body.innerHTML = html
  return mergeAll([], () => true, read(document.body)).blocks
}

function mergeAll(...given: Parameters<typeof merge>): Merge {
  return atOnce(merge(...given))
}

const texts = (blocks: readonly LiveBlock[]): readonly string[] => blocks.map(({ block }) => block.text)

describe('A new reading', () => {
  test('keeps the blocks whose text is still there, and tells what is new and what is gone', () => {
    const before = show('<p>One</p><p>Two</p><p>Three</p>')
    document.body.innerHTML = '<p>One</p><p>Zwei</p><p>Three</p>'
    const { blocks, fresh, redrawn, gone } = mergeAll(before, () => true, read(document.body))
    expect(texts(blocks)).toEqual(['One', 'Zwei', 'Three'])
    expect(texts(fresh)).toEqual(['Zwei'])
    expect(texts(redrawn)).toEqual(['One', 'Three'])
    expect(texts(gone)).toEqual(['Two'])
    expect(blocks[0]).toBe(before[0])
    expect(gone[0]?.gone).toBe(true)
  })

  test('of a part puts it in its place on the page', () => {
    const before = show('<p>One</p><p>Four</p>')
    const part = document.createElement('div')
    part.innerHTML = '<p>Two</p><p>Three</p>'
    document.body.firstChild?.after(part)
    const { blocks, fresh } = mergeAll(before, () => false, read(part))
    expect(texts(blocks)).toEqual(['One', 'Two', 'Three', 'Four'])
    expect(texts(fresh)).toEqual(['Two', 'Three'])
  })

  test('tells the same words apart that stand in two places', () => {
    const before = show('<p>Again</p><p>Again</p>')
    const { blocks, gone } = mergeAll(before, () => true, read(document.body))
    expect(blocks).toEqual(before)
    expect(gone).toEqual([])
  })

  test('keeps no more than one reading takes, however the page grows, and says so', () => {
    const paragraph = (index: number): string => `<p>${'x'.repeat(MOST_TEXT / 20 - 2)}${10 + index}</p>`
    const before = show(Array.from({ length: 20 }, (_, index) => paragraph(index)).join(''))
    const part = document.createElement('div')
    part.innerHTML = paragraph(20)
    document.body.prepend(part)
    const { blocks, fresh, gone, isCut } = mergeAll(before, () => false, read(part))
    expect(blocks).toEqual([blocks[0], ...before.slice(0, 19)])
    expect(fresh).toEqual([blocks[0]])
    expect(gone).toEqual([before[19]])
    expect(isCut).toBe(true)
    const [block] = read(part).blocks
    const many = Array.from({ length: MOST_BLOCKS + 1 }, () => ({
      kind: 'cell' as const,
      text: 'x',
      runs: block?.runs ?? [],
      quoted: [],
    }))
    expect(mergeAll([], () => true, { blocks: many, isCut: false })).toMatchObject({
      isCut: true,
      fresh: { length: MOST_BLOCKS },
    })
  })
})
