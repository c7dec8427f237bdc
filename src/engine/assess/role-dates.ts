import type { Role } from '../../model/records.ts'
import type { IsoDate } from '../../model/span.ts'
import { isBefore } from './iso-dates.ts'

/** Between an election and the office titles run ahead: so many months before its beginning count as open. */
const MONTHS_AHEAD = 3

/** Long after an office newspapers still tell of its holder by it, looking back: so long it is an old title, no error. */
const YEARS_LOOKED_BACK = 2

/** Whether an office ended so long before the date that telling it as current is no looking back. */
export function isLongOver({ to }: Role, date: IsoDate): boolean {
  return to !== undefined && isBefore(`${Number(to.slice(0, 4)) + YEARS_LOOKED_BACK}${to.slice(4)}`, date)
}

/** Whether the record says nothing of a date, because it was made before. */
function isAfterRecord({ asOf }: Role, date: IsoDate): boolean {
  return asOf !== undefined && isBefore(asOf, date)
}

/** Recorded as held on the date: its beginning is known and not later, its end is not earlier, or not set when the record was made. */
export function coversDate(role: Role, date: IsoDate): boolean {
  const { from, to } = role
  if (from === undefined || isBefore(date, from)) return false
  return to === undefined ? !isAfterRecord(role, date) : !isBefore(to, date)
}

/** Recorded as not held on the date: it had ended before when the record was made, or it began months later. */
export function excludesDate(role: Role, date: IsoDate): boolean {
  const { from, to } = role
  const isOver = to !== undefined && isBefore(to, date) && !isAfterRecord(role, date)
  return isOver || (from !== undefined && isBefore(date, monthsBefore(from)))
}

/** Recorded as held before the date: it had ended, or was open when the record was made, long ago. */
export function wasHeldBefore(role: Role, date: IsoDate): boolean {
  const { from, to } = role
  if (to !== undefined) return isBefore(to, date)
  return from !== undefined && isAfterRecord(role, date)
}

function monthsBefore(date: IsoDate): IsoDate {
  const year = Number(date.slice(0, 4))
  const month = Number(date.slice(5, 7) || '1') - MONTHS_AHEAD
  const [y, m] = month > 0 ? [year, month] : [year - 1, month + 12]
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}`
}
