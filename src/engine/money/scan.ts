import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Analysis } from '../text/analysis.ts'
import { classOf, isLetter, SPACE } from '../text/characters.ts'
import { valueAt } from '../text/held-words.ts'

/** A stretch of one block that a reader may look at: it never reads past `from` or `to`. */
export interface Window {
  readonly text: string
  readonly lexicon: Lexicon
  readonly analysis: Analysis
  readonly from: number
  readonly to: number
}

/** No currency name or number word is longer; longer runs of letters are not read. */
const LONGEST_WORD = 24
const MOST_SPACES = 3

export function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit !== 0x2d && classOf(unit) === SPACE)
}

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

/** Hyphens and dashes, as they stand between the ends of a range or the parts of a compound. */
export function isDash(unit: number): boolean {
  return unit === 0x2d || (unit >= 0x2010 && unit <= 0x2015) || unit === 0x2212
}

/** The unit at `at`, or NaN outside the window. */
export function unitAt(window: Window, at: number): number {
  return at >= window.from && at < window.to ? window.text.charCodeAt(at) : Number.NaN
}

/** What stands before `at`, at most so many units of it. */
export function textBefore(window: Window, at: number, most: number): string {
  return window.text.slice(Math.max(window.from, at - most), at)
}

/** What stands from `at` on, at most so many units of it. */
export function textAfter(window: Window, at: number, most: number): string {
  return window.text.slice(at, Math.min(window.to, at + most))
}

/** Past at most three spaces from `at`. */
export function skipSpaces(window: Window, at: number): number {
  let end = at
  while (end - at < MOST_SPACES && isSpace(unitAt(window, end))) end++
  return end
}

/** Before at most three spaces that end at `at`. */
export function skipSpacesBack(window: Window, at: number): number {
  let start = at
  while (at - start < MOST_SPACES && isSpace(unitAt(window, start - 1))) start--
  return start
}

/** The end of the run of letters at `at`; `at` itself where there is none or it is too long to be a known word. */
export function lettersEnd(window: Window, at: number): number {
  let end = at
  while (end - at <= LONGEST_WORD && isLetter(unitAt(window, end))) end++
  return end - at > LONGEST_WORD ? at : end
}

/** The start of the run of letters that ends at `at`; `at` itself where there is none or it is too long. */
export function lettersStart(window: Window, at: number): number {
  let start = at
  while (at - start <= LONGEST_WORD && isLetter(unitAt(window, start - 1))) start--
  return at - start > LONGEST_WORD ? at : start
}

/** Past spaces, or one hyphen with or without spaces around it ("30-million", "30 - million"); a spaced long dash parts. */
export function skipJoint(window: Window, at: number): number {
  const spaced = skipSpaces(window, at)
  if (!isDash(unitAt(window, spaced)) || isBreak(window, at)) return spaced
  return skipSpaces(window, spaced + 1)
}

const EM_DASH = 0x2014

/** "$40 million — billion, pardon me", "$18 — $800 for some": a long dash with spaces joins no number. */
export function isBreak(window: Window, at: number): boolean {
  const dash = skipSpaces(window, at)
  return dash > at && unitAt(window, dash) === EM_DASH && isSpace(unitAt(window, dash + 1))
}

/** Lower case without marks: "Złoty" and "zloty" are one word. */
export function plainWord(word: string): string {
  const lower = word.toLowerCase()
  if (ASCII_LETTERS.test(lower)) return lower
  return lower.replaceAll('ł', 'l').normalize('NFD').replace(MARKS, '')
}

const ASCII_LETTERS = /^[a-z]*$/
const MARKS = /\p{M}/gu

/** The word at `at`, in lower case; '' where none stands there. */
export function wordAt(window: Window, at: number): string {
  return window.text.slice(at, lettersEnd(window, at)).toLowerCase()
}

/** The word that ends at `end`, spaces after it left off, in lower case; '' where none does. */
export function wordBefore(window: Window, end: number): string {
  const last = skipSpacesBack(window, end)
  return window.text.slice(lettersStart(window, last), last).toLowerCase()
}

/** Whether the word or phrase at `at` is of a class. */
export function startsWord({ analysis, to }: Window, at: number, wordClass: number): boolean {
  return at < to && valueAt(analysis, at, wordClass) !== undefined
}
