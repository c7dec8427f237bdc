import type { Span } from '../../model/span.ts'

const KIN =
  'wife|husband|spouse|fianc[ée]e?|widow|widower|son|daughter|brother|sister|father|mother|grandson|granddaughter|grandfather|grandmother|uncle|aunt|nephew|niece|cousin|first lady|first gentleman'
const BEFORE = new RegExp(`\\b(?:${KIN})(?:-in-law)?\\s*,?\\s*$`, 'i')
const AFTER = new RegExp(`^,\\s+(?:[\\p{L}'’]+\\s+){0,3}(?:${KIN})\\b`, 'iu')
const COMMA = 0x2c
const BEFORE_UNITS = 32
const AFTER_UNITS = 64

/** Whether the words beside a person tell of somebody's kin: "his son X", "X, the president's wife". Bounded cost. */
export function isToldAsRelative(text: string, { start, end }: Span): boolean {
  if (BEFORE.test(text.slice(Math.max(0, start - BEFORE_UNITS), start))) return true
  return text.charCodeAt(end) === COMMA && AFTER.test(text.slice(end, end + AFTER_UNITS))
}
