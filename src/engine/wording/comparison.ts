import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Span } from '../../model/span.ts'
import { type Alignment, align, type Difference } from './align.ts'
import { type Alteration, alterationOf, type Found, type Sides } from './alteration.ts'
import { joinCompounds } from './compounds.ts'
import { isDeniedBefore } from './negation.ts'
import { isSetPhrase } from './set-phrases.ts'
import { cutText, stretchOf } from './stretch.ts'
import { comparableWords, type Word } from './words.ts'

/** A text with its words, cut once for all its comparisons. */
export interface ComparedText {
  readonly text: string
  readonly words: readonly Word[]
}

/** How the words of a page's quotation stand to recorded ones, whoever said them. */
export type Likeness = 'verbatim' | 'punctuation-only' | 'fragment' | 'abridged' | 'reworded' | 'altered'

export interface Comparison {
  readonly likeness: Likeness
  /**
   * The two texts as they were aligned, with compounds joined that the other writes as one word. Of the record only
   * the sentences that the page tells of: what else stands in it decides nothing.
   */
  readonly record: ComparedText
  readonly page: ComparedText
  readonly alignment: Alignment
  /** How much the different words that both have say: their weights, and half of one for each. */
  readonly strength: number
  /** Where the words compared stand in the record's whole text. */
  readonly stretch: Span
  /** Words in the longest run that both have. */
  readonly run: number
  /** Share of the page's words that the record has, 0 to 1, content words counting more. */
  readonly pageShare: number
  /** The same of the stretch of the record that the page tells. */
  readonly recordShare: number
  readonly alteration?: Alteration
}

type Measures = Omit<Comparison, 'likeness' | 'alteration'>

export function comparedText(text: string, lexicon: Lexicon): ComparedText {
  return { text, words: comparableWords(text, lexicon) }
}

/** Compares a page's words with recorded ones; undefined where they share none, or too few that the page denies. Cost: that of `align`. */
export function compareTexts(recorded: ComparedText, onPage: ComparedText, lexicon: Lexicon): Comparison | undefined {
  const whole = { text: recorded.text, words: joinCompounds(recorded.words, onPage.words, lexicon) }
  const page = { text: onPage.text, words: joinCompounds(onPage.words, recorded.words, lexicon) }
  const found = align(whole.words, page.words)
  if (found.pairs.length === 0) return undefined
  const range = stretchOf(found, whole.words)
  if (range.to - range.from === whole.words.length) {
    return compareAligned(whole, page, { start: 0, end: whole.text.length }, found, lexicon)
  }
  const record = cutText(whole, range)
  const start = range.from === 0 ? 0 : (whole.words[range.from]?.start ?? 0)
  const stretch = { start, end: start + record.text.length }
  const comparison = compareAligned(record, page, stretch, align(record.words, page.words), lexicon)
  const isSame = comparison?.likeness === 'verbatim' || comparison?.likeness === 'punctuation-only'
  return comparison && (isSame ? { ...comparison, likeness: 'fragment' } : comparison)
}

function compareAligned(
  record: ComparedText,
  page: ComparedText,
  stretch: Span,
  alignment: Alignment,
  lexicon: Lexicon,
): Comparison | undefined {
  const measures: Measures = { record, page, stretch, alignment, ...measured(alignment, record.words, page.words) }
  const texts = { record: record.text, page: page.text }
  const sides = { record: record.words, page: page.words, texts, lexicon }
  const found = alterationOf(alignment, sides)
  if (found !== undefined && isElsewhereSame(found, measures, lexicon)) {
    return { ...measures, likeness: 'altered', alteration: found.alteration }
  }
  const likeness = likenessOf(alignment, record, page, lexicon)
  return likeness && { ...measures, likeness }
}

function likenessOf(
  alignment: Alignment,
  record: ComparedText,
  page: ComparedText,
  lexicon: Lexicon,
): Likeness | undefined {
  const { pairs, differences } = alignment
  if (!pairs.every((pair) => record.words[pair.record]?.form === page.words[pair.page]?.form)) return 'reworded'
  if (differences.length === 0) return isSameWriting(record.text, page.text) ? 'verbatim' : 'punctuation-only'
  if (differences.every((difference) => isAtEnd(difference, alignment))) {
    return excerptLikeness(alignment, { record: record.words, page: page.words, lexicon })
  }
  return differences.every((difference) => isOutsidePage(difference, page.words)) ? 'abridged' : 'reworded'
}

/** One text is a run of the other, unless both go on differently, or the run is denied just before it. */
function excerptLikeness(
  { pairs, differences }: Alignment,
  { record, page, lexicon }: Omit<Sides, 'texts'>,
): Likeness | undefined {
  const isOneWithin = differences.every(
    ({ recordFrom, recordTo, pageFrom, pageTo }) => recordFrom === recordTo || pageFrom === pageTo,
  )
  if (!isOneWithin) return 'reworded'
  const [first] = pairs
  if (first?.record === 0 && isDeniedBefore(page, first.page, lexicon)) return undefined
  return first?.page === 0 && isDeniedBefore(record, first.record, lexicon) ? 'abridged' : 'fragment'
}

function isAtEnd({ recordFrom, recordTo, pageFrom, pageTo }: Difference, { pairs }: Alignment): boolean {
  const first = pairs[0]
  const last = pairs.at(-1)
  if (first === undefined || last === undefined) return true
  return (recordTo <= first.record && pageTo <= first.page) || (recordFrom > last.record && pageFrom > last.page)
}

function isOutsidePage({ pageFrom, pageTo }: Difference, page: readonly Word[]): boolean {
  return page.slice(pageFrom, pageTo).every((word) => word.isBracketed)
}

function isSameWriting(record: string, page: string): boolean {
  return plainWriting(record) === plainWriting(page)
}

/** The writing that "verbatim" is about: not its kind of marks, its spaces, its closing point or first capital. */
function plainWriting(text: string): string {
  const plain = text
    .replace(/[“”„«»"]/g, '"')
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s"']+/, '')
  const written = plain.slice(0, endWithout(CLOSING, plain))
  return written.charAt(0).toLowerCase() + written.slice(1)
}

const CLOSING = ' "\'.,;:!?…'

/** Where a text ends without the characters that close it; a regular expression for it would be quadratic in them. */
function endWithout(closing: string, text: string): number {
  let end = text.length
  while (end > 0 && closing.includes(text.charAt(end - 1))) end--
  return end
}

/** A word's share in a measure: content words count more, function words a little. */
function measure(words: readonly Word[]): number {
  return words.reduce((sum, word) => sum + (word.isBracketed ? 0 : word.weight + 0.5), 0)
}

function measured(
  alignment: Alignment,
  record: readonly Word[],
  page: readonly Word[],
): Omit<Measures, 'record' | 'page' | 'stretch' | 'alignment'> {
  const same = alignment.pairs.map((pair) => page[pair.page] as Word)
  const shared = measure(same)
  const window = told(alignment, record, page)
  return {
    strength: measure([...new Map(same.map((word) => [word.stem, word])).values()]),
    run: longestRun(alignment),
    pageShare: shared / Math.max(shared, measure(page), 0.5),
    recordShare: shared / Math.max(shared, measure(window), 0.5),
  }
}

/** The stretch of the record that the page tells: between the outermost pairs, and as far beyond as the page goes. */
function told({ pairs }: Alignment, record: readonly Word[], page: readonly Word[]): readonly Word[] {
  const first = pairs[0]
  const last = pairs.at(-1)
  if (first === undefined || last === undefined) return []
  return record.slice(Math.max(0, first.record - first.page), last.record + page.length - last.page)
}

function longestRun({ pairs }: Alignment): number {
  let longest = 0
  let run = 0
  pairs.forEach((pair, i) => {
    const before = pairs[i - 1]
    run = before?.record === pair.record - 1 && before.page === pair.page - 1 ? run + 1 : 1
    longest = Math.max(longest, run)
  })
  return longest
}

/** Least share of the rest that must be the same, on both sides, for one change to be an alteration. */
const SAME_ELSEWHERE = 0.85
/**
 * Least strength of the rest: where nothing else differs from the whole record, from a part of it, and
 * where more differs. A set phrase takes another name or number each time it is said, so these need more.
 */
const LEAST_IN_WHOLE = 3.5
const LEAST_IN_PART = 8
const LEAST_AMONG_OTHERS = 9

function isElsewhereSame(found: Found, { alignment, record, page, strength }: Measures, lexicon: Lexicon): boolean {
  const { recordFrom, recordTo, pageFrom, pageTo } = found.difference
  const same = alignment.pairs.map((pair) => page.words[pair.page] as Word)
  const turnsSense = found.alteration === 'negation' || found.alteration === 'polarity'
  if (!turnsSense && isSetPhrase(same, lexicon)) return false
  const shared = measure(same)
  const toldWords = told(alignment, record.words, page.words)
  const others =
    measure(toldWords) -
    measure(record.words.slice(recordFrom, recordTo)) +
    measure(page.words) -
    measure(page.words.slice(pageFrom, pageTo)) -
    2 * shared
  if (others >= 0.5) return strength >= LEAST_AMONG_OTHERS && shared / (shared + others / 2) >= SAME_ELSEWHERE
  // Words that the page puts before all of the record's may be those the record left out.
  const isWhole = recordTo > 0 && toldWords.length === record.words.length
  return strength >= (isWhole && turnsSense ? LEAST_IN_WHOLE : LEAST_IN_PART)
}
