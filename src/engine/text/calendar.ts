export const MONTHS: readonly string[] =
  'january february march april may june july august september october november december'.split(' ')
export const SHORT_MONTHS: readonly string[] = MONTHS.map((month) => month.slice(0, 3))
/** From Sunday, as JavaScript counts them. */
export const WEEKDAYS: readonly string[] = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')
