import { SHORT_OFFICES } from '../text/office-words.ts'
import { wordSet } from '../text/word-set.ts'
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  CUE_PARTICIPLE,
  CUE_VERB,
  DETERMINER,
  OBJECT_PRONOUN,
  OTHER_VERB,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  TIME,
} from './lexicon.ts'
import type { Words } from './words.ts'

/** A noun phrase as tokens, end exclusive. `head` is the end of its core, before "of …" or "for …". */
export interface Phrase {
  readonly start: number
  readonly end: number
  readonly headEnd: number
}

const ENDS_PHRASE =
  CUE_VERB |
  CUE_PARTICIPLE |
  AUXILIARY |
  ADVERB |
  PREPOSITION |
  CONJUNCTION |
  OBJECT_PRONOUN |
  RELATIVE |
  TIME |
  OTHER_VERB |
  PRONOUN
const NO_FORENAME = ENDS_PHRASE | DETERMINER
const LONGEST_CORE = 14
const LINKING_PREPOSITIONS: ReadonlySet<string> = wordSet('of for from at with in to')
const POINTED: ReadonlySet<string> = wordSet(SHORT_OFFICES, 'dr mr mrs ms prof rev hon st jr sr')

/** The flags that count at token `i`: a capital within a sentence makes a name of most words ("Mark", "US"). */
export function flagsInPlace(words: Words, i: number, sentenceStart: number): number {
  const flags = words.flags(i)
  if (flags === 0 || !words.isCapital(i) || i === sentenceStart) return flags
  if ((flags & TIME) !== 0 && isMonthName(words, i)) return 0
  const surface = words.surface(i)
  const isAllCapitals = surface.length > 1 && surface === surface.toUpperCase()
  if (isAllCapitals && surface.length < 4) return 0
  return flags & (PRONOUN | DETERMINER | RELATIVE | TIME | PREPOSITION | CONJUNCTION | ADVERB)
}

/**
 * "Theresa May", "Mrs May", "Jan Egeland": a month has no forename before it, and a name after it only
 * in "in April President Berg said" or "last May Berg said".
 */
function isMonthName(words: Words, i: number): boolean {
  if (!MONTHS_AND_NAMES.has(words.lower(i))) return false
  const before = words.flags(i - 1)
  if (words.isCapital(i - 1) && (before & NO_FORENAME) === 0) return true
  const isDate =
    (before & (PREPOSITION | DETERMINER | TIME)) !== 0 || /^(?:last|next|late|early|mid)$/.test(words.lower(i - 1))
  return !isDate && words.isCapital(i + 1) && words.flags(i + 1) === 0
}

const MONTHS_AND_NAMES: ReadonlySet<string> = wordSet('jan april may june august')

/** The noun phrase that ends just before token `end`, not before `low`. */
export function phraseEndingAt(words: Words, end: number, low: number): Phrase | undefined {
  const last = end - 1
  if (last < low) return undefined
  if ((words.flags(last) & RELATIVE) !== 0) return { start: last, end, headEnd: end }
  if ((words.flags(last) & PRONOUN) !== 0 && !isNameLike(words, last)) return { start: last, end, headEnd: end }
  const core = coreStart(words, end, low)
  if (core === end) return undefined
  let start = core
  for (let links = 0; links < 3; links++) {
    const before = linkedStart(words, start, low)
    if (before === start) break
    start = before
  }
  return { start, end, headEnd: start === core ? end : headEndFrom(words, start, end) }
}

/** The noun phrase that starts at token `start`, ending before `high`. */
export function phraseStartingAt(words: Words, start: number, high: number): Phrase | undefined {
  if (start >= high) return undefined
  if ((words.flags(start) & PRONOUN) !== 0 && !isNameLike(words, start)) {
    return { start, end: start + 1, headEnd: start + 1 }
  }
  const headEnd = coreEnd(words, start, high)
  if (headEnd === start) return undefined
  let end = headEnd
  for (let links = 0; links < 3; links++) {
    if (!LINKING_PREPOSITIONS.has(words.lower(end)) || end + 1 >= high || words.lower(end) === 'to') break
    const next = coreEnd(words, end + 1, high)
    if (next === end + 1) break
    end = next
  }
  return { start, end, headEnd }
}

function coreStart(words: Words, end: number, low: number): number {
  const lowest = Math.max(low, end - LONGEST_CORE)
  let i = end
  while (i > lowest && isPart(words, i - 1, low)) {
    i--
    if (words.isLower(i) && (words.flags(i) & DETERMINER) !== 0) break
    if (words.isCapital(i) && (words.flags(i) & DETERMINER) !== 0) break
  }
  while (i < end && !words.isWord(i) && words.tokens.kind[i] !== 2) i++
  return i
}

function coreEnd(words: Words, start: number, high: number): number {
  const highest = Math.min(high, start + LONGEST_CORE)
  let i = start
  while (i < highest && (isPart(words, i, -1) || (i === start && (words.flags(i) & DETERMINER) !== 0))) {
    if (i > start && words.isLower(i) && (words.flags(i) & DETERMINER) !== 0) break
    i++
  }
  while (i > start && !words.isWord(i - 1)) i--
  return i
}

function isPart(words: Words, i: number, sentenceStart: number): boolean {
  if (words.isWord(i)) {
    const flags = flagsInPlace(words, i, sentenceStart)
    if ((flags & ENDS_PHRASE) === 0) return true
    // "The first lady", "its once mighty party".
    if ((flags & ADVERB) !== 0 && (words.flags(i - 1) & DETERMINER) !== 0 && words.isWord(i + 1)) return true
    if ((flags & DETERMINER) !== 0 && (flags & (OBJECT_PRONOUN | PRONOUN)) !== 0) return true
    return (flags & (CUE_VERB | CUE_PARTICIPLE)) !== 0 && isMarkedAsNoun(words, i)
  }
  if (words.tokens.kind[i] === 2) return true
  const sign = words.sign(i)
  if (sign === '-' || sign === '‑' || sign === '&' || sign === '/' || sign === '’' || sign === "'") return true
  return sign === '.' && i > 0 && words.isCapital(i - 1) && POINTED.has(words.lower(i - 1))
}

/** "the report", "his claims", "Trump's thinking": a determiner or possessive before makes a noun of a verb. */
export function isMarkedAsNoun(words: Words, i: number): boolean {
  if (i === 0 || words.isCapital(i)) return false
  const before = words.lower(i - 1)
  return NOUN_MARKERS.has(before) || before === "'s" || before === '’s' || before === "'" || before === '’'
}

const NOUN_MARKERS: ReadonlySet<string> = wordSet(
  'the a an his her its their this these those my our your no any such recent new same earlier public written joint',
)

/** The start of "a spokesman for" before a phrase that starts at `start`; `start` where there is no such link. */
function linkedStart(words: Words, start: number, low: number): number {
  const link = start - 1
  if (link <= low || !LINKING_PREPOSITIONS.has(words.lower(link))) return start
  const before = coreStart(words, link, low)
  if (before === link) return start
  const isOf = words.lower(link) === 'of' || (words.lower(link) === 'for' && words.isCapital(link - 1))
  // At the start of a sentence a capital tells nothing: "Officials in Kyiv".
  const isDescription = (words.flags(before) & DETERMINER) !== 0 || words.isLower(link - 1) || before === low
  return isOf || isDescription ? before : start
}

function headEndFrom(words: Words, start: number, end: number): number {
  for (let i = start; i < end; i++) if (LINKING_PREPOSITIONS.has(words.lower(i))) return i
  return end
}

function isNameLike(words: Words, i: number): boolean {
  const surface = words.surface(i)
  return surface.length > 1 && surface === surface.toUpperCase()
}

/** Whether a phrase may be one that speaks: a pronoun or a name, rather than a thing. */
export function canSpeak(words: Words, phrase: Phrase): boolean {
  const flags = words.flags(phrase.start)
  if ((flags & PRONOUN) !== 0) return (flags & RELATIVE) === 0
  for (let i = phrase.start; i < phrase.headEnd; i++) {
    if (words.isCapital(i) && (words.flags(i) & (DETERMINER | TIME)) === 0) return true
  }
  return false
}
