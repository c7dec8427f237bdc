import type { PageBlock, Run } from '../../src/page/blocks.ts'

/** What is wrong with blocks read from a document that stood still; undefined where nothing is. */
export function blocksFault(blocks: readonly PageBlock[]): string | undefined {
  const read = new Map<Text, number>()
  for (const block of blocks) {
    const fault = blockFault(block) ?? block.runs.map((run) => twiceFault(run, read)).find((each) => each !== undefined)
    if (fault !== undefined) return `${fault} in the block ${JSON.stringify(block.text)}`
  }
  return undefined
}

function blockFault({ text, runs, quoted }: PageBlock): string | undefined {
  if (text.trimEnd() !== text || text === '') return 'Space at the end'
  if (quoted.some(({ start, end }) => start < 0 || start >= end || end > text.length)) return 'A quoted span outside'
  let end = 0
  for (const run of runs) {
    const between = text.slice(end, run.start)
    if (run.start < end || run.end <= run.start || run.end > text.length || /[^\n]/.test(between)) return 'A run astray'
    const there = run.node.data.slice(run.offset, run.offset + run.end - run.start)
    if (spaced(there) !== spaced(text.slice(run.start, run.end)))
      return `Other words in the page: ${JSON.stringify(there)}`
    end = run.end
  }
  return /[^\n]/.test(text.slice(end)) ? 'Words of no node' : undefined
}

/** A node's text is read in order and once. */
function twiceFault({ node, offset, start, end }: Run, read: Map<Text, number>): string | undefined {
  const before = read.get(node) ?? 0
  read.set(node, offset + end - start)
  return offset < before ? 'The same words twice' : undefined
}

function spaced(text: string): string {
  return text.replaceAll(/[\t\n\f\r ]/g, ' ')
}
