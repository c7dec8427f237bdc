import type { FindingCount, ListedFinding } from '../messages/calls.ts'
import type { Finding } from '../model/finding.ts'
import type { PlacedFinding } from './check.ts'
import { firstNode, type Merge } from './live-text.ts'
import { isWhole, type LiveBlock, type Mark, rangesOfMark } from './marks.ts'
import type { Painter } from './painter.ts'

/** The marks of a page: kept by id and by block, painted, and put right when the page draws itself anew. */
export interface MarkedPage {
  readonly blocks: readonly LiveBlock[]
  readonly marks: ReadonlyMap<number, Mark>
  /** Follows a new reading. Gives the blocks to check: new ones, and those that lost a part of a mark. */
  follow(merge: Merge): ReadonlySet<LiveBlock>
  /** Takes the marks that start in these blocks away. */
  wipe(checked: ReadonlySet<LiveBlock>): void
  put(placed: readonly PlacedFinding[]): void
  /** Whether every block's marks still stand; those the page emptied silently are painted anew where possible. */
  repair(): void
  blockOf(node: Node): LiveBlock | undefined
  /** The marks in page order, as the popup lists them. */
  list(): readonly ListedFinding[]
  count(): FindingCount
}

const CONTEXT = 60

export function markedPage(painter: Painter): MarkedPage {
  const marks = new Map<number, Mark>()
  let blocks: readonly LiveBlock[] = []
  const byNode = new WeakMap<Node, LiveBlock>()
  let nextId = 1

  const index = (live: LiveBlock): void => {
    for (const { node } of live.block.runs) byNode.set(node, live)
  }
  const paint = (mark: Mark): void => {
    painter.remove(mark.finding.verdict, mark.ranges)
    mark.ranges = rangesOfMark(mark)
    painter.add(mark.finding.verdict, mark.ranges)
  }
  const drop = (mark: Mark): void => {
    painter.remove(mark.finding.verdict, mark.ranges)
    marks.delete(mark.id)
    for (const { live } of mark.parts) live.marks.delete(mark)
  }
  const startingIn = (live: LiveBlock): readonly Mark[] => [...live.marks].filter((mark) => mark.parts[0].live === live)

  return {
    get blocks() {
      return blocks
    },
    marks,
    follow(merged) {
      blocks = merged.blocks
      const toCheck = new Set(merged.fresh)
      for (const live of merged.gone) {
        for (const mark of [...live.marks]) {
          drop(mark)
          for (const part of mark.parts) if (!part.live.gone) toCheck.add(part.live)
        }
      }
      for (const live of [...merged.fresh, ...merged.redrawn]) index(live)
      for (const mark of new Set(merged.redrawn.flatMap((live) => [...live.marks]))) paint(mark)
      return toCheck
    },
    wipe(checked) {
      for (const live of checked) for (const mark of startingIn(live)) drop(mark)
    },
    put(placed) {
      for (const { finding, parts } of placed) {
        if (parts.some(({ live }) => live.gone)) continue
        const mark: Mark = { id: nextId++, finding, parts, ranges: [] }
        marks.set(mark.id, mark)
        for (const { live } of parts) live.marks.add(mark)
        paint(mark)
      }
    },
    repair() {
      painter.restore()
      for (const mark of marks.values()) if (!isWhole(mark)) paint(mark)
    },
    blockOf: (node) => byNode.get(node),
    list: () =>
      blocks.flatMap((live) => [...startingIn(live)].sort((a, b) => a.parts[0].start - b.parts[0].start).map(listed)),
    count() {
      const findings = [...marks.values()].map(({ finding }) => finding)
      return { all: findings.length, look: findings.filter(deservesLook).length }
    },
  }
}

/** Whether a block's text still stands where it was read. */
export function stillStands(live: LiveBlock): boolean {
  return firstNode(live)?.isConnected ?? false
}

function deservesLook({ verdict }: Finding): boolean {
  return verdict === 'contradicted' || verdict === 'qualified'
}

function listed({ id, finding, parts }: Mark): ListedFinding {
  const [first] = parts
  const last = parts.at(-1) ?? first
  return {
    id,
    finding,
    before: textBefore(first.live.block.text, first.start),
    after: textAfter(last.live.block.text, last.end),
  }
}

function textBefore(text: string, end: number): string {
  const from = end - CONTEXT
  return from <= 0 ? text.slice(0, end) : `…${text.slice(from, end).replace(/^\S* /, '')}`
}

function textAfter(text: string, start: number): string {
  const to = start + CONTEXT
  return to >= text.length ? text.slice(start) : `${text.slice(start, to).replace(/ \S*$/, '')}…`
}
