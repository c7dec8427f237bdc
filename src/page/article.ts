import type { Heading } from './article-text.ts'
import { dateInMarkup, dateInPath, isoDateOf } from './dates.ts'
import { attribute, body, documentElement, find, localName, positionOf, textContent, title } from './dom.ts'
import { isAround } from './elements.ts'
import { linkedArticle } from './linked-data.ts'
import { BREAKS, type ProseMeter, parentsIn, proseMeter, someIn } from './prose.ts'

/** A page as an article: what it says of itself, and which elements hold it. */
export interface PageArticle {
  /** False for front pages, lists and tools: then nothing is read unasked. */
  readonly isArticle: boolean
  readonly heading: Heading
  /** The elements to read, in document order, none inside another; empty where the document holds none. */
  readonly roots: readonly Element[]
  /** Whether menus, footers and side boxes in the roots are none of what the reader wants read. */
  readonly leavesOutAround: boolean
}

const MAX_HEADLINE = 500
const MAX_CANDIDATES = 100
const ENOUGH_TEXT = 500
const ENOUGH_PARAGRAPHS = 3
const ENOUGH_LONG_PROSE = 20

/** Looks at a page without changing it. `url` is its address. Never throws on what the page holds. */
export function describePage(document: Document, url: string): PageArticle {
  const page = documentElement(document)
  if (page === null) return { isArticle: false, heading: { url }, roots: [], leavesOutAround: false }
  const meter = proseMeter()
  const linked = linkedArticle(page)
  const root = articleRoot(page, meter)
  const headlineElement = root === undefined ? null : (find(root, 'h1') ?? find(page, 'h1'))
  const within = root ?? body(document) ?? page
  const headline = (
    (headlineElement && textContent(headlineElement)) ??
    linked?.headline ??
    meta(page, 'og:title') ??
    title(document)
  ).trim()
  const published = linked?.datePublished === undefined ? undefined : isoDateOf(linked.datePublished)
  const date = published ?? dateInMarkup(page, within) ?? dateInPath(url)
  const language = attribute(page, 'lang') || linked?.inLanguage
  const isArticle = linked !== undefined || looksLikeArticle(page, root ?? within, url, meter)
  return {
    isArticle,
    heading: {
      url,
      ...(headline === '' ? {} : { headline: headline.slice(0, MAX_HEADLINE) }),
      ...(date === undefined ? {} : { published: date }),
      ...(language ? { language: language.slice(0, 35) } : {}),
    },
    roots: headlineElement === null ? [within] : inOrder(headlineElement, within),
    leavesOutAround: isArticle || root !== undefined,
  }
}

function looksLikeArticle(page: Element, root: Element, url: string, meter: ProseMeter): boolean {
  const type = meta(page, 'og:type')?.toLowerCase()
  if (type === 'article') return true
  if (isFrontPage(url)) return false
  return (localName(root) === 'article' && hasEnoughText(root, meter)) || meter.longProseIn(root) > ENOUGH_LONG_PROSE
}

function isFrontPage(url: string): boolean {
  return /^[a-z]+:\/\/[^/]*\/?(?:index\.[a-z]+)?(?:[?#]|$)/i.test(url)
}

function hasEnoughText(root: Element, meter: ProseMeter): boolean {
  const { count, length } = meter.proseIn(root)
  return count >= ENOUGH_PARAGRAPHS && length >= ENOUGH_TEXT
}

/** The element that holds the article: what is marked as its body or as an article, else where most prose stands. */
function articleRoot(page: Element, meter: ProseMeter): Element | undefined {
  for (const selector of ['[itemprop~="articleBody"]', 'article, [role="article"]', 'main, [role="main"]']) {
    const best = mostProse(someIn(page, selector), meter)
    if (best !== undefined) return best
  }
  return mostProse([...parentsIn(page, 'p'), ...parentsIn(page, BREAKS)], meter)
}

/** The candidate with the most prose, the innermost of equals; undefined where none holds enough to be an article. */
function mostProse(candidates: readonly Element[], meter: ProseMeter): Element | undefined {
  let best: Element | undefined
  let most = ENOUGH_TEXT
  for (const candidate of candidates.slice(0, MAX_CANDIDATES)) {
    const length = isAround(candidate) ? 0 : meter.weightOf(candidate)
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

function meta(page: Element, property: string): string | undefined {
  const element = find(page, `meta[property="${property}"], meta[name="${property}"]`)
  return (element && attribute(element, 'content')) ?? undefined
}
