import type { Verdict } from '../model/finding.ts'
import { type Box, strokes } from './layer-strokes.ts'

export type Look = Verdict | 'in-hand'

/** What the layer shows, in SVG. */
export interface Drawing {
  readonly element: Element
  /** Draws boxes, by their look, in place of those drawn before. */
  draw(boxes: ReadonlyMap<Look, readonly Box[]>): void
}

const SVG = 'http://www.w3.org/2000/svg'
/** How far a stroke may reach beyond its box, in pixels. */
const MARGIN = 4

/** A drawing with nothing in it, of elements of `document`. */
export function createDrawing(document: Document): Drawing {
  const make = (name: string, attributes: Readonly<Record<string, string>>, ...children: Element[]): Element => {
    const element = document.createElementNS(SVG, name)
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value)
    element.append(...children)
    return element
  }
  const looks = ['unknown', 'supported', 'qualified', 'contradicted', 'in-hand'] as const
  const paths = new Map<Look, Element>(looks.map((look) => [look, make('path', { class: look })]))
  const shown = isTold() ? unseen(make, paths) : { element: make('svg', {}, ...paths.values()), reach: () => {} }
  return {
    element: shown.element,
    draw(boxes) {
      for (const [look, path] of paths) {
        const line = strokes(look, boxes.get(look) ?? [])
        if (path.getAttribute('d') !== line) path.setAttribute('d', line)
      }
      shown.reach([...boxes.values()].flat())
    },
  }
}

/** Whether the browser tells a page that something lies over its words, even what takes no pointer. */
function isTold(): boolean {
  return 'trackVisibility' in IntersectionObserver.prototype
}

type Make = (name: string, attributes: Readonly<Record<string, string>>, ...children: Element[]) => Element

/** The paths as the image that the filter of an empty group makes: it is seen, and nothing lies over the page. */
function unseen(make: Make, paths: ReadonlyMap<Look, Element>) {
  const image = make('g', { id: 'image' }, ...paths.values())
  const filter = make(
    'filter',
    { id: 'filter', filterUnits: 'userSpaceOnUse', 'color-interpolation-filters': 'sRGB' },
    make('feImage', { href: '#image' }),
  )
  const element = make('svg', {}, make('defs', {}, image, filter), make('g', { filter: 'url(#filter)' }))
  const reach = (boxes: readonly Box[]): void => {
    if (boxes.length === 0) return
    const x = Math.floor(Math.min(...boxes.map(({ left }) => left))) - MARGIN
    const y = Math.floor(Math.min(...boxes.map(({ top }) => top))) - MARGIN
    const right = Math.ceil(Math.max(...boxes.map(({ left, width }) => left + width))) + MARGIN
    const bottom = Math.ceil(Math.max(...boxes.map(({ top, height }) => top + height))) + MARGIN
    // An image begins where the filter does.
    image.setAttribute('transform', `translate(${-x} ${-y})`)
    for (const [name, value] of Object.entries({ x, y, width: right - x, height: bottom - y })) {
      if (filter.getAttribute(name) !== String(value)) filter.setAttribute(name, String(value))
    }
  }
  return { element, reach }
}
