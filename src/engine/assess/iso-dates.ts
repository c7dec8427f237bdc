import type { IsoDate } from '../../model/span.ts'

/** Whether one ISO date is before another, by all that both state (2012 is not before 2012-05); false where one is unknown. */
export function isBefore(date: IsoDate | undefined, other: IsoDate | undefined): boolean {
  if (date === undefined || other === undefined) return false
  const length = Math.min(date.length, other.length)
  return date.slice(0, length) < other.slice(0, length)
}
