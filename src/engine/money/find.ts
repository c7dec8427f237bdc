import type { AmountMention } from '../../model/mention.ts'
import type { Analysis } from '../text/analysis.ts'
import { isLetter } from '../text/characters.ts'
import { type CountryContext, countryContext } from './country-context.ts'
import type { CurrencyMeaning } from './currencies.ts'
import { minorPartAfter } from './minor-part.ts'
import { isMoney } from './money-sense.ts'
import { numberOpener } from './number-words.ts'
import { isFractionSign, numberValue, statedUnit } from './numbers.ts'
import { qualifierAround } from './qualifiers.ts'
import { pairAfter, type SumPair } from './ranges.ts'
import { rateAfter } from './rates.ts'
import { isDigit, type Window } from './scan.ts'
import { digitSumAt, meaningOf, type Sum, wordSumAt } from './sum.ts'

/** Languages that group thousands by points: "1.500 Euro". */
const POINT_GROUPING = /^(?:de|es|it|pt|nl|da|tr|id|el|ro|hr|sr|sl|vi)\b/i

/** No currency before a number is longer. */
const NEAR = 48

interface Search {
  readonly context: CountryContext
  readonly points: boolean
  readonly found: AmountMention[]
}

/**
 * The sums of money in an article, in text order, without aid frames. Only numbers are looked at, each
 * with a bounded look to either side. Cost: linear in the text.
 */
export function findAmounts(analysis: Analysis): readonly AmountMention[] {
  const { article, lexicon } = analysis
  const points = article.language !== undefined && POINT_GROUPING.test(article.language)
  const search: Search = { context: countryContext(analysis), points, found: [] }
  for (const block of article.blocks) {
    searchBlock({ text: article.text, lexicon, analysis, from: block.start, to: block.end }, search)
  }
  return search.found
}

function searchBlock(window: Window, search: Search): void {
  const { text, to, lexicon } = window
  const opensNumber = numberOpener(lexicon)
  let at = window.from
  while (at < to) {
    const unit = text.charCodeAt(at)
    if (isDigit(unit) || (unit > 0x7f && isFractionSign(unit))) {
      const { sum, end } = digitSumAt(behindLast(window, at, search), at, search.points)
      at = Math.max(take(window, sum, search), end, at + 1)
    } else if (isLetter(unit)) {
      const end = wordEnd(text, at, to)
      const read = opensNumber(text, at, end) ? wordSumAt(window, at) : undefined
      at = read === undefined ? end : Math.max(take(window, read.sum, search), read.end)
    } else at++
  }
}

/** The window without the amount just before: its currency is its own ("10 rmb 20 usd"). */
function behindLast(window: Window, at: number, { found }: Search): Window {
  const from = found[found.length - 1]?.end ?? 0
  return from > window.from && at - from < NEAR ? { ...window, from } : window
}

function wordEnd(text: string, at: number, to: number): number {
  let end = at + 1
  while (end < to && isLetter(text.charCodeAt(end))) end++
  return end
}

/** Adds the amount that a sum begins, alone or with a second one; the offset to read on from. */
function take(window: Window, sum: Sum | undefined, search: Search): number {
  if (sum === undefined) return 0
  const pair = pairAfter(window, sum, search.points)
  if (pair !== undefined) {
    const end = takePair(window, pair, search)
    if (end > 0) return end
  }
  const meaning = meaningOf(sum)
  if (meaning === undefined || !isMoney(window, sum, search.context)) return 0
  const minor = minorPartAfter(window, sum)
  const mention = mentionOf(window, sum, meaning, minor?.end ?? sum.end, search)
  search.found.push(
    minor === undefined ? mention : { ...mention, value: rounded(mention.value + minor.value), precision: 0.01 },
  )
  return minor?.end ?? sum.end
}

function takePair(window: Window, pair: SumPair, search: Search): number {
  const { first, second } = pair
  const owner = meaningOf(second) === undefined ? first : second
  const meaning = meaningOf(first) ?? meaningOf(second)
  if (meaning === undefined || !isMoney(window, owner, search.context)) return 0
  const low = mentionOf(window, first, meaning, pair.isRange ? second.end : first.end, search)
  if (!pair.isRange) {
    search.found.push(low, mentionOf(window, second, meaning, second.end, search))
    return second.end
  }
  const { exponent } = meaningOf(second) ?? meaning
  const precision = Math.max(low.precision, statedUnit(second.number, exponent))
  search.found.push({ ...low, valueMax: numberValue(second.number, exponent), precision })
  return second.end
}

function mentionOf(window: Window, sum: Sum, meaning: CurrencyMeaning, end: number, search: Search): AmountMention {
  const { start, number } = sum
  const per = rateAfter(window, end)
  return {
    kind: 'amount',
    text: window.text.slice(start, end),
    start,
    end,
    value: numberValue(number, meaning.exponent),
    currency: search.context.choose(meaning),
    qualifier: qualifierAround(window, start, end),
    precision: statedUnit(number, meaning.exponent),
    ...(per === undefined ? {} : { per }),
  }
}

/** Two decimals, as cents have: 13 + 0.45 is 13.45. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
