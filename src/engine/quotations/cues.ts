import { ADVERB, CONJUNCTION, CUE_NOUN, CUE_PARTICIPLE, CUE_VERB, PRONOUN, RELATIVE } from './lexicon.ts'
import { canSpeak, flagsInPlace, isMarkedAsNoun, type Phrase, phraseEndingAt, phraseStartingAt } from './phrases.ts'
import { mainSubject, participleSubject, subjectOf } from './subjects.ts'
import type { Words } from './words.ts'

/** A cue and the phrase that speaks by it, as tokens. */
export interface CueFrame {
  /** The cue's tokens, end exclusive; none where only a sentence before tells who speaks. */
  readonly cue?: { readonly start: number; readonly end: number }
  readonly speaker?: Phrase
  readonly reporter?: Phrase
}

/** The frame that follows a quotation within tokens [from, to): `," he said`, `," said Mr Smith`. */
export function cueAfter(words: Words, from: number, to: number): CueFrame | undefined {
  let start = from
  while (start < to && words.sign(start) === ',') start++
  const signature = signatureFrame(words, start, to)
  if (signature !== undefined) return signature
  if (isAccordingTo(words, start)) return accordingTo(words, start, to)
  if (runsOn(words, start)) return undefined
  for (let i = start; i < to; i++) {
    if (isAccordingTo(words, i)) return accordingTo(words, i, to)
    if (isCue(words, i, start)) return withReporter(words, frameAfter(words, i, start, to), to)
    if (words.sign(i) === ';' || words.sign(i) === ':') break
  }
  return plainFrame(words, start, to)
}

/** "— Barack Obama" after the words, or on the line below them. */
export function signatureFrame(words: Words, at: number, to: number): CueFrame | undefined {
  if (!DASHES.has(words.sign(at)) || !words.isCapital(at + 1)) return undefined
  const speaker = phraseStartingAt(words, at + 1, to)
  if (speaker === undefined) return undefined
  const closes = speaker.end >= to || /^[,.(]?$/.test(words.sign(speaker.end))
  return closes && !isCue(words, speaker.end, at) ? { cue: { start: at, end: at + 1 }, speaker } : undefined
}

const DASHES: ReadonlySet<string> = new Set(['—', '–', '―', '-'])

/** Whether the sentence itself goes on after the closing mark, as it does at "and", "which" or "to". */
function runsOn(words: Words, start: number): boolean {
  if (words.lower(start) === 'as') return false
  const flags = words.flags(start)
  return (flags & (CONJUNCTION | RELATIVE)) !== 0 || (flags & CUE_PARTICIPLE) !== 0 || words.lower(start) === 'to'
}

/** A verb that is not listed still makes a cue where it follows a name at once: `," Hollande thundered`. */
function plainFrame(words: Words, start: number, to: number): CueFrame | undefined {
  const speaker = phraseStartingAt(words, start, to)
  if (speaker === undefined || !canSpeak(words, speaker) || !isUnlistedVerb(words, speaker.end)) return undefined
  return { cue: { start: speaker.end, end: speaker.end + 1 }, speaker }
}

function isUnlistedVerb(words: Words, i: number): boolean {
  return words.isLower(i) && words.flags(i) === 0 && /(?:ed|s)$/.test(words.surface(i))
}

/** "…," Xi said, according to Xinhua; "…," Xi said, Xinhua reported. */
function withReporter(words: Words, frame: CueFrame, to: number): CueFrame {
  if (frame.speaker === undefined || frame.reporter !== undefined) return frame
  for (let i = Math.max(frame.cue?.end ?? 0, frame.speaker.end); i < to; i++) {
    if (isAccordingTo(words, i)) {
      const reporter = accordingTo(words, i, to).speaker
      return reporter === undefined ? frame : { ...frame, reporter }
    }
    if (words.sign(i) !== ',') continue
    const phrase = phraseStartingAt(words, i + 1, to)
    if (phrase !== undefined && canSpeak(words, phrase) && REPORTS.test(words.lower(phrase.end)))
      return { ...frame, reporter: phrase }
  }
  return frame
}

const REPORTS = /^report(?:ed|s)$/

function frameAfter(words: Words, verb: number, from: number, to: number): CueFrame {
  const cue = { start: verb, end: verb + 1 }
  const quotedAs = quotedFrame(words, verb, from, to)
  if (quotedAs !== undefined) return quotedAs
  const subject = subjectOf(words, verb, from)
  if (subject !== undefined) return { cue, speaker: subject }
  const inverted = invertedSubject(words, verb, to)
  return inverted === undefined ? { cue } : { cue, speaker: inverted }
}

function invertedSubject(words: Words, verb: number, to: number): Phrase | undefined {
  let next = verb + 1
  while (next < to && (words.flags(next) & ADVERB) !== 0 && words.isLower(next)) next++
  return phraseStartingAt(words, next, to)
}

/** "the site quoted Medvedev as saying": the speaker is the one quoted, the subject passes the words on. */
function quotedFrame(words: Words, verb: number, low: number, to: number): CueFrame | undefined {
  if (!QUOTES_OTHERS.has(words.lower(verb))) return undefined
  const quoted = phraseStartingAt(words, verb + 1, to)
  if (quoted === undefined || words.lower(quoted.end) !== 'as') return undefined
  const reporter = subjectOf(words, verb, low)
  const cue = { start: verb, end: Math.min(to, quoted.end + 2) }
  return reporter === undefined ? { cue, speaker: quoted } : { cue, speaker: quoted, reporter }
}

const QUOTES_OTHERS: ReadonlySet<string> = new Set(['quoted', 'quotes', 'quoting', 'cited', 'cites', 'citing'])

/** "Medvedev conveyed Putin's “greetings”": the words are Putin's. */
function conveyedFrame(words: Words, verb: number, from: number, to: number): CueFrame | undefined {
  if (!CONVEYS.test(words.lower(verb))) return undefined
  const phrase = phraseStartingAt(words, verb + 1, to)
  const speaker = phrase === undefined ? undefined : possessor(words, phrase)
  const reporter = subjectOf(words, verb, from)
  if (speaker === undefined || reporter === undefined) return undefined
  return { cue: { start: verb, end: verb + 1 }, speaker, reporter }
}

const CONVEYS = /^(?:convey|relay|deliver|transmit)(?:s|ed|ing)$/

function isAccordingTo(words: Words, at: number): boolean {
  return words.lower(at) === 'according' && words.lower(at + 1) === 'to'
}

function accordingTo(words: Words, at: number, to: number): CueFrame {
  const speaker = phraseStartingAt(words, at + 2, to)
  const cue = { start: at, end: at + 2 }
  return speaker === undefined ? { cue } : { cue, speaker }
}

/**
 * The frame before a quotation within tokens [from, to), `to` being its opening mark. `skip` tells
 * tokens that stand inside other marks; it is asked in falling order.
 */
export function cueBefore(
  words: Words,
  from: number,
  to: number,
  skip: (token: number) => boolean,
): CueFrame | undefined {
  const labelled = labelFrame(words, from, to)
  if (labelled !== undefined) return labelled
  let fallback: CueFrame | undefined
  for (let i = to - 1; i >= from; i--) {
    if (skip(i)) continue
    if (isAccordingTo(words, i)) return accordingTo(words, i, to)
    if (isCue(words, i, from)) {
      const frame = frameBefore(words, i, from, to)
      if (frame.speaker !== undefined && !isFeeble(words, frame.speaker)) return reportedFrame(words, frame, from)
      fallback ??= frame
    }
    if (words.sign(i) === ';') break
  }
  return betterOf(fallback, colonFrame(words, from, to) ?? nounFrame(words, from, to))
}

/** "Xinhua reported that Xi said": the subject of the outer clause passes the words on. */
function reportedFrame(words: Words, frame: CueFrame, from: number): CueFrame {
  const { speaker } = frame
  if (speaker === undefined || frame.reporter !== undefined) return frame
  const verb = words.lower(speaker.start - 1) === 'that' ? speaker.start - 2 : speaker.start - 1
  if (verb <= from || (words.flags(verb) & CUE_VERB) === 0 || !isCue(words, verb, from)) return frame
  const reporter = subjectOf(words, verb, from)
  if (reporter === undefined || !canSpeak(words, reporter) || (words.flags(reporter.start) & PRONOUN) !== 0)
    return frame
  return { ...frame, reporter }
}

function betterOf(frame: CueFrame | undefined, other: CueFrame | undefined): CueFrame | undefined {
  return frame?.speaker === undefined ? (other ?? frame) : frame
}

/** A lone common noun without article is most likely no speaker: "recovered emails". */
function isFeeble(words: Words, phrase: Phrase): boolean {
  return phrase.end - phrase.start === 1 && words.isLower(phrase.start) && words.flags(phrase.start) === 0
    ? !/s$/.test(words.surface(phrase.start))
    : false
}

function isCue(words: Words, i: number, from: number): boolean {
  const flags = flagsInPlace(words, i, from)
  if ((flags & (CUE_VERB | CUE_PARTICIPLE)) === 0) return false
  if (i === from) return true
  return !isMarkedAsNoun(words, i) && words.sign(i - 1) !== '-' && !isObject(words, i)
}

/** "expressed hope", "issued denials": right after a verb of speech stands its object. */
function isObject(words: Words, i: number): boolean {
  return words.isLower(i - 1) && (words.flags(i - 1) & CUE_VERB) !== 0 && !isMarkedAsNoun(words, i - 1)
}

/** A verb after one of these has its subject further left: "went on to say", "stopped and said". */
const LEANS: ReadonlySet<string> = new Set(['to', 'by', 'and', 'but', 'before', 'after', 'or'])
const BE: ReadonlySet<string> = new Set(['was', 'were', 'been', 'is', 'are', 'being'])
const PASSIVE: ReadonlySet<string> = new Set(['asked', 'told', 'called', 'described', 'labeled', 'dubbed', 'quizzed'])

function frameBefore(words: Words, verb: number, from: number, to: number): CueFrame {
  const cue = { start: verb, end: verb + 1 }
  const passedOn = quotedFrame(words, verb, from, to) ?? conveyedFrame(words, verb, from, to)
  if (passedOn !== undefined) return passedOn
  const speaker = speakerBefore(words, verb, from, to)
  return speaker === undefined ? { cue } : { cue, speaker }
}

function speakerBefore(words: Words, verb: number, from: number, to: number): Phrase | undefined {
  if ((words.flags(verb) & CUE_PARTICIPLE) !== 0) return participleSubject(words, verb, from)
  let before = verb - 1
  while (before > from && words.isLower(before) && (words.flags(before) & ADVERB) !== 0) before--
  if (PASSIVE.has(words.lower(verb)) && BE.has(words.lower(before))) return agent(words, verb, to)
  if (LEANS.has(words.lower(before))) return mainSubject(words, from, verb)
  return (
    subjectOf(words, verb, from) ?? (verb === from ? invertedSubject(words, verb, to) : mainSubject(words, from, verb))
  )
}

/** "was asked by reporters". */
function agent(words: Words, verb: number, to: number): Phrase | undefined {
  for (let i = verb + 1; i < to; i++) if (words.lower(i) === 'by') return phraseStartingAt(words, i + 1, to)
  return undefined
}

/** "Trump: “…”", "More from the report: “…”": a phrase that a colon alone introduces. */
function labelFrame(words: Words, from: number, to: number): CueFrame | undefined {
  if (words.sign(to - 1) !== ':') return undefined
  const label = phraseEndingAt(words, to - 1, from)
  if (label === undefined) return undefined
  const before = label.start - 1
  const isFrom = words.lower(before) === 'from'
  const opens = before < from || (words.sign(before) !== '' && words.sign(before) !== ',') || isFrom
  if (!opens || !(canSpeak(words, label) || isFrom)) return undefined
  return { cue: { start: to - 1, end: to }, speaker: label }
}

/** "She had one message: “…”": the subject of the clause before a colon. */
function colonFrame(words: Words, from: number, to: number): CueFrame | undefined {
  if (words.sign(to - 1) !== ':') return undefined
  const cue = { start: to - 1, end: to }
  const speaker = mainSubject(words, from, to - 1) ?? phraseEndingAt(words, to - 1, from)
  return speaker === undefined ? { cue } : { cue, speaker }
}

const NOUN_REACH = 6

/** "Clinton's slogan is “…”", "chants of “…” by the crowd": a noun of speech and whose it is. */
function nounFrame(words: Words, from: number, to: number): CueFrame | undefined {
  for (let i = to - 1; i >= Math.max(from, to - NOUN_REACH); i--) {
    if ((words.flags(i) & CUE_NOUN) === 0 || !words.isLower(i)) continue
    const cue = { start: i, end: i + 1 }
    const phrase = phraseEndingAt(words, i + 1, from)
    const speaker = phrase === undefined ? undefined : possessor(words, phrase)
    return speaker === undefined ? { cue } : { cue, speaker }
  }
  return undefined
}

/** Whose the thing named by `phrase` is: "Hillary Clinton" in "Hillary Clinton's campaign slogan". */
function possessor(words: Words, phrase: Phrase): Phrase | undefined {
  if (POSSESSIVES.has(words.lower(phrase.start))) {
    return { start: phrase.start, end: phrase.start + 1, headEnd: phrase.start + 1 }
  }
  for (let i = phrase.start + 1; i < phrase.end; i++) {
    if (/^['’]s?$/.test(words.surface(i))) return { start: phrase.start, end: i, headEnd: i }
  }
  return undefined
}

const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'their'])
