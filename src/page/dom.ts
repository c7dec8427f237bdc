/*
 * The document, read by what a page can't shadow. A form answers to the names of its fields and a
 * document to those of its images before their own members, and Chromium shows that to us too: in
 * `<form><input name="firstChild">` the form's `firstChild` is the field. So nothing in the reader asks a
 * node for its members by name: it asks here, by the browser's own getters and methods, taken from the
 * prototypes when the script starts. Where there are none (a document outside a browser), nothing is
 * shadowed, and the node itself is asked.
 */

type Owned<O, K> = K extends keyof O ? O : never
/** The interface that has a member of this name, looked for in the order of `PROTOTYPES`. */
type OwnerOf<K> = K extends keyof Node
  ? Node
  : K extends keyof Element
    ? Element
    : K extends keyof Document
      ? Document
      : K extends keyof ShadowRoot
        ? ShadowRoot
        : Owned<HTMLSlotElement, K>
type Given<F> = F extends (...given: infer G) => unknown ? G : []
type Answer<F> = F extends (...given: never) => infer A ? A : F

const INTERFACES = ['Node', 'Element', 'Document', 'ShadowRoot', 'HTMLSlotElement'] as const
const interfaces = globalThis as { readonly [Name in (typeof INTERFACES)[number]]?: { readonly prototype: object } }
const PROTOTYPES = INTERFACES.map((name) => interfaces[name]?.prototype ?? {})

/**
 * A getter or method of the document's interfaces, to be called with whom to ask and what the method takes.
 * @__NO_SIDE_EFFECTS__ (so that a bundle carries those it asks for alone)
 */
function member<K extends string>(name: K & keyof OwnerOf<K>) {
  const found = PROTOTYPES.map((prototype) => Object.getOwnPropertyDescriptor(prototype, name)).find((own) => own)
  const ask: () => Answer<OwnerOf<K>[K & keyof OwnerOf<K>]> = found?.get ?? found?.value ?? plainly(name)
  return (of: OwnerOf<K>, ...given: Given<OwnerOf<K>[K & keyof OwnerOf<K>]>) => Reflect.apply(ask, of, given)
}

function plainly<K extends string>(name: K) {
  return function (this: { readonly [Name in K]?: unknown }, ...given: readonly unknown[]): unknown {
    const value = this[name]
    return typeof value === 'function' ? Reflect.apply(value, this, given) : value
  }
}

const nodeType = member('nodeType')
export const firstChild: (node: Node) => Node | null = member('firstChild')
export const nextSibling: (node: Node) => Node | null = member('nextSibling')
export const parentNode: (node: Node) => Node | null = member('parentNode')
export const parentElement: (node: Node) => Element | null = member('parentElement')
export const isConnected: (node: Node) => boolean = member('isConnected')
export const textContent: (node: Node) => string | null = member('textContent')
const ownerDocument = member('ownerDocument')
/** The root of the tree that a node stands in: a document, a shadow root or what is cut off from both. */
export const treeOf: (node: Node) => Node = member('getRootNode')
/** Where `other` stands, seen from the first node: bits as `compareDocumentPosition` gives them. */
export const positionOf: (node: Node, other: Node) => number = member('compareDocumentPosition')

export const contains: (node: Node, other: Node) => boolean = member('contains')

export const localName: (element: Element) => string = member('localName')
export const attribute: (element: Element, name: string) => string | null = member('getAttribute')
export const hasAttribute: (element: Element, name: string) => boolean = member('hasAttribute')
export const hasAttributes: (element: Element) => boolean = member('hasAttributes')
export const closest: (element: Element, selector: string) => Element | null = member('closest')
export const find: (within: Element, selector: string) => Element | null = member('querySelector')
export const findAll: (within: Element, selector: string) => ArrayLike<Element> = member('querySelectorAll')
/** Found as they are asked for: the first ones of an enormous document cost no look at the others. */
export const allNamed: (within: Element, name: string) => ArrayLike<Element> = member('getElementsByTagName')
export const checkVisibility: (element: Element, options: CheckVisibilityOptions) => boolean = member('checkVisibility')
export const assignedSlot: (element: Element) => Element | null = member('assignedSlot')
export const append: (element: Element, last: Element) => void = member('append')
export const remove: (element: Element) => void = member('remove')
export const scrollIntoView: (element: Element, how: ScrollIntoViewOptions) => void = member('scrollIntoView')
export const clientWidth: (element: Element) => number = member('clientWidth')
export const currentZoom: (element: Element) => number = member('currentCSSZoom')
/** The open shadow root of an element. */
export const shadowRoot: (host: Element) => ShadowRoot | null = member('shadowRoot')

export const documentElement: (document: Document) => Element | null = member('documentElement')
export const body: (document: Document) => Element | null = member('body')
export const title: (document: Document) => string = member('title')
export const activeElement: (document: Document) => Element | null = member('activeElement')
export const fullScreenElement: (document: Document) => Element | null = member('fullscreenElement')
export const elementsAt: (document: Document, x: number, y: number) => readonly Element[] = member('elementsFromPoint')
export const caretAt: (
  document: Document,
  x: number,
  y: number,
  options: CaretPositionFromPointOptions,
) => CaretPosition | null = member('caretPositionFromPoint')
export const implementation: (document: Document) => DOMImplementation = member('implementation')
const createRange = member('createRange')
const createTreeWalker = member('createTreeWalker')

const host = member('host')
const assignedNodes = member('assignedNodes')

export function isElement(node: Node): node is Element {
  return nodeType(node) === 1
}

export function isText(node: Node): node is Text {
  return nodeType(node) === 3
}

/** Whether `one` stands before `other` in the document, or around it. */
export function isBefore(one: Node, other: Node): boolean {
  return (positionOf(one, other) & 4) /* following */ !== 0
}

/** What holds a node: its parent, or the host of the shadow root that it is. */
export function holderOf(node: Node): Node | null {
  return parentNode(node) ?? hostOf(node)
}

/** The host of the shadow root that a node stands in; null where it stands in none. */
export function hostAround(node: Node): Element | null {
  return hostOf(treeOf(node))
}

/** What a slot shows of its host's children. */
export function slottedIn(element: Element): readonly Node[] {
  return localName(element) === 'slot' ? (answered(() => assignedNodes(element as HTMLSlotElement)) ?? []) : []
}

/** A walk over the text nodes in an element; each call gives the next one. */
export function textsIn(element: Element): () => Text | null {
  const walker = createTreeWalker(documentOf(element), element, 4 /* text */)
  return () => walker.nextNode() as Text | null
}

/** An empty range in a node's document. */
export function rangeBy(node: Node): Range {
  return createRange(documentOf(node))
}

function documentOf(node: Node): Document {
  return ownerDocument(node) ?? document
}

function hostOf(node: Node): Element | null {
  return nodeType(node) === 11 /* fragment */ ? (answered(() => host(node as ShadowRoot)) ?? null) : null
}

/** A getter or method of an interface throws for what is not of that interface, which no page can pretend. */
function answered<T>(ask: () => T): T | undefined {
  try {
    return ask()
  } catch {
    return undefined
  }
}
