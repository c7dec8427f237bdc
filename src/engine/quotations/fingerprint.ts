import { type Lexicon, wordClass } from '../../lexicon/lexicon.ts'
import type { QuotationMention } from '../../model/mention.ts'
import type { LookupKey, Passage, Quotation } from '../../model/records.ts'
import { comparableWords, type Word } from '../wording/words.ts'
import { spokenText } from './spoken-text.ts'

/**
 * The keys by which the same words meet, whole or in part.
 *
 * Shingles: the content words (function words dropped, stemmed) in order; from each a shingle runs on
 * until it weighs WEIGHT, so that it holds two rare words or up to four common ones: no shingle is so
 * common that a look-up brings in thousands of records. Where there are more than
 * fit, winnowing thins them out (Schleimer, Wilkerson and Aiken, "Winnowing: local algorithms for
 * document fingerprinting", SIGMOD 2003): of each window of shingles the least is kept, in one order
 * for all texts, the rarest first. Any run that two texts share and that is as long as the larger of
 * their two windows gives both the same key.
 *
 * Plain runs: speech that is nearly all function words ("we don't want to get ahead of ourselves") has no
 * such shingle; a run of it as written, as long as it takes to be rare, is one.
 *
 * Leaps: in a short quotation, also a content word with the next but one, for the sake of one changed word.
 *
 * Exact keys: a quotation of few words is also filed under all its content words together.
 */
const WEIGHT = 4
/** In a short quotation shingles of less weight count as well: it has few others. */
const LIGHT_WEIGHT = 3
const MOST_SHINGLE_WORDS = 4
/** Weight of a plain run, in which function words weigh a half; less with two content words in it. */
const RUN_WEIGHT = 4
const RUN_WEIGHT_WITH_TWO = 3.5
/** In a quotation of no more content words than this, one changed word can spoil every shingle: it gets leaps. */
const FEW_CONTENT_WORDS = 8
/** A negation drops out of the shingles, so that a quotation meets its denial, and makes a pair of its own. */
const PLAIN_NEGATION = wordClass('plain-negation')
const MOST_RECORD_KEYS = 64
const MOST_MENTION_KEYS = 28
const WIDEST_WINDOW = 4
/** Most words of a quotation that is filed as a short one. */
const SHORT_WORDS = 5

interface Shingle {
  readonly weight: number
  readonly hash: number
}

/** The keys under which a recorded quotation (and each translation of it) is filed. Cost: linear in its words. */
export function recordedQuotationKeys(quotation: Quotation, lexicon: Lexicon): readonly LookupKey[] {
  const keys = new Set<LookupKey>()
  for (const { text } of [quotation, ...(quotation.translations ?? [])]) {
    for (const key of keysOf(text, MOST_RECORD_KEYS, 1, lexicon)) keys.add(key)
  }
  return [...keys]
}

/**
 * The keys under which a passage is filed: all that a run of its words may be looked up by, however long it is and
 * however short they are. Cost: linear in its words.
 */
export function passageKeys(passage: Passage, lexicon: Lexicon): readonly LookupKey[] {
  const words = comparableWords(spokenText(passage), lexicon)
  return [...new Set(shingles(words, true, lexicon).map(({ hash }) => `q:${written(hash)}`))]
}

/** The keys under which a quotation mention is looked up: at most MOST_MENTION_KEYS. Cost: linear in its words. */
export function quotationKeys(mention: QuotationMention, lexicon: Lexicon): readonly LookupKey[] {
  return keysOf(mention.text, MOST_MENTION_KEYS, WIDEST_WINDOW, lexicon)
}

function keysOf(text: string, most: number, widest: number, lexicon: Lexicon): readonly LookupKey[] {
  const words = comparableWords(text, lexicon)
  const all = shingles(words, hasFewContentWords(words), lexicon)
  const kept = winnow(all, windowFor(all.length, most, widest))
  const keys = new Set(
    (widest === 1 ? kept : withoutPlainRuns(kept))
      .sort(byRarity)
      .slice(0, most)
      .map(({ hash }) => `q:${written(hash)}`),
  )
  if (words.length <= SHORT_WORDS || all.length === 0) keys.add(exactKey(words))
  return [...keys]
}

/** A mention with this many shingles of content words has no need of plain runs, which bring in most of what does not match. */
const ENOUGH_SHINGLES = 8

function withoutPlainRuns(kept: Shingle[]): Shingle[] {
  const telling = kept.filter(({ weight }) => weight > 1)
  return telling.length >= ENOUGH_SHINGLES ? telling : kept
}

/** In fewer shingles than this for each place of a window the mention keeps them all. */
const WINDOWED = 5

function windowFor(count: number, most: number, widest: number): number {
  if (count > most) return Math.ceil((2 * count) / most)
  return Math.max(1, Math.min(widest, Math.floor(count / WINDOWED)))
}

/** All content words of a short quotation as one key; all words where it has no content word. */
function exactKey(words: readonly Word[]): LookupKey {
  const content = words.filter((word) => word.weight > 0)
  const stems = (content.length > 0 ? content : words).slice(0, SHORT_WORDS * 2).map((word) => word.stem)
  return `qx:${stems.join(' ')}`
}

function hasFewContentWords(words: readonly Word[]): boolean {
  return words.filter((word) => word.weight > 0).length <= FEW_CONTENT_WORDS
}

/** The shingles of some words; `areAll` with the light ones and the leaps that short quotations need. */
function shingles(words: readonly Word[], areAll: boolean, lexicon: Lexicon): Shingle[] {
  const content = words.filter((word) => word.weight > 0)
  const found: (Shingle | undefined)[] = []
  for (let i = 0; i < content.length; i++) {
    const shingle = shingleAt(content, i, WEIGHT)
    const light = areAll ? shingleAt(content, i, LIGHT_WEIGHT) : undefined
    found.push(shingle, light?.hash === shingle?.hash ? undefined : light, areAll ? leapAt(content, i) : undefined)
  }
  for (let i = 0; i + 1 < words.length; i++) found.push(denialAt(words, i, lexicon), runAt(words, i))
  return found.filter((shingle) => shingle !== undefined)
}

function shingleAt(content: readonly Word[], from: number, least: number): Shingle | undefined {
  let weight = 0
  let hash = 0
  for (let i = from; i < content.length && i < from + MOST_SHINGLE_WORDS; i++) {
    const word = content[i] as Word
    weight += word.weight
    hash = hashed(word.stem, hash)
    if (weight >= least && i > from) return { weight, hash }
  }
  return undefined
}

/** A content word and the next but one: what stays the same round a changed word. */
function leapAt(content: readonly Word[], from: number): Shingle | undefined {
  const a = content[from]
  const b = content[from + 2]
  if (a === undefined || b === undefined || a.weight + b.weight < LIGHT_WEIGHT) return undefined
  return { weight: a.weight + b.weight, hash: hashed(b.stem, hashed(a.stem, 2)) }
}

/** The plain run that starts at a word; none where its content words weigh enough for a shingle. */
function runAt(words: readonly Word[], from: number): Shingle | undefined {
  let weight = 0
  let content = 0
  let hash = 1
  for (let i = from; i < words.length && content < LIGHT_WEIGHT; i++) {
    const word = words[i] as Word
    content += word.weight
    weight += word.weight === 0 ? 0.5 : word.weight
    hash = hashed(word.stem, hash)
    if (weight >= (content === 2 ? RUN_WEIGHT_WITH_TWO : RUN_WEIGHT))
      return content < LIGHT_WEIGHT ? { weight: content, hash } : undefined
  }
  return undefined
}

/** "not … responsible": a negation with the content word after it, where that is a rare one. */
function denialAt(words: readonly Word[], i: number, lexicon: Lexicon): Shingle | undefined {
  if (!lexicon.is((words[i] as Word).form, PLAIN_NEGATION)) return undefined
  const next = words.slice(i + 1, i + 4).find((word) => word.weight > 0)
  return next?.weight === 2 ? { weight: LIGHT_WEIGHT, hash: hashed(next.stem, hashed('not', 0)) } : undefined
}

/** The least shingle of each window of `window` shingles, in `byRarity` order, each place once. Cost: linear. */
function winnow(all: readonly Shingle[], window: number): Shingle[] {
  if (window <= 1) return [...all]
  const kept: Shingle[] = []
  const queue: number[] = []
  let head = 0
  let last = -1
  for (let i = 0; i < all.length; i++) {
    while (queue.length > head && byRarity(all[queue[queue.length - 1] as number], all[i]) >= 0) queue.pop()
    queue.push(i)
    if ((queue[head] as number) <= i - window) head++
    const least = queue[head] as number
    if ((i >= window - 1 || i === all.length - 1) && least !== last) {
      kept.push(all[least] as Shingle)
      last = least
    }
  }
  return kept
}

function byRarity(a: Shingle | undefined, b: Shingle | undefined): number {
  return (b?.weight ?? 0) - (a?.weight ?? 0) || (a?.hash ?? 0) - (b?.hash ?? 0)
}

/** Two lanes of 21 bits, each a multiplicative hash (FNV-1a, Fowler, Noll and Vo) of the stems and what begins them. */
const LANE = (1 << 21) - 1

function hashed(word: string, from: number): number {
  let low = Math.imul((from & LANE) ^ 0x811c9dc5, 0x01000193)
  let high = Math.imul(Math.floor(from / (LANE + 1)) ^ 0x9e3779b9, 0x85ebca6b)
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ unit, 0x5bd1e995)
  }
  return ((high ^ (high >>> 15)) & LANE) * (LANE + 1) + ((low ^ (low >>> 15)) & LANE)
}

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'

/** A hash of 42 bits in eight digits. */
function written(hash: number): string {
  const low = hash % (LANE + 1)
  const high = Math.floor(hash / (LANE + 1))
  let text = ''
  for (let shift = 18; shift >= 0; shift -= 6) text += DIGITS.charAt((high >> shift) & 63)
  for (let shift = 18; shift >= 0; shift -= 6) text += DIGITS.charAt((low >> shift) & 63)
  return text
}
