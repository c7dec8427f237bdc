import { attribute, checkVisibility, closest, hasAttribute, localName } from './dom.ts'

/** How an element takes part in the flow of text. */
export type Flow = 'hidden' | 'block' | 'inline'

/** What only a rendering can tell. The walker asks; a document without one is read by `withoutLayout`. */
export interface Layout {
  /** `tag` is what the element's name alone says. */
  flow(element: Element, tag: 'block' | 'inline'): Flow
  /** Whether spaces and new lines in the element's own text are displayed as they stand. */
  keepsSpace(element: Element): boolean
}

const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i

/** For documents that are not rendered: the element's name and its style attribute decide. */
export const withoutLayout: Layout = {
  flow(element, tag) {
    const isHidden = hasAttribute(element, 'hidden') || HIDING_STYLE.test(attribute(element, 'style') ?? '')
    return isHidden ? 'hidden' : tag
  },
  keepsSpace: (element) => closest(element, 'pre') !== null,
}

/**
 * The rendered page, for one reading. To ask for an element's style costs some microseconds, so
 * elements that can't surprise are not asked about, and of inline ones of one class only the first.
 */
export function renderedLayout(): Layout {
  const inlineClasses = new Set<string>()
  return {
    flow(element, tag) {
      if (tag === 'block') return isDisplayed(element) ? 'block' : 'hidden'
      if (hasAttribute(element, 'style') || hasAttribute(element, 'hidden') || localName(element).includes('-'))
        return inlineFlow(element)
      const name = attribute(element, 'class')
      if (name === null || inlineClasses.has(name)) return 'inline'
      const flow = inlineFlow(element)
      if (flow === 'inline') inlineClasses.add(name)
      return flow
    },
    keepsSpace(element) {
      const space = getComputedStyle(element).whiteSpace
      return space.startsWith('pre') || space.startsWith('break')
    },
  }
}

/** Whether the browser lays an element's content out to be seen. */
export function isDisplayed(element: Element): boolean {
  return checkVisibility(element, { visibilityProperty: true })
}

function inlineFlow(element: Element): Flow {
  const style = getComputedStyle(element)
  const { display, position } = style
  if (display === 'none' || style.visibility !== 'visible') return 'hidden'
  const outOfFlow = position === 'absolute' || position === 'fixed'
  if (outOfFlow && (style.clip !== 'auto' || style.clipPath !== 'none' || Number.parseFloat(style.width) <= 1))
    return 'hidden'
  // A drop cap floats, which makes it a block, yet it is the first letter of a word.
  if (style.float !== 'none' || display === 'contents' || display.startsWith('inline') || display.startsWith('ruby')) {
    return 'inline'
  }
  return 'block'
}
