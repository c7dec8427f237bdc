import type { IsoDate } from '../../model/span.ts'

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
