import { CAPITAL } from './active.ts'
import { FIRST_NAME, LOCATIVE, ORG_WORD, SPEECH, TITLE } from './lexicon-tables.ts'
import type { Reading } from './reading.ts'
import { SENTENCE_END, SENTENCE_START } from './vocabulary.ts'

/** What an article shows of a word with a capital, anywhere in it, as bits. */
export const AFTER_TITLE: number = 1 << 0
export const RUN_FIRST: number = 1 << 1
export const RUN_INNER: number = 1 << 2
export const RUN_LAST: number = 1 << 3
export const ALONE: number = 1 << 4
export const AFTER_LOCATIVE: number = 1 << 5
export const AFTER_THE: number = 1 << 6
export const BESIDE_SPEECH: number = 1 << 7
export const POSSESSIVE: number = 1 << 8
export const BRACKETED: number = 1 << 9
export const BEFORE_ORG_WORD: number = 1 << 10
export const AFTER_FIRST_NAME: number = 1 << 11
export const AFTER_COMMA: number = 1 << 12
export const FACT_BITS: number = 13

/** What the rest of an article shows about each word. */
export interface DocumentFacts {
  /** For each word. */
  readonly bits: Uint16Array
  readonly uses: Uint16Array
  /** For each lower-case id: uses in lower case, and with a capital within a sentence. */
  readonly lowerUses: Uint16Array
  readonly capitalUses: Uint16Array
  /** For each word the word before it and the last one, in the first run of capitals that holds more; 0 for none. */
  readonly before: Uint32Array
  readonly runLast: Uint32Array
}

const THE = 0x74

/** Gathers the facts in one walk. Cost: linear in tokens. */
export function documentFacts(reading: Reading, active: Uint8Array): DocumentFacts {
  const { words, analysis } = reading
  const facts: DocumentFacts = {
    bits: new Uint16Array(words.count),
    uses: new Uint16Array(words.count),
    lowerUses: new Uint16Array(words.count),
    capitalUses: new Uint16Array(words.count),
    before: new Uint32Array(words.count),
    runLast: new Uint32Array(words.count),
  }
  const { sentences } = analysis
  for (let s = 0; s + 1 < sentences.length; s++) {
    const from = sentences[s] as number
    const to = sentences[s + 1] as number
    for (let i = from; i < to; i++) {
      const word = words.ids[i] as number
      facts.uses[word] = Math.min(0xffff, (facts.uses[word] as number) + 1)
      if (active[i] !== CAPITAL) {
        count(facts.lowerUses, words.lowerId[word] as number)
        continue
      }
      let last = i + 1
      while (last < to && active[last] === CAPITAL) last++
      addRun(reading, facts, from, to, i, last)
      i = last - 1
    }
  }
  return facts
}

function count(counts: Uint16Array, id: number): void {
  if ((counts[id] as number) < 0xffff) counts[id] = (counts[id] as number) + 1
}

function addRun(reading: Reading, facts: DocumentFacts, from: number, to: number, first: number, last: number): void {
  const { words, lists } = reading
  const lastWord = words.ids[last - 1] as number
  const outer = contextBits(reading, first - 1 >= from ? first - 1 : -1, last < to ? last : -1)
  for (let i = first; i < last; i++) {
    const word = words.ids[i] as number
    if (i > first) facts.uses[word] = Math.min(0xffff, (facts.uses[word] as number) + 1)
    if (i > from) count(facts.capitalUses, words.lowerId[word] as number)
    let bits = outer
    if (last - first === 1) bits |= ALONE
    else if (i === first) bits |= RUN_FIRST
    else bits |= i === last - 1 ? RUN_LAST : RUN_INNER
    if (i < last - 1 && ((lists[lastWord] as number) & ORG_WORD) !== 0) bits |= BEFORE_ORG_WORD
    if (i > first) bits |= innerBits(reading, words.ids[i - 1] as number)
    facts.bits[word] = (facts.bits[word] as number) | bits
    if (last - first === 1) continue
    if (i > first && facts.before[word] === 0) facts.before[word] = words.ids[i - 1] as number
    if (i < last - 1 && facts.runLast[word] === 0) facts.runLast[word] = lastWord
  }
}

function innerBits({ lists }: Reading, before: number): number {
  const listed = lists[before] as number
  return ((listed & TITLE) === 0 ? 0 : AFTER_TITLE) | ((listed & FIRST_NAME) === 0 ? 0 : AFTER_FIRST_NAME)
}

function contextBits(reading: Reading, before: number, after: number): number {
  const { words, lists, analysis } = reading
  const { text } = analysis.article
  const { start, end } = analysis.tokens
  const wordBefore = before < 0 ? SENTENCE_START : (words.ids[before] as number)
  const wordAfter = after < 0 ? SENTENCE_END : (words.ids[after] as number)
  const listedBefore = lists[wordBefore] as number
  let bits = 0
  if ((listedBefore & TITLE) !== 0) bits |= AFTER_TITLE
  if ((listedBefore & LOCATIVE) !== 0) bits |= AFTER_LOCATIVE
  if (((listedBefore | (lists[wordAfter] as number)) & SPEECH) !== 0) bits |= BESIDE_SPEECH
  if (before >= 0) {
    const at = start[before] as number
    const unit = text.charCodeAt(at)
    if ((unit | 0x20) === THE && (end[before] as number) - at === 3 && text.startsWith('he', at + 1)) bits |= AFTER_THE
    if (unit === 0x28) bits |= BRACKETED
    if (unit === 0x2c) bits |= AFTER_COMMA
  }
  if (after >= 0 && isApostropheS(text, start[after] as number, end[after] as number)) bits |= POSSESSIVE
  return bits
}

function isApostropheS(text: string, start: number, end: number): boolean {
  return end - start === 2 && (text.charCodeAt(start + 1) | 0x20) === 0x73 && !/[a-z]/i.test(text.charAt(start))
}
