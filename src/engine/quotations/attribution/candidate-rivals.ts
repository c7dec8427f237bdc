import type { PassageContexts } from '../marks/passage-contexts.ts'
import { CUE_KINDS, type CueWords } from './cue-words.ts'
import type { PassageFacts } from './passage-facts.ts'
import type { Candidate } from './speaker-candidates.ts'

/** A passage with all who may have said it in view. */
export interface Field {
  readonly facts: PassageFacts
  /** The number of its shape among SHAPES. */
  readonly shape: number
  readonly candidates: readonly Candidate[]
  /** Whether anyone speaks in the passage's own sentence: 2 by a plain verb of speech, 1 by a weak one, 0 not. */
  readonly ownCue: number
}

/** The class of a cue: 0 none, then kinds, those of weak verbs after, "according", nouns of speech, any other verb. */
export function cueClass(cues: CueWords, token: number | undefined): number {
  if (token === undefined) return 0
  const cue = cues.cue(token)
  if (cue !== undefined) return 1 + CUE_KINDS.indexOf(cue.kind) + (cue.isWeak ? CUE_KINDS.length : 0)
  if (cues.isAccording(token)) return 9
  return cues.isSpeechNoun(token) ? 10 : 11
}

/** The `ownCue` of a field. */
export function bestOwnCue(candidates: readonly Candidate[], { cues }: PassageContexts): number {
  let best = 0
  for (const { place, way, cue } of candidates) {
    if ((place !== 'before' && place !== 'after') || cue === undefined || way === 'near') continue
    if (cues.isPlainCue(cue.start)) return 2
    if (cues.cue(cue.start) !== undefined || cues.isSpeechNoun(cue.start)) best = 1
  }
  return best
}

/** Other verbs with a speaker of their own between a candidate's cue and the passage, on the same side of it. */
export interface Between {
  /** Verbs of speech, up to 2. */
  readonly cues: number
  /** Any verbs whose speaker is another, up to 3. */
  readonly verbs: number
}

export function verbsBetween(candidate: Candidate, { candidates, facts }: Field, contexts: PassageContexts): Between {
  const at = candidate.cue?.start ?? candidate.head
  const verbs = new Set<number>()
  let cues = 0
  for (const { cue, way, head } of candidates) {
    if (cue === undefined || way === 'near' || !isNearer(cue.start, at, facts)) continue
    if (contexts.cues.isPlainCue(cue.start)) cues++
    if (head !== candidate.head) verbs.add(cue.start)
  }
  return { cues: Math.min(2, cues), verbs: Math.min(3, verbs.size) }
}

function isNearer(other: number, at: number, { opening, after }: PassageFacts): boolean {
  return at < opening ? other > at && other < opening : other < at && other >= after
}

/** Other candidates between a candidate and its cue, up to 2. */
export function rivalsToCue({ cue, phrase }: Candidate, { candidates }: Field): number {
  if (cue === undefined) return 0
  const [from, to] = cue.start < phrase.start ? [cue.end, phrase.start] : [phrase.end, cue.start]
  let rivals = 0
  for (const { phrase } of candidates) if (phrase.start >= from && phrase.end <= to && ++rivals === 2) break
  return rivals
}

/** Others with the same cue: 1 none, 2 nearer to it, 3 further from it; 0 without a cue. */
export function sameCueRivals({ cue, phrase, head }: Candidate, { candidates }: Field): number {
  if (cue === undefined) return 0
  const reach = Math.abs(phrase.start - cue.start)
  let found = 1
  for (const other of candidates) {
    if (other.cue?.start !== cue.start || other.head === head) continue
    if (Math.abs(other.phrase.start - cue.start) < reach) return 2
    found = 3
  }
  return found
}
