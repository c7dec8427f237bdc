import type { Heading } from './article-text.ts'
import { dateInMarkup, dateInPath, isoDateOf } from './dates.ts'
import { isAround } from './elements.ts'
import { linkedArticle } from './linked-data.ts'

/** A page as an article: what it says of itself, and which elements hold it. */
export interface PageArticle {
  /** False for front pages, lists and tools: then nothing is read unasked. */
  readonly isArticle: boolean
  readonly heading: Heading
  /** The elements to read, in document order, none inside another. */
  readonly roots: readonly Element[]
  /** Whether menus, footers and side boxes in the roots are none of what the reader wants read. */
  readonly leavesOutAround: boolean
}

const MAX_HEADLINE = 500
const MAX_PARAGRAPHS = 2000
const ENOUGH_TEXT = 500
const ENOUGH_PARAGRAPHS = 3
const PROSE = 25
const BREAKS = 'div > br'
/** A paragraph from here on speaks for an article, the longer the more: the measure of Mozilla's Readability. */
const LONG_PARAGRAPH = 140
const ENOUGH_LONG_PROSE = 20

/** Looks at a page without changing it. `url` is its address. Never throws on what the page holds. */
export function describePage(document: Document, url: string): PageArticle {
  const linked = linkedArticle(document)
  const root = articleRoot(document)
  const headlineElement = root === undefined ? null : headlineNear(document, root)
  const within = root ?? document.body ?? document.documentElement
  const headline = (
    headlineElement?.textContent ??
    linked?.headline ??
    meta(document, 'og:title') ??
    document.title
  ).trim()
  const published = linked?.datePublished === undefined ? undefined : isoDateOf(linked.datePublished)
  const date = published ?? dateInMarkup(document, within) ?? dateInPath(url)
  const language = document.documentElement.getAttribute('lang') || linked?.inLanguage
  const isArticle = linked !== undefined || looksLikeArticle(document, root ?? within, url)
  return {
    isArticle,
    heading: {
      url,
      ...(headline === '' ? {} : { headline: headline.slice(0, MAX_HEADLINE) }),
      ...(date === undefined ? {} : { published: date }),
      ...(language ? { language: language.slice(0, 35) } : {}),
    },
    roots: headlineElement === null || within.contains(headlineElement) ? [within] : inOrder(headlineElement, within),
    leavesOutAround: isArticle || root !== undefined,
  }
}

function looksLikeArticle(document: Document, root: Element, url: string): boolean {
  const type = meta(document, 'og:type')?.toLowerCase()
  if (type === 'article') return true
  if (isFrontPage(url)) return false
  return (root.localName === 'article' && hasEnoughText(root)) || longProseIn(root) > ENOUGH_LONG_PROSE
}

/**
 * Paragraphs in lists are comments and teasers, as is one article element among others; lines broken by
 * `<br>` stand in no paragraph at all.
 */
function longProseIn(root: Element): number {
  const paragraphs = firstOf(root.querySelectorAll('p, pre')).filter((one) => one.closest('li') === null)
  const articles = root.localName === 'article' ? [root] : firstOf(root.querySelectorAll('article'))
  return [...(articles.length === 1 ? articles : []), ...paragraphs, ...parentsOf(root.querySelectorAll(BREAKS))]
    .map((one) => Math.sqrt(Math.max(0, textLength(one) - LONG_PARAGRAPH)))
    .reduce((sum, score) => sum + score, 0)
}

function isFrontPage(url: string): boolean {
  return /^[a-z]+:\/\/[^/]*\/?(?:index\.[a-z]+)?(?:[?#]|$)/i.test(url)
}

function hasEnoughText(root: Element): boolean {
  const { count, length } = proseIn(root)
  return count >= ENOUGH_PARAGRAPHS && length >= ENOUGH_TEXT
}

/** The element that holds the article: what is marked as its body or as an article, else where most prose stands. */
function articleRoot(document: Document): Element | undefined {
  for (const selector of ['[itemprop~="articleBody"]', 'article, [role="article"]', 'main, [role="main"]']) {
    const best = mostProse([...document.querySelectorAll(selector)].slice(0, MAX_PARAGRAPHS))
    if (best !== undefined) return best
  }
  return mostProse([...parentsOf(document.querySelectorAll('p')), ...parentsOf(document.querySelectorAll(BREAKS))])
}

function parentsOf(elements: ArrayLike<Element>): readonly Element[] {
  return [...new Set(firstOf(elements).map(({ parentElement }) => parentElement))].filter((one) => one !== null)
}

/** The candidate with the most prose, the innermost of equals; undefined where none holds enough to be an article. */
function mostProse(candidates: readonly Element[]): Element | undefined {
  let best: Element | undefined
  let most = ENOUGH_TEXT
  for (const candidate of candidates.slice(0, 100)) {
    const length = isAround(candidate) ? 0 : weightOf(candidate)
    if (length < most) continue
    best = candidate
    most = length
  }
  return best
}

/** The prose in its paragraphs; where it has none, its text, which holds labels too, counts for less. */
function weightOf(element: Element): number {
  return proseIn(element).length || (textLength(element) - codeLength(element)) / 4
}

function textLength(element: Element): number {
  return element.textContent?.length ?? 0
}

function codeLength(element: Element): number {
  return firstOf(element.querySelectorAll('script, style')).reduce((sum, code) => sum + textLength(code), 0)
}

function proseIn(element: Element): { readonly count: number; readonly length: number } {
  const lengths = firstOf(element.querySelectorAll('p')).map((paragraph) => paragraph.textContent?.length ?? 0)
  const prose = lengths.filter((length) => length >= PROSE)
  return { count: prose.length, length: prose.reduce((sum, length) => sum + length, 0) }
}

function firstOf(elements: ArrayLike<Element>): readonly Element[] {
  return Array.from({ length: Math.min(elements.length, MAX_PARAGRAPHS) }, (_, index) => elements[index]).filter(
    (element) => element !== undefined,
  )
}

function headlineNear(document: Document, root: Element): Element | null {
  return root.querySelector('h1') ?? document.querySelector('h1')
}

function inOrder(one: Element, other: Element): readonly Element[] {
  if (one.contains(other)) return [one]
  return one.compareDocumentPosition(other) & 4 /* following */ ? [one, other] : [other, one]
}

function meta(document: Document, property: string): string | undefined {
  const element = document.querySelector(`meta[property="${property}"], meta[name="${property}"]`)
  return element?.getAttribute('content') ?? undefined
}
