import { allNamed, closest, localName, parentElement, textsIn } from './dom.ts'
import { firstOf, isInside } from './elements.ts'
import type { Steps } from './slices.ts'

/** How much prose stands where: what tells an article from lists and tools. */
export interface ProseMeter {
  /** The paragraphs in an element that are long enough for prose, and their text together. */
  proseIn(element: Element): Steps<{ readonly count: number; readonly length: number }>
  /** The prose in its paragraphs; where it has none, its text, which holds labels too, counts for less. */
  weightOf(element: Element): Steps<number>
  /** How much its long paragraphs speak for an article. */
  longProseIn(element: Element): Steps<number>
}

const MAX_PARAGRAPHS = 2000
/** Text nodes looked at for one page: elements within elements hold the same ones again and again. */
const MAX_TEXTS = 50_000
const TEXTS_A_STEP = 64
const PROSE = 25
/** A paragraph from here on speaks for an article, the longer the more: the measure of Mozilla's Readability. */
const LONG_PARAGRAPH = 140

/** A meter for one page. Beyond so much text it counts no more. */
export function proseMeter(): ProseMeter {
  const known = new Map<Element, number>()
  let texts = 0
  function* textLength(element: Element): Steps<number> {
    const before = known.get(element)
    if (before !== undefined) return before
    const next = textsIn(element)
    let length = 0
    for (let text = next(); text !== null && texts < MAX_TEXTS; text = next()) {
      if (texts++ % TEXTS_A_STEP === 0) yield
      length += text.length
    }
    known.set(element, length)
    return length
  }
  function* lengths(elements: readonly Element[]): Steps<readonly number[]> {
    const all: number[] = []
    for (const [index, element] of elements.entries()) {
      if (index % TEXTS_A_STEP === 0) yield
      all.push(yield* textLength(element))
    }
    return all
  }
  function* proseIn(element: Element): Steps<{ readonly count: number; readonly length: number }> {
    const prose = (yield* lengths(named(element, 'p'))).filter((length) => length >= PROSE)
    return { count: prose.length, length: sumOf(prose) }
  }
  return {
    proseIn,
    *weightOf(element) {
      const { length } = yield* proseIn(element)
      if (length > 0) return length
      return ((yield* textLength(element)) - sumOf(yield* lengths(named(element, 'script', 'style')))) / 4
    },
    *longProseIn(element) {
      const all = yield* lengths(paragraphsIn(element))
      return sumOf(all.map((length) => Math.sqrt(Math.max(0, length - LONG_PARAGRAPH))))
    },
  }
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0)
}

/** The elements that hold paragraphs, each once. */
export function paragraphParents(element: Element): readonly Element[] {
  return parentsOf(named(element, 'p'))
}

/** The elements that break their lines by `<br>`, each once. */
export function breakParents(element: Element): readonly Element[] {
  return parentsOf(named(element, 'br').filter((one) => isInside(one, 'div')))
}

function parentsOf(elements: readonly Element[]): readonly Element[] {
  return [...new Set(elements.map(parentElement))].filter((one) => one !== null)
}

/**
 * Paragraphs in lists are comments and teasers, as is one article element among others; lines broken by
 * `<br>` stand in no paragraph at all.
 */
function paragraphsIn(root: Element): readonly Element[] {
  const paragraphs = named(root, 'p', 'pre').filter((one) => closest(one, 'li') === null)
  const articles = localName(root) === 'article' ? [root] : named(root, 'article')
  return [...(articles.length === 1 ? articles : []), ...paragraphs, ...breakParents(root)]
}

function named(element: Element, ...names: readonly string[]): readonly Element[] {
  return names.flatMap((name) => firstOf(allNamed(element, name), MAX_PARAGRAPHS))
}
