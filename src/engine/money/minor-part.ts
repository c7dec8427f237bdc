import { wordClass } from '../../lexicon/lexicon.ts'
import { digitNumberAt, type NumberReading, numberValue, wordedNumberAt } from './numbers.ts'
import { isDigit, lettersEnd, skipSpaces, startsWord, textAfter, unitAt, type Window } from './scan.ts'
import type { Sum } from './sum.ts'

/** The cents behind a whole sum ("thirteen dollars and forty-five cents"), in units of the currency. */
export interface MinorPart {
  readonly value: number
  readonly end: number
}

const CURRENCY_PART = wordClass('currency-part')
const CLOSES_PART = wordClass('closes-part')
const CLAUSE_END = /^\s*(?:$|[.,;:!?)](?!\d))/

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
  const isNamed = isPartName(window, unitStart, unitEnd) || unitAt(window, unitStart) === 0xa2
  if (isNamed) return { value: value / 100, end: Math.max(unitEnd, unitStart + 1) }
  return !hasComma && closes(window, number, hasAnd && sum.after?.kind === 'name')
    ? { value: value / 100, end: number.end }
    : undefined
}

/** In small letters: "43c", "20 P" is none. */
function isPartName({ text, lexicon }: Window, start: number, end: number): boolean {
  const word = text.slice(start, end)
  return word === word.toLowerCase() && lexicon.is(word, CURRENCY_PART)
}

function closes(window: Window, number: NumberReading, hasAnd: boolean): boolean {
  if (!hasAnd && (number.inWords ? Number(number.digits) < 10 : number.digits.length !== 2)) return false
  const next = skipSpaces(window, number.end)
  return CLAUSE_END.test(textAfter(window, number.end, 8)) || startsWord(window, next, CLOSES_PART)
}

function numberAt(window: Window, at: number): NumberReading | undefined {
  if (isDigit(unitAt(window, at))) return digitNumberAt(window, at, false, false).reading
  return wordedNumberAt(window, at)
}
