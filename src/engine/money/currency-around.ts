import { isLetter } from '../text/characters.ts'
import { type CurrencyMeaning, currenciesOf } from './currencies.ts'
import {
  isDash,
  isDigit,
  lettersEnd,
  lettersStart,
  plainWord,
  skipJoint,
  skipSpaces,
  skipSpacesBack,
  textAfter,
  textBefore,
  unitAt,
  type Window,
} from './scan.ts'

/** A sign, code or name of a currency beside a number. */
export interface CurrencyReading {
  readonly start: number
  readonly end: number
  readonly meaning: CurrencyMeaning
  /** `sign`: "$", "HK$", "€"; `letters`: "USD", "Rs"; `name`: "dollars". */
  readonly kind: 'sign' | 'letters' | 'name'
  /** As written. */
  readonly text: string
}

const MOST_NAME_WORDS = 5
/** Before a spaced sign: "US $1.5 billion", and "c $ 16.4" as tokenised text has it. */
const SPACED_PREFIXES: ReadonlySet<string> = new Set(['US', 'us', 'c', 'HK', 'hk', 'NT', 'nt', 'NZ', 'nz'])

function reading(
  window: Window,
  start: number,
  end: number,
  meaning: CurrencyMeaning | undefined,
  kind: CurrencyReading['kind'],
): CurrencyReading | undefined {
  return meaning === undefined ? undefined : { start, end, meaning, kind, text: window.text.slice(start, end) }
}

/** The currency that stands right before a number at `at`. Cost: a bounded look back. */
export function currencyBefore(window: Window, at: number): CurrencyReading | undefined {
  const end = skipSpacesBack(window, at)
  const last = unitAt(window, end - 1)
  if (isLetter(last)) return lettersBefore(window, end, end, at)
  if (last === 0x2e && isLetter(unitAt(window, end - 2))) return lettersBefore(window, end - 1, end, at)
  if (last === 0x2f || last === 0x2e) return slashedBefore(window, end)
  return signBefore(window, end)
}

function signBefore(window: Window, end: number): CurrencyReading | undefined {
  const sign = window.text.charAt(end - 1)
  const meaning = end > window.from ? currenciesOf(window.lexicon).signs.get(sign) : undefined
  if (meaning === undefined) return undefined
  const longer = longerSign(window, end - 1, end)
  if (longer !== undefined) return longer
  return reading(window, end - 1, end, meaning, 'sign')
}

/** "HK$", "U.S.$", "US $", "GH₵": the sign at `at` with what stands before it. */
function longerSign(window: Window, at: number, end: number): CurrencyReading | undefined {
  const { text } = window
  const sign = text.slice(at, end)
  if (at - 4 >= window.from && text.slice(at - 4, at).toUpperCase() === 'U.S.') {
    return reading(window, at - 4, end, currenciesOf(window.lexicon).signs.get(`US${sign}`), 'sign')
  }
  const glued = lettersStart(window, at)
  if (glued < at) {
    const letters = text.slice(glued, at)
    return reading(window, glued, end, signOf(window, letters, sign), 'sign')
  }
  const wordEnd = skipSpacesBack(window, at)
  const start = lettersStart(window, wordEnd)
  const word = text.slice(start, wordEnd)
  if (word === '' || !(SPACED_PREFIXES.has(word) || isDollarCode(window, word))) return undefined
  // "gave the US $5 million"
  const isCountry = word === 'US' && /the $/i.test(textBefore(window, start, 4))
  // "gave us $5 million", and "a us $ 5 million loan" as tokenised text has it.
  const isPronoun = word === 'us' && skipSpaces(window, end) === end
  return isCountry || isPronoun ? undefined : reading(window, start, end, signOf(window, word, sign), 'sign')
}

/** "AUD $5 million" */
function isDollarCode(window: Window, word: string): boolean {
  const meaning = CODE.test(word) ? currenciesOf(window.lexicon).signs.get(word) : undefined
  return meaning?.demand === 'nothing' && currenciesOf(window.lexicon).writtenWithDollarSign.has(meaning.codes[0])
}

const CODE = /^[A-Z]{3}$/

function signOf(window: Window, letters: string, sign: string): CurrencyMeaning | undefined {
  const asWritten = currenciesOf(window.lexicon).signs.get(letters + sign)
  if (asWritten !== undefined || !(SPACED_PREFIXES.has(letters) || letters === 's')) return asWritten
  return currenciesOf(window.lexicon).signs.get(letters.toUpperCase() + sign)
}

/** "S/ 50", "B/.50". */
function slashedBefore(window: Window, end: number): CurrencyReading | undefined {
  const slash = unitAt(window, end - 1) === 0x2e ? end - 1 : end
  const start = lettersStart(window, slash - 1)
  return start < window.from
    ? undefined
    : reading(window, start, end, currenciesOf(window.lexicon).signs.get(window.text.slice(start, slash)), 'sign')
}

/** "USD 5", "Rs. 5", "US dollars 5": letters that end at `wordEnd`, a point at most before `end`. */
function lettersBefore(window: Window, wordEnd: number, end: number, at: number): CurrencyReading | undefined {
  const start = lettersStart(window, wordEnd)
  if (start === wordEnd || isDigit(unitAt(window, start - 1))) return undefined
  const word = window.text.slice(start, wordEnd)
  const meaning = prefixMeaning(window, word)
  // A point ends an abbreviation ("Rs. 5"), or a sentence after a code ("in USD. 5 people").
  const isAbbreviation = wordEnd === end || end === at || word.length <= 3
  const isSpacedLetter = word.length === 1 && end !== at
  if (meaning !== undefined && isAbbreviation && !isSpacedLetter) return reading(window, start, end, meaning, 'letters')
  return wordEnd === end && end < at ? nameBefore(window, start, end) : undefined
}

/** Cents and the like only follow their number. */
function prefixMeaning(window: Window, word: string): CurrencyMeaning | undefined {
  const meaning = currenciesOf(window.lexicon).signs.get(word)
  return meaning === undefined || meaning.exponent < 0 || meaning.demand === 'clause-end' ? undefined : meaning
}

function nameBefore(window: Window, start: number, end: number): CurrencyReading | undefined {
  let words = plainWord(window.text.slice(start, end))
  if (!currenciesOf(window.lexicon).lastWords.has(words)) return undefined
  let best = reading(window, start, end, currenciesOf(window.lexicon).names.get(words), 'name')
  let from = start
  for (let count = 1; count < MOST_NAME_WORDS; count++) {
    const wordEnd = skipSpacesBack(window, from)
    const wordStart = lettersStart(window, wordEnd)
    if (wordStart === wordEnd || wordEnd === from) break
    words = plainWord(window.text.slice(wordStart, wordEnd)) + words
    from = wordStart
    best = reading(window, from, end, currenciesOf(window.lexicon).names.get(words), 'name') ?? best
  }
  return best
}

/** The currency that stands right after a number that ends at `at`. Cost: a bounded look ahead. */
export function currencyAfter(window: Window, at: number): CurrencyReading | undefined {
  const spaced = skipSpaces(window, at)
  const unit = unitAt(window, spaced)
  if (isLetter(unit)) return lettersAfter(window, spaced)
  if (isDash(unit)) return wordsAfterDash(window, at)
  return signAfter(window, spaced)
}

function signAfter(window: Window, at: number): CurrencyReading | undefined {
  if (at >= window.to) return undefined
  const letters = lettersEnd(window, at + 1)
  const longer = currenciesOf(window.lexicon).signs.get(window.text.slice(at, letters))
  if (longer !== undefined && letters > at + 1) return reading(window, at, letters, longer, 'sign')
  return reading(window, at, at + 1, currenciesOf(window.lexicon).signs.get(window.text.charAt(at)), 'sign')
}

/** "30-million-dollar", "44-baht"; a code or sign behind a dash belongs to what follows. */
function wordsAfterDash(window: Window, at: number): CurrencyReading | undefined {
  const start = skipJoint(window, at)
  return isLetter(unitAt(window, start)) ? nameAfter(window, start) : undefined
}

function lettersAfter(window: Window, at: number): CurrencyReading | undefined {
  const name = nameAfter(window, at)
  if (name !== undefined) return name
  const end = lettersEnd(window, at)
  const word = window.text.slice(at, end)
  const withSign = end < window.to ? currenciesOf(window.lexicon).signs.get(word + window.text.charAt(end)) : undefined
  if (withSign !== undefined) return reading(window, at, end + 1, withSign, 'sign')
  const dotted = DOTTED.exec(textAfter(window, at, 6))
  if (dotted !== null) {
    const letters = dotted.slice(1).join('').toUpperCase()
    return reading(window, at, at + dotted[0].length, currenciesOf(window.lexicon).signs.get(letters), 'letters')
  }
  // "5 R" and "5 N" are no money; "5元" and "20p" are.
  const isLatinLetter = word.length === 1 && word < '\x80' && word !== 'c' && word !== 'p'
  return isLatinLetter ? undefined : reading(window, at, end, currenciesOf(window.lexicon).signs.get(word), 'letters')
}

/** "L.E." */
const DOTTED = /^([a-z])\.([a-z])(?:\.|(?![a-z]))/i

/** The longest currency name at `at`: "U.S. dollars", "new Taiwan-dollar". */
function nameAfter(window: Window, at: number): CurrencyReading | undefined {
  let words = ''
  let start = at
  let best: CurrencyReading | undefined
  for (let count = 0; count < MOST_NAME_WORDS; count++) {
    const end = lettersEnd(window, start)
    if (end === start) break
    words += plainWord(window.text.slice(start, end))
    best = reading(window, at, end, currenciesOf(window.lexicon).names.get(words), 'name') ?? best
    if (!currenciesOf(window.lexicon).nameBeginnings.has(words) && !isInitials(words)) break
    start = nextNameWord(window, start, end)
  }
  return best
}

/** "u" of "u . s . dollars". */
function isInitials(words: string): boolean {
  return words === 'u' || words === 's'
}

function nextNameWord(window: Window, start: number, end: number): number {
  const next = skipJoint(window, end)
  const unit = unitAt(window, next)
  const isApostrophe = (unit === 0x27 || unit === 0x2019) && isLetter(unitAt(window, next + 1))
  const isFiller = unit === 0x26 || (unit === 0x2e && end - start === 1) || isApostrophe
  return isFiller ? skipSpaces(window, next + 1) : next
}
