import {
  activeElement,
  append,
  attribute,
  currentZoom,
  documentElement,
  elementsAt,
  findAll,
  implementation,
  isConnected,
  remove,
} from './dom.ts'

/** The one element put into the page, and what its closed root needs to know of the page around it. */
export interface Host {
  readonly root: ShadowRoot
  /** A document of ours, to make elements in: the page can't reach it. */
  readonly document: Document
  /** Puts the element where it belongs, if it is not there. */
  put(): void
  /** Listens on the window until the signal ends: before the page does, and on after it has opened its document anew. */
  readonly listen: Listen
  owns(node: Node): boolean
  /** The page's topmost element at a point of the viewport, looked for through what is ours. */
  elementAt(x: number, y: number): Element | undefined
  page(): Element | null
  focused(): Element | null
  /** How many times as large as set the page's root draws what stands in it: its CSS zoom. */
  zoom(): number
}

/** Listens for events of a type, in the window's capture phase; until this signal ends, if one is given. */
export type Listen = (type: string, listener: (event: Event) => void, until?: AbortSignal) => void

const MARKER = 'data-sourcemark'
/** What ours bear, and no data of a page's own. */
const NAMES = /^(?:h[0-9a-f]{16}( |$)){4}$/

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
  const listeners: Parameters<Listen>[] = []
  const add = ([type, listener, until = signal]: Parameters<Listen>): void =>
    addEventListener(type, listener, { signal: until, capture: true })
  signal.addEventListener('abort', () => remove(element))
  return {
    root,
    document: ours,
    put() {
      const page = documentElement(document)
      if (isConnected(element) || signal.aborted || page === null) return
      append(page, element)
      // When a page opens its document anew, all listeners go with what was in it.
      listeners.forEach(add)
    },
    listen(...given) {
      listeners.push(given)
      add(given)
    },
    owns: (node) => node === element,
    elementAt(x, y) {
      return elementsAt(document, x, y).find((each) => each !== element)
    },
    page: () => documentElement(document),
    focused: () => activeElement(document),
    zoom() {
      const page = documentElement(document)
      return page === null ? 1 : currentZoom(page)
    },
  }
}

/** Takes away what an earlier copy of the script left in the page. Gives the names of its highlights. */
export function removeLeftHost(document: Document): readonly string[] {
  const page = documentElement(document)
  const left = page === null ? [] : Array.from(findAll(page, `:scope > div[${MARKER}]:empty`))
  return left.flatMap((element) => {
    const names = attribute(element, MARKER) ?? ''
    if (!NAMES.test(names)) return []
    remove(element)
    return names.split(' ')
  })
}
