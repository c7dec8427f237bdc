import type { IsoDate } from '../model/span.ts'

/** When something began and ended, as far as is known. */
interface Period {
  readonly from?: IsoDate
  readonly to?: IsoDate
}

/** Periods on one scale of whole years: each from `start` to `end`, shares of it from 0 to 1. */
export interface TimeLine {
  /** The years that the scale begins and ends with. */
  readonly from: number
  readonly to: number
  readonly spans: readonly { readonly start: number; readonly end: number }[]
  /** Where the day stands. */
  readonly day?: number
}

/**
 * Lays periods out beside a day. An end that is not known reaches the end of the scale. Undefined where no date is
 * known, or the scale would be too long to tell anything.
 */
export function timeLine(periods: readonly Period[], day: IsoDate | undefined): TimeLine | undefined {
  const known = periods.flatMap(({ from, to }) => [yearOf(from), yearOf(to, true)]).filter((year) => year !== undefined)
  const now = yearOf(day)
  const years = now === undefined ? known : [...known, now]
  if (known.length === 0 || periods.length === 0) return undefined
  const from = Math.floor(Math.min(...years))
  const to = Math.max(Math.ceil(Math.max(...years) + (now === undefined ? 0 : 0.1)), from + 1)
  if (to - from > MOST_YEARS) return undefined
  const share = (year: number): number => (year - from) / (to - from)
  const spans = periods.map((period) => ({
    start: share(yearOf(period.from) ?? from),
    end: share(yearOf(period.to, true) ?? to),
  }))
  return { from, to, spans, ...(now === undefined ? {} : { day: share(now) }) }
}

const MOST_YEARS = 150

/** A date as a number of years: 2022-07 is 2022.5. `isEnd` takes the last moment of a date known only in part. */
function yearOf(date: IsoDate | undefined, isEnd = false): number | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date ?? '') ?? []
  if (year === undefined) return undefined
  if (month === undefined) return Number(year) + (isEnd ? 1 : 0)
  const months = Number(month) - 1 + (day === undefined ? (isEnd ? 1 : 0) : (Number(day) - 1) / 31)
  return Number(year) + months / 12
}
