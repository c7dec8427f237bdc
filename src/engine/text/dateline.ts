import { type Lexicon, wordClass } from '../../lexicon/lexicon.ts'
import type { Article, Block } from '../../model/article.ts'
import type { IsoDate } from '../../model/span.ts'

const MONTH = wordClass('month')
const WEEKDAY = wordClass('weekday')
const DATE_LABEL = wordClass('date-label')
const ISO = /\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?\s([a-z]{3,9})\.?,?\s((?:19|20)\d\d)\b/gi
const MONTH_FIRST = /\b([a-z]{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s((?:19|20)\d\d)\b/gi

/** A label before a date, with a weekday at most between: "date", "Published: Wednesday, ". */
const LABELLED = /^\s*([a-z]+)\b[\s:|,]{0,3}(?:on\s)?(?:([a-z]+),?\s)?$/i
const UNLABELLED = /^\s*(?:([a-z]+),?\s)?$/i
/** A dateline's town in capitals: "WASHINGTON, ". */
const TOWN = /^\s*\p{Lu}[\p{Lu}'. -]{2,30},\s$/u
/** A dateline's town in small letters needs the agency or the dash behind the date: "New Delhi, Dec 22, 2022 (PTI)". */
const SMALL_TOWN = /^\s*\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,2},\s$/u
const DATELINE_END = /^\s*(?:\(\p{Lu}[^)\n]{1,30}\)|[-–—:]{1,2}\s)/u
const HEAD_BLOCKS = 6
const HEAD_LENGTH = 160
/** Room for a date with its weekday, time and time zone. */
const DATE_LINE = 48

/**
 * The article with its date of publication: the one it has, else the one its first lines state (a
 * line that is little but a date, a label before a date, a dateline). A date told of in a sentence is
 * not taken: a wrong date of publication makes wrong verdicts.
 */
export function dated(article: Article, lexicon: Lexicon): Article {
  if (article.published !== undefined) return article
  for (const block of article.blocks.slice(0, HEAD_BLOCKS)) {
    const date = dateOf(article.text, block, lexicon)
    if (date !== undefined) return { ...article, published: date }
  }
  return article
}

function dateOf(text: string, block: Block, lexicon: Lexicon): IsoDate | undefined {
  const head = text.slice(block.start, Math.min(block.end, block.start + HEAD_LENGTH))
  const found = firstDate(head, lexicon)
  if (found === undefined) return undefined
  const before = head.slice(0, found.index)
  const isDateLine =
    isWeekday(UNLABELLED.exec(before), 1, lexicon) && block.end - block.start <= DATE_LINE && !/[.!?]\s*$/.test(head)
  const isAfterTown = TOWN.test(before) || (SMALL_TOWN.test(before) && DATELINE_END.test(head.slice(found.end)))
  return isDateLine || isAfterTown || isLabel(before, lexicon) ? found.date : undefined
}

interface Found {
  readonly index: number
  readonly end: number
  readonly date: IsoDate
}

/** Nothing, or a day of the week, in a group of a match. */
function isWeekday(match: RegExpExecArray | null, group: number, lexicon: Lexicon): boolean {
  if (match === null) return false
  const word = match[group]
  return word === undefined || lexicon.is(word, WEEKDAY)
}

function isLabel(before: string, lexicon: Lexicon): boolean {
  const match = LABELLED.exec(before)
  return lexicon.is(match?.[1] ?? '', DATE_LABEL) && isWeekday(match, 2, lexicon)
}

function firstDate(head: string, lexicon: Lexicon): Found | undefined {
  const iso = ISO.exec(head)
  if (iso) return whole(iso, Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const monthOf = (name: string | undefined): number => lexicon.numberFor(name ?? '', MONTH) ?? 0
  for (const match of head.matchAll(DAY_FIRST)) {
    if (monthOf(match[2]) > 0) return whole(match, Number(match[3]), monthOf(match[2]), Number(match[1]))
  }
  for (const match of head.matchAll(MONTH_FIRST)) {
    if (monthOf(match[1]) > 0) return whole(match, Number(match[3]), monthOf(match[1]), Number(match[2]))
  }
  return undefined
}

function whole(match: RegExpExecArray | RegExpMatchArray, year: number, month: number, day: number): Found | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const { index = 0 } = match
  return { index, end: index + match[0].length, date }
}
