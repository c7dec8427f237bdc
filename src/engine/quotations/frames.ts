import { wordSet } from '../text/word-set.ts'
import { ADVERB, CUE_PARTICIPLE, CUE_VERB } from './lexicon.ts'
import { flagsInPlace, isMarkedAsNoun, type Phrase, phraseStartingAt } from './phrases.ts'
import { subjectOf } from './subjects.ts'
import type { Words } from './words.ts'

/** A cue and the phrase that speaks by it, as tokens. */
export interface CueFrame {
  /** The cue's tokens, end exclusive; none where only a sentence before tells who speaks. */
  readonly cue?: { readonly start: number; readonly end: number }
  readonly speaker?: Phrase
  readonly reporter?: Phrase
}

/** Whether token `i` is a verb or participle of speech here; `from` is the first token of its sentence or stretch. */
export function isCue(words: Words, i: number, from: number): boolean {
  const flags = flagsInPlace(words, i, from)
  if ((flags & (CUE_VERB | CUE_PARTICIPLE)) === 0) return false
  if (i === from) return words.isLower(i) || OPENING_CUE.test(words.surface(i))
  return !isMarkedAsNoun(words, i) && words.sign(i - 1) !== '-' && !isObject(words, i)
}

/** "Said Comey: “…”", "Adding: “…”": a capital only opens a cue in these forms. */
const OPENING_CUE = /(?:ed|ing|s|Said|Wrote|Told)$/

/** "expressed hope", "issued denials": right after a verb of speech stands its object. */
function isObject(words: Words, i: number): boolean {
  return words.isLower(i - 1) && (words.flags(i - 1) & CUE_VERB) !== 0 && !isMarkedAsNoun(words, i - 1)
}

export function isAccordingTo(words: Words, at: number): boolean {
  return words.is(at, 'according') && words.is(at + 1, 'to')
}

/** The frame of "according to" at token `at`. */
export function accordingTo(words: Words, at: number, to: number): CueFrame {
  const first = at + 2
  const isPronoun = /^(?:him|her|them)$/.test(words.lower(first)) && !words.isWord(first + 1)
  const speaker = isPronoun ? { start: first, end: first + 1, headEnd: first + 1 } : phraseStartingAt(words, first, to)
  const cue = { start: at, end: first }
  return speaker === undefined ? { cue } : { cue, speaker }
}

/** "the site quoted Medvedev as saying": the speaker is the one quoted, the subject passes the words on. */
export function quotedFrame(words: Words, verb: number, low: number, to: number): CueFrame | undefined {
  if (!QUOTES_OTHERS.has(words.lower(verb))) return undefined
  const quoted = phraseStartingAt(words, verb + 1, to)
  if (quoted === undefined || words.lower(quoted.end) !== 'as') return undefined
  const reporter = subjectOf(words, verb, low)
  const cue = { start: verb, end: Math.min(to, quoted.end + 2) }
  return reporter === undefined ? { cue, speaker: quoted } : { cue, speaker: quoted, reporter }
}

/** "Xinhua quoted Xi as saying that": the frame of "saying" at token `participle`, by the verb that quotes. */
export function asSayingFrame(words: Words, participle: number, low: number, to: number): CueFrame | undefined {
  if (words.lower(participle) !== 'saying' || words.lower(participle - 1) !== 'as') return undefined
  for (let i = participle - 2; i >= Math.max(low, participle - FARTHEST_QUOTED); i--) {
    const frame = quotedFrame(words, i, low, to)
    if (frame !== undefined) return frame
  }
  return undefined
}

const FARTHEST_QUOTED = 14

const QUOTES_OTHERS: ReadonlySet<string> = wordSet('quoted quotes quoting cited cites citing')

/** The subject after its verb: "said Mr Smith", not beyond token `to`. */
export function invertedSubject(words: Words, verb: number, to: number): Phrase | undefined {
  let next = verb + 1
  while (next < to && (words.flags(next) & ADVERB) !== 0 && words.isLower(next)) next++
  return phraseStartingAt(words, next, to)
}

/** Whose the thing named by `phrase` is: "Hillary Clinton" in "Hillary Clinton's campaign slogan". */
export function possessor(words: Words, phrase: Phrase): Phrase | undefined {
  if (POSSESSIVES.has(words.lower(phrase.start))) {
    return { start: phrase.start, end: phrase.start + 1, headEnd: phrase.start + 1 }
  }
  for (let i = phrase.start + 1; i < phrase.end; i++) {
    if (/^['’]s?$/.test(words.surface(i))) return { start: phrase.start, end: i, headEnd: i }
  }
  return undefined
}

const POSSESSIVES: ReadonlySet<string> = wordSet('his her their')
