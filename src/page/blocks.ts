import type { BlockKind } from '../model/article.ts'
import { type Allowance, isUsedUp } from './allowance.ts'
import { type BlockBuilder, blockBuilder, type PageBlock } from './block-text.ts'
import {
  closest,
  firstChild,
  isElement,
  isText,
  localName,
  nextSibling,
  parentElement,
  parentNode,
  shadowRoot,
  slottedIn,
} from './dom.ts'
import { isBlockTag, isInside, isLink, isUnread, kindOf } from './elements.ts'
import type { Flow, Layout } from './layout.ts'
import { isNoteMark } from './note-marks.ts'
import type { Steps } from './slices.ts'
import { isAround } from './surroundings.ts'

export type { PageBlock, Run } from './block-text.ts'

export interface Reading {
  readonly layout: Layout
  /** Leaves out menus, footers, side boxes and what bears such names; for a root that is known to be an article. */
  readonly around?: RegExp | undefined
  /** What may be read; several readings can share it. */
  readonly allowance: Allowance
  /** Called with each open shadow root that is read. */
  readonly onShadowRoot?: (root: ShadowRoot) => void
  /** Called with each element that is left out because it is not shown. */
  readonly onHidden?: (element: Element) => void
}

interface Frame {
  /** Whose children are read. */
  readonly parent: Node
  /** What a slot shows instead of its children. */
  readonly slotted: readonly Node[]
  index: number
  /** The child read last, and the one after it: the page may take either away in the meantime. */
  last: Node | null
  next: Node | null
  readonly kind: BlockKind
  readonly isLink: boolean
  readonly closes: 'block' | 'quoted' | 'nothing'
}

const NODES_A_STEP = 128
const TEXT_A_STEP = 32_768
/** A block longer than this is cut: no paragraph is, and a hostile page must not make one of 10 MB. */
const MAX_BLOCK = 131_072

/**
 * Reads the displayed text under a root into blocks, in the order in which it is displayed (through
 * open shadow roots and their slots). Works on any DOM; linear in its nodes and text; no recursion;
 * stops where the allowance is used up. Yields undefined every now and then, as a place to pause: the
 * page may change in the meantime.
 */
export function* readBlocks(root: Element, reading: Reading): Steps<void, PageBlock> {
  const { layout, around, allowance } = reading
  const builder = blockBuilder((text) => {
    const parent = parentElement(text)
    return parent !== null && layout.keepsSpace(parent)
  }, around !== undefined)
  if (flowOf(root, reading) === 'hidden') return
  const stack: Frame[] = [enter(root, kindAround(root), closest(root, 'a[href]') !== null, 'block', reading)]
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    if (--allowance.nodes % NODES_A_STEP === 0) yield undefined
    if (isUsedUp(allowance)) break
    const node = take(frame)
    if (node === null) {
      stack.pop()
      if (frame.closes === 'quoted') builder.closeQuoted()
      if (frame.closes === 'block') yield builder.take(frame.kind)
    } else if (isText(node)) yield* readText(node, builder, frame, allowance)
    else if (isElement(node)) yield* readElement(node, builder, frame, stack, reading)
  }
  if (stack.length === 0) return
  allowance.isCut = true
  yield builder.take(stack.at(-1)?.kind ?? 'paragraph')
}

function* readText(
  node: Text,
  builder: BlockBuilder,
  { kind, isLink }: Frame,
  allowance: Allowance,
): Steps<void, PageBlock> {
  // The page may shorten the text while we pause.
  for (let from = 0; from < node.length && !isUsedUp(allowance); from += TEXT_A_STEP) {
    if (from > 0) yield undefined
    builder.addText(node, from, from + TEXT_A_STEP, isLink)
    allowance.text -= Math.min(TEXT_A_STEP, node.length - from)
    if (builder.length > MAX_BLOCK) yield builder.take(kind)
  }
}

/** Goes into an element, or past it. Gives the block that ends where it starts, if one does. */
function* readElement(
  element: Element,
  builder: BlockBuilder,
  frame: Frame,
  stack: Frame[],
  reading: Reading,
): Steps<void, PageBlock> {
  const { allowance } = reading
  const name = localName(element)
  if (name === 'br') {
    if (builder.lineBreak()) yield builder.take(frame.kind)
    return
  }
  const flow = flowOf(element, reading)
  if (flow === 'hidden' || isNoteMark(element)) return
  if (stack.length >= allowance.depth) {
    allowance.isCut = true
    return
  }
  const kind = kindOf(element) ?? frame.kind
  const closes = flow === 'block' ? 'block' : name === 'q' ? 'quoted' : 'nothing'
  stack.push(enter(element, kind, frame.isLink || leadsElsewhere(element), closes, reading))
  if (closes === 'block') yield builder.take(frame.kind)
  if (name === 'blockquote') builder.openQuote()
  if (closes === 'quoted') builder.openQuoted()
}

/** How an element flows; hidden too where it is not to be read. */
function flowOf(element: Element, reading: Reading): Flow {
  if (isUnread(element) || (reading.around !== undefined && isAround(element, reading.around))) return 'hidden'
  const flow = reading.layout.flow(element, isBlockTag(element) || isCitation(element) ? 'block' : 'inline')
  if (flow === 'hidden') reading.onHidden?.(element)
  return flow
}

/** Who is cited at the end of a quotation: a line of its own, however it is shown. */
function isCitation(element: Element): boolean {
  return localName(element) === 'cite' && isInside(element, 'blockquote')
}

function enter(element: Element, kind: BlockKind, isLink: boolean, closes: Frame['closes'], reading: Reading): Frame {
  const shadow = shadowRoot(element)
  if (shadow !== null) reading.onShadowRoot?.(shadow)
  const parent = shadow ?? element
  const slotted = slottedIn(element)
  return { parent, slotted, index: 0, last: null, next: firstChild(parent), kind, isLink, closes }
}

/** A headline that links to its own page is a headline all the same. */
function leadsElsewhere(element: Element): boolean {
  return isLink(element) && !isInside(element, 'h1')
}

function take(frame: Frame): Node | null {
  if (frame.slotted.length > 0) return frame.slotted[frame.index++] ?? null
  const isHere = (node: Node | null): node is Node => node !== null && parentNode(node) === frame.parent
  const node = isHere(frame.next) ? frame.next : isHere(frame.last) ? nextSibling(frame.last) : null
  frame.last = node
  frame.next = node && nextSibling(node)
  return node
}

/** The kind of block that the elements around a root make of its text. */
function kindAround(root: Element): BlockKind {
  for (let element: Element | null = root; element !== null; element = parentElement(element)) {
    const kind = kindOf(element)
    if (kind !== undefined) return kind
  }
  return 'paragraph'
}
