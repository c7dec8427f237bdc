import type { Span } from '../model/span.ts'
import type { PageBlock, Run } from './block-text.ts'
import { isConnected, parentNode, rangeBy, treeOf } from './dom.ts'
import { firstThat } from './search.ts'

/** The index of the last item that starts at or before `offset`; -1 where none does. Items are in order. */
export function indexAt(items: readonly Span[], offset: number): number {
  return firstThat(0, items.length, (index) => (items[index]?.start ?? 0) > offset) - 1
}

/**
 * The ranges of the live page that show a span of a block: one, or one for each tree where the span
 * runs in and out of shadow roots. Empty where the page no longer holds the text.
 */
export function rangesOf(block: PageBlock, span: Span): readonly Range[] {
  const runs: Run[] = []
  for (let index = Math.max(0, indexAt(block.runs, span.start)); index < block.runs.length; index++) {
    const run = block.runs[index]
    if (run === undefined || run.start >= span.end) break
    if (run.end > span.start && isConnected(run.node)) runs.push(run)
  }
  return groupedByTree(runs).flatMap((group) => rangeOver(group, span))
}

/** Where in a block a place in one of its text nodes stands; undefined where the block does not show it. */
export function offsetIn(block: PageBlock, node: Node, offset: number): number | undefined {
  for (const run of block.runs) {
    const within = offset - run.offset
    if (run.node === node && within >= 0 && within <= run.end - run.start) return run.start + within
  }
  return undefined
}

function groupedByTree(runs: readonly Run[]): readonly (readonly Run[])[] {
  const first = runs[0]?.node
  const last = runs.at(-1)?.node
  if (first === undefined || last === undefined) return []
  if (parentNode(first) === parentNode(last) || treeOf(first) === treeOf(last)) return [runs]
  const groups: Run[][] = []
  let tree: Node | undefined
  for (const run of runs) {
    const root = treeOf(run.node)
    if (root === tree) groups.at(-1)?.push(run)
    else groups.push([run])
    tree = root
  }
  return groups
}

function rangeOver(runs: readonly Run[], span: Span): readonly Range[] {
  const first = runs[0]
  const last = runs.at(-1)
  if (first === undefined || last === undefined) return []
  const start = first.offset + Math.max(0, span.start - first.start)
  const end = last.offset + Math.min(last.end, span.end) - last.start
  // The page may have shortened the text since it was read.
  if (start > first.node.length || end > last.node.length) return []
  const range = rangeBy(first.node)
  range.setStart(first.node, start)
  range.setEnd(last.node, end)
  return range.collapsed ? [] : [range]
}
