import { wordClass } from '../../lexicon/lexicon.ts'
import { classOf, LOWER } from '../text/characters.ts'
import { holdsWord } from '../text/held-words.ts'
import type { CountryContext } from './country-context.ts'
import type { CurrencyMeaning } from './currencies.ts'
import { numberValue } from './numbers.ts'
import {
  isDash,
  isSpace,
  skipSpaces,
  startsWord,
  textAfter,
  textBefore,
  unitAt,
  type Window,
  wordAt,
  wordBefore,
} from './scan.ts'
import { meaningOf, type Sum } from './sum.ts'

const LOOK = 64
const COUNTRY_VALUE = 100
const MILLIONS = 1e6
const LONGEST_ADDRESS = 200

/** Whether a sum with a currency word or sign is money, not weight, a name, a verb or a label. */
export function isMoney(window: Window, sum: Sum, context: CountryContext): boolean {
  const meaning = meaningOf(sum)
  if (meaning === undefined || !meetsDemand(window, sum, meaning, context) || isInAddress(window, sum)) return false
  if (sum.before?.kind === 'name' && !isSumAfterName(window, sum, meaning)) return false
  const name = sum.after?.kind === 'name' ? sum.after.text : ''
  if (name === '') return isNoReference(window, sum)
  const behind = textAfter(window, sum.end, LOOK)
  if (CAPITALIZED.test(name) && TITLE.test(behind) && !sum.number.hasWeight) return false
  if (isEuroCompound(window, sum, name)) return false
  if (window.lexicon.is(name, POUND_WORD)) return !isWeight(window, sum, behind, context)
  if (window.lexicon.is(name, CENT_WORD)) return !isSaying(window, sum, name)
  return true
}

/** "5 Rand Corporation analysts", "3 Dollar General stores" */
const CAPITALIZED = /^\p{Lu}\p{Ll}+$/u
const TITLE = /^ \p{Lu}/u
const POUND_WORD = wordClass('pound-word')
const CENT_WORD = wordClass('cent-word')
const EURO_COMPOUND = wordClass('euro-compound')
const YEAR_BEHIND = /^[- ]?20\d\d/

/** "5 euro zone countries", "Euro 2024" */
function isEuroCompound(window: Window, sum: Sum, name: string): boolean {
  if (name.toLowerCase() !== 'euro') return false
  const { end } = sum
  const next = isDash(unitAt(window, end)) ? end + 1 : skipSpaces(window, end)
  return YEAR_BEHIND.test(textAfter(window, end, 5)) || startsWord(window, next, EURO_COMPOUND)
}

const CLAUSE_END = /^(?:\s*(?:$|[.,;:!?)])| a | per |-a-|\/)/

function closesClause(window: Window, end: number): boolean {
  return CLAUSE_END.test(textAfter(window, end, 5))
}

function meetsDemand(window: Window, sum: Sum, meaning: CurrencyMeaning, context: CountryContext): boolean {
  const { number } = sum
  const closes = closesClause(window, sum.end)
  const isSized = number.hasWeight || Number(number.digits) >= COUNTRY_VALUE || meaning.exponent < 0
  switch (meaning.demand) {
    case 'nothing':
      return true
    case 'clause-end':
      return closes
    case 'small-letters':
      return !CAPITAL.test(sum.after?.text ?? '') && !(number.inWords && Number(number.digits) < 10)
    case 'weight':
      if (sum.after?.kind === 'letters' && closes) return true
      return number.hasWeight || (isSized && context.speaksOf(meaning.codes) && !isYear(sum))
    default:
      // "2022 marks a turn": a year before a verb.
      if (!number.hasWeight && isYear(sum)) return false
      if (sum.after?.kind === 'name' && CAPITAL.test(sum.after.text)) return false
      return isSized && context.speaksOf(meaning.codes)
  }
}

const CAPITAL = /^\p{Lu}/u

/** A sum in a web address is a title cut up. */
function isInAddress(window: Window, sum: Sum): boolean {
  let start = sum.start
  while (sum.start - start < LONGEST_ADDRESS && start > window.from && !isSpace(unitAt(window, start - 1))) start--
  const run = window.text.slice(start, sum.start)
  return run.includes('://') || run.startsWith('www.')
}

function isYear(sum: Sum): boolean {
  const { digits, hasScale } = sum.number
  return !hasScale && digits.length === 4 && digits >= '1900' && digits < '2100'
}

/** "dollar 22.5 million", "US dollars 6000", "at rupees 40."; "the dollar 5 percent lower" and "Euro 2024" are none. */
function isSumAfterName(window: Window, sum: Sum, meaning: CurrencyMeaning): boolean {
  if (meaning.demand !== 'nothing' || meaning.exponent < 0) return false
  if (sum.number.hasWeight || sum.before?.text.includes(' ') === true) return true
  const isArea = /^euro$/i.test(sum.before?.text ?? '')
  return !isArea && !isYear(sum) && closesClause(window, sum.end)
}

const CODE_WORD = wordClass('code-word')

/** "in shell"; not "a Shell station" */
function isSmallIn({ text, analysis }: Window): (token: number) => boolean {
  return (token) => classOf(text.charCodeAt(analysis.tokens.start[token] as number)) === LOWER
}

/** Whether a word of a class, one that `counts`, stands between two offsets, within the window. */
function holdsNear(
  { analysis, from, to }: Window,
  first: number,
  last: number,
  wordClass: number,
  counts?: (token: number) => boolean,
): boolean {
  return holdsWord(analysis, Math.max(from, first), Math.min(to, last), wordClass, counts)
}

/** "$1" in a text about patterns or scripts. */
function isNoReference(window: Window, sum: Sum): boolean {
  if (sum.before?.text !== '$' || sum.number.digits.length > 1 || sum.number.hasScale) return true
  return !holdsNear(window, sum.start - LOOK, sum.end + LOOK, CODE_WORD, isSmallIn(window))
}

const WEIGHING = wordClass('weighing')
const WEIGHED = wordClass('weighed')
const WORTH_OF = wordClass('worth-of')
const PAID_COMPOUND = wordClass('paid-compound')
const PAYING = wordClass('paying')
const MONEY_SIGN = /[$€£]/
const CLOSES_COMPOUND = /^(?:$|[.,;)]|[- ]an?[- ]|\s*\([^)]{0,4}[$€£])/

/** Pounds are weight unless the number is of millions, the words are of paying, or the country is one of pounds. */
function isWeight(window: Window, sum: Sum, behind: string, context: CountryContext): boolean {
  if (isWeighed(window, sum.end)) return true
  const { number } = sum
  if (numberValue(number, 0) >= MILLIONS) return false
  const ahead = textBefore(window, sum.start, LOOK)
  if (holdsNear(window, sum.start - ahead.length + ahead.lastIndexOf('.') + 1, sum.start, WEIGHING)) return true
  const isCompound = !isSpace(unitAt(window, sum.number.end)) && sum.before === undefined
  if (isCompound) return !CLOSES_COMPOUND.test(behind) && !startsWord(window, sum.end + 1, PAID_COMPOUND)
  const isAlone = window.from === sum.start || ahead.trim() === ''
  if ((isAlone && behind.trim() === '') || tellsOfPaying(window, sum)) return false
  return !context.speaksOf(sum.after?.meaning.codes ?? [])
}

function tellsOfPaying(window: Window, { start, end }: Sum): boolean {
  const [from, to] = [start - LOOK, end + LOOK]
  if (holdsNear(window, from, start, PAYING) || holdsNear(window, end, to, PAYING)) return true
  return MONEY_SIGN.test(textBefore(window, start, LOOK)) || MONEY_SIGN.test(textAfter(window, end, LOOK))
}

/** "pounds of cocaine", "-pound bomb", "pounds, that were seized"; not "pounds of debt". */
function isWeighed(window: Window, end: number): boolean {
  const next = end + 1
  if (isSpace(unitAt(window, end)) || isDash(unitAt(window, end))) {
    if (wordAt(window, next) === 'of') return !startsWord(window, next + 3, WORTH_OF)
    if (startsWord(window, next, WEIGHED)) return true
  }
  const clause = THAT_WAS.exec(textAfter(window, end, LOOK))
  return clause !== null && startsWord(window, end + clause[0].length, WEIGHING)
}

const THAT_WAS = /^ ?,? (?:that )?(?:was|were) /

const POSSESSIVE = wordClass('possessive')

/** "my two cents", and the rapper. */
function isSaying(window: Window, sum: Sum, name: string): boolean {
  if (name === 'Cent' && sum.number.digits === '50') return true
  return window.lexicon.is(wordBefore(window, sum.start), POSSESSIVE)
}
