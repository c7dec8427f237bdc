import type { IsoDate } from '../../model/span.ts'

/** Whether one ISO date is before another, by the parts that both give; false where one is unknown. */
export function isBefore(date: IsoDate | undefined, other: IsoDate | undefined): boolean {
  if (date === undefined || other === undefined) return false
  const length = Math.min(date.length, other.length)
  return date.slice(0, length) < other.slice(0, length)
}

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
