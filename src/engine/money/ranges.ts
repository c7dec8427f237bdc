import { type Lexicon, wordClass } from '../../lexicon/lexicon.ts'
import { isLetter } from '../text/characters.ts'
import type { NumberReading } from './numbers.ts'
import { numberValue } from './numbers.ts'
import {
  isBreak,
  isDash,
  isDigit,
  isSpace,
  lettersEnd,
  lettersStart,
  skipSpaces,
  startsWord,
  textAfter,
  textBefore,
  unitAt,
  type Window,
} from './scan.ts'
import { digitSumAt, meaningOf, type Sum, wordSumAt } from './sum.ts'

/** Two sums that belong together: the ends of one range, or two amounts of which the second borrows the currency. */
export interface SumPair {
  readonly first: Sum
  readonly second: Sum
  readonly isRange: boolean
}

type Connector = 'dash' | 'to' | 'and' | 'or'

const LOOK = 40
const MOST_PREFIX = 6
/** "rose $2 to $45", "cut spending from $5 to $4 million": the first is the step or the start, not the low end. */
const CHANGE = wordClass('change')
const RANGING = wordClass('ranging')
const MAY_FOLLOW_SUM = wordClass('may-follow-sum')
const CLAUSE_END = /^\s*(?:$|[.,;:!?)])/
/** Words before a sum that are read for what it is a change of. */
const WORDS_BEFORE = 3

/** Reads on from a first sum to a second one that completes a range or borrows its currency. Cost: bounded. */
export function pairAfter(window: Window, first: Sum, points: boolean): SumPair | undefined {
  const connector = connectorAfter(window, first.end)
  if (connector === undefined) return undefined
  const second = sumAt(window, connector.end, points)
  if (second === undefined || second.start < connector.end) return undefined
  const hasFirst = meaningOf(first) !== undefined
  const hasSecond = meaningOf(second) !== undefined
  if (!hasFirst && (!hasSecond || second.before !== undefined)) return undefined
  const before = wordsBefore(window, first.start)
  const scaled = { ...first, number: shareScale(first, second) }
  const isRising = numberValue(scaled.number, 0) < numberValue(second.number, 0)
  const isRange = isRising && isRangeBy(connector.kind, before, hasFirst, hasSecond)
  if (isRange && (hasSecond || mayBorrow(window, first, second, connector.kind)))
    return { first: scaled, second, isRange }
  const isList = connector.kind !== 'dash' && hasFirst && !hasSecond && first.number.hasScale
  return isList && mayBorrow(window, first, second, connector.kind) ? { first, second, isRange: false } : undefined
}

function isRangeBy(kind: Connector, before: WordsBefore, hasFirst: boolean, hasSecond: boolean): boolean {
  const { words, lexicon } = before
  const [last = '', second = ''] = words
  if (kind === 'dash') return true
  if (kind === 'and') return last === 'between' || second === 'between'
  if (kind === 'or') return !(hasFirst && hasSecond)
  if (opensRange(before)) return true
  if (last === 'from' || second === 'from') return !hasFirst || !hasSecond
  return !words.some((word) => lexicon.is(word, CHANGE))
}

/** "costs from $5 to", "ranging between $5 and", "$5 to $10" that opens the block or follows a bare "from" or "to". */
function opensRange({ words, isWhole, lexicon }: WordsBefore): boolean {
  const [last, second = ''] = words
  if (last === undefined) return isWhole
  if (last === 'to' || (last === 'from' && isWhole && words.length === 1)) return true
  return (last === 'from' || last === 'between') && lexicon.is(second, RANGING)
}

/** The last words before a sum, nearest first, as far as one space parts each from the next. */
interface WordsBefore {
  readonly words: readonly string[]
  /** Nothing else stands before the sum. */
  readonly isWhole: boolean
  readonly lexicon: Lexicon
}

function wordsBefore(window: Window, start: number): WordsBefore {
  const { text, lexicon } = window
  const words: string[] = []
  let end = start
  while (words.length < WORDS_BEFORE && unitAt(window, end - 1) === 0x20) {
    const from = lettersStart(window, end - 1)
    if (from === end - 1) break
    words.push(text.slice(from, end - 1).toLowerCase())
    end = from
  }
  return { words, isWhole: textBefore(window, end, LOOK).trim() === '', lexicon }
}

/** A second number without a currency takes the first's, if it is written as a sum and no noun of its own follows. */
function mayBorrow(window: Window, first: Sum, second: Sum, kind: Connector): boolean {
  if (kind === 'dash' && first.after === undefined) return true
  if (!second.number.hasScale && kind !== 'dash') return false
  if (CLAUSE_END.test(textAfter(window, second.end, 16))) return true
  return startsWord(window, skipSpaces(window, second.end), MAY_FOLLOW_SUM)
}

function connectorAfter(window: Window, at: number): { readonly kind: Connector; readonly end: number } | undefined {
  const spaced = skipSpaces(window, at)
  const unit = unitAt(window, spaced)
  if (isDash(unit) && !isBreak(window, at)) return { kind: 'dash', end: skipSpaces(window, spaced + 1) }
  if (spaced === at || !isLetter(unit)) return undefined
  const end = lettersEnd(window, spaced)
  const word = window.text.slice(spaced, end)
  const isConnector = word === 'to' || word === 'and' || word === 'or'
  return isConnector && isSpace(unitAt(window, end)) ? { kind: word, end: skipSpaces(window, end) } : undefined
}

/** The sum that starts right at `at`, its currency sign first or not. */
function sumAt(window: Window, at: number, points: boolean): Sum | undefined {
  let digit = at
  while (digit - at < MOST_PREFIX && !isDigit(unitAt(window, digit))) digit++
  if (isDigit(unitAt(window, digit))) {
    const { sum } = digitSumAt(window, digit, points)
    if (sum?.start === at) return sum
  }
  if (!isLetter(unitAt(window, at))) return undefined
  const article = unitAt(window, at) === 0x61 && isSpace(unitAt(window, at + 1))
  return wordSumAt(window, article ? skipSpaces(window, at + 1) : at)?.sum
}

/** "$1.5-2 billion": the first number takes the second's scale; "$800-1.2 billion" the scale below it. */
function shareScale(first: Sum, second: Sum): NumberReading {
  const { number } = first
  const { exponent } = second.number
  if (number.hasScale || number.inWords || exponent < 3) return number
  if (first.after !== undefined) return number
  const isLower = Number(number.digits) < Number(second.number.digits)
  if (!isLower && (second.before !== undefined || exponent < 6)) return number
  const shared = isLower ? exponent : exponent - 3
  return { ...number, exponent: shared, unit: number.unit + shared, hasScale: true, hasWeight: true }
}
