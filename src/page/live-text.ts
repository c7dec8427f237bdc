import { MOST_BLOCKS, MOST_TEXT } from './allowance.ts'
import type { PageBlock } from './block-text.ts'
import { holderOf, hostAround, isBefore } from './dom.ts'
import type { LiveBlock } from './marks.ts'

/** What a new reading changed. */
export interface Merge {
  /** All blocks, in page order. */
  readonly blocks: readonly LiveBlock[]
  /** Blocks whose text is new to us. */
  readonly fresh: readonly LiveBlock[]
  /** Blocks that the page drew anew with the same text: their marks need new ranges. */
  readonly redrawn: readonly LiveBlock[]
  /** Blocks that the page no longer shows, or that now stand beyond what is read. */
  readonly gone: readonly LiveBlock[]
  /** The page holds more than is read. */
  readonly isCut: boolean
}

/** What one reading gave, in page order. */
export interface Readout {
  readonly blocks: readonly PageBlock[]
  /** It ended before the page did. */
  readonly isCut: boolean
}

/**
 * Puts blocks read anew in the place of stale ones. A stale block whose text was read again lives on
 * in it, with its marks. Both lists are in page order. However the page grows, no more is kept than one reading takes.
 */
export function merge(blocks: readonly LiveBlock[], isStale: (live: LiveBlock) => boolean, read: Readout): Merge {
  const kept: LiveBlock[] = []
  const stale: LiveBlock[] = []
  for (const live of blocks) (isStale(live) ? stale : kept).push(live)
  const byText = grouped(stale)
  const fresh: LiveBlock[] = []
  const redrawn: LiveBlock[] = []
  const added = read.blocks.map((block) => {
    const same = byText.size === 0 ? undefined : byText.get(keyOf(block))?.shift()
    const live = same ?? { block, marks: new Set(), gone: false }
    live.block = block
    ;(same === undefined ? fresh : redrawn).push(live)
    return live
  })
  const all = interleaved(kept, added)
  const most = countThatFits(all)
  const gone = [...byText.values(), all.slice(most)].flat()
  for (const live of gone) live.gone = true
  const isHere = (live: LiveBlock): boolean => !live.gone
  return {
    blocks: all.slice(0, most),
    fresh: fresh.filter(isHere),
    redrawn: redrawn.filter(isHere),
    gone,
    isCut: read.isCut || most < all.length,
  }
}

/** The units of text in blocks. */
export function lengthOf(blocks: readonly LiveBlock[]): number {
  return blocks.reduce((sum, { block }) => sum + block.text.length, 0)
}

function countThatFits(blocks: readonly LiveBlock[]): number {
  let room = MOST_TEXT
  const past = blocks.findIndex(({ block }, index) => {
    room -= block.text.length
    return room < 0 || index >= MOST_BLOCKS
  })
  return past < 0 ? blocks.length : past
}

/** Whether a node stands in one of the scopes, through the shadow roots between them. */
export function isIn(scopes: ReadonlySet<Node>, node: Node | null | undefined): boolean {
  for (let inner: Node | null = node ?? null; inner !== null; inner = holderOf(inner)) {
    if (scopes.has(inner)) return true
  }
  return false
}

/** The text node that a block begins in. */
export function firstNode(live: LiveBlock): Text | undefined {
  return live.block.runs[0]?.node
}

function grouped(stale: readonly LiveBlock[]): Map<string, LiveBlock[]> {
  const groups = new Map<string, LiveBlock[]>()
  for (const live of stale) {
    const key = keyOf(live.block)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [live])
    else group.push(live)
  }
  return groups
}

function keyOf(block: PageBlock): string {
  return `${block.kind}:${block.text}`
}

/** Two lists in page order as one. Those added mostly stand together, so each looks from where the last one went. */
function interleaved(kept: readonly LiveBlock[], added: readonly LiveBlock[]): readonly LiveBlock[] {
  if (kept.length === 0) return added
  const all: LiveBlock[] = []
  let taken = 0
  for (const live of added) {
    const until = placeOf(live, kept, taken)
    for (; taken < until; taken++) {
      const next = kept[taken]
      if (next !== undefined) all.push(next)
    }
    all.push(live)
  }
  return [...all, ...kept.slice(taken)]
}

function placeOf(live: LiveBlock, kept: readonly LiveBlock[], from: number): number {
  const next = kept[from]
  if (next === undefined || !standsBefore(next, live)) return from
  let low = from + 1
  let high = kept.length
  while (low < high) {
    const middle = (low + high) >> 1
    const other = kept[middle]
    if (other !== undefined && standsBefore(other, live)) low = middle + 1
    else high = middle
  }
  return low
}

function standsBefore(one: LiveBlock, other: LiveBlock): boolean {
  const first = inPage(firstNode(one))
  const second = inPage(firstNode(other))
  return first === undefined || second === undefined || isBefore(first, second)
}

/** The node, or the outermost host of the shadow roots it stands in. */
function inPage(node: Node | undefined): Node | undefined {
  let outer = node
  for (let host: Node | null = node ?? null; host !== null; host = hostAround(host)) outer = host
  return outer
}
