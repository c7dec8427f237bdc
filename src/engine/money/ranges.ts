import { isLetter } from '../text/characters.ts'
import type { NumberReading } from './numbers.ts'
import { numberValue } from './numbers.ts'
import {
  isBreak,
  isDash,
  isDigit,
  isSpace,
  lettersEnd,
  skipSpaces,
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
const CHANGE =
  /\b(?:r[oi]se[sn]?|rising|fell|fall(?:s|en|ing)?|up|down|gain\w*|los[te]\w*|climb\w*|drop\w*|sl[iu]d\w*|slip\w*|tumbl\w*|jump\w*|surg\w*|soar\w*|increas\w*|decreas\w*|add(?:ed|s|ing)|rais\w*|lower\w*|reduc\w*|cut\w*|gr[eo]w\w*|declin\w*|advanc\w*|mov\w*|went|go(?:es|ing)?|chang\w*|doubl\w*|tripl\w*|swell\w*|shr[aiu]nk\w*|plung\w*|sank|by|off|higher|lower)\b(?: \w+){0,2} $/i
const FROM_CHANGE = /\bfrom(?: \w+){0,1} $/i
const RANGING =
  /\b(?:rang\w+|vary\w*|varie[sd]|anywhere|between|cost\w*|fines?|prices?|starting|salar\w+|worth|anything)\s+(?:from|between) $|^\s*from $|\bto $/i
const BETWEEN = /\bbetween(?: \w+){0,1} $/i
const BORROWS =
  /^\s*(?:$|[.,;:!?)]|(?:in|by|for|from|last|this|next|a|per|respectively|to|over|after|worth|during|on|at|each|annually|since|as|when|while|but)\b)/i

/** Reads on from a first sum to a second one that completes a range or borrows its currency. Cost: bounded. */
export function pairAfter(window: Window, first: Sum, points: boolean): SumPair | undefined {
  const connector = connectorAfter(window, first.end)
  if (connector === undefined) return undefined
  const second = sumAt(window, connector.end, points)
  if (second === undefined || second.start < connector.end) return undefined
  const hasFirst = meaningOf(first) !== undefined
  const hasSecond = meaningOf(second) !== undefined
  if (!hasFirst && (!hasSecond || second.before !== undefined)) return undefined
  const before = textBefore(window, first.start, LOOK)
  const scaled = { ...first, number: shareScale(first, second) }
  const isRising = numberValue(scaled.number, 0) < numberValue(second.number, 0)
  const isRange = isRising && isRangeBy(connector.kind, before, hasFirst, hasSecond)
  if (isRange && (hasSecond || mayBorrow(window, first, second, connector.kind)))
    return { first: scaled, second, isRange }
  const isList = connector.kind !== 'dash' && hasFirst && !hasSecond && first.number.hasScale
  return isList && mayBorrow(window, first, second, connector.kind) ? { first, second, isRange: false } : undefined
}

function isRangeBy(kind: Connector, before: string, hasFirst: boolean, hasSecond: boolean): boolean {
  if (kind === 'dash') return true
  if (kind === 'and') return BETWEEN.test(before)
  if (kind === 'or') return !(hasFirst && hasSecond)
  if (RANGING.test(before) || before === '') return true
  if (FROM_CHANGE.test(before)) return !hasFirst || !hasSecond
  return !CHANGE.test(before)
}

/** A second number without a currency takes the first's, if it is written as a sum and no noun of its own follows. */
function mayBorrow(window: Window, first: Sum, second: Sum, kind: Connector): boolean {
  if (kind === 'dash' && first.after === undefined) return true
  if (!second.number.hasScale && kind !== 'dash') return false
  return BORROWS.test(textAfter(window, second.end, 16))
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
