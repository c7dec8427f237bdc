import { type Lexicon, perLexicon, wordClass } from '../../lexicon/lexicon.ts'
import { scaleWord } from './scales.ts'
import {
  lettersEnd,
  lettersStart,
  skipJoint,
  skipSpaces,
  skipSpacesBack,
  unitAt,
  type Window,
  wordAt,
  wordBefore,
} from './scan.ts'

/** A number in words. */
export interface WordNumber {
  readonly start: number
  readonly end: number
  readonly value: number
  /** Power of ten of one unit of the last stated digit: 2 for "five hundred", 5 for "half a million". */
  readonly unit: number
  readonly hasScale: boolean
}

const SMALL_NUMBER = wordClass('small-number')
const TENS = wordClass('tens')
const FRACTION = wordClass('fraction')
const FRACTION_NOUN = wordClass('fraction-noun')
/** May open a number; a bare one only after "a", "an" or "another". */
const WRITTEN_SCALE = wordClass('written-scale')
const MOST_WORDS = 24

/** Words that may open a number, and their first three letters, five bits each: one look tells most words apart. */
interface Openers {
  readonly words: ReadonlySet<string>
  readonly beginnings: Uint8Array
}

const openersOf: (lexicon: Lexicon) => Openers = perLexicon((lexicon) => {
  const listed = [SMALL_NUMBER, TENS, WRITTEN_SCALE, FRACTION].flatMap((one) => lexicon.listed(one))
  // "three quarters" open one, and "quarters" alone does not.
  const words = new Set(listed.map(({ text }) => text).filter((text) => !text.endsWith('s')))
  const beginnings = new Uint8Array(1 << 15)
  for (const word of words) beginnings[threeLetters(word, 0)] = 1
  return { words, beginnings }
})

function threeLetters(text: string, at: number): number {
  const a = text.charCodeAt(at) & 31
  const b = text.charCodeAt(at + 1) & 31
  return (a << 10) | (b << 5) | (text.charCodeAt(at + 2) & 31)
}

/** Gives a look at whether the word at `at` may open a number: cheap, and before `wordNumberAt`. */
export function numberOpener(lexicon: Lexicon): (text: string, at: number, end: number) => boolean {
  const { words, beginnings } = openersOf(lexicon)
  return (text, at, end) => {
    const length = end - at
    if (length < 3 || length > 9 || beginnings[threeLetters(text, at)] === 0) return false
    return words.has(text.slice(at, end).toLowerCase())
  }
}

interface Sum {
  /** Finished groups: two million in "two million five hundred". */
  total: number
  /** The group being read: five hundred. */
  group: number
  /** Power of ten of the last scale read, and of the last digit stated. */
  scale: number
  unit: number
  decimals: number
  end: number
  words: number
}

/**
 * Reads the number in words at `at`: "twenty-five", "three hundred and fifty thousand", "half a
 * billion", "two and a half billion", "a million and a half", "one point five million". An "a" before
 * the word is taken in. Undefined for an open-ended one ("several hundred", a bare "million").
 */
export function wordNumberAt(window: Window, at: number): WordNumber | undefined {
  const word = wordAt(window, at)
  const isScale = window.lexicon.is(word, WRITTEN_SCALE)
  const isFraction = window.lexicon.is(word, FRACTION)
  const start = isScale || isFraction ? articleBefore(window, at) : at
  if (isScale && start === at && wordBefore(window, at) !== 'another') return undefined
  if (isScale && isPartOf(window, start)) return undefined
  const sum: Sum = { total: 0, group: 0, scale: 0, unit: 0, decimals: 0, end: at, words: 0 }
  if (isFraction) return fractionOfScale(window, at, start, word)
  if (isScale) sum.group = 1
  const next = skipJoint(window, at + word.length)
  if (word === 'three' && wordAt(window, next) === 'quarters') return fractionOfScale(window, next, at, 'quarters')
  readWords(window, at, sum)
  return finish(sum, start)
}

function finish(sum: Sum, start: number): WordNumber {
  const value = sum.total + sum.group
  return { start, end: sum.end, value, unit: sum.unit, hasScale: sum.scale > 0 }
}

function readWords(window: Window, at: number, sum: Sum): void {
  let start = at
  while (sum.words < MOST_WORDS && take(window, start, sum)) {
    sum.words++
    start = sum.group === 0 && sum.scale > 2 ? pastComma(window, sum.end) : skipJoint(window, sum.end)
  }
}

/** "thirty-two thousand, five hundred" */
function pastComma(window: Window, at: number): number {
  return unitAt(window, at) === 0x2c ? skipSpaces(window, at + 1) : skipJoint(window, at)
}

/** Adds the word at `start` to the sum; false where it does not belong to the number. */
function take(window: Window, start: number, sum: Sum): boolean {
  const end = lettersEnd(window, start)
  const word = window.text.slice(start, end).toLowerCase()
  if (end === start) return false
  if (word === 'and') return takeAnd(window, end, sum)
  if (word === 'point') return takeDecimals(window, end, sum)
  const small = window.lexicon.numberFor(word, SMALL_NUMBER)
  const tens = window.lexicon.numberFor(word, TENS)
  if (small !== undefined && !addsSmall(sum, small)) return false
  if (tens !== undefined && !addsTens(sum, tens)) return false
  if (small === undefined && tens === undefined && !addsScale(sum, word, window.lexicon)) return false
  sum.end = end
  return true
}

function addsSmall(sum: Sum, value: number): boolean {
  if (sum.decimals > 0) return false
  const rest = sum.group % 100
  const fits = sum.words === 0 || (rest === 0 && sum.group !== 1) || (rest >= 20 && rest % 10 === 0 && value < 10)
  if (!fits || (sum.words > 0 && value === 0)) return false
  sum.group += value
  sum.unit = 0
  return true
}

function addsTens(sum: Sum, value: number): boolean {
  if (sum.decimals > 0 || sum.group % 100 !== 0) return false
  sum.group += value
  sum.unit = 0
  return true
}

function addsScale(sum: Sum, word: string, lexicon: Lexicon): boolean {
  const exponent = scaleWord(word, lexicon)
  if (exponent === undefined || word.length < 4) return false
  if (exponent === 2) {
    if (sum.group === 0 || sum.group >= 100) return false
    sum.group *= 100
    sum.unit = 2
    sum.scale = Math.max(sum.scale, 2)
    return true
  }
  if (sum.group === 0 && sum.total === 0) return false
  sum.total =
    sum.scale > 2 && exponent >= sum.scale
      ? (sum.total + sum.group) * 10 ** exponent
      : sum.total + sum.group * 10 ** exponent
  sum.group = 0
  sum.scale = exponent
  sum.unit = exponent - sum.decimals
  sum.decimals = 0
  return sum.total < 1e21
}

/** "three hundred and fifty", "two and a half", "a million and a half". */
function takeAnd(window: Window, at: number, sum: Sum): boolean {
  const start = skipSpaces(window, at)
  const fraction = andFraction(window, at)
  if (fraction !== undefined) {
    const scale = sum.group === 0 ? sum.scale : 0
    if (sum.group === 0) sum.total += fraction.value * 10 ** scale
    else sum.group += fraction.value
    sum.decimals = fraction.decimals
    sum.unit = scale - fraction.decimals
    sum.end = fraction.end
    return true
  }
  if (sum.scale < 2 || sum.unit === 0) return false
  const word = wordAt(window, start)
  if (!window.lexicon.is(word, SMALL_NUMBER) && !window.lexicon.is(word, TENS)) return false
  return take(window, start, sum)
}

/** "and a half", "and a quarter", "and three quarters", from behind the "and" at `at`. */
export function andFraction(
  window: Window,
  at: number,
): { readonly value: number; readonly decimals: number; readonly end: number } | undefined {
  const start = skipJoint(window, at)
  const count = wordAt(window, start)
  if (count !== 'a' && count !== 'one' && count !== 'three') return undefined
  const next = skipJoint(window, start + count.length)
  const word = wordAt(window, next)
  const value = window.lexicon.numberFor(word, FRACTION)
  if (value === undefined) return undefined
  const times = count === 'three' ? 3 : 1
  return { value: value * times, decimals: value === 0.5 ? 1 : 2, end: next + word.length }
}

function takeDecimals(window: Window, at: number, sum: Sum): boolean {
  let start = skipSpaces(window, at)
  let decimals = 0
  while (decimals < 4) {
    const value = window.lexicon.numberFor(wordAt(window, start), SMALL_NUMBER)
    if (value === undefined || value > 9) break
    decimals++
    sum.group = Number((sum.group + value / 10 ** decimals).toFixed(decimals))
    sum.end = lettersEnd(window, start)
    start = skipSpaces(window, sum.end)
  }
  sum.decimals = decimals
  sum.unit = -decimals
  return decimals > 0
}

/** "half a billion", "a half million", "a quarter of a million", "half-million". */
function fractionOfScale(window: Window, at: number, start: number, word: string): WordNumber | undefined {
  let next = skipJoint(window, at + word.length)
  if (wordAt(window, next) === 'of') next = skipSpaces(window, next + 2)
  const article = wordAt(window, next)
  if (article === 'a' || article === 'one') next = skipJoint(window, next + article.length)
  const scale = wordAt(window, next)
  const exponent = window.lexicon.is(scale, WRITTEN_SCALE) ? scaleWord(scale, window.lexicon) : undefined
  if (exponent === undefined) return undefined
  const isHalf = word === 'half'
  const count = word === 'quarters' ? 3 : 1
  return {
    start,
    end: next + scale.length,
    value: count * (isHalf ? 5 : 25) * 10 ** (exponent - (isHalf ? 1 : 2)),
    unit: exponent - (isHalf ? 1 : 2),
    hasScale: true,
  }
}

/** The start of an "a" or "an" before `at`, else `at`. */
function articleBefore(window: Window, at: number): number {
  let end = skipSpacesBack(window, at)
  if (end === at && unitAt(window, at - 1) === 0x2d) end--
  if (end === at) return at
  const start = lettersStart(window, end)
  const word = window.text.slice(start, end).toLowerCase()
  return word === 'a' || word === 'an' ? start : at
}

/** "two thirds of a million", "a tenth of a billion": not the whole of it. */
function isPartOf(window: Window, at: number): boolean {
  const of = skipSpacesBack(window, at)
  return wordBefore(window, at) === 'of' && window.lexicon.is(wordBefore(window, of - 2), FRACTION_NOUN)
}
