import type { Analysis } from '../text/analysis.ts'
import { classOf, DIGIT, LOWER } from '../text/characters.ts'
import { WORD } from '../text/tokens.ts'
import { HASH_START, hashEnd, hashStep, lowered } from './hash.ts'
import { type Lexicon, usualForm } from './lexicon-tables.ts'

/** How a word is read: as written, or a line of capitals' word with its usual letters. */
export const AS_WRITTEN = 0
export const TITLED = 1
export const LOWERED = 2

/** The words beyond a sentence's edges. */
export const SENTENCE_START = 0
export const SENTENCE_END = 1
const RESERVED = 2

/** The different words of an article, numbered; each token's number. Digits are all alike. */
export interface Vocabulary {
  readonly count: number
  /** For each token. */
  readonly ids: Uint32Array
  /** For each word: a token that it stands at, and how that one is read. */
  readonly token: Uint32Array
  readonly form: Uint8Array
  readonly lowerHash: Uint32Array
  readonly casedHash: Uint32Array
  /** The number of its lower-case form, shared by all its forms. */
  readonly lowerId: Uint32Array
}

interface Interning {
  readonly words: { -readonly [K in keyof Vocabulary]: Vocabulary[K] }
  readonly casedSlots: Uint32Array
  readonly lowerSlots: Uint32Array
}

/** Numbers the words of an article. Lines of capitals are read in their usual letters. Cost: linear in the text. */
export function numberWords(analysis: Analysis, shouted: Uint8Array, lexicon: Lexicon): Vocabulary {
  const { article, tokens, sentences } = analysis
  const interning = emptyInterning(tokens.count)
  for (let s = 0; s + 1 < sentences.length; s++) {
    const isShouted = shouted[s] === 1
    for (let i = sentences[s] as number; i < (sentences[s + 1] as number); i++) {
      intern(
        interning,
        article.text,
        i,
        tokens.start[i] as number,
        tokens.end[i] as number,
        isShouted && tokens.kind[i] === WORD,
        lexicon,
      )
    }
  }
  return interning.words
}

function emptyInterning(tokenCount: number): Interning {
  let slots = 64
  while (slots < tokenCount * 2) slots *= 2
  const size = tokenCount + RESERVED
  return {
    words: {
      count: RESERVED,
      ids: new Uint32Array(tokenCount),
      token: new Uint32Array(size),
      form: new Uint8Array(size),
      lowerHash: new Uint32Array(size),
      casedHash: new Uint32Array(size),
      lowerId: new Uint32Array(size),
    },
    casedSlots: new Uint32Array(slots),
    lowerSlots: new Uint32Array(slots),
  }
}

function intern(
  interning: Interning,
  text: string,
  token: number,
  start: number,
  end: number,
  isShouted: boolean,
  lexicon: Lexicon,
): void {
  let lower = HASH_START
  let cased = HASH_START
  let titled = HASH_START
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    const type = classOf(unit)
    const low = type === DIGIT ? 0x30 : type === LOWER ? unit : lowered(unit)
    lower = hashStep(lower, low)
    cased = hashStep(cased, type === DIGIT ? 0x30 : unit)
    if (isShouted) titled = hashStep(titled, at === start ? unit : low)
  }
  const lowerHash = hashEnd(lower)
  let form = AS_WRITTEN
  let hash = hashEnd(cased)
  if (isShouted) {
    form = usualForm(lexicon, hash, hashEnd(titled), lowerHash)
    if (form === TITLED) hash = hashEnd(titled)
    else if (form === LOWERED) hash = lowerHash
  }
  interning.words.ids[token] = wordId(interning, token, form, hash, lowerHash)
}

function wordId(interning: Interning, token: number, form: number, hash: number, lowerHash: number): number {
  const { words, casedSlots } = interning
  const mask = casedSlots.length - 1
  let at = hash & mask
  for (;;) {
    const id = casedSlots[at] as number
    if (id === 0) break
    if (words.casedHash[id] === hash) return id
    at = (at + 1) & mask
  }
  const id = words.count++
  casedSlots[at] = id
  words.token[id] = token
  words.form[id] = form
  words.casedHash[id] = hash
  words.lowerHash[id] = lowerHash
  words.lowerId[id] = lowerIdOf(interning, id, lowerHash)
  return id
}

function lowerIdOf(interning: Interning, id: number, lowerHash: number): number {
  const { words, lowerSlots } = interning
  const mask = lowerSlots.length - 1
  let at = lowerHash & mask
  for (;;) {
    const other = lowerSlots[at] as number
    if (other === 0) break
    if (words.lowerHash[other] === lowerHash) return words.lowerId[other] as number
    at = (at + 1) & mask
  }
  lowerSlots[at] = id
  return id
}
