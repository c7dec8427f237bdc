import type { FindingCount, ListedFinding } from '../messages/calls.ts'
import type { Finding } from '../model/finding.ts'
import type { PlacedFinding } from './check.ts'
import { isConnected } from './dom.ts'
import { firstNode, type Merge } from './live-text.ts'
import { isSecret, isWhole, type LiveBlock, type Mark } from './marks.ts'
import { paintQueue } from './paint-queue.ts'
import type { Painter } from './painter.ts'
import { gently, type Steps } from './slices.ts'

/** The marks of a page: kept by id and by block, painted, and put right when the page draws itself anew. */
export interface MarkedPage {
  readonly blocks: readonly LiveBlock[]
  readonly marks: ReadonlyMap<number, Mark>
  /** A mark by its id, painted by now. */
  mark(id: number): Mark | undefined
  /**
   * Follows a new reading: marks that the page drew anew, or emptied silently, are painted anew where possible.
   * Gives the blocks to check: new ones, and those that lost a part of a mark.
   */
  follow(merge: Merge): Steps<ReadonlySet<LiveBlock>>
  /** Takes the marks that start in these blocks away. */
  wipe(checked: ReadonlySet<LiveBlock>): void
  /** Marks findings. False where there are more than are kept. */
  put(placed: readonly PlacedFinding[]): boolean
  /** Whether findings were left out. */
  readonly isCut: boolean
  /** Rises with every change of the marks. */
  readonly revision: number
  blockOf(node: Node): LiveBlock | undefined
  inOrder(): readonly Mark[]
  /** Paints all anew. */
  repaint(): void
  /** The marks in page order, as the popup lists them. */
  list(): readonly ListedFinding[]
  count(): FindingCount
}

const CONTEXT = 60

/**
 * More marks than this for all to see are not kept, nor more of the reader's own: a page of so many is no article,
 * and each costs the page time.
 */
export const MAX_MARKS = 2000

export function markedPage(painter: Pick<Painter, 'paint' | 'erase' | 'restore'>, signal: AbortSignal): MarkedPage {
  const marks = new Map<number, Mark>()
  let blocks: readonly LiveBlock[] = []
  const byNode = new WeakMap<Node, LiveBlock>()
  let nextId = 1
  let open = 0
  let secret = 0
  let isCut = false
  let isSecretCut = false
  let revision = 0

  const index = (live: LiveBlock): void => {
    for (const { node } of live.block.runs) byNode.set(node, live)
  }
  const queue = paintQueue(painter.paint, signal)
  const drop = (mark: Mark): void => {
    queue.drop(mark)
    painter.erase(mark)
    marks.delete(mark.id)
    if (isSecret(mark)) secret--
    else open--
    for (const { live } of mark.parts) live.marks.delete(mark)
  }
  const inOrder = (): readonly Mark[] =>
    blocks.flatMap((live) => startingIn(live).toSorted((a, b) => a.parts[0].start - b.parts[0].start))
  const startingIn = (live: LiveBlock): readonly Mark[] => [...live.marks].filter((mark) => mark.parts[0].live === live)

  return {
    get blocks() {
      return blocks
    },
    marks,
    *follow(merged) {
      blocks = merged.blocks
      revision++
      if (open === 0) isCut = false
      if (secret === 0) isSecretCut = false
      const toCheck = new Set(merged.fresh)
      yield* gently(merged.gone, (live) => {
        for (const mark of [...live.marks]) {
          drop(mark)
          for (const part of mark.parts) if (!part.live.gone) toCheck.add(part.live)
        }
      })
      yield* gently([...merged.fresh, ...merged.redrawn], index)
      yield* gently(new Set(merged.redrawn.flatMap((live) => [...live.marks])), (mark) => {
        painter.erase(mark)
        queue.add([mark])
      })
      painter.restore()
      yield* gently(marks.values(), (mark) => {
        if (!queue.isWaiting(mark) && !isWhole(mark)) painter.paint(mark)
      })
      return toCheck
    },
    wipe(checked) {
      for (const live of checked) for (const mark of startingIn(live)) drop(mark)
    },
    put(placed) {
      revision++
      const added: Mark[] = []
      for (const one of placed) {
        if (one.parts.some(({ live }) => live.gone)) continue
        // What the page sees must not hang on the reader's own references: theirs are counted by themselves.
        if (open >= MAX_MARKS) isCut = true
        if (isCut) break
        if (one.openVerdict === undefined && secret >= MAX_MARKS) {
          isSecretCut = true
          continue
        }
        const mark: Mark = { ...one, id: nextId++, ranges: [] }
        if (isSecret(mark)) secret++
        else open++
        marks.set(mark.id, mark)
        for (const { live } of mark.parts) live.marks.add(mark)
        added.push(mark)
      }
      queue.add(added)
      return !isCut
    },
    get isCut() {
      return isCut || isSecretCut
    },
    get revision() {
      return revision
    },
    mark(id) {
      const mark = marks.get(id)
      if (mark !== undefined) queue.hurry(mark)
      return mark
    },
    blockOf: (node) => byNode.get(node),
    inOrder,
    repaint: () => queue.add([...marks.values()]),
    list: () => inOrder().map(listed),
    count() {
      const findings = [...marks.values()].map(({ finding }) => finding)
      return { all: findings.length, look: findings.filter(deservesLook).length }
    },
  }
}

/** Whether a block's text still stands where it was read. */
export function stillStands(live: LiveBlock): boolean {
  const node = firstNode(live)
  return node !== undefined && isConnected(node)
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
