import type { QuotationForm } from '../../model/mention.ts'
import { CASELESS, classOf, UPPER } from '../text/characters.ts'
import { wordSet } from '../text/word-set.ts'
import type { Attribution } from './attribute.ts'
import type { Contexts } from './contexts.ts'
import { CUE_NOUN } from './lexicon.ts'
import type { Passage } from './passages.ts'
import type { Words } from './words.ts'

/** The fewest words that make a sentence of their own rather than a fragment. */
const SHORTEST_SPEECH = 3
const SHORTEST_INSIDE = 5

/**
 * Tells speech (`direct`, or `block` where the page marks it) from fragments of a told sentence, scare
 * quotes, titles of works and nicknames (`mixed`).
 */
export function formOf(contexts: Contexts, passage: number, attribution: Attribution): QuotationForm {
  const { parts, markedBy } = contexts.passages[passage] as Passage
  if (markedBy === 'page') return 'block'
  if (parts.length > 1) return 'direct'
  if (isTitle(contexts, passage, attribution)) return 'mixed'
  const length = wordCount(contexts, passage)
  const closing = contexts.closing(passage)
  const isSaid = attribution.frame?.speaker !== undefined
  if (contexts.opensSentence(passage)) {
    if (isSaid && attribution.from !== 'carried' && closing !== 'none') return 'direct'
    return closing !== 'none' && length >= SHORTEST_SPEECH ? 'direct' : 'mixed'
  }
  if (attribution.from === 'before' && isIntroduced(contexts, passage) && length > 1) return 'direct'
  const endsHere = closing !== 'none' || contexts.words.sign(contexts.after[passage] as number) === '.'
  const isSentence = startsCapital(contexts, passage) && endsHere
  return isSentence && isSaid && length >= SHORTEST_INSIDE ? 'direct' : 'mixed'
}

function isIntroduced(contexts: Contexts, passage: number): boolean {
  const sign = contexts.words.sign((contexts.opening[passage] as number) - 1)
  return sign === ':' || (sign === ',' && startsCapital(contexts, passage))
}

function startsCapital(contexts: Contexts, passage: number): boolean {
  const { parts } = contexts.passages[passage] as Passage
  return classOf(contexts.words.text.charCodeAt(parts[0].innerStart)) === UPPER
}

/** Counted no further than tells. A run of letters without case, as Chinese has, is of several words. */
function wordCount({ words, opening, after }: Contexts, passage: number): number {
  let count = 0
  const end = after[passage] as number
  for (let i = opening[passage] as number; i < end && count < SHORTEST_INSIDE; i++) {
    if (!words.isWord(i)) continue
    const isCaseless = classOf(words.text.charCodeAt(words.start(i))) === CASELESS
    count += isCaseless ? words.end(i) - words.start(i) : 1
  }
  return count
}

/** Words that name a work, a programme or a name itself when they stand before the mark. */
const NAMING: ReadonlySet<string> =
  wordSet(`titled entitled called named nicknamed dubbed known alias aka book novel memoir film movie show series song album
  podcast magazine newspaper play musical program programme episode documentary sitcom blog hit single ballad poem painting
  drama comedy thriller sequel essay article chapter column sketch game term word phrase`)

/**
 * Whether the passage is a title or a name: in title case and not introduced as speech, or after a
 * word that names a work ("her book, “Hard Choices,”").
 */
export function isTitle(contexts: Contexts, passage: number, attribution: Attribution): boolean {
  const { words } = contexts
  const opening = contexts.opening[passage] as number
  if (contexts.opensSentence(passage)) {
    return attribution.from === 'none' && isTitleCase(words, opening, contexts.after[passage] as number)
  }
  const sign = words.sign(opening - 1)
  const before = sign === ',' ? opening - 2 : opening - 1
  const isNamed =
    NAMING.has(words.lower(before)) || (words.lower(before) === 'as' && words.lower(before - 1) === 'known')
  if (isNamed && sign !== ':') return true
  if (!isTitleCase(words, opening, contexts.after[passage] as number)) return false
  const cue = attribution.from === 'before' ? attribution.frame?.cue : undefined
  // "the report, “Broken Promises,”" names the report.
  const isNoun = sign === ',' && (words.flags(before) & CUE_NOUN) !== 0
  return sign !== ':' && (cue?.end !== before + 1 || isNoun)
}

/** Whether each long word starts with a capital, with two capitals or a single short word in all. */
function isTitleCase(words: Words, opening: number, after: number): boolean {
  let capitals = 0
  for (let i = opening + 1; i < after - 1; i++) {
    if (words.isCapital(i)) capitals++
    else if (words.isLower(i) && words.end(i) - words.start(i) > 3 && !/^['’]/.test(words.surface(i))) return false
    if (i - opening > LONGEST_TITLE) return false
  }
  return capitals > 0
}

const LONGEST_TITLE = 14
