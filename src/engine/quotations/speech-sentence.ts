import type { Contexts } from './contexts.ts'
import { NO_SPEAKERS } from './labels.ts'
import { isSpeechVerb } from './lexicon.ts'
import { canSpeak, isMarkedAsNoun, type Phrase, phraseStartingAt } from './phrases.ts'
import { subjectOf } from './subjects.ts'
import type { Words } from './words.ts'

/** A sentence that says who spoke: its verb of speech and the verb's subject, as tokens. */
export interface SpeechSentence {
  readonly verb: number
  readonly speaker: Phrase
}

const FARTHEST_SUBJECT = 60

/** Who speaks in tokens [from, to), told outside marks by a strong verb of speech or by a label; undefined if no one. */
export function speechSentence(contexts: Contexts, from: number, to: number): SpeechSentence | undefined {
  const { words } = contexts
  const { start, end } = words.tokens
  for (let i = from; i < to; i++) {
    if (!isSpeechVerb(words.text, start[i] as number, end[i] as number) || isMarkedAsNoun(words, i)) continue
    if (words.lower(i - 1) === 'to' || contexts.isInside(start[i] as number)) continue
    const before = subjectOf(words, i, Math.max(from, i - FARTHEST_SUBJECT))
    const speaker = before ?? phraseStartingAt(words, i + 1, to)
    if (speaker !== undefined && canSpeak(words, speaker)) return { verb: i, speaker }
  }
  return labelled(words, from, to)
}

const LONGEST_LABEL = 4

/** "Putin: What happened is a tragedy", as headlines have it. */
function labelled(words: Words, from: number, to: number): SpeechSentence | undefined {
  for (let i = from; i < Math.min(to, from + LONGEST_LABEL + 1); i++) {
    if (words.sign(i) === ':' && i > from) {
      const speaker = { start: from, end: i, headEnd: i }
      if (!words.isCapital(i + 1) || NO_SPEAKERS.has(words.surface(from).toUpperCase())) return undefined
      return canSpeak(words, speaker) ? { verb: i, speaker } : undefined
    }
    // A label in capitals is a transcript's, or a notice.
    if (!words.isCapital(i) || /^\p{Lu}{2,}$/u.test(words.surface(i))) return undefined
  }
  return undefined
}
