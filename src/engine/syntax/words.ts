import { HASH_START, hashEnd, hashStep, lowered } from '../names/hash.ts'
import { classOf, DIGIT, LOWER, UPPER } from '../text/characters.ts'

/**
 * The words of one sentence as the tagger and the parser read them: hashes of their forms, by word.
 * The arrays are reused from sentence to sentence and longer than `count`; behind the last word
 * stand empty ones, so that a look ahead needs no bounds. Word 0 is the first.
 */
export interface SyntaxWords {
  count: number
  /** UTF-16 offsets in the text, end exclusive. */
  readonly start: Uint32Array
  readonly end: Uint32Array
  /** Of the word in lower case, digits all alike. */
  readonly lower: Uint32Array
  readonly shape: Uint8Array
  readonly suffix2: Uint32Array
  readonly suffix3: Uint32Array
  readonly suffix4: Uint32Array
  readonly prefix3: Uint32Array
  /** The word's cluster plus one, 0 where it is unknown. */
  readonly cluster: Uint16Array
}

/** How many words of a sentence are parsed; a longer one is no sentence of prose. */
export const WORDS_MAX = 200
const ROOM = WORDS_MAX + 8

export function emptyWords(): SyntaxWords {
  const array = (): Uint32Array => new Uint32Array(ROOM)
  return {
    count: 0,
    start: array(),
    end: array(),
    lower: array(),
    shape: new Uint8Array(ROOM),
    suffix2: array(),
    suffix3: array(),
    suffix4: array(),
    prefix3: array(),
    cluster: new Uint16Array(ROOM),
  }
}

/** The cluster of a word by the hash of its form as written, plus one; 0 where it has none. */
export type ClusterOf = (casedHash: number) => number

/** Empties the words for the next sentence. */
export function clearWords(words: SyntaxWords): void {
  for (let i = 0; i < words.count; i++) clearWord(words, i)
  words.count = 0
}

function clearWord(words: SyntaxWords, i: number): void {
  words.lower[i] = 0
  words.shape[i] = 0
  words.suffix2[i] = 0
  words.suffix3[i] = 0
  words.suffix4[i] = 0
  words.prefix3[i] = 0
  words.cluster[i] = 0
}

/** Adds the word that stands at `start` to `end` of a text. Cost: linear in the word. */
export function addWord(words: SyntaxWords, text: string, start: number, end: number, clusterOf: ClusterOf): void {
  const i = words.count++
  words.start[i] = start
  words.end[i] = end
  let lower = HASH_START
  let cased = HASH_START
  let digits = 0
  let uppers = 0
  let lowers = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    const type = classOf(unit)
    if (type === DIGIT) digits++
    else if (type === UPPER) uppers++
    else if (type === LOWER) lowers++
    if (at === start + 3) words.prefix3[i] = lower
    const low = plain(unit, type)
    lower = hashStep(lower, low)
    cased = hashStep(cased, type === DIGIT ? 0x30 : unit)
  }
  words.lower[i] = hashEnd(lower)
  words.cluster[i] = clusterOf(hashEnd(cased))
  words.shape[i] = shapeOf(classOf(text.charCodeAt(start)), end - start, digits, uppers, lowers)
  words.suffix2[i] = suffix(text, start, end, 2)
  words.suffix3[i] = suffix(text, start, end, 3)
  words.suffix4[i] = suffix(text, start, end, 4)
}

function plain(unit: number, type: number): number {
  return type === DIGIT ? 0x30 : type === LOWER ? unit : lowered(unit)
}

function suffix(text: string, start: number, end: number, size: number): number {
  let hash = HASH_START ^ size
  for (let at = Math.max(start, end - size); at < end; at++) {
    const unit = text.charCodeAt(at)
    hash = hashStep(hash, plain(unit, classOf(unit)))
  }
  return hash >>> 0
}

/** 1 number, 2 with digits, 3 sign, 4 lower case, 5 capital first, 6 all capitals, 7 capitals within, 8 one capital. */
function shapeOf(first: number, length: number, digits: number, uppers: number, lowers: number): number {
  if (digits > 0) return uppers + lowers === 0 ? 1 : 2
  if (uppers + lowers === 0) return 3
  if (uppers === 0) return 4
  if (lowers === 0) return length === 1 ? 8 : 6
  return first === UPPER && uppers === 1 ? 5 : 7
}
