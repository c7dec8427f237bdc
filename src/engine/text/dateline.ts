import type { Article, Block } from '../../model/article.ts'
import type { IsoDate } from '../../model/span.ts'
import { SHORT_MONTHS } from './calendar.ts'

const MONTH = `(${SHORT_MONTHS.join('|')})[a-z]{0,6}\\.?`
const ISO = /\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s${MONTH},?\\s((?:19|20)\\d\\d)\\b`, 'i')
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s((?:19|20)\\d\\d)\\b`, 'i')

/** Labels before a date: "date", "Published: Wednesday, ". */
const LABEL = /^\s*(?:date|dated|published|posted|updated|created)\b[\s:|,]{0,3}(?:on\s)?(?:[a-z]{3,9}day,?\s)?$/i
/** A dateline's town in capitals: "WASHINGTON, ". */
const TOWN = /^\s*\p{Lu}[\p{Lu}'. -]{2,30},\s$/u
/** A dateline's town in small letters needs the agency or the dash behind the date: "New Delhi, Dec 22, 2022 (PTI)". */
const SMALL_TOWN = /^\s*\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,2},\s$/u
const DATELINE_END = /^\s*(?:\(\p{Lu}[^)\n]{1,30}\)|[-–—:]{1,2}\s)/u
const WEEKDAY = /^\s*(?:[a-z]{3,6}day,?\s)?$/i
const HEAD_BLOCKS = 6
const HEAD_LENGTH = 160
/** Room for a date with its weekday, time and time zone. */
const DATE_LINE = 48

/**
 * The article with its date of publication: the one it has, else the one its first lines state (a
 * line that is little but a date, a label before a date, a dateline). A date told of in a sentence is
 * not taken: a wrong date of publication makes wrong verdicts.
 */
export function dated(article: Article): Article {
  if (article.published !== undefined) return article
  for (const block of article.blocks.slice(0, HEAD_BLOCKS)) {
    const date = dateOf(article.text, block)
    if (date !== undefined) return { ...article, published: date }
  }
  return article
}

function dateOf(text: string, block: Block): IsoDate | undefined {
  const head = text.slice(block.start, Math.min(block.end, block.start + HEAD_LENGTH))
  const found = firstDate(head)
  if (found === undefined) return undefined
  const before = head.slice(0, found.index)
  const isDateLine = WEEKDAY.test(before) && block.end - block.start <= DATE_LINE && !/[.!?]\s*$/.test(head)
  const isAfterTown = TOWN.test(before) || (SMALL_TOWN.test(before) && DATELINE_END.test(head.slice(found.end)))
  return isDateLine || isAfterTown || LABEL.test(before) ? found.date : undefined
}

interface Found {
  readonly index: number
  readonly end: number
  readonly date: IsoDate
}

function firstDate(head: string): Found | undefined {
  const iso = ISO.exec(head)
  if (iso) return whole(iso, Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const dayFirst = DAY_FIRST.exec(head)
  if (dayFirst) return whole(dayFirst, Number(dayFirst[3]), monthNumber(dayFirst[2]), Number(dayFirst[1]))
  const monthFirst = MONTH_FIRST.exec(head)
  if (monthFirst) return whole(monthFirst, Number(monthFirst[3]), monthNumber(monthFirst[1]), Number(monthFirst[2]))
  return undefined
}

function monthNumber(name: string | undefined): number {
  return SHORT_MONTHS.indexOf((name ?? '').toLowerCase()) + 1
}

function whole(match: RegExpExecArray, year: number, month: number, day: number): Found | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return { index: match.index, end: match.index + match[0].length, date }
}
