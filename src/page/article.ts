import type { PageClaims } from '../model/page-claims.ts'
import { claimsIn } from './claims.ts'
import { body, documentElement, find, findAll, localName, positionOf, title } from './dom.ts'
import { firstOf } from './elements.ts'
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

const MAX_CANDIDATES = 100
const ENOUGH_TEXT = 500
const ENOUGH_PARAGRAPHS = 3
const ENOUGH_LONG_PROSE = 20

/**
 * Looks at a page without changing it, with places to pause. `url` is its address. Gives undefined
 * where it is empty; never throws on what it holds.
 */
export function* surveyPage(document: Document, url: string): Steps<PageSurvey | undefined> {
  const page = documentElement(document)
  if (page === null) return undefined
  const meter = proseMeter()
  const root = yield* articleRoot(page, meter)
  const within = root ?? body(document) ?? page
  const headline = root && (find(root, 'h1') ?? find(page, 'h1'))
  yield
  const markup = yield* claimsIn(page, within, headline)
  const looksLikeArticle = yield* holdsArticle(within, meter)
  return {
    claims: { url, title: title(document), looksLikeArticle, ...markup },
    roots: headline ? inOrder(headline, within) : [within],
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

/** The element that holds the article: what is marked as its body or as an article, else where most prose stands. */
function* articleRoot(page: Element, meter: ProseMeter): Steps<Element | undefined> {
  for (const selector of ['[itemprop~="articleBody"]', 'article, [role="article"]', 'main, [role="main"]']) {
    yield
    const best = yield* mostProse(findAll(page, selector), meter)
    if (best !== undefined) return best
  }
  return yield* mostProse([...paragraphParents(page), ...breakParents(page)], meter)
}

/** The candidate with the most prose, the innermost of equals; undefined where none holds enough to be an article. */
function* mostProse(candidates: ArrayLike<Element>, meter: ProseMeter): Steps<Element | undefined> {
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

function inOrder(headline: Element, within: Element): readonly Element[] {
  const where = positionOf(within, headline)
  if (within === headline || where & 16 /* inside */) return [within]
  if (where & 8 /* around */) return [headline]
  return where & 2 /* before */ ? [headline, within] : [within, headline]
}
