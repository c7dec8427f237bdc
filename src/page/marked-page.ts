import type { FindingCount, ListedFinding } from '../messages/calls.ts'
import type { Finding } from '../model/finding.ts'
import type { PlacedFinding } from './check.ts'
import { firstNode, type Merge } from './live-text.ts'
import { isWhole, type LiveBlock, type Mark } from './marks.ts'
import { paintQueue } from './paint-queue.ts'
import type { Painter } from './painter.ts'

/** The marks of a page: kept by id and by block, painted, and put right when the page draws itself anew. */
export interface MarkedPage {
  readonly blocks: readonly LiveBlock[]
  readonly marks: ReadonlyMap<number, Mark>
  /** A mark by its id, painted by now. */
  mark(id: number): Mark | undefined
  /** Follows a new reading. Gives the blocks to check: new ones, and those that lost a part of a mark. */
  follow(merge: Merge): ReadonlySet<LiveBlock>
  /** Takes the marks that start in these blocks away. */
  wipe(checked: ReadonlySet<LiveBlock>): void
  /** Marks findings. False where there are more than are kept. */
  put(placed: readonly PlacedFinding[]): boolean
  /** Whether findings were left out. */
  readonly isCut: boolean
  /** Whether every block's marks still stand; those the page emptied silently are painted anew where possible. */
  repair(): void
  blockOf(node: Node): LiveBlock | undefined
  /** The marks in page order, as the popup lists them. */
  list(): readonly ListedFinding[]
  count(): FindingCount
}

const CONTEXT = 60

/** More marks than this for all to see are not kept: a page of so many is no article, and each costs the page time. */
export const MAX_MARKS = 2000

export function markedPage(painter: Painter, signal: AbortSignal): MarkedPage {
  const marks = new Map<number, Mark>()
  let blocks: readonly LiveBlock[] = []
  const byNode = new WeakMap<Node, LiveBlock>()
  let nextId = 1
  let open = 0
  let isCut = false

  const index = (live: LiveBlock): void => {
    for (const { node } of live.block.runs) byNode.set(node, live)
  }
  const queue = paintQueue(painter.paint, signal)
  const drop = (mark: Mark): void => {
    queue.drop(mark)
    painter.erase(mark)
    marks.delete(mark.id)
    if (mark.openVerdict !== undefined) open--
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
      if (open === 0) isCut = false
      const toCheck = new Set(merged.fresh)
      for (const live of merged.gone) {
        for (const mark of [...live.marks]) {
          drop(mark)
          for (const part of mark.parts) if (!part.live.gone) toCheck.add(part.live)
        }
      }
      for (const live of [...merged.fresh, ...merged.redrawn]) index(live)
      const redrawn = new Set(merged.redrawn.flatMap((live) => [...live.marks]))
      for (const mark of redrawn) painter.erase(mark)
      queue.add([...redrawn])
      return toCheck
    },
    wipe(checked) {
      for (const live of checked) for (const mark of startingIn(live)) drop(mark)
    },
    put(placed) {
      const added: Mark[] = []
      for (const one of placed) {
        if (one.parts.some(({ live }) => live.gone)) continue
        // What is left out must not hang on the reader's own references: theirs are not counted.
        if (open >= MAX_MARKS) isCut = true
        if (isCut) break
        const mark: Mark = { ...one, id: nextId++, ranges: [] }
        if (mark.openVerdict !== undefined) open++
        marks.set(mark.id, mark)
        for (const { live } of mark.parts) live.marks.add(mark)
        added.push(mark)
      }
      queue.add(added)
      return !isCut
    },
    get isCut() {
      return isCut
    },
    mark(id) {
      const mark = marks.get(id)
      if (mark !== undefined) queue.hurry(mark)
      return mark
    },
    repair() {
      painter.restore()
      for (const mark of marks.values()) if (!queue.isWaiting(mark) && !isWhole(mark)) painter.paint(mark)
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
