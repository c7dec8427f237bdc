import type { PageClaims } from '../model/page-claims.ts'
import { claimsIn } from './claims.ts'
import {
  body,
  closest,
  contains,
  documentElement,
  find,
  findAll,
  hasAttribute,
  isBefore,
  localName,
  title,
} from './dom.ts'
import { firstOf } from './elements.ts'
import type { Layout } from './layout.ts'
import { breakParents, type ProseMeter, paragraphParents, proseMeter } from './prose.ts'
import type { Steps } from './slices.ts'
import { isAround } from './surroundings.ts'

/** What a page says of itself, and which elements hold what is to be read. */
export interface PageSurvey {
  readonly claims: PageClaims
  /** In document order, none inside another. */
  readonly roots: readonly Element[]
  /** Whether one of them stands out as that of an article. */
  readonly hasArticleRoot: boolean
}

interface Roots {
  /** The one with the most prose. */
  readonly best: Element
  /** In document order. */
  readonly all: readonly Element[]
}

const MAX_CANDIDATES = 100
const ENOUGH_TEXT = 500
const ENOUGH_PARAGRAPHS = 3
const ENOUGH_LONG_PROSE = 20

/**
 * Looks at a page without changing it, with places to pause. `url` is its address; `layout` tells what it shows,
 * `onHidden` hears of what would hold an article if it were shown. Gives undefined
 * where it is empty; never throws on what it holds.
 */
export function* surveyPage(
  document: Document,
  url: string,
  layout: Layout,
  onHidden: (element: Element) => void = () => {},
): Steps<PageSurvey | undefined> {
  const page = documentElement(document)
  if (page === null) return undefined
  const meter = proseMeter()
  const found = yield* articleRoots(page, meter, (one) => isShown(one, layout, onHidden))
  const root = found?.best
  const within = root ?? body(document) ?? page
  const headline = root && (find(root, 'h1') ?? find(page, 'h1'))
  yield
  const markup = yield* claimsIn(page, within, headline)
  const looksLikeArticle = yield* holdsArticle(within, meter)
  return {
    claims: { url, title: title(document), looksLikeArticle, ...markup },
    roots: found === undefined ? [within] : headline ? withHeadline(headline, found.all) : found.all,
    hasArticleRoot: root !== undefined,
  }
}

function* holdsArticle(root: Element, meter: ProseMeter): Steps<boolean> {
  return (
    (localName(root) === 'article' && (yield* hasEnoughText(root, meter))) ||
    (yield* meter.longProseIn(root)) > ENOUGH_LONG_PROSE
  )
}

function* hasEnoughText(root: Element, meter: ProseMeter): Steps<boolean> {
  const { count, length } = yield* meter.proseIn(root)
  return count >= ENOUGH_PARAGRAPHS && length >= ENOUGH_TEXT
}

/**
 * The elements that hold articles: what is marked as an article's body or as an article and is shown, else where most
 * prose stands. More than one where articles follow each other.
 */
function* articleRoots(
  page: Element,
  meter: ProseMeter,
  isShown: (element: Element) => boolean,
): Steps<Roots | undefined> {
  for (const selector of ['[itemprop~="articleBody"]', 'article, [role="article"]', 'main, [role="main"]']) {
    yield
    const shown = firstOf(findAll(page, selector), MAX_CANDIDATES).filter(isShown)
    const best = yield* mostProse(shown, meter)
    if (best !== undefined) return { best, all: yield* withOthers(best, shown, meter) }
  }
  const best = yield* mostProse([...paragraphParents(page), ...breakParents(page)], meter)
  return best && { best, all: [best] }
}

/** A copy for machines may stand beside the article, hidden. */
function isShown(element: Element, layout: Layout, onHidden: (element: Element) => void): boolean {
  const isHidden = closest(element, '[hidden]') !== null || layout.flow(element, 'block') === 'hidden'
  if (isHidden) onHidden(element)
  return !isHidden
}

/** The best candidate with those that are articles of their own beside it: with a headline, or marked as a body. */
function* withOthers(best: Element, candidates: readonly Element[], meter: ProseMeter): Steps<readonly Element[]> {
  const all: Element[] = []
  for (const one of candidates) {
    if (one === best) all.push(one)
    if ([best, ...all].some((other) => contains(other, one) || contains(one, other))) continue
    const isTitled = hasAttribute(one, 'itemprop') || find(one, 'h1, h2') !== null
    if (isTitled && !isAround(one) && (yield* meter.proseIn(one)).count >= ENOUGH_PARAGRAPHS) all.push(one)
  }
  return all
}

/** The candidate with the most prose, the innermost of equals; undefined where none holds enough to be an article. */
function* mostProse(candidates: readonly Element[], meter: ProseMeter): Steps<Element | undefined> {
  let best: Element | undefined
  let most = ENOUGH_TEXT
  for (const candidate of firstOf(candidates, MAX_CANDIDATES)) {
    const length = isAround(candidate) ? 0 : yield* meter.weightOf(candidate)
    if (length < most) continue
    best = candidate
    most = length
  }
  return best
}

/** The roots with the headline in its place, where none of them holds it. */
function withHeadline(headline: Element, roots: readonly Element[]): readonly Element[] {
  if (roots.some((root) => contains(root, headline) || contains(headline, root))) return roots
  const before = roots.filter((root) => isBefore(root, headline))
  return [...before, headline, ...roots.slice(before.length)]
}
