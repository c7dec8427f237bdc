import { classOf, DIGIT } from '../text/characters.ts'
import { type DocumentFacts, FACT_BITS } from './document-facts.ts'
import { HASH_START, hashEnd, hashPair, hashStep, lowered } from './hash.ts'
import { FIRST_NAME, ORG_WORD } from './lexicon-tables.ts'
import type { Reading } from './reading.ts'
import { SENTENCE_END } from './vocabulary.ts'

/** How many of a word's features of form its second and first neighbours see: they stand first. */
export const FAR_FEATURES = 3
export const NEAR_FEATURES = 7
/** How many of its features of use its first neighbours see. */
export const NEAR_USES = 1
/** Room for all features of one word. */
export const WORD_FEATURES_MAX = 64

const LIST_BITS = 19
const AFFIX_UNITS = 24
const units: Uint16Array = new Uint16Array(AFFIX_UNITS * 2)

/**
 * Writes the features of one word that its form alone gives, in any article, as hashes, into `out`;
 * gives their number. The first are those its neighbours see. Cost: constant.
 */
export function formFeatures(reading: Reading, word: number, out: Uint32Array): number {
  const { words, shape, lists, cluster, share } = reading
  const form = shape[word] as number
  const group = cluster[word] as number
  const listed = lists[word] as number
  const coarse = group === 0 ? 0 : 1 + ((group - 1) >> 5)
  const middle = group === 0 ? 0 : 1 + ((group - 1) >> 2)
  let n = 0
  out[n++] = hashPair(words.lowerHash[word] as number, 1)
  out[n++] = hashPair(middle * 16 + form, 2)
  out[n++] = hashPair(form, 3)
  out[n++] = hashPair(group, 4)
  out[n++] = hashPair(coarse * 16 + form, 5)
  out[n++] = hashPair(listed * 16 + form, 6)
  const length = readUnits(reading, word)
  out[n++] = hashPair(affix(length, -3), 7)
  if (word <= SENTENCE_END) return n
  out[n++] = hashPair(words.casedHash[word] as number, 9)
  out[n++] = hashPair(affix(length, -1), 10)
  out[n++] = hashPair(affix(length, -2), 11)
  out[n++] = hashPair(affix(length, -4), 12)
  out[n++] = hashPair(affix(length, 2), 13)
  out[n++] = hashPair(affix(length, 3), 14)
  out[n++] = hashPair(affix(length, 4), 15)
  out[n++] = hashPair((share[word] as number) * 16 + form, 16)
  out[n++] = hashPair(Math.min(length, 12) * 16 + form, 17)
  out[n++] = hashPair(middle, 18)
  for (let bit = 0; bit < LIST_BITS; bit++) if ((listed & (1 << bit)) !== 0) out[n++] = hashPair(bit, 19)
  return n
}

/**
 * Writes the features of one word that its use in this article gives, as hashes, into `out`; gives
 * their number. The first is the one its neighbours see. Cost: constant.
 */
export function useFeatures(reading: Reading, facts: DocumentFacts, word: number, out: Uint32Array): number {
  const { lists, cluster, words } = reading
  let n = 0
  out[n++] = hashPair(caseFacts(reading, facts, word), 8)
  if (word <= SENTENCE_END) return n
  const uses = bucket(facts.uses[word] as number)
  const bits = facts.bits[word] as number
  if (uses > 1)
    for (let bit = 0; bit < FACT_BITS; bit++) if ((bits & (1 << bit)) !== 0) out[n++] = hashPair(bit * 8 + uses, 20)
  out[n++] = hashPair(bits, uses === 1 ? 21 : 22)
  const before = facts.before[word] as number
  if (before !== 0) {
    out[n++] = hashPair(lists[before] as number, 23)
    out[n++] = hashPair(cluster[before] as number, 24)
    out[n++] = hashPair(words.lowerHash[before] as number, 25)
    out[n++] = hashPair((lists[before] as number) & FIRST_NAME, 26)
  }
  const last = facts.runLast[word] as number
  if (last !== 0) {
    out[n++] = hashPair((lists[last] as number) & ORG_WORD, 27)
    out[n++] = hashPair(cluster[last] as number, 28)
    out[n++] = hashPair(words.lowerHash[last] as number, 29)
  }
  return n
}

/** How often the article has the word in lower case and, within sentences, with a capital. */
function caseFacts({ words, shape }: Reading, facts: DocumentFacts, word: number): number {
  const id = words.lowerId[word] as number
  return (
    (bucket(facts.lowerUses[id] as number) * 4 + bucket(facts.capitalUses[id] as number)) * 16 + (shape[word] as number)
  )
}

/** 0, 1, 2 to 3, more. */
function bucket(count: number): number {
  if (count < 2) return count
  return count < 4 ? 2 : 3
}

/** Reads a word's lower-case units into `units`: its head, then its tail. Gives its length. */
function readUnits({ analysis, words }: Reading, word: number): number {
  if (word <= SENTENCE_END) return 0
  const { text } = analysis.article
  const token = words.token[word] as number
  const start = analysis.tokens.start[token] as number
  const length = (analysis.tokens.end[token] as number) - start
  const kept = Math.min(length, AFFIX_UNITS)
  for (let i = 0; i < kept; i++) {
    units[i] = plain(text.charCodeAt(start + i))
    units[AFFIX_UNITS + i] = plain(text.charCodeAt(start + length - 1 - i))
  }
  return length
}

/** A unit in lower case; digits are all alike. */
function plain(unit: number): number {
  return classOf(unit) === DIGIT ? 0x30 : lowered(unit)
}

/** The hash of the first `size` units, or of the last where it is below 0; of all where there are no more. */
function affix(length: number, size: number): number {
  const from = size < 0 ? AFFIX_UNITS : 0
  const count = Math.min(length, Math.abs(size))
  let hash = HASH_START ^ count
  for (let i = 0; i < count; i++) hash = hashStep(hash, units[from + i] as number)
  return hashEnd(hash)
}
