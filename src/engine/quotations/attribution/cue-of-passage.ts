import type { CueKind, QuotationCue, QuotationMention } from '../../../model/mention.ts'
import { childrenOf, NONE } from '../../syntax/parse.ts'
import type { PassageContexts } from '../marks/passage-contexts.ts'
import type { Attribution } from './attribute-passages.ts'
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
  return { start, end, text: words.text.slice(start, end), kind: kindOf(contexts, chosen) }
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

/** Words that are denied are brought up, not said: "never said". */
function kindOf(contexts: PassageContexts, { cue, parse, cueWord: word }: Candidate): CueKind {
  const kind = cue === undefined ? undefined : contexts.cues.cue(cue.start)?.kind
  if (parse !== undefined && word !== NONE) {
    const isDenied = childrenOf(parse, word, 'advmod').some((child) =>
      DENIALS.has(contexts.words.lower(parse.token[child] as number)),
    )
    if (isDenied) return 'cites'
  }
  return kind ?? 'asserts'
}

const DENIALS: ReadonlySet<string> = new Set(['not', 'never', "n't", 'n’t', "didn't", 'didn’t'])
