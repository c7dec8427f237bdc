import type { QuotationMention, Speaker } from '../../../model/mention.ts'
import type { PassageContexts } from '../marks/passage-contexts.ts'
import type { Words } from '../marks/token-words.ts'
import type { CueWords } from './cue-words.ts'
import type { Phrase } from './noun-phrases.ts'
import type { SpeakerNames } from './speaker-names.ts'

/** Fewer words than these meet by chance. */
const SHORTEST = 4
/** Unmarked words are looked for this many sentences after the one that names their speaker. */
const SENTENCES_ON = 2
const FARTHEST_CONTENT = 20

/** A sentence that says who spoke: its verb of speech and the speaker, as tokens. */
interface SpeechSentence {
  readonly verb: number
  readonly speaker: Phrase
}

/**
 * Words that may be someone's without marks: what follows "he said that" or "he said:", and the
 * sentences after such a one. All `latent`: only the reference can tell that they were said. Cost:
 * linear in the tokens.
 */
export function unmarkedCandidates(contexts: PassageContexts, speakers: SpeakerNames): readonly QuotationMention[] {
  const found: QuotationMention[] = []
  let spoken: SpeechSentence | undefined
  let since = 0
  let block = -1
  contexts.eachSentence((from, to, its) => {
    if (its !== block) spoken = undefined
    block = its
    const here = speechSentence(contexts, from, to)
    const isFree = !contexts.hasPassage(from, to)
    if (here !== undefined) {
      spoken = here
      since = 0
      const start = contentStart(contexts.words, here, to)
      if (isFree && start > 0) add(found, contexts, speakers, here, start, to)
    } else if (spoken !== undefined && ++since <= SENTENCES_ON) {
      if (isFree) add(found, contexts, speakers, spoken, from, to)
    } else spoken = undefined
  })
  return found
}

/** Who speaks in tokens [from, to), told outside marks by a strong verb of speech or by a label; undefined if no one. */
function speechSentence(contexts: PassageContexts, from: number, to: number): SpeechSentence | undefined {
  const { words, cues } = contexts
  for (let i = from; i < to; i++) {
    if (!cues.isSpeechVerb(i)) continue
    if (NO_VERB_AFTER.has(words.lower(i - 1)) || contexts.isTokenInside(i)) continue
    const speaker = nameBefore(contexts, i, Math.max(from, i - FARTHEST_SUBJECT)) ?? nameFrom(contexts, i + 1, to)
    if (speaker !== undefined) return { verb: i, speaker }
  }
  return labelled(contexts, from, to)
}

const NO_VERB_AFTER: ReadonlySet<string> = new Set(['to', 'the', 'a', 'an', 'his', 'her', 'its', 'their', 'no', 'any'])
const FARTHEST_SUBJECT = 30

/** The nearest name or pronoun before token `end`, told by its capitals alone: many sentences tell of speech. */
function nameBefore({ words, cues }: PassageContexts, end: number, low: number): Phrase | undefined {
  for (let last = end - 1; last >= low; last--) {
    if (PRONOUNS.has(words.lower(last))) return { start: last, end: last + 1, headEnd: last + 1 }
    if (!isNameLike(words, cues, last)) continue
    let start = last
    while (start > low && isNameLike(words, cues, start - 1)) start--
    return { start, end: last + 1, headEnd: last + 1 }
  }
  return undefined
}

/** The name or pronoun that starts at a token: "said Berg". */
function nameFrom({ words, cues }: PassageContexts, start: number, to: number): Phrase | undefined {
  if (PRONOUNS.has(words.lower(start))) return { start, end: start + 1, headEnd: start + 1 }
  let end = start
  while (end < to && isNameLike(words, cues, end)) end++
  return end === start ? undefined : { start, end, headEnd: end }
}

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'we', 'it'])

function isNameLike(words: Words, cues: CueWords, i: number): boolean {
  return words.isCapital(i) && !cues.isNameless(i)
}

const LONGEST_LABEL = 4

/** "Putin: What happened is a tragedy", as headlines have it. */
function labelled({ words, cues }: PassageContexts, from: number, to: number): SpeechSentence | undefined {
  for (let i = from; i < Math.min(to, from + LONGEST_LABEL + 1); i++) {
    if (words.sign(i) === ':' && i > from) {
      if (!words.isCapital(i + 1) || cues.isNotice(from)) return undefined
      return { verb: i, speaker: { start: from, end: i, headEnd: i } }
    }
    // A label in capitals is a transcript's, or a notice.
    if (!words.isCapital(i) || /^\p{Lu}{2,}$/u.test(words.surface(i))) return undefined
  }
  return undefined
}

/** Where the words begin that the verb gives: after a colon, a dash or "that"; 0 where none of these follows. */
function contentStart(words: Words, { verb }: SpeechSentence, to: number): number {
  for (let i = verb; i < Math.min(to, verb + FARTHEST_CONTENT); i++) {
    const sign = words.sign(i)
    if (sign === ':' || sign === '—' || sign === '–') return i + 1
    if (i > verb && words.is(i, 'that')) return i + 1
  }
  return 0
}

function add(
  found: QuotationMention[],
  { words, cues }: PassageContexts,
  speakers: SpeakerNames,
  spoken: SpeechSentence,
  from: number,
  to: number,
): void {
  if (to - from < SHORTEST) return
  const start = words.start(from)
  const end = words.end(to - 1)
  const cue = { start: words.start(spoken.verb), end: words.end(spoken.verb) }
  const speaker: Speaker = speakers.resolve(spoken.speaker)
  speakers.note(spoken.speaker, speaker)
  found.push({
    kind: 'quotation',
    start,
    end,
    text: words.text.slice(start, end),
    form: 'unmarked',
    isSpeech: true,
    cue: {
      ...cue,
      text: words.text.slice(cue.start, cue.end),
      kind: cues.cue(spoken.verb)?.kind ?? 'asserts',
    },
    speaker,
    latent: true,
  })
}
