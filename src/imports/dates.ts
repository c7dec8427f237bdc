import { type Lexicon, wordClass } from '../lexicon/lexicon.ts'
import type { DateOrder } from '../model/import.ts'
import type { IsoDate } from '../model/span.ts'
import { inOrder } from '../schemas/records.ts'
import { clipped } from './texts.ts'

const MONTH = wordClass('month')
const NUMERIC = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:[T ].*)?$/
/** ISO 8601, with a time or, as XML Schema has it, a zone behind the day. */
const ISO = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T ].*)?)?)?(?:Z|[+-]\d\d:\d\d)?$/
const DAY_MONTH = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+([A-Za-z]{3,9})\.?,?[\s-]+(\d{4})$/
const MONTH_DAY = /^([A-Za-z]{3,9})\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})$/
const LONGEST = 40

/**
 * Reads a date in the ways tables write it; undefined for what is none, or no day of the calendar.
 * 21.12.2022 is day first; of 3/4/2022 only the year is kept where the order is unknown.
 */
export function readDate(cell: string, order: DateOrder, lexicon: Lexicon): IsoDate | undefined {
  const text = cell.length > LONGEST ? '' : cell.trim()
  const iso = ISO.exec(text)
  if (iso !== null) return isoDate(Number(iso[1]), number(iso[2]), number(iso[3]))
  const numeric = NUMERIC.exec(text)
  if (numeric !== null) return numericDate(text, Number(numeric[1]), Number(numeric[2]), Number(numeric[3]), order)
  const [, day, dayMonth, dayYear] = DAY_MONTH.exec(text) ?? []
  if (dayMonth !== undefined) return isoDate(Number(dayYear), monthNumber(dayMonth, lexicon), number(day))
  const [, month, monthDay, year] = MONTH_DAY.exec(text) ?? []
  return month === undefined ? undefined : isoDate(Number(year), monthNumber(month, lexicon), number(monthDay))
}

/** A time from one day to another; what is not said is open. */
export interface Time {
  readonly from?: IsoDate
  readonly to?: IsoDate
}

/** Reads a time of two cells, each of which may be empty; what is wrong with them, in words, where they are none. */
export function readTime(from: string, to: string, order: DateOrder, lexicon: Lexicon): Time | string {
  const dates = [from, to].map((cell) => ({
    cell,
    date: cell.trim() === '' ? undefined : readDate(cell, order, lexicon),
  }))
  const bad = dates.find(({ cell, date }) => cell.trim() !== '' && date === undefined)
  if (bad !== undefined) return `“${clipped(bad.cell, 60)}” is no date: write 2022, 2022-12 or 2022-12-21`
  const [start, end] = dates.map(({ date }) => date)
  const time = { ...(start === undefined ? {} : { from: start }), ...(end === undefined ? {} : { to: end }) }
  return inOrder(time) ? time : `it ends (${end}) before it begins (${start})`
}

/** The order that these cells leave no doubt about: some number in them is more than 12. */
export function dateOrderOf(cells: readonly string[]): DateOrder {
  for (const cell of cells) {
    const [, first, second] = NUMERIC.exec(cell.trim()) ?? []
    if (Number(first) > 12 || (first !== undefined && cell.includes('.'))) return 'day-first'
    if (Number(second) > 12) return 'month-first'
  }
  return 'unknown'
}

/** A month as a number or a name; 0 for none. */
export function monthNumber(text: string, lexicon: Lexicon): number {
  const asNumber = Number(text)
  if (Number.isInteger(asNumber)) return asNumber >= 1 && asNumber <= 12 ? asNumber : 0
  return lexicon.numberFor(text, MONTH) ?? 0
}

/** A date of whole numbers, as far as they are given; undefined where the calendar has none such. */
export function isoDate(year: number, month?: number, day?: number): IsoDate | undefined {
  if (year < 1000 || year > 9999) return undefined
  if (month === undefined) return `${year}`
  if (month < 1 || month > 12) return undefined
  if (day === undefined) return `${year}-${padded(month)}`
  const isDay = day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
  return isDay ? `${year}-${padded(month)}-${padded(day)}` : undefined
}

function numericDate(text: string, a: number, b: number, year: number, order: DateOrder): IsoDate | undefined {
  if (order === 'month-first' && !text.includes('.')) return isoDate(year, a, b)
  if (order === 'day-first' || text.includes('.') || a > 12) return isoDate(year, b, a)
  if (b > 12) return isoDate(year, a, b)
  return a === b ? isoDate(year, a, b) : isoDate(year)
}

function number(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text)
}

function padded(value: number): string {
  return String(value).padStart(2, '0')
}
