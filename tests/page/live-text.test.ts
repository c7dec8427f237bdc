import { Window } from 'happy-dom'
import { describe, expect, test } from 'vitest'
import { noLimits } from '../../src/page/allowance.ts'
import { readBlocks } from '../../src/page/blocks.ts'
import { withoutLayout } from '../../src/page/layout.ts'
import { merge, type Readout } from '../../src/page/live-text.ts'
import type { LiveBlock } from '../../src/page/marks.ts'

const document = new Window().document as unknown as Document

function read(root: Element): Readout {
  const reading = { layout: withoutLayout, leavesOutAround: false, allowance: noLimits() }
  return { blocks: [...readBlocks(root, reading)].filter((block) => block !== undefined), isCut: false }
}

function show(html: string): readonly LiveBlock[] {
  document.body.innerHTML = html
  return merge([], () => true, read(document.body)).blocks
}

const texts = (blocks: readonly LiveBlock[]): readonly string[] => blocks.map(({ block }) => block.text)

describe('A new reading', () => {
  test('keeps the blocks whose text is still there, and tells what is new and what is gone', () => {
    const before = show('<p>One</p><p>Two</p><p>Three</p>')
    document.body.innerHTML = '<p>One</p><p>Zwei</p><p>Three</p>'
    const { blocks, fresh, redrawn, gone } = merge(before, () => true, read(document.body))
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
    const { blocks, fresh } = merge(before, () => false, read(part))
    expect(texts(blocks)).toEqual(['One', 'Two', 'Three', 'Four'])
    expect(texts(fresh)).toEqual(['Two', 'Three'])
  })

  test('tells the same words apart that stand in two places', () => {
    const before = show('<p>Again</p><p>Again</p>')
    const { blocks, gone } = merge(before, () => true, read(document.body))
    expect(blocks).toEqual(before)
    expect(gone).toEqual([])
  })
})
