import { wordClass } from '../../lexicon/lexicon.ts'
import { isLetter } from '../text/characters.ts'
import { type CurrencyMeaning, currenciesOf } from './currencies.ts'
import { type CurrencyReading, currencyAfter, currencyBefore } from './currency-around.ts'
import { digitNumberAt, type NumberReading, wordedNumberAt } from './numbers.ts'
import { scaleAfter } from './scales.ts'
import { isDigit, lettersEnd, plainWord, skipSpaces, startsWord, textAfter, unitAt, type Window } from './scan.ts'

/** A number with the currency beside it, if any: one end of a range, or a sum by itself. */
export interface Sum {
  readonly start: number
  readonly end: number
  readonly number: NumberReading
  readonly before: CurrencyReading | undefined
  readonly after: CurrencyReading | undefined
}

/** What was read at a number, and where to read on; no sum where the digits belong to something else. */
export interface SumReading {
  readonly sum: Sum | undefined
  readonly end: number
}

/** The meaning of the sum's currency: a plain "$" is told by what follows ("$5 pesos"). */
export function meaningOf(sum: Sum): CurrencyMeaning | undefined {
  if (sum.before === undefined) return sum.after?.meaning
  return sum.before.text === '$' && sum.after !== undefined ? sum.after.meaning : sum.before.meaning
}

/** Reads the sum whose number starts with the digit at `at`. */
export function digitSumAt(window: Window, at: number, points: boolean): SumReading {
  const start = numberStart(window, at)
  const before = currencyBefore(window, start)
  const read = digitNumberAt(window, start, before !== undefined, points)
  const isPart = isDigit(unitAt(window, start - 2)) && isSeparator(unitAt(window, start - 1))
  const isGlued = isLetter(unitAt(window, start - 1)) && before?.end !== start
  if (read.reading === undefined || isPart || isGlued) return { sum: undefined, end: read.end }
  const sum = joined(window, read.reading, before)
  return { sum: isLabel(window, sum) ? undefined : sum, end: Math.max(read.end, sum.end) }
}

/** Reads the sum whose number starts with the word at `at`; undefined where no number starts there. */
export function wordSumAt(window: Window, at: number): SumReading | undefined {
  const number = wordedNumberAt(window, at)
  if (number === undefined) return undefined
  const sum = joined(window, number, undefined)
  return { sum, end: sum.end }
}

/** ".50" of "$.50". */
function numberStart(window: Window, at: number): number {
  if (unitAt(window, at - 1) !== 0x2e) return at
  return isDigit(unitAt(window, at - 2)) || isLetter(unitAt(window, at - 2)) ? at : signBeforePoint(window, at)
}

function signBeforePoint(window: Window, at: number): number {
  return currencyBefore(window, at - 1)?.kind === 'sign' ? at - 1 : at
}

function isSeparator(unit: number): boolean {
  return unit === 0x2c || unit === 0x2e || unit === 0x2f
}

function joined(window: Window, number: NumberReading, before: CurrencyReading | undefined): Sum {
  let end = number.end
  let scaled = number
  const after = ownAfter(window, number, before)
  if (after !== undefined) {
    end = after.end
    // "75 USD million"
    const scale =
      number.hasScale || after.kind === 'name' ? undefined : scaleAfter(window, skipSpaces(window, end), false)
    if (scale !== undefined && unitAt(window, end) === 0x20) {
      scaled = {
        ...number,
        exponent: scale.exponent,
        unit: number.unit + scale.exponent,
        hasScale: true,
        hasWeight: true,
      }
      end = scale.end
    }
  }
  return { start: before?.start ?? number.start, end, number: scaled, before, after }
}

/** The currency behind the number, unless it belongs to the next number or says something else than the one before. */
function ownAfter(
  window: Window,
  number: NumberReading,
  before: CurrencyReading | undefined,
): CurrencyReading | undefined {
  const after =
    currencyAfter(window, number.end) ??
    (before === undefined ? currencyPast(window, number.end) : countryOfDollars(window, number.end, before))
  if (after === undefined || !isOwn(window, number, after)) return undefined
  if (before === undefined) return after
  const [code] = after.meaning.codes
  if (before.text === '$') return tellsDollars(window, after) ? after : undefined
  return before.meaning.codes.includes(code) && after.meaning.exponent === 0 ? after : undefined
}

const CLAUSE_END = /^\)?\s*(?:$|[.,;:!?)(])/
const FOLLOWS_DOLLARS = wordClass('follows-dollars')

/** "$5 million Canadian", "$500 (Australian)": the country behind a plain "$". */
function countryOfDollars(window: Window, end: number, before: CurrencyReading): CurrencyReading | undefined {
  if (before.text !== '$') return undefined
  const spaced = skipSpaces(window, end)
  const isOpen = unitAt(window, spaced) === 0x28
  const start = isOpen ? spaced + 1 : spaced
  const close = lettersEnd(window, start)
  if (start === end || close === start) return undefined
  const word = window.text.slice(start, close)
  const meaning = ADJECTIVE.test(word) ? currenciesOf(window.lexicon).names.get(`${plainWord(word)}dollar`) : undefined
  if (meaning === undefined) return undefined
  const isClosed = isOpen && unitAt(window, close) === 0x29
  const next = skipSpaces(window, isClosed ? close + 1 : close)
  if (!CLAUSE_END.test(textAfter(window, close, 10)) && !startsWord(window, next, FOLLOWS_DOLLARS)) return undefined
  return { start, end: isClosed ? close + 1 : close, meaning, kind: 'letters', text: word }
}

const ADJECTIVE = /^\p{Lu}\p{L}*n$/u

/** "$5 pesos", "$500 AUD"; but not "$5 million won by". */
function tellsDollars({ lexicon }: Window, { kind, meaning }: CurrencyReading): boolean {
  const { writtenWithDollarSign } = currenciesOf(lexicon)
  return kind !== 'sign' && meaning.exponent === 0 && writtenWithDollarSign.has(meaning.codes[0])
}

/** What may stand between a number and its unit: "half a trillion of pesos", "25 million more dollars", "10 million+ dollars". */
const SUM_FILLER = wordClass('sum-filler')

function currencyPast(window: Window, end: number): CurrencyReading | undefined {
  if (unitAt(window, end) === 0x2b) return currencyAfter(window, end + 1)
  const start = skipSpaces(window, end)
  const word = window.text.slice(start, lettersEnd(window, start))
  if (word !== word.toLowerCase() || !window.lexicon.is(word, SUM_FILLER)) return undefined
  const after = currencyAfter(window, start + word.length)
  return after?.kind === 'name' ? after : undefined
}

/** Whether a sign or code between two numbers belongs to the first: "10 $ 30 $", but "in 1990 $ 30 million". */
function isOwn(window: Window, number: NumberReading, after: CurrencyReading): boolean {
  if (after.kind === 'name') return true
  const next = skipSpaces(window, after.end)
  if (!isDigit(unitAt(window, next))) return true
  const isGlued = next === after.end
  if (isGlued) return false
  // "20€ 50"
  if (after.start === number.end) return true
  const following = digitNumberAt(window, next, true, false)
  const closes = currencyAfter(window, following.end)
  if (closes !== undefined && !isDigit(unitAt(window, skipSpaces(window, closes.end)))) return true
  if (after.kind === 'sign' || following.reading?.hasWeight === true) return number.hasScale
  return number.hasWeight || number.digits.length !== 4
}

const AROUND_CODE = '/\\\'"{}=`_$'

/** "$1" of a pattern or a template, "$20x": a sign before a number that is no price. */
function isLabel(window: Window, sum: Sum): boolean {
  const next = unitAt(window, sum.number.end)
  if (sum.after === undefined && isLetter(next)) {
    const end = lettersEnd(window, sum.number.end)
    // "$20x7" is a name, "the $20s" no one sum.
    const isOther = isDigit(unitAt(window, end)) || (end - sum.number.end === 1 && next === 0x73)
    return sum.before?.kind !== 'sign' || sum.number.digits.length === 1 || isOther
  }
  if (sum.before?.text !== '$' || sum.number.digits.length > 1 || sum.number.hasScale) return false
  const before = window.text.charAt(sum.start - 1)
  const after = window.text.charAt(sum.end)
  const isRate = after === '/' && isLetter(unitAt(window, sum.end + 1))
  const isCodeBefore = sum.start > window.from && AROUND_CODE.includes(before)
  const isCodeAfter = sum.end < window.to && AROUND_CODE.includes(after) && !isRate
  return (isCodeBefore && !QUOTES.includes(before)) || (isCodeAfter && !QUOTES.includes(after))
}

const QUOTES = '\'"'
