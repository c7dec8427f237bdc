import { currenciesOf } from '../engine/money/currencies.ts'
import { type Lexicon, wordClass } from '../lexicon/lexicon.ts'
import type { Currency } from '../model/money.ts'

const CURRENCY_LIKE_WORD = wordClass('currency-like-word')
const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))
const HEADER_WORDS = /[^\p{L}\p{Sc}]+/u

/** The currency that a cell names by its code (ISO 4217), sign or name. One that several share ("dollar", "$") is none here. */
export function currencyOf(cell: string, lexicon: Lexicon): Currency | undefined {
  const code = cell.trim().toUpperCase()
  if (CODES.has(code)) return code
  const { signs, names } = currenciesOf(lexicon)
  const meaning = signs.get(cell.trim()) ?? signs.get(code) ?? names.get(cell.toLowerCase().replace(/[\s.]/g, ''))
  if (meaning === undefined || meaning.demand !== 'nothing' || meaning.exponent !== 0) return undefined
  return meaning.codes.length === 1 ? meaning.codes[0] : undefined
}

/** The currency that a header names beside other words: "value_eur", "Amount (USD million)". */
export function currencyInHeader(header: string, lexicon: Lexicon): Currency | undefined {
  for (const word of header.split(HEADER_WORDS)) {
    const found = word.length >= 3 || /\p{Sc}/u.test(word) ? currencyOf(word, lexicon) : undefined
    if (found !== undefined && !isCommonWord(word, lexicon)) return found
  }
  return undefined
}

/** Codes that are words too ("ALL", "TOP", "CUP") count only in capitals. */
function isCommonWord(word: string, lexicon: Lexicon): boolean {
  return word !== word.toUpperCase() && lexicon.is(word, CURRENCY_LIKE_WORD)
}
