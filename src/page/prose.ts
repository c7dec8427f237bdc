import { closest, findAll, localName, parentElement, textsIn } from './dom.ts'
import { firstOf } from './elements.ts'

/** How much prose stands where: what tells an article from lists and tools. */
export interface ProseMeter {
  /** The paragraphs in an element that are long enough for prose, and their text together. */
  proseIn(element: Element): { readonly count: number; readonly length: number }
  /** The prose in its paragraphs; where it has none, its text, which holds labels too, counts for less. */
  weightOf(element: Element): number
  /** How much its long paragraphs speak for an article. */
  longProseIn(element: Element): number
}

const MAX_PARAGRAPHS = 2000
/** Text nodes looked at for one page; elements within elements would otherwise be measured again and again. */
const MAX_TEXTS = 50_000
const PROSE = 25
/** A paragraph from here on speaks for an article, the longer the more: the measure of Mozilla's Readability. */
const LONG_PARAGRAPH = 140
export const BREAKS = 'div > br'

/** A meter for one page. Beyond so much text it counts no more. */
export function proseMeter(): ProseMeter {
  let texts = 0
  const textLength = (element: Element): number => {
    const next = textsIn(element)
    let length = 0
    for (let text = next(); text !== null && texts < MAX_TEXTS; text = next()) {
      texts++
      length += text.length
    }
    return length
  }
  const codeLength = (element: Element): number => sumOf(someIn(element, 'script, style').map(textLength))
  const proseIn = (element: Element): { count: number; length: number } => {
    const prose = someIn(element, 'p')
      .map(textLength)
      .filter((length) => length >= PROSE)
    return { count: prose.length, length: sumOf(prose) }
  }
  return {
    proseIn,
    weightOf: (element) => proseIn(element).length || (textLength(element) - codeLength(element)) / 4,
    longProseIn: (element) =>
      sumOf(paragraphsIn(element).map((one) => Math.sqrt(Math.max(0, textLength(one) - LONG_PARAGRAPH)))),
  }
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0)
}

/** The parents of the elements that a selector finds, each once. */
export function parentsIn(element: Element, selector: string): readonly Element[] {
  return [...new Set(someIn(element, selector).map(parentElement))].filter((one) => one !== null)
}

/**
 * Paragraphs in lists are comments and teasers, as is one article element among others; lines broken by
 * `<br>` stand in no paragraph at all.
 */
function paragraphsIn(root: Element): readonly Element[] {
  const paragraphs = someIn(root, 'p, pre').filter((one) => closest(one, 'li') === null)
  const articles = localName(root) === 'article' ? [root] : someIn(root, 'article')
  return [...(articles.length === 1 ? articles : []), ...paragraphs, ...parentsIn(root, BREAKS)]
}

export function someIn(element: Element, selector: string): readonly Element[] {
  return firstOf(findAll(element, selector), MAX_PARAGRAPHS)
}
