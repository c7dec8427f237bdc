import { MOST_BLOCKS, MOST_TEXT } from './allowance.ts'
import type { PageBlock } from './block-text.ts'
import { holderOf, hostAround, isBefore } from './dom.ts'
import type { LiveBlock } from './marks.ts'
import { firstThat } from './search.ts'
import { gently, type Steps } from './slices.ts'

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
export function* merge(
  blocks: readonly LiveBlock[],
  isStale: (live: LiveBlock) => boolean,
  read: Readout,
): Steps<Merge> {
  const kept: LiveBlock[] = []
  const stale: LiveBlock[] = []
  yield* gently(blocks, (live) => (isStale(live) ? stale : kept).push(live))
  const byText = new Map<string, LiveBlock[]>()
  // The last one first: taken from the end, they come in page order.
  yield* gently(stale.reverse(), (live) => {
    const key = keyOf(live.block)
    const group = byText.get(key)
    if (group === undefined) byText.set(key, [live])
    else group.push(live)
  })
  const fresh: LiveBlock[] = []
  const redrawn: LiveBlock[] = []
  const added: LiveBlock[] = []
  yield* gently(read.blocks, (block) => {
    const same = byText.size === 0 ? undefined : byText.get(keyOf(block))?.pop()
    const live = same ?? { block, marks: new Set(), gone: false }
    live.block = block
    ;(same === undefined ? fresh : redrawn).push(live)
    added.push(live)
  })
  const all = yield* interleaved(kept, added)
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

function keyOf(block: PageBlock): string {
  return `${block.kind}:${block.text}`
}

/**
 * Two lists in page order as one. Those added mostly stand together, so each stretch of them is placed at
 * once: to compare two places takes the browser time, the more the further apart they are.
 */
function* interleaved(kept: readonly LiveBlock[], added: readonly LiveBlock[]): Steps<readonly LiveBlock[]> {
  if (kept.length === 0) return added
  const parts: (readonly LiveBlock[])[] = []
  let taken = 0
  for (let from = 0; from < added.length; ) {
    yield
    const until = firstThat(taken, kept.length, (index) => !standsBefore(kept[index], added[from]))
    const to = firstThat(from + 1, added.length, (index) => standsBefore(kept[until], added[index]))
    parts.push(kept.slice(taken, until), added.slice(from, to))
    taken = until
    from = to
  }
  return [...parts, kept.slice(taken)].flat()
}

function standsBefore(one: LiveBlock | undefined, other: LiveBlock | undefined): boolean {
  const first = one && inPage(firstNode(one))
  const second = other && inPage(firstNode(other))
  return first !== undefined && second !== undefined && isBefore(first, second)
}

/** The node, or the outermost host of the shadow roots it stands in. */
function inPage(node: Node | undefined): Node | undefined {
  let outer = node
  for (let host: Node | null = node ?? null; host !== null; host = hostAround(host)) outer = host
  return outer
}
