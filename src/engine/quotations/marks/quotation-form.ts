import type { QuotationForm } from '../../../model/mention.ts'
import { CASELESS, classOf, UPPER } from '../../text/characters.ts'
import type { Attribution } from '../attribution/attribute-passages.ts'
import { isBeside } from '../attribution/cue-of-passage.ts'
import type { PassageContexts } from './passage-contexts.ts'
import type { Passage } from './passages.ts'

/** The fewest words that make a sentence of their own rather than a fragment. */
const SHORTEST_SPEECH = 3
const SHORTEST_INSIDE = 5

/**
 * Tells speech (`direct`, or `block` where the page marks it) from fragments of a told sentence, scare
 * quotes, titles of works and nicknames (`mixed`).
 */
export function formOf(contexts: PassageContexts, passage: number, { chosen, isSpeech }: Attribution): QuotationForm {
  const { parts, markedBy } = contexts.passages[passage] as Passage
  if (markedBy === 'page') return 'block'
  if (parts.length > 1) return 'direct'
  if (!isSpeech) return 'mixed'
  const length = wordCount(contexts, passage)
  const closing = contexts.closing(passage)
  const isSaid = chosen !== undefined
  if (contexts.opensSentence(passage)) {
    if (isSaid && isBeside(chosen) && closing !== 'none') return 'direct'
    return closing !== 'none' && length >= SHORTEST_SPEECH ? 'direct' : 'mixed'
  }
  const isBehindColon = contexts.words.sign(contexts.openingOf(passage) - 1) === ':'
  if ((isBehindColon || (chosen?.place === 'before' && isIntroduced(contexts, passage))) && length > 1) return 'direct'
  const endsHere = closing !== 'none' || contexts.words.sign(contexts.after[passage] as number) === '.'
  const isSentence = startsCapital(contexts, passage) && endsHere
  return isSentence && isSaid && length >= SHORTEST_INSIDE ? 'direct' : 'mixed'
}

function isIntroduced(contexts: PassageContexts, passage: number): boolean {
  const sign = contexts.words.sign((contexts.opening[passage] as number) - 1)
  return sign === ':' || (sign === ',' && startsCapital(contexts, passage))
}

function startsCapital(contexts: PassageContexts, passage: number): boolean {
  const { parts } = contexts.passages[passage] as Passage
  return classOf(contexts.words.text.charCodeAt(parts[0].innerStart)) === UPPER
}

/** Counted no further than tells. A run of letters without case, as Chinese has, is of several words. */
function wordCount({ words, opening, after }: PassageContexts, passage: number): number {
  let count = 0
  const end = after[passage] as number
  for (let i = opening[passage] as number; i < end && count < SHORTEST_INSIDE; i++) {
    if (!words.isWord(i)) continue
    const isCaseless = classOf(words.text.charCodeAt(words.start(i))) === CASELESS
    count += isCaseless ? words.end(i) - words.start(i) : 1
  }
  return count
}
