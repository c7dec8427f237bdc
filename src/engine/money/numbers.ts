import { isLetter } from '../text/characters.ts'
import { andFraction, numberOpener, wordNumberAt } from './number-words.ts'
import { numeralAt } from './numerals.ts'
import { scaleAfter } from './scales.ts'
import { isDigit, isSpace, lettersEnd, skipSpaces, unitAt, type Window } from './scan.ts'

/** A number as written, exact: its value is `digits` times ten to the `exponent`. */
export interface NumberReading {
  readonly start: number
  readonly end: number
  /** ASCII decimal numeral. */
  readonly digits: string
  readonly exponent: number
  /** Power of ten of one unit of the last stated digit. */
  readonly unit: number
  /** Thousand, lakh, million … is said. */
  readonly hasScale: boolean
  readonly inWords: boolean
  /** Large or carefully written, as sums are and labels are not: "5 million", "1,850", "2.50". */
  readonly hasWeight: boolean
}

const HALVES: ReadonlyMap<number, string> = new Map([
  [0xbd, '.5'],
  [0xbc, '.25'],
  [0xbe, '.75'],
])
const LONG_NUMBER = 5

/**
 * Reads the number in digits at `at`, with its scale. `signed`: a currency sign stands before it.
 * `end` is past it even where it is no number a sum can have; then `reading` is undefined.
 */
export function digitNumberAt(
  window: Window,
  at: number,
  signed: boolean,
  points: boolean,
): { readonly reading: NumberReading | undefined; readonly end: number } {
  const lone = HALVES.get(unitAt(window, at))
  if (lone !== undefined) return fractionAt(window, at, { decimals: lone, end: at + 1 }, signed)
  const slashed = signed ? undefined : slashedFraction(window, at)
  if (slashed !== undefined) return fractionAt(window, at, slashed, signed)
  const isFraction = unitAt(window, at) === 0x2e
  const numeral = numeralAt(window, isFraction ? at + 1 : at, points)
  const hasTwoPoints = isFraction && (numeral.decimals > 0 || numeral.isGrouped)
  if (numeral.digits === '' || hasTwoPoints) return { reading: undefined, end: numeral.end }
  const decimals = isFraction ? numeral.digits.length : numeral.decimals
  const whole = { digits: isFraction ? `0.${numeral.digits}` : numeral.digits, decimals, end: numeral.end }
  const {
    digits,
    end,
    decimals: stated,
  } = decimals === 0 ? (spacedDecimals(window, whole) ?? withFraction(window, whole)) : whole
  const scale = scaleAfter(window, end, signed)
  const exponent = scale?.exponent ?? 0
  const half = scale !== undefined && stated === 0 ? halfAfter(window, scale.end) : undefined
  if (half !== undefined && scale !== undefined) {
    const reading = { start: at, end: half.end, digits: digits + half.decimals, exponent, unit: exponent - 1 }
    return { reading: { ...reading, hasScale: true, inWords: false, hasWeight: true }, end: half.end }
  }
  const trailing = scale === undefined && numeral.isGrouped ? trailingThousands(numeral.digits) : 0
  const reading: NumberReading = {
    start: at,
    end: scale?.end ?? end,
    digits,
    exponent,
    unit: exponent - stated + trailing,
    hasScale: scale !== undefined,
    inWords: false,
    hasWeight: scale !== undefined || numeral.isGrouped || stated === 2 || digits.length >= LONG_NUMBER,
  }
  return { reading, end: reading.end }
}

/** "$1 million and a half" */
function halfAfter(window: Window, at: number): Fraction | undefined {
  const start = skipSpaces(window, at)
  const fraction = start > at && window.text.startsWith('and ', start) ? andFraction(window, start + 3) : undefined
  return fraction?.value === 0.5 ? { decimals: '.5', end: fraction.end } : undefined
}

interface Fraction {
  /** ".5" */
  readonly decimals: string
  readonly end: number
}

/** "½ million", "5/8 cent" */
function fractionAt(
  window: Window,
  at: number,
  fraction: Fraction,
  signed: boolean,
): { readonly reading: NumberReading; readonly end: number } {
  const { decimals } = fraction
  const scale = scaleAfter(window, fraction.end, signed)
  const exponent = scale?.exponent ?? 0
  const end = scale?.end ?? fraction.end
  const hasScale = scale !== undefined
  const unit = exponent - decimals.length + 1
  const number = { start: at, end, digits: `0${decimals}`, exponent, unit, hasScale }
  return { reading: { ...number, inWords: false, hasWeight: hasScale }, end }
}

/** "½", "¼", "¾" */
export function isFractionSign(unit: number): boolean {
  return HALVES.has(unit)
}

interface Whole {
  readonly digits: string
  readonly decimals: number
  readonly end: number
}

/** "2½", "2 1/2", "2 and a half" behind a whole number. */
function withFraction(window: Window, whole: Whole): Whole {
  const { digits, end } = whole
  const start = skipSpaces(window, end)
  const sign = HALVES.get(unitAt(window, start))
  if (sign !== undefined) return { digits: digits + sign, decimals: sign.length - 1, end: start + 1 }
  if (start === end) return whole
  const isAdded = window.text.startsWith('and ', start)
  const slashed = slashedFraction(window, isAdded ? start + 4 : start)
  if (slashed !== undefined) {
    return { digits: digits + slashed.decimals, decimals: slashed.decimals.length - 1, end: slashed.end }
  }
  const fraction = isAdded ? andFraction(window, start + 3) : undefined
  if (fraction === undefined) return whole
  const { value, decimals } = fraction
  return { digits: digits + String(value).slice(1), decimals, end: fraction.end }
}

const SLASHED = /([1357]) ?\/ ?([248])(?![\d/]|[.,]\d)/y

/** "1/2", "3 / 8": the halves, quarters and eighths that prices are told in. */
function slashedFraction(window: Window, at: number): Fraction | undefined {
  SLASHED.lastIndex = at
  const match = isDigit(unitAt(window, at)) ? SLASHED.exec(window.text) : null
  const value = Number(match?.[1]) / Number(match?.[2])
  if (match === null || value > 1 || SLASHED.lastIndex > window.to) return undefined
  return { decimals: String(value).slice(1), end: SLASHED.lastIndex }
}

/** "£ 12 . 50", "1 . 6 billion", as tokenised text has it. */
function spacedDecimals(window: Window, { digits, end }: Whole): Whole | undefined {
  const isSpaced = isSpace(unitAt(window, end)) && unitAt(window, end + 1) === 0x2e && isSpace(unitAt(window, end + 2))
  let stop = end + 3
  while (isSpaced && stop < end + 6 && isDigit(unitAt(window, stop))) stop++
  const decimals = stop - end - 3
  if (decimals === 0 || decimals > 2) return undefined
  return { digits: `${digits}.${window.text.slice(end + 3, stop)}`, decimals, end: stop }
}

/** "12,000" is stated to the thousand, as "12 thousand" is. */
function trailingThousands(digits: string): number {
  let zeros = 0
  while (digits.endsWith('000', digits.length - zeros) && digits.length - zeros > 3) zeros += 3
  return zeros
}

/** Reads the number in words at `at`, the start of a word; undefined where there is none or an open-ended one. */
export function wordedNumberAt(window: Window, at: number): NumberReading | undefined {
  const end = lettersEnd(window, at)
  if (!numberOpener(window.lexicon)(window.text, at, end) || isLetter(unitAt(window, at - 1))) return undefined
  const words = wordNumberAt(window, at)
  if (words === undefined) return undefined
  return {
    start: words.start,
    end: words.end,
    digits: String(words.value),
    exponent: 0,
    unit: words.unit,
    hasScale: words.hasScale,
    inWords: true,
    hasWeight: words.hasScale,
  }
}

/** The value in units of the currency, after another power of ten has been put on it. */
export function numberValue(number: NumberReading, exponent: number): number {
  const power = number.exponent + exponent
  return Number(number.digits.includes('e') ? Number(number.digits) * 10 ** power : `${number.digits}e${power}`)
}

/** The size of one unit of the last stated digit, likewise. */
export function statedUnit(number: NumberReading, exponent: number): number {
  return Number(`1e${number.unit + exponent}`)
}
