import type { IsoDate } from '../../model/span.ts'
import { isBefore } from './iso-dates.ts'

/**
 * Whether a page of that date is older than words of that one, by more than the day that parts two ends of the world.
 * Of a reduced date only what both state is compared. False where either is unknown.
 */
export function isTooEarly(published: IsoDate | undefined, said: IsoDate | undefined): boolean {
  return published !== undefined && isBefore(published, said) && isBefore(dayAfter(published), said)
}

function dayAfter(date: IsoDate): IsoDate {
  const time = date.length < WHOLE_DATE ? Number.NaN : Date.parse(`${date.slice(0, WHOLE_DATE)}T00:00:00Z`)
  return Number.isNaN(time) ? date : new Date(time + DAY).toISOString().slice(0, WHOLE_DATE)
}

const WHOLE_DATE = 10
/** In milliseconds. */
const DAY = 86_400_000

/** Whether a date is in a later month than the one after another's. False where a month is unknown. */
export function isMuchLater(date: IsoDate | undefined, other: IsoDate | undefined): boolean {
  const month = monthOf(date)
  const otherMonth = monthOf(other)
  return month !== undefined && otherMonth !== undefined && month - otherMonth > 1
}

function monthOf(date: IsoDate | undefined): number | undefined {
  const match = /^(\d{4})-(\d\d)/.exec(date ?? '')
  return match === null ? undefined : Number(match[1]) * 12 + Number(match[2])
}
