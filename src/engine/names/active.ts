import { isApostrophe, isLetter } from '../text/characters.ts'
import { WORD } from '../text/tokens.ts'
import { EVENT_WORD, FUNCTION, ORG_WORD, PARTICLE, PLACE_WORD } from './lexicon-tables.ts'
import type { Reading } from './reading.ts'
import { LATIN, scriptOf } from './scripts.ts'
import {
  SHAPE_CAPITALS,
  SHAPE_INITIALS,
  SHAPE_INNER_CAPITAL,
  SHAPE_LETTER,
  SHAPE_LETTERS_AND_DIGITS,
  SHAPE_LOWER,
  SHAPE_MIXED,
  SHAPE_SIGN,
  SHAPE_TITLE,
} from './shapes.ts'

export const PASSIVE = 0
/** Between or before capitals: may be inside a name. */
export const LINKING = 1
/** A word with a capital. */
export const CAPITAL = 2

/** Most tokens between two capitals of one name. */
const GAP_MAX = 3
/** Most lower-case words after the last capital of one. */
const TAIL_MAX = 3
const CAPITAL_SHAPES: ReadonlySet<number> = new Set([
  SHAPE_TITLE,
  SHAPE_CAPITALS,
  SHAPE_LETTER,
  SHAPE_INITIALS,
  SHAPE_MIXED,
  SHAPE_INNER_CAPITAL,
])

/**
 * Which tokens can be part of a name, so that the rest costs nothing: words with a capital, what
 * joins them, and figures beside them. Cost: linear in tokens.
 */
export function activeTokens(reading: Reading): Uint8Array {
  const { analysis, words } = reading
  const { sentences } = analysis
  const isCapital = capitalWords(reading)
  const active = new Uint8Array(analysis.tokens.count)
  for (let s = 0; s + 1 < sentences.length; s++) {
    const from = sentences[s] as number
    const to = sentences[s + 1] as number
    let last = -GAP_MAX - 2
    for (let i = from; i < to; i++) {
      if (isCapital[words.ids[i] as number] === 0) continue
      if (i === from && isPlainOpening(reading, isCapital, i, to)) continue
      active[i] = CAPITAL
      if (last >= from && i - last <= GAP_MAX + 1) fillGap(reading, active, last + 1, i)
      else if (i > from && (isLink(reading, i - 1) || isListed(reading, i - 1))) active[i - 1] = LINKING
      last = i
      if (i + 1 < to) extend(reading, active, i + 1, to)
    }
  }
  return active
}

/** A sentence that opens with "The" or "He" before a lower-case word: the commonest capital, and hardly ever a name. */
function isPlainOpening({ words, shape, lists }: Reading, isCapital: Uint8Array, first: number, to: number): boolean {
  const word = words.ids[first] as number
  if (((lists[word] as number) & FUNCTION) === 0 || shape[word] !== SHAPE_TITLE) return false
  const next = first + 1 < to ? (words.ids[first + 1] as number) : word
  return shape[next] === SHAPE_LOWER && isCapital[next] === 0
}

function capitalWords({ analysis, words, shape }: Reading): Uint8Array {
  const { article, tokens } = analysis
  const isCapital = new Uint8Array(words.count)
  for (let w = 2; w < words.count; w++) {
    const start = tokens.start[words.token[w] as number] as number
    const form = shape[w] as number
    if (form === SHAPE_LETTERS_AND_DIGITS)
      isCapital[w] = hasCapital(article.text, start, tokens.end[words.token[w] as number] as number)
    else if (CAPITAL_SHAPES.has(form) && scriptOf(article.text.charCodeAt(start)) === LATIN) isCapital[w] = 1
  }
  return isCapital
}

function hasCapital(text: string, start: number, end: number): number {
  return /[A-Z]/.test(text.slice(start, Math.min(end, start + 16))) ? 1 : 0
}

function fillGap(reading: Reading, active: Uint8Array, from: number, to: number): void {
  for (let i = from; i < to; i++) if (!isLink(reading, i)) return
  for (let i = from; i < to; i++) if (active[i] === PASSIVE) active[i] = LINKING
}

/** What may close a name after its last capital: a figure, "party", "province", the rest of a hyphened word. */
function extend(reading: Reading, active: Uint8Array, next: number, to: number): void {
  if (isFigure(reading, next)) active[next] = LINKING
  for (let i = next; i < to && i < next + TAIL_MAX && isListed(reading, i); i++) active[i] = LINKING
  if (
    next + 1 >= to ||
    !isDash(reading.analysis.article.text.charCodeAt(reading.analysis.tokens.end[next - 1] as number))
  )
    return
  if (!isTight(reading, next + 1)) return
  active[next] = LINKING
  active[next + 1] = LINKING
}

/** A lower-case word that names a kind of place or body, or a quarter of the sky. */
function isListed({ words, shape, lists }: Reading, i: number): boolean {
  const word = words.ids[i] as number
  return shape[word] === SHAPE_LOWER && ((lists[word] as number) & (ORG_WORD | PLACE_WORD | EVENT_WORD)) !== 0
}

/** A particle, a word never seen in English, a figure, a hyphen or point or ampersand without space, a lower-case part of a hyphened word. */
function isLink(reading: Reading, i: number): boolean {
  const { analysis, words, shape, lists, cluster } = reading
  const { article, tokens } = analysis
  const word = words.ids[i] as number
  const form = shape[word] as number
  if (form === SHAPE_LOWER) {
    const isKnown = ((lists[word] as number) & (PARTICLE | EVENT_WORD)) !== 0
    return isKnown || cluster[word] === 0 || isTight(reading, i) || isPossessive(reading, i)
  }
  if (form === SHAPE_SIGN) return JOINING_SIGNS.includes(article.text.charAt(tokens.start[i] as number))
  return isFigure(reading, i)
}

const JOINING_SIGNS = '-‐‑–&.\'’‘“”"/,'

/** Joined to the sign before or after it without a space. */
function isTight({ analysis }: Reading, i: number): boolean {
  const { article, tokens } = analysis
  if (tokens.kind[i] !== WORD) return false
  const before = article.text.charCodeAt((tokens.start[i] as number) - 1)
  const after = article.text.charCodeAt(tokens.end[i] as number)
  return isDash(before) || isDash(after) || (isLetter(before) && isLetter(after))
}

function isPossessive({ analysis }: Reading, i: number): boolean {
  return isApostrophe(analysis.article.text.charCodeAt(analysis.tokens.start[i] as number))
}

function isDash(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011
}

function isFigure({ words, shape }: Reading, i: number): boolean {
  const form = shape[words.ids[i] as number] as number
  return form >= SHAPE_LETTERS_AND_DIGITS - 3 && form <= SHAPE_LETTERS_AND_DIGITS
}
