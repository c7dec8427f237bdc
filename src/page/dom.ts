/*
 * The document, read by what a page can't shadow. A form answers to the names of its fields and a
 * document to those of its images before their own members, and Chromium shows that to us too: in
 * `<form><input name="firstChild">` the form's `firstChild` is the field. So nothing in the reader asks a
 * node for its members by name: it asks here, by the browser's own getters and methods, taken from the
 * prototypes when the script starts. Where there are none (a document outside a browser), nothing is
 * shadowed, and the node itself is asked.
 */

interface Interfaces {
  readonly Node: Node
  readonly Element: Element
  readonly Document: Document
  readonly ShadowRoot: ShadowRoot
  readonly HTMLSlotElement: HTMLSlotElement
}
type Owner = keyof Interfaces

function descriptor(owner: Owner, name: PropertyKey): PropertyDescriptor | undefined {
  const prototype = (globalThis as { readonly [Name in Owner]?: { readonly prototype: object } })[owner]?.prototype
  return prototype && Object.getOwnPropertyDescriptor(prototype, name)
}

function getter<O extends Owner, K extends keyof Interfaces[O]>(
  owner: O,
  name: K,
): (of: Interfaces[O]) => Interfaces[O][K] {
  const get = descriptor(owner, name)?.get
  return get === undefined ? (of) => of[name] : (of) => get.call(of)
}

type Method<T, F> = F extends (...given: infer Given) => infer Answer ? (of: T, ...given: Given) => Answer : never

function method<O extends Owner, K extends keyof Interfaces[O]>(
  owner: O,
  name: K,
): Method<Interfaces[O], Interfaces[O][K]> {
  const own: unknown = descriptor(owner, name)?.value
  const call = (of: Interfaces[O], ...given: unknown[]): unknown =>
    Reflect.apply((own ?? of[name]) as () => unknown, of, given)
  return call as Method<Interfaces[O], Interfaces[O][K]>
}

const nodeType = getter('Node', 'nodeType')
export const firstChild: (node: Node) => Node | null = getter('Node', 'firstChild')
export const nextSibling: (node: Node) => Node | null = getter('Node', 'nextSibling')
export const parentNode: (node: Node) => Node | null = getter('Node', 'parentNode')
export const parentElement: (node: Node) => Element | null = getter('Node', 'parentElement')
export const isConnected: (node: Node) => boolean = getter('Node', 'isConnected')
export const textContent: (node: Node) => string | null = getter('Node', 'textContent')
export const contains: (node: Node, other: Node | null) => boolean = method('Node', 'contains')
const ownerDocument = getter('Node', 'ownerDocument')
const rootNode = method('Node', 'getRootNode')
const comparePosition = method('Node', 'compareDocumentPosition')

export const localName: (element: Element) => string = getter('Element', 'localName')
export const attribute: (element: Element, name: string) => string | null = method('Element', 'getAttribute')
export const hasAttribute: (element: Element, name: string) => boolean = method('Element', 'hasAttribute')
export const hasAttributes: (element: Element) => boolean = method('Element', 'hasAttributes')
export const closest: (element: Element, selector: string) => Element | null = method('Element', 'closest')
export const find: (within: Element, selector: string) => Element | null = method('Element', 'querySelector')
export const findAll: (within: Element, selector: string) => ArrayLike<Element> = method('Element', 'querySelectorAll')
export const checkVisibility: (element: Element, options: CheckVisibilityOptions) => boolean = method(
  'Element',
  'checkVisibility',
)
/** The open shadow root of an element. */
export const shadowRoot: (host: Element) => ShadowRoot | null = getter('Element', 'shadowRoot')

export const documentElement: (document: Document) => Element | null = getter('Document', 'documentElement')
export const body: (document: Document) => Element | null = getter('Document', 'body')
export const title: (document: Document) => string = getter('Document', 'title')
const createRange = method('Document', 'createRange')
const createTreeWalker = method('Document', 'createTreeWalker')

const host = getter('ShadowRoot', 'host')
const assignedNodes = method('HTMLSlotElement', 'assignedNodes')

export function isElement(node: Node): node is Element {
  return nodeType(node) === 1
}

export function isText(node: Node): node is Text {
  return nodeType(node) === 3
}

/** Whether `one` stands before `other` in the document, or around it. */
export function isBefore(one: Node, other: Node): boolean {
  return (comparePosition(one, other) & 4) /* following */ !== 0
}

/** What holds a node: its parent, or the host of the shadow root that it is. */
export function holderOf(node: Node): Node | null {
  return parentNode(node) ?? hostOf(node)
}

/** The host of the shadow root that a node stands in; null where it stands in none. */
export function hostAround(node: Node): Element | null {
  return hostOf(rootNode(node))
}

/** The root of the tree that a node stands in: a document, a shadow root or what is cut off from both. */
export function treeOf(node: Node): Node {
  return rootNode(node)
}

/** What a slot shows of its host's children. */
export function slottedIn(element: Element): readonly Node[] {
  return localName(element) === 'slot' ? (answered(() => assignedNodes(element as HTMLSlotElement)) ?? []) : []
}

/** A walk over the text nodes in an element; each call gives the next one. */
export function textsIn(element: Element): () => Text | null {
  const document = ownerDocument(element)
  const walker = document && createTreeWalker(document, element, 4 /* text */)
  return () => (walker === null ? null : (walker.nextNode() as Text | null))
}

/** An empty range in a node's document. */
export function rangeBy(node: Node): Range {
  return createRange(ownerDocument(node) ?? document)
}

function hostOf(node: Node): Element | null {
  return answered(() => host(node as ShadowRoot)) ?? null
}

/** A getter or method of an interface throws for what is not of that interface, which no page can pretend. */
function answered<T>(ask: () => T): T | undefined {
  try {
    return ask()
  } catch {
    return undefined
  }
}
