import {
  assignedSlot,
  checkVisibility,
  clientWidth,
  contains,
  documentElement,
  fullScreenElement,
  hostAround,
  isElement,
  parentElement,
} from './dom.ts'
import type { Host } from './host.ts'

/** A line of words: its place in the document and its size, in pixels. */
interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** What the reader sees of the page, asked of its elements by what is drawn over them. */
export interface Sight {
  /** The boxes of a range's lines where the reader sees both their ends. */
  boxesOf(range: Range): readonly Box[]
  /** The element that a range begins in. */
  elementOf(range: Range): Element | null
  /** Whether an element's text is seen and runs level, from one side to the other: neither turned, skewed nor set upright. */
  isUpright(element: Element): boolean
  /** Whether something of the page's fills the screen. */
  isFullScreen(): boolean
  /** How wide the page is shown, without its scroll bar. */
  width(): number
}

export function sightOf(document: Document, { elementAt }: Host): Sight {
  const isSeen = (around: Node, x: number, y: number): boolean => {
    const there = elementAt(x, y)
    return there !== undefined && (contains(there, outermost(around)) || contains(around, there))
  }
  return {
    boxesOf(range) {
      if (range.collapsed) return []
      const around = range.commonAncestorContainer
      return [...range.getClientRects()].flatMap(({ left, right, top, bottom, width, height }) => {
        const middle = (top + bottom) / 2
        if (width < 2 || !isSeen(around, left + 1, middle) || !isSeen(around, right - 1, middle)) return []
        return [{ left: left + scrollX, top: top + scrollY, width, height }]
      })
    },
    elementOf: ({ startContainer }) => (isElement(startContainer) ? startContainer : parentElement(startContainer)),
    isUpright,
    isFullScreen: () => fullScreenElement(document) !== null,
    width() {
      const page = documentElement(document)
      return page === null ? innerWidth : clientWidth(page)
    },
  }
}

function isUpright(element: Element): boolean {
  const isSeen = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }
  if (!checkVisibility(element, isSeen)) return false
  if (!getComputedStyle(element).writingMode.startsWith('horizontal')) return false
  for (let around: Element | null = element; around !== null; around = outer(around)) {
    const { transform, rotate, perspective, offsetPath } = getComputedStyle(around)
    if (!isLevel(transform) || rotate !== 'none' || perspective !== 'none') return false
    if (offsetPath !== 'none' && offsetPath !== '') return false
  }
  return true
}

/** Whether a computed transform turns nothing: none, or a flat matrix that scales and moves alone. */
export function isLevel(transform: string): boolean {
  if (transform === 'none' || transform === '') return true
  const [, numbers] = /^matrix\(([^)]*)\)$/.exec(transform) ?? []
  const [scale, turn, skew] = (numbers ?? '').split(',').map(Number)
  return scale !== undefined && scale > 0 && turn === 0 && skew === 0
}

function outer(element: Element): Element | null {
  return assignedSlot(element) ?? parentElement(element) ?? hostAround(element)
}

/** The node, or the outermost host of the shadow roots that it stands in: what a look at a point gives. */
function outermost(node: Node): Node {
  const host = hostAround(node)
  return host === null ? node : outermost(host)
}
