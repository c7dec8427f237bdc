import {
  activeElement,
  assignedSlot,
  attribute,
  contains,
  documentElement,
  elementsAt,
  findAll,
  hostAround,
  implementation,
  isConnected,
  parentElement,
} from './dom.ts'

/** The one element put into the page, and what its closed root needs to know of the page around it. */
export interface Host {
  readonly root: ShadowRoot
  /** A document of ours, to make elements in: the page can't reach it. */
  readonly document: Document
  /** Puts the element where it belongs, if it is not there. */
  put(): void
  owns(node: Node): boolean
  /** The page's topmost element at a point of the viewport, looked for through what is ours. */
  elementAt(x: number, y: number): Element | undefined
  /** What an element of the page is shown in: its slot, its parent or the host of its shadow root. */
  holder(element: Element): Element | null
  /** Whether one holds the other: an element that a point of the viewport gave, and a node of any tree of the page. */
  belong(there: Element, node: Node): boolean
  page(): Element | null
  focused(): Element | null
  /** How many times as large as set the page's root draws what stands in it: its CSS zoom. */
  zoom(): number
}

const MARKER = 'data-sourcemark'

/**
 * A plain element in the page's root, of a name that no page can define, so that none can get at its
 * root. It takes no room, tells of nothing that is shown in it, and is there from the first check on,
 * whatever that finds. It carries `names` for a later copy of the script. Goes when the signal ends.
 */
export function createHost(document: Document, names: readonly string[], signal: AbortSignal): Host {
  const ours = implementation(document).createHTMLDocument('')
  const element = ours.createElement('div')
  element.setAttribute(MARKER, [...names].sort().join(' '))
  const root = element.attachShadow({ mode: 'closed' })
  signal.addEventListener('abort', () => element.remove())
  return {
    root,
    document: ours,
    put() {
      if (!isConnected(element) && !signal.aborted) documentElement(document)?.append(element)
    },
    owns: (node) => node === element,
    elementAt(x, y) {
      return elementsAt(document, x, y).find((each) => each !== element)
    },
    holder: (element) => assignedSlot(element) ?? parentElement(element) ?? hostAround(element),
    belong: (there, node) => contains(there, inDocument(node)) || contains(node, there),
    page: () => documentElement(document),
    focused: () => activeElement(document),
    zoom: () => documentElement(document)?.currentCSSZoom ?? 1,
  }
}

/** Takes away what an earlier copy of the script left in the page. Gives the names of its highlights. */
export function removeLeftHost(document: Document): readonly string[] {
  const page = documentElement(document)
  const left = page === null ? [] : Array.from(findAll(page, `[${MARKER}]`))
  return left.flatMap((element) => {
    element.remove()
    return (attribute(element, MARKER) ?? '').split(' ')
  })
}

/** The node, or the outermost host of the shadow roots that it stands in: what a look at a point gives. */
function inDocument(node: Node): Node {
  const host = hostAround(node)
  return host === null ? node : inDocument(host)
}
