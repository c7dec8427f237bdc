import { type Lexicon, wordClass } from '../../lexicon/lexicon.ts'
import type { IsoDate } from '../../model/span.ts'
import type { Gift } from './gift.ts'
import type { Place } from './sum-sentence.ts'

const DAY_MS = 86_400_000

/** Whole days since 1970 of an ISO date written to the day; undefined for a shorter or wrong one. */
export function dayNumber(date: IsoDate | undefined): number | undefined {
  if (date === undefined || !/^\d{4}-\d{2}-\d{2}/.test(date)) return undefined
  const time = Date.parse(`${date.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(time) ? undefined : time / DAY_MS
}

/** The first and last day that a whole or reduced ISO date may mean; undefined for a wrong one. */
export function dayRange(date: IsoDate | undefined): readonly [number, number] | undefined {
  if (date === undefined) return undefined
  if (/^\d{4}$/.test(date)) return edges(`${date}-01-01`, `${date}-12-31`)
  if (!/^\d{4}-\d{2}$/.test(date)) return edges(date, date)
  const year = Number(date.slice(0, 4))
  const month = Number(date.slice(5, 7))
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return edges(`${date}-01`, `${date}-${String(days).padStart(2, '0')}`)
}

function edges(from: IsoDate, to: IsoDate): readonly [number, number] | undefined {
  const first = dayNumber(from)
  const last = dayNumber(to)
  return first === undefined || last === undefined ? undefined : [first, last]
}

export function isoDay(day: number): IsoDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

/**
 * When a sentence says the sum was told of: a day ("December 21", "21 December 2022", "on Wednesday",
 * "yesterday"), a month ("in December", "last month") or a year; relative ones count back from
 * `published`. The nearest to the sum wins. Undefined where the sentence says none.
 */
export function dateOf({ sentence, place, right }: Gift, published: IsoDate | undefined): IsoDate | undefined {
  const { words, lexicon } = sentence
  let best: { distance: number; date: IsoDate } | undefined
  const from = Math.max(0, place.first - 60)
  for (let i = from; i < Math.min(right, place.end + 60); i++) {
    const date = dateAt(words, i, published, lexicon) ?? pastYear(words, i, place, published)
    // A date nearer to the next sum is that one's: "$5m was the first from last month's $40bn".
    if (date === undefined || (i > place.end && right < words.length && right - i < i - place.end)) continue
    const distance = i < place.first ? place.first - i : i - place.end
    if (best === undefined || distance < best.distance) best = { distance, date }
  }
  return best?.date
}

const MONTH = wordClass('month')
const WEEKDAY = wordClass('weekday')

function dateAt(
  words: readonly string[],
  i: number,
  published: IsoDate | undefined,
  lexicon: Lexicon,
): IsoDate | undefined {
  const word = words[i] ?? ''
  const month = lexicon.numberFor(word, MONTH)
  if (month !== undefined) return calendarDate(words, i, month, published)
  const today = dayNumber(published)
  if (today === undefined || isSpanStart(words[i - 1])) return undefined
  if (word === 'today') return isoDay(today)
  if (word === 'yesterday') return isoDay(today - 1)
  const weekday = lexicon.numberFor(word, WEEKDAY)
  if (weekday !== undefined)
    return words[i - 1] === 'next' ? undefined : lastWeekday(today, weekday, words[i - 1] === 'last')
  if (word === 'month' && (words[i - 1] === 'last' || words[i - 1] === 'this')) {
    return monthBefore(published as IsoDate, words[i - 1] === 'last' ? 1 : 0)
  }
  if (word === 'year' && words[i - 1] === 'last') return String(Number(published?.slice(0, 4)) - 1)
  return undefined
}

/** Words that begin a clause of its own: "the biggest since the war began in 2014". */
const CLAUSE = /^(?:,|;|since|after|when|before|until|as|who|which|that|because)$/

/**
 * "in 2019", at the sentence's start or in the clause of the sum: a year before that of publication. Of that year itself
 * the day is looked for; one to come is when the sum will be paid.
 */
function pastYear(
  words: readonly string[],
  i: number,
  { first, end }: Place,
  published: IsoDate | undefined,
): IsoDate | undefined {
  const year = /^(?:in|during)$/.test(words[i - 1] ?? '') ? yearOf(words[i]) : undefined
  if (year === undefined || year >= (published ?? '').slice(0, 4)) return undefined
  const between = i < first ? words.slice(i + 1, first) : words.slice(end, i)
  return i === 1 || !between.some((word) => CLAUSE.test(word)) ? year : undefined
}

function isSpanStart(word: string | undefined): boolean {
  return word === 'since' || word === 'until' || word === 'by' || word === 'before'
}

/** "December 21(, 2022)", "21(st) (of) December (2022)", "in December (2022)". */
function calendarDate(
  words: readonly string[],
  i: number,
  month: number,
  published: IsoDate | undefined,
): IsoDate | undefined {
  const at = words[i + 1] === '.' ? i + 2 : i + 1
  const after = dayOfMonth(words[at])
  const before = dayOfMonth(words[words[i - 1] === 'of' ? i - 2 : i - 1])
  const day = after ?? before
  const lead = words[i - 1] ?? ''
  const yearAt = after === undefined ? at : at + 1
  const year = yearOf(words[words[yearAt] === ',' ? yearAt + 1 : yearAt])
  if (isSpanStart(words[before === undefined ? i - 1 : i - 2])) return undefined
  if (day === undefined) {
    if (lead !== 'in' && lead !== 'last' && year === undefined) return undefined
    return (year ?? likelyYear(month, 0, published))?.concat('-', pad(month))
  }
  return (year ?? likelyYear(month, day, published))?.concat('-', pad(month), '-', pad(day))
}

function dayOfMonth(word: string | undefined): number | undefined {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word ?? '')
  const day = Number(match?.[1])
  return day >= 1 && day <= 31 ? day : undefined
}

function yearOf(word: string | undefined): string | undefined {
  return /^(?:19|20)\d\d$/.test(word ?? '') ? word : undefined
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}

/** The year of the last such date on or before publication (a week's grace for announcements ahead). */
function likelyYear(month: number, day: number, published: IsoDate | undefined): string | undefined {
  const today = dayNumber(published)
  if (today === undefined) return undefined
  const year = Number(isoDay(today).slice(0, 4))
  const then = dayNumber(`${year}-${pad(month)}-${pad(Math.max(day, 1))}`)
  return String(then !== undefined && then > today + 7 ? year - 1 : year)
}

/** Published on a Thursday, "on Thursday" is that day; "last Thursday" the one before. */
function lastWeekday(today: number, weekday: number, isLast: boolean): IsoDate {
  const now = new Date(today * DAY_MS).getUTCDay()
  const back = (now - weekday + 7) % 7
  return isoDay(today - (isLast && back === 0 ? 7 : back))
}

function monthBefore(published: IsoDate, months: number): IsoDate {
  const index = Number(published.slice(0, 4)) * 12 + Number(published.slice(5, 7)) - 1 - months
  return `${Math.floor(index / 12)}-${pad((index % 12) + 1)}`
}
