import { classOf, DIGIT, LOWER, UPPER } from '../text/characters.ts'
import { LOWERED, TITLED } from './vocabulary.ts'

export const SHAPE_LOWER = 1
export const SHAPE_TITLE = 2
export const SHAPE_CAPITALS = 3
export const SHAPE_LETTER = 4
export const SHAPE_INITIALS = 5
export const SHAPE_MIXED = 6
export const SHAPE_INNER_CAPITAL = 7
export const SHAPE_SMALL_NUMBER = 8
export const SHAPE_YEAR = 9
export const SHAPE_NUMBER = 10
export const SHAPE_LETTERS_AND_DIGITS = 11
export const SHAPE_SIGN = 12
export const SHAPE_CASELESS = 13
export const SHAPE_EDGE = 14

/** Most units of a token that its shape is read from. */
const UNITS_MAX = 32

/** What a token looks like: its capitals, digits and points. `form` tells how it is to be read. */
export function shapeOf(text: string, start: number, end: number, form: number): number {
  if (form === LOWERED) return SHAPE_LOWER
  if (form === TITLED) return end - start === 1 ? SHAPE_LETTER : SHAPE_TITLE
  let upper = 0
  let lower = 0
  let digits = 0
  let others = 0
  const stop = Math.min(end, start + UNITS_MAX)
  for (let at = start; at < stop; at++) {
    const type = classOf(text.charCodeAt(at))
    if (type === UPPER) upper++
    else if (type === LOWER) lower++
    else if (type === DIGIT) digits++
    else others++
  }
  if (upper + lower === 0) return shapeWithoutCase(text, start, stop, digits)
  if (digits > 0) return SHAPE_LETTERS_AND_DIGITS
  if (upper === 0) return SHAPE_LOWER
  const opensUpper = classOf(text.charCodeAt(start)) === UPPER
  if (lower === 0) return shapeOfCapitals(text, upper, others, stop)
  if (!opensUpper) return SHAPE_MIXED
  return upper === 1 ? SHAPE_TITLE : SHAPE_INNER_CAPITAL
}

function shapeWithoutCase(text: string, start: number, stop: number, digits: number): number {
  if (digits === 0) return classOf(text.charCodeAt(start)) > UPPER ? SHAPE_CASELESS : SHAPE_SIGN
  if (digits < stop - start) return SHAPE_NUMBER
  if (digits === 4) return SHAPE_YEAR
  return digits <= 2 ? SHAPE_SMALL_NUMBER : SHAPE_NUMBER
}

function shapeOfCapitals(text: string, upper: number, others: number, stop: number): number {
  if (text.charCodeAt(stop - 1) === 0x2e || others > 1) return SHAPE_INITIALS
  return upper === 1 ? SHAPE_LETTER : SHAPE_CAPITALS
}
