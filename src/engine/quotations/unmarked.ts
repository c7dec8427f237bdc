import type { QuotationMention } from '../../model/mention.ts'
import type { Contexts } from './contexts.ts'
import type { SpeakerNames } from './speakers.ts'
import { type SpeechSentence, speechSentence } from './speech-sentence.ts'
import type { Words } from './words.ts'

/** Fewer words than these meet by chance. */
const SHORTEST = 4
/** Unmarked words are looked for this many sentences after the one that names their speaker. */
const SENTENCES_ON = 2
const FARTHEST_CONTENT = 20

/**
 * Words that may be someone's without marks: what follows "he said that" or "he said:", and the
 * sentences after such a one. All `latent`: only the reference can tell that they were said. Cost:
 * linear in the tokens.
 */
export function unmarkedCandidates(contexts: Contexts, speakers: SpeakerNames): readonly QuotationMention[] {
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
  { words }: Contexts,
  speakers: SpeakerNames,
  spoken: SpeechSentence,
  from: number,
  to: number,
): void {
  if (to - from < SHORTEST) return
  const start = words.start(from)
  const end = words.end(to - 1)
  const cue = { start: words.start(spoken.verb), end: words.end(spoken.verb) }
  found.push({
    kind: 'quotation',
    start,
    end,
    text: words.text.slice(start, end),
    form: 'unmarked',
    cue: { ...cue, text: words.text.slice(cue.start, cue.end) },
    speaker: speakers.resolve(spoken.speaker, true),
    latent: true,
  })
}
