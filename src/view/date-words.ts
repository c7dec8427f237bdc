import type { IsoDate } from '../model/span.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** "21 December 2022", "December 2022" or "2022", as exactly as the date is known; what is no date as it is. */
export function dateWords(date: IsoDate): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? []
  if (year === undefined) return date
  const name = MONTHS[Number(month) - 1]
  if (name === undefined) return year
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}

/** "since 16 January 2020", "8 May 2012 to 16 January 2020", "until 2012". Empty where neither end is known. */
export function periodWords(from: IsoDate | undefined, to: IsoDate | undefined): string {
  if (from !== undefined && to !== undefined) return `${dateWords(from)} to ${dateWords(to)}`
  if (from !== undefined) return `since ${dateWords(from)}`
  return to === undefined ? '' : `until ${dateWords(to)}`
}

/** Whether a day falls in a period. Dates known only in part count as inside where they may be. */
export function isWithin(day: IsoDate, from: IsoDate | undefined, to: IsoDate | undefined): boolean {
  const started = from === undefined || from.slice(0, day.length) <= day.slice(0, from.length)
  return started && (to === undefined || day.slice(0, to.length) <= to.slice(0, day.length))
}
