import type { PassageContexts } from '../marks/passage-contexts.ts'
import { cueWord, isSpeechNoun } from './cue-words.ts'
import type { PassageFacts } from './passage-facts.ts'
import type { Candidate } from './speaker-candidates.ts'

/*
 * How a candidate and its cue stand to the passage and to the other candidates, as small numbers. Positions
 * are tokens.
 */

/** Other verbs of speech with a speaker between a candidate's cue and the passage. */
export function cuesBetween(
  candidate: Candidate,
  candidates: readonly Candidate[],
  facts: PassageFacts,
  words: PassageContexts['words'],
): number {
  const at = candidate.cue?.start ?? candidate.head
  let count = 0
  for (const other of candidates) {
    if (other === candidate || other.cue === undefined || other.way === 'near') continue
    const its = other.cue.start
    const isBetween = at < facts.opening ? its > at && its < facts.opening : its < at && its >= facts.after
    if (isBetween && isPlainCue(words.lower(its))) count++
  }
  return Math.min(2, count)
}

/** Other candidates between a candidate and its cue. */
export function rivalsToCue({ cue, phrase }: Candidate, candidates: readonly Candidate[]): number {
  if (cue === undefined) return 0
  const [from, to] = cue.start < phrase.start ? [cue.end, phrase.start] : [phrase.end, cue.start]
  return Math.min(2, candidates.filter(({ phrase: { start, end } }) => start >= from && end <= to).length)
}

/** Verbs with another speaker between a candidate's cue and the passage, on the same side of it. */
export function nearerVerbs(candidate: Candidate, candidates: readonly Candidate[], facts: PassageFacts): number {
  const at = candidate.cue?.start ?? candidate.head
  const seen = new Set<number>()
  for (const { cue, way, head } of candidates) {
    if (cue === undefined || way === 'near' || cue.start === candidate.cue?.start || head === candidate.head) continue
    const isNearer =
      at < facts.opening ? cue.start > at && cue.start < facts.opening : cue.start < at && cue.start >= facts.after
    if (isNearer) seen.add(cue.start)
  }
  return Math.min(3, seen.size)
}

/** Others with the same cue: none, or nearer to it, or further from it. */
export function cueRivals({ cue, phrase, head }: Candidate, candidates: readonly Candidate[]): number {
  if (cue === undefined) return 0
  const reach = Math.abs(phrase.start - cue.start)
  const rivals = candidates.filter((other) => other.cue?.start === cue.start && other.head !== head)
  if (rivals.length === 0) return 1
  return rivals.some((other) => Math.abs(other.phrase.start - cue.start) < reach) ? 2 : 3
}

function isPlainCue(lower: string): boolean {
  const cue = cueWord(lower)
  return (cue !== undefined && !cue.isWeak) || lower === 'according'
}

/** The `ownCue` of a field. */
export function bestOwnCue(candidates: readonly Candidate[], { words }: PassageContexts): number {
  let best = 0
  for (const { place, way, cue } of candidates) {
    if ((place !== 'before' && place !== 'after') || cue === undefined || way === 'near') continue
    const lower = words.lower(cue.start)
    if (isPlainCue(lower)) return 2
    if (cueWord(lower) !== undefined || isSpeechNoun(lower)) best = 1
  }
  return best
}

/** Tokens between a candidate and its cue, told roughly. */
export function gapToCue({ cue, phrase }: Candidate): number {
  if (cue === undefined) return 15
  return cue.start < phrase.start
    ? 8 + Math.min(3, phrase.start - cue.end)
    : bucket(Math.max(0, cue.start - phrase.end))
}

/** Tokens between a run and the passage. */
export function distance(start: number, end: number, { opening, after }: PassageFacts): number {
  return end <= opening ? opening - end : Math.max(0, start - after)
}

/** A distance told roughly, as 0 to 7 or so. */
export function bucket(distance: number): number {
  if (distance < 4) return distance
  return distance < 7 ? 4 : distance < 12 ? 5 : distance < 20 ? 6 : distance < 40 ? 7 : 8
}
