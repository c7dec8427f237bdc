import { wordSet } from '../text/word-set.ts'
import { accordingTo, type CueFrame, invertedSubject, isAccordingTo, isCue, quotedFrame } from './frames.ts'
import { CONJUNCTION, CUE_PARTICIPLE, RELATIVE } from './lexicon.ts'
import { canSpeak, type Phrase, phraseStartingAt } from './phrases.ts'
import { mainSubject, subjectOf } from './subjects.ts'
import type { Words } from './words.ts'

/** The frame that follows a quotation within tokens [from, to): `," he said`, `," said Mr Smith`. */
export function cueAfter(words: Words, from: number, to: number): CueFrame | undefined {
  let start = from
  while (start < to && words.sign(start) === ',') start++
  const signature = signatureFrame(words, start, to)
  if (signature !== undefined) return signature
  if (isAccordingTo(words, start)) return accordingTo(words, start, to)
  if (runsOn(words, start)) return undefined
  let aside: CueFrame | undefined
  for (let i = start; i < to; i++) {
    if (isAccordingTo(words, i)) return accordingTo(words, i, to)
    if (isCue(words, i, start)) {
      const frame = frameAfter(words, i, start, to)
      if (!isRelative(words, frame.speaker)) return withReporter(words, frame, to)
      aside ??= frame
    }
    if (words.sign(i) === ';' || words.sign(i) === ':') break
  }
  return aside ?? plainFrame(words, start, to)
}

/** "one witness, who did not want to be named, told": what "who" does is beside the point. */
function isRelative(words: Words, phrase: Phrase | undefined): boolean {
  return phrase !== undefined && (words.flags(phrase.start) & RELATIVE) !== 0
}

/** "— Barack Obama" after the words, or on the line below them. */
export function signatureFrame(words: Words, at: number, to: number): CueFrame | undefined {
  if (!DASHES.has(words.sign(at)) || !words.isCapital(at + 1)) return undefined
  const speaker = phraseStartingAt(words, at + 1, to)
  if (speaker === undefined) return undefined
  const closes = speaker.end >= to || /^[,.(]?$/.test(words.sign(speaker.end))
  return closes && !isCue(words, speaker.end, at) ? { cue: { start: at, end: at + 1 }, speaker } : undefined
}

const DASHES: ReadonlySet<string> = wordSet('— – ― -')

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
  const leans = words.lower(verb - 1) === 'to' && verb - 1 > from
  const subject = leans ? mainSubject(words, from, verb) : subjectOf(words, verb, from)
  if (subject !== undefined) return { cue, speaker: subject }
  const inverted = invertedSubject(words, verb, to)
  return inverted === undefined ? { cue } : { cue, speaker: inverted }
}
