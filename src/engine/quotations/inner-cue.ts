import type { NameMention } from '../../model/mention.ts'
import type { Attribution } from './attribute.ts'
import type { Contexts } from './contexts.ts'
import type { CueFrame } from './frames.ts'
import { CUE_VERB, WEAK } from './lexicon.ts'
import { canSpeak, type Phrase, phraseStartingAt } from './phrases.ts'

/** What passes words on rather than speaks of its own: a site, an agency, a paper. */
const OUTLETS =
  /\b(?:web ?sites?|sites?|agency|agencies|newspapers?|papers?|reports?|statements?|outlets?|ministry|readouts?|press|service|media|channel|broadcaster|transcripts?|releases?)\b/i

/**
 * Where the words in marks open with the cue of someone else ("Medvedev said that …", on a ministry's
 * site), that one is the speaker and the site the reporter. A person's own words that begin so ("Trump
 * said that …," said Clinton) stay that person's.
 */
export function innerFrame(
  contexts: Contexts,
  passage: number,
  outer: Attribution,
  organizations: (start: number, end: number) => NameMention | undefined,
): CueFrame | undefined {
  const reporter = outer.frame?.speaker
  if (reporter === undefined || outer.from === 'carried' || !isOutlet(contexts, reporter, organizations))
    return undefined
  const { words } = contexts
  const start = (contexts.opening[passage] as number) + 1
  const end = contexts.after[passage] as number
  const speaker = phraseStartingAt(words, start, end)
  if (speaker === undefined || !canSpeak(words, speaker)) return undefined
  const flags = words.flags(speaker.end)
  if ((flags & CUE_VERB) === 0 || (flags & WEAK) !== 0 || words.lower(speaker.end + 1) !== 'that') return undefined
  return { cue: { start: speaker.end, end: speaker.end + 2 }, speaker, reporter }
}

function isOutlet(
  { words }: Contexts,
  phrase: Phrase,
  organizations: (start: number, end: number) => NameMention | undefined,
): boolean {
  const start = words.start(phrase.start)
  const end = words.end(phrase.end - 1)
  return OUTLETS.test(words.text.slice(start, end)) || organizations(start, end)?.type === 'organization'
}
