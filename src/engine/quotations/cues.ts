import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  CUE_NOUN,
  CUE_PARTICIPLE,
  CUE_VERB,
  OTHER_VERB,
  PRONOUN,
  WEAK,
} from './lexicon.ts'
import { flagsInPlace, isMarkedAsNoun, type Phrase, phraseEndingAt, phraseStartingAt, subjectEnd } from './phrases.ts'
import { mainSubject } from './subjects.ts'
import type { Words } from './words.ts'

/** A cue and the phrase that speaks by it, as tokens. */
export interface CueFrame {
  /** The cue's tokens, end exclusive. */
  readonly cue: { readonly start: number; readonly end: number }
  readonly speaker?: Phrase
  readonly reporter?: Phrase
}

/** The frame that follows a quotation within tokens [from, to): `," he said`, `," said Mr Smith`. */
export function cueAfter(words: Words, from: number, to: number): CueFrame | undefined {
  let start = from
  while (start < to && words.sign(start) === ',') start++
  const dash = words.sign(start)
  if (dash === '—' || dash === '–' || dash === '-') {
    const signature = phraseStartingAt(words, start + 1, to)
    const cue = { start, end: start + 1 }
    const closes = signature !== undefined && (signature.end >= to || words.sign(signature.end) === ',')
    if (closes && words.isCapital(start + 1)) return { cue, speaker: signature }
  }
  if (words.lower(start) === 'according' && words.lower(start + 1) === 'to') return accordingTo(words, start, to)
  for (let i = start; i < to; i++) {
    const flags = flagsInPlace(words, i, start)
    if ((flags & (CUE_VERB | CUE_PARTICIPLE)) !== 0) return frameAfter(words, i, start, to)
    if (words.sign(i) === ';' || words.sign(i) === ':') break
  }
  return undefined
}

function frameAfter(words: Words, verb: number, from: number, to: number): CueFrame | undefined {
  const cue = { start: verb, end: verb + 1 }
  const quotedAs = quotedFrame(words, verb, from, to)
  if (quotedAs !== undefined) return quotedAs
  const end = subjectEnd(words, verb, from)
  const subject = phraseEndingAt(words, end, from)
  if (subject !== undefined) return { cue, speaker: subject }
  let next = verb + 1
  while (next < to && (words.flags(next) & ADVERB) !== 0 && words.isLower(next)) next++
  const inverted = phraseStartingAt(words, next, to)
  return inverted === undefined ? { cue } : { cue, speaker: inverted }
}

/** "the site quoted Medvedev as saying": the speaker is the one quoted, the subject passes the words on. */
function quotedFrame(words: Words, verb: number, low: number, to: number): CueFrame | undefined {
  if (!QUOTES_OTHERS.has(words.lower(verb))) return undefined
  const isPassive = (words.flags(verb - 1) & AUXILIARY) !== 0
  const quoted = isPassive ? undefined : phraseStartingAt(words, verb + 1, to)
  if (quoted === undefined || words.lower(quoted.end) !== 'as') return undefined
  const reporter = phraseEndingAt(words, subjectEnd(words, verb, low), low)
  const cue = { start: verb, end: Math.min(to, quoted.end + 2) }
  return reporter === undefined ? { cue, speaker: quoted } : { cue, speaker: quoted, reporter }
}

const QUOTES_OTHERS: ReadonlySet<string> = new Set(['quoted', 'quotes', 'quoting', 'cited', 'cites', 'citing'])

function accordingTo(words: Words, at: number, to: number): CueFrame {
  const speaker = phraseStartingAt(words, at + 2, to)
  const cue = { start: at, end: at + 2 }
  return speaker === undefined ? { cue } : { cue, speaker }
}

/** The frame before a quotation within tokens [from, to), `to` being its opening mark. `skip` tells tokens inside other marks. */
export function cueBefore(
  words: Words,
  from: number,
  to: number,
  skip: (token: number) => boolean,
): CueFrame | undefined {
  for (let i = to - 1; i >= from; i--) {
    if (skip(i)) continue
    const flags = flagsInPlace(words, i, from)
    if (words.lower(i) === 'to' && words.lower(i - 1) === 'according') return accordingTo(words, i - 1, to)
    if ((flags & (CUE_VERB | CUE_PARTICIPLE)) !== 0 && isVerbHere(words, i, from))
      return frameBefore(words, i, from, to)
    if (words.sign(i) === ';') break
  }
  return colonFrame(words, from, to)
}

function isVerbHere(words: Words, i: number, from: number): boolean {
  return i === from || !isMarkedAsNoun(words, i)
}

function frameBefore(words: Words, verb: number, from: number, to: number): CueFrame | undefined {
  const cue = { start: verb, end: verb + 1 }
  const quotedAs = quotedFrame(words, verb, from, to)
  if (quotedAs !== undefined) return quotedAs
  const isParticiple = (words.flags(verb) & CUE_PARTICIPLE) !== 0
  if (!isParticiple && !LEANS.has(words.lower(verb - 1))) {
    const subject = phraseEndingAt(words, subjectEnd(words, verb, from), from)
    if (subject !== undefined) return { cue, speaker: subject }
  }
  const subject = mainSubject(words, from, verb)
  return subject === undefined ? { cue } : { cue, speaker: subject }
}

/** A verb after one of these has its subject further left: "went on to say", "stopped and said". */
const LEANS: ReadonlySet<string> = new Set(['to', 'by', 'and', 'but', 'then', 'before', 'after', 'or'])

/** "Trump: “…”", "His statement: “…”": the phrase before a colon. */
function colonFrame(words: Words, from: number, to: number): CueFrame | undefined {
  if (words.sign(to - 1) !== ':') return undefined
  const cue = { start: to - 1, end: to }
  const subject = phraseEndingAt(words, to - 1, from)
  return subject === undefined ? { cue } : { cue, speaker: subject }
}
