import { BE } from '../text/function-words.ts'
import { wordSet } from '../text/word-set.ts'
import {
  accordingTo,
  asSayingFrame,
  type CueFrame,
  invertedSubject,
  isAccordingTo,
  isCue,
  possessor,
  quotedFrame,
} from './frames.ts'
import { NO_SPEAKERS } from './labels.ts'
import { ADVERB, CUE_NOUN, CUE_PARTICIPLE, CUE_VERB, PRONOUN } from './lexicon.ts'
import { canSpeak, type Phrase, phraseEndingAt, phraseStartingAt } from './phrases.ts'
import { mainSubject, participleSubject, subjectOf } from './subjects.ts'
import type { Words } from './words.ts'

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
  if (isNotice(words, from, to)) return undefined
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

/** "More: “…”": the words stand under a heading of the page. */
function isNotice(words: Words, from: number, to: number): boolean {
  return words.sign(to - 1) === ':' && to - from === 2 && NO_SPEAKERS.has(words.surface(from).toUpperCase())
}

/** "Xinhua reported that Xi said": the subject of the outer clause passes the words on. */
function reportedFrame(words: Words, frame: CueFrame, from: number): CueFrame {
  const { speaker } = frame
  if (speaker === undefined || frame.reporter !== undefined) return frame
  const verb = words.lower(speaker.start - 1) === 'that' ? speaker.start - 2 : speaker.start - 1
  if (verb <= from || (words.flags(verb) & CUE_VERB) === 0 || !isCue(words, verb, from)) return frame
  const outer = subjectOf(words, verb, from)
  if (outer === undefined || !canSpeak(words, outer)) return frame
  const isHeld = ATTITUDES.test(words.lower(frame.cue?.start ?? -1))
  if (isHeld) return { cue: { start: verb, end: verb + 1 }, speaker: outer }
  return (words.flags(outer.start) & PRONOUN) === 0 ? { ...frame, reporter: outer } : frame
}

/** What is held, not said: in "Putin said Moscow would consider it “war”" the words are Putin's. */
const ATTITUDES = /^(?:consider|deem|want|believ|think|thought|feel|felt|hop|decid|agree)(?:e?[ds]|s|e|ing)?$/

function betterOf(frame: CueFrame | undefined, other: CueFrame | undefined): CueFrame | undefined {
  return frame?.speaker === undefined ? (other ?? frame) : frame
}

/** A lone common noun without article is most likely no speaker: "recovered emails". */
function isFeeble(words: Words, phrase: Phrase): boolean {
  return phrase.end - phrase.start === 1 && words.isLower(phrase.start) && words.flags(phrase.start) === 0
    ? !/s$/.test(words.surface(phrase.start))
    : false
}

/** A verb after one of these has its subject further left: "went on to say", "stopped and said". */
const LEANS: ReadonlySet<string> = wordSet('to by and but before after or')
const PASSIVE: ReadonlySet<string> = wordSet('asked told called described labeled dubbed quizzed')

function frameBefore(words: Words, verb: number, from: number, to: number): CueFrame {
  const cue = { start: verb, end: verb + 1 }
  const passedOn =
    asSayingFrame(words, verb, from, to) ?? quotedFrame(words, verb, from, to) ?? conveyedFrame(words, verb, from, to)
  if (passedOn !== undefined) return passedOn
  const speaker = speakerBefore(words, verb, from, to)
  return speaker === undefined ? { cue } : { cue, speaker }
}

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
  const isFrom = words.lower(before) === 'from' && !hasCue(words, from, before)
  const opens = before < from || (words.sign(before) !== '' && words.sign(before) !== ',') || isFrom
  if (!opens || !(canSpeak(words, label) || isFrom)) return undefined
  return { cue: { start: to - 1, end: to }, speaker: label }
}

function hasCue(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isCue(words, i, from)) return true
  return false
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
