/** Character classes, by UTF-16 unit. */
export const OTHER = 0
export const SPACE = 1
export const DIGIT = 2
export const LOWER = 3
export const UPPER = 4
/** Letters without case: Chinese, Arabic, Hebrew …, and combining marks. */
export const CASELESS = 5

function classify(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return OTHER
  const char = String.fromCharCode(unit)
  if (/\s|\u200b/u.test(char)) return SPACE
  if (/\p{Nd}/u.test(char)) return DIGIT
  if (/\p{Lu}|\p{Lt}/u.test(char)) return UPPER
  if (/\p{Ll}/u.test(char)) return LOWER
  return /[\p{L}\p{M}]/u.test(char) ? CASELESS : OTHER
}

/** The class of each UTF-16 unit. Half of a surrogate pair is OTHER: emoji and rare scripts break words. */
const CLASS_BY_UNIT: Uint8Array = Uint8Array.from({ length: 0x10000 }, (_, unit) => classify(unit))

/** The class of one UTF-16 unit; NaN (past the end of a text) is OTHER. */
export function classOf(unit: number): number {
  // Not `?? OTHER`: one look-up by NaN makes V8 treat every later one as a look-up by name.
  return unit >= 0 ? (CLASS_BY_UNIT[unit] as number) : OTHER
}

export function isLetter(unit: number): boolean {
  return classOf(unit) >= LOWER
}

export function isWordUnit(unit: number): boolean {
  return classOf(unit) >= DIGIT
}

/** U+0027 and the marks typed for it. A closing single quotation mark is the same character: context decides. */
export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2bc || unit === 0x2018
}
