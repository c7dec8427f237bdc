import type { BlockKind } from '../model/article.ts'
import { type BlockBuilder, blockBuilder, type PageBlock } from './block-text.ts'
import { isAround, isBlockTag, isUnread, kindOf } from './elements.ts'
import type { Flow, Layout } from './layout.ts'

export type { PageBlock, Run } from './block-text.ts'

export interface Reading {
  readonly layout: Layout
  /** Leaves out menus, footers and side boxes; for a root that is known to be an article. */
  readonly leavesOutAround: boolean
  /** Called with each open shadow root that is read. */
  readonly onShadowRoot?: (root: ShadowRoot) => void
}

interface Frame {
  /** Children still to come: a list for what a slot shows, else the next sibling. */
  next: Node | null
  readonly slotted: readonly Node[]
  index: number
  readonly kind: BlockKind
  readonly isLink: boolean
  readonly closes: 'block' | 'quoted' | 'nothing'
}

const NODES_A_STEP = 128
const TEXT_A_STEP = 32_768
/** A block longer than this is cut: no paragraph is, and a hostile page must not make one of 10 MB. */
const MAX_BLOCK = 131_072
const TEXT_NODE = 3
const ELEMENT_NODE = 1

/**
 * Reads the displayed text under a root into blocks, in the order in which it is displayed (through
 * open shadow roots and their slots). Works on any DOM; linear in its nodes and text; no recursion.
 * Yields undefined every now and then, as a place to pause: the page may change in the meantime.
 */
export function* readBlocks(root: Element, reading: Reading): Generator<PageBlock | undefined> {
  const builder = blockBuilder(
    ({ parentElement }) => parentElement !== null && reading.layout.keepsSpace(parentElement),
    reading.leavesOutAround,
  )
  const first = enter(
    root,
    flowOf(root, reading) === 'hidden' ? null : root,
    kindAround(root),
    root.closest('a[href]') !== null,
    'block',
    reading,
  )
  const stack: Frame[] = [first]
  let steps = 0
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    if (++steps % NODES_A_STEP === 0) yield undefined
    const node = take(frame)
    if (node === null) {
      stack.pop()
      if (frame.closes === 'quoted') builder.closeQuoted()
      if (frame.closes === 'block') yield builder.take(frame.kind) ?? undefined
    } else if (node.nodeType === TEXT_NODE) {
      const text = node as Text
      if (text.length > TEXT_A_STEP) yield* readLongText(text, builder, frame)
      else builder.append(text, 0, text.length, frame.isLink)
      if (builder.length > MAX_BLOCK) yield builder.take(frame.kind) ?? undefined
    } else if (node.nodeType === ELEMENT_NODE) {
      const ended = readElement(node as Element, builder, frame, stack, reading)
      if (ended !== null) yield ended
    }
  }
}

function* readLongText(node: Text, builder: BlockBuilder, { kind, isLink }: Frame): Generator<PageBlock | undefined> {
  const { length } = node
  for (let from = 0; from < length; from += TEXT_A_STEP) {
    yield undefined
    builder.append(node, from, Math.min(length, from + TEXT_A_STEP), isLink)
    if (builder.length > MAX_BLOCK) yield builder.take(kind) ?? undefined
  }
}

/** Goes into an element, or past it. Gives the block that ends where it starts, if one does. */
function readElement(
  element: Element,
  builder: BlockBuilder,
  frame: Frame,
  stack: Frame[],
  reading: Reading,
): PageBlock | null {
  if (element.localName === 'br') return builder.lineBreak() ? builder.take(frame.kind) : null
  const flow = flowOf(element, reading)
  if (flow === 'hidden') return null
  const kind = kindOf(element) ?? frame.kind
  const quotes = element.localName === 'q'
  const isLink = frame.isLink || leadsElsewhere(element)
  stack.push(enter(element, element, kind, isLink, flow === 'block' ? 'block' : quotes ? 'quoted' : 'nothing', reading))
  if (flow === 'block') return builder.take(frame.kind)
  if (quotes) builder.openQuoted()
  return null
}

/** How an element flows; hidden too where it is not to be read. */
function flowOf(element: Element, reading: Reading): Flow {
  if (isUnread(element) || (reading.leavesOutAround && isAround(element))) return 'hidden'
  return reading.layout.flow(element, isBlockTag(element) ? 'block' : 'inline')
}

function enter(
  element: Element,
  read: Element | null,
  kind: BlockKind,
  isLink: boolean,
  closes: Frame['closes'],
  reading: Reading,
): Frame {
  const shadow = read?.shadowRoot ?? null
  if (shadow !== null) reading.onShadowRoot?.(shadow)
  const slotted = element.localName === 'slot' ? slottedNodes(element) : []
  const next = slotted.length > 0 ? null : ((shadow ?? read)?.firstChild ?? null)
  return { next, slotted, index: 0, kind, isLink, closes }
}

/** A headline that links to its own page is a headline all the same. */
function leadsElsewhere(element: Element): boolean {
  return element.localName === 'a' && element.hasAttribute('href') && element.parentElement?.localName !== 'h1'
}

function slottedNodes(slot: Element): readonly Node[] {
  return 'assignedNodes' in slot ? (slot as HTMLSlotElement).assignedNodes() : []
}

function take(frame: Frame): Node | null {
  if (frame.slotted.length > 0) return frame.slotted[frame.index++] ?? null
  const node = frame.next
  frame.next = node?.nextSibling ?? null
  return node
}

/** The kind of block that the elements around a root make of its text. */
function kindAround(root: Element): BlockKind {
  for (let element: Element | null = root; element !== null; element = element.parentElement) {
    const kind = kindOf(element)
    if (kind !== undefined) return kind
  }
  return 'paragraph'
}
