import type { PageBlock } from './block-text.ts'
import type { LiveBlock } from './marks.ts'

/** What a new reading changed. */
export interface Merge {
  /** All blocks, in page order. */
  readonly blocks: readonly LiveBlock[]
  /** Blocks whose text is new to us. */
  readonly fresh: readonly LiveBlock[]
  /** Blocks that the page drew anew with the same text: their marks need new ranges. */
  readonly redrawn: readonly LiveBlock[]
  /** Blocks that the page no longer shows. */
  readonly gone: readonly LiveBlock[]
}

/**
 * Puts blocks read anew in the place of stale ones. A stale block whose text was read again lives on
 * in it, with its marks. Both lists are in page order.
 */
export function merge(
  blocks: readonly LiveBlock[],
  isStale: (live: LiveBlock) => boolean,
  read: readonly PageBlock[],
): Merge {
  const kept: LiveBlock[] = []
  const stale: LiveBlock[] = []
  for (const live of blocks) (isStale(live) ? stale : kept).push(live)
  const byText = grouped(stale)
  const fresh: LiveBlock[] = []
  const redrawn: LiveBlock[] = []
  const added = read.map((block) => {
    const same = byText.size === 0 ? undefined : byText.get(keyOf(block))?.shift()
    const live = same ?? { block, marks: new Set(), gone: false }
    live.block = block
    ;(same === undefined ? fresh : redrawn).push(live)
    return live
  })
  const gone = [...byText.values()].flat()
  for (const live of gone) live.gone = true
  return { blocks: interleaved(kept, added), fresh, redrawn, gone }
}

/** Whether a node stands in a scope, through the shadow roots between them. */
export function isIn(scope: Node, node: Node | undefined): boolean {
  for (let inner: Node | undefined = node; inner !== undefined; inner = hostOf(inner)) {
    if (scope.contains(inner)) return true
  }
  return false
}

/** The text node that a block begins in. */
export function firstNode(live: LiveBlock): Text | undefined {
  return live.block.runs[0]?.node
}

function hostOf(node: Node): Element | undefined {
  const root = node.getRootNode()
  return 'host' in root ? (root as ShadowRoot).host : undefined
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
  let low = from
  let high = kept.length
  while (low < high) {
    const middle = (low + high) >> 1
    const other = kept[middle]
    if (other !== undefined && isBefore(other, live)) low = middle + 1
    else high = middle
  }
  return low
}

function isBefore(one: LiveBlock, other: LiveBlock): boolean {
  const first = inPage(firstNode(one))
  const second = inPage(firstNode(other))
  if (first === undefined || second === undefined) return true
  return (first.compareDocumentPosition(second) & 4) /* following */ !== 0
}

/** The node, or the outermost host of the shadow roots it stands in. */
function inPage(node: Node | undefined): Node | undefined {
  let outer = node
  for (let host = node; host !== undefined; host = hostOf(host)) outer = host
  return outer
}
