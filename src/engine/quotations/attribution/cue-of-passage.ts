import type { CueKind, QuotationCue, QuotationMention } from '../../../model/mention.ts'
import type { PassageContexts } from '../marks/passage-contexts.ts'
import type { Attribution } from './attribute-passages.ts'
import { isDenied } from './denied-words.ts'
import type { Candidate } from './speaker-candidates.ts'

/** The cue and the speaker that a passage's attribution gives. */
export function cueOf(
  contexts: PassageContexts,
  passage: number,
  { chosen, speaker, reporter }: Attribution,
): Pick<QuotationMention, 'cue' | 'speaker' | 'reporter'> {
  if (chosen === undefined || speaker === undefined) return {}
  const cue = cueSpan(contexts, passage, chosen)
  return { ...(cue === undefined ? {} : { cue }), speaker, ...(reporter === undefined ? {} : { reporter }) }
}

/** Whether someone's words are given to them here, not only in a sentence before: then who speaks is implied. */
export function isBeside({ way, place }: Candidate): boolean {
  return way !== 'carried' && (place === 'before' || place === 'after' || place === 'sentence after')
}

function cueSpan(contexts: PassageContexts, passage: number, chosen: Candidate): QuotationCue | undefined {
  const { words } = contexts
  if (!isBeside(chosen)) return undefined
  const tokens = chosen.cue ?? signBetween(contexts, passage, chosen)
  if (tokens === undefined) return undefined
  const start = words.start(tokens.start)
  const end = words.end(tokens.end - 1)
  const span = { start, end, text: words.text.slice(start, end) }
  if (isDenied(contexts, passage, chosen)) return { ...span, kind: 'cites', denied: true }
  return { ...span, kind: kindOf(contexts, passage, chosen) }
}

/** The colon before the words, or the dash after them, that gives them to a name. */
function signBetween(
  contexts: PassageContexts,
  passage: number,
  { place, phrase }: Candidate,
): { start: number; end: number } | undefined {
  const opening = contexts.openingOf(passage)
  if (place === 'before') {
    const colon = (contexts.leadIn(passage) || opening) - 1
    return contexts.words.sign(colon) === ':' ? { start: colon, end: colon + 1 } : undefined
  }
  const dash = phrase.start - 1
  return /^[—–―-]$/.test(contexts.words.sign(dash)) ? { start: dash, end: dash + 1 } : undefined
}

/** "rejected the claim as “…”": who rejects says so. */
function kindOf(contexts: PassageContexts, passage: number, { cue, place }: Candidate): CueKind {
  const { words, cues } = contexts
  const kind = cue === undefined ? undefined : cues.cue(cue.start)?.kind
  if (cue === undefined || kind === undefined) return 'asserts'
  const isOwn = cues.isDenying(cue.start) && place === 'before' && words.is(contexts.openingOf(passage) - 1, 'as')
  return isOwn ? 'asserts' : kind
}
