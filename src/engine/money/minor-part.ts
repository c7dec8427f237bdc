import { wordSet } from '../text/word-set.ts'
import { digitNumberAt, type NumberReading, numberValue, wordedNumberAt } from './numbers.ts'
import { isDigit, lettersEnd, skipSpaces, textAfter, unitAt, type Window } from './scan.ts'
import type { Sum } from './sum.ts'

/** The cents behind a whole sum ("thirteen dollars and forty-five cents"), in units of the currency. */
export interface MinorPart {
  readonly value: number
  readonly end: number
}

const SUBUNITS: ReadonlySet<string> = wordSet(
  'c ct cts cent cents p pence penny pennies paise paisa kopecks kopeks sen sens centavos centimes groszy',
)
const CLAUSE_END = /^\s*(?:$|[.,;:!?)](?!\d)|(?:and|more|less|each)\b)/

/**
 * The smaller part of a sum told in two: "20 dollars 43c", "3 GBP 1 pence", "$20 and 43c". Without its
 * own word it must close the clause ("15 dollars and 15.").
 */
export function minorPartAfter(window: Window, sum: Sum): MinorPart | undefined {
  if (sum.number.hasScale && !sum.number.inWords) return undefined
  if (sum.number.digits.includes('.')) return undefined
  const spaced = skipSpaces(window, sum.end)
  const hasAnd = window.text.startsWith('and ', spaced) && spaced > sum.end
  const hasComma = unitAt(window, sum.end) === 0x2c && sum.after?.kind === 'name'
  const start = hasAnd ? spaced + 4 : hasComma ? skipSpaces(window, sum.end + 1) : spaced
  if (start === sum.end || start >= window.to) return undefined
  const number = numberAt(window, start)
  if (number === undefined || number.hasScale || number.digits.includes('.')) return undefined
  const value = numberValue(number, 0)
  if (value >= 100 || number.start !== start) return undefined
  const unitStart = skipSpaces(window, number.end)
  const unitEnd = lettersEnd(window, unitStart)
  const isNamed = SUBUNITS.has(window.text.slice(unitStart, unitEnd)) || unitAt(window, unitStart) === 0xa2
  if (isNamed) return { value: value / 100, end: Math.max(unitEnd, unitStart + 1) }
  return !hasComma && closes(window, number, hasAnd && sum.after?.kind === 'name')
    ? { value: value / 100, end: number.end }
    : undefined
}

function closes(window: Window, number: NumberReading, hasAnd: boolean): boolean {
  if (!hasAnd && (number.inWords ? Number(number.digits) < 10 : number.digits.length !== 2)) return false
  return CLAUSE_END.test(textAfter(window, number.end, 8))
}

function numberAt(window: Window, at: number): NumberReading | undefined {
  if (isDigit(unitAt(window, at))) return digitNumberAt(window, at, false, false).reading
  return wordedNumberAt(window, at)
}
