import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { AmountMention } from '../../model/mention.ts'
import { type Parse, relationOf, tagOf, wordAt } from '../syntax/parse.ts'
import type { Analysis } from '../text/analysis.ts'
import { classOf, UPPER } from '../text/characters.ts'
import { giftVerb, nounKind } from './aid-words.ts'

/** A stretch of a sentence's words. */
export interface Place {
  readonly first: number
  /** One past its last word. */
  readonly end: number
  /** The word that the rest of the sentence is tied to. */
  readonly head: number
}

/** Where a sum stands among the words of its sentence. */
export interface SumPlace extends Place {
  readonly mention: AmountMention
  /** Index among all of the article's sums. */
  readonly index: number
  /** The same sum as the one before it, in another currency: "3 billion crowns ($287 million)". */
  readonly isConversion: boolean
}

/** A parsed sentence with the sums in it. */
export interface SumSentence {
  readonly lexicon: Lexicon
  readonly text: string
  readonly parse: Parse
  /** In lower case, as the parse cuts them. */
  readonly words: readonly string[]
  readonly sums: readonly SumPlace[]
  /** For each word the sum that it is of, by its place in `sums`; -1 where it is of none. */
  readonly sumOf: Int8Array
}

const SUMS_MAX = 100

/** Reads a sentence's words and places the sums that stand in it. Cost: linear in its words. */
export function sumSentence(
  { article: { text }, lexicon }: Analysis,
  parse: Parse,
  mentions: readonly AmountMention[],
  firstIndex: number,
): SumSentence {
  const words: string[] = []
  for (let i = 0; i < parse.count; i++) words.push(text.slice(parse.start[i], parse.end[i]).toLowerCase())
  const sumOf = new Int8Array(parse.count).fill(-1)
  const sums: SumPlace[] = []
  mentions.slice(0, SUMS_MAX).forEach((mention, i) => {
    const first = wordAt(parse, mention.start)
    let end = first
    while (end < parse.count && (parse.start[end] as number) < mention.end) sumOf[end++] = sums.length
    const before = sums[sums.length - 1]
    const isConversion = before !== undefined && words[first - 1] === '(' && first - before.end <= 3
    const head = headOf(parse, first, end)
    if (end > first) sums.push({ mention, index: firstIndex + i, first, end, head, isConversion })
  })
  return { lexicon, text, parse, words, sums, sumOf }
}

/** The word of a stretch whose governor stands outside it. */
export function headOf(parse: Parse, first: number, end: number): number {
  for (let i = first; i < end; i++) {
    const head = parse.heads[i] as number
    if ((head < first || head >= end) && relationOf(parse, i) !== 'punct') return i
  }
  return first
}

/** The word at an index, in lower case; empty beyond either end. */
export function wordOf({ words }: SumSentence, i: number): string {
  return words[i] ?? ''
}

/** Whether a word is part of a noun phrase before its noun, or the noun. */
export function isNominal(sentence: SumSentence, i: number): boolean {
  if (i < 0 || i >= sentence.parse.count) return false
  switch (tagOf(sentence.parse, i)) {
    case 'NOUN':
    case 'PROPN':
    case 'ADJ':
    case 'NUM':
    case 'SYM':
      return true
    default:
      return false
  }
}

/** Verbs, and what the tagger took for another word of a verb in the table at a clause's head. */
export function isVerb(sentence: SumSentence, i: number): boolean {
  if (MEASURING.has(wordOf(sentence, i)) || isAttribute(sentence, i)) return false
  const tag = tagOf(sentence.parse, i)
  const isRoot = relationOf(sentence.parse, i) === 'root'
  if (tag === 'AUX') return isRoot
  if (
    nounKind(sentence, wordOf(sentence, i)) === 'aid' &&
    tagOf(sentence.parse, i - 1) !== 'AUX' &&
    wordOf(sentence, i - 1) !== 'to'
  )
    return false
  return (
    tag === 'VERB' ||
    (isRoot &&
      tag === 'NOUN' &&
      i > 0 &&
      giftVerb(sentence, wordOf(sentence, i)) !== undefined &&
      /s$/.test(wordOf(sentence, i)))
  )
}

/** "to embattled Sudan", "gave stricken Haiti": a participle before a name, behind a verb or a preposition. */
export function isAttribute({ parse, words }: SumSentence, i: number): boolean {
  if (i === 0 || i + 1 >= parse.count || !/(?:ed|en)$/.test(words[i] ?? '') || tagOf(parse, i + 1) !== 'PROPN')
    return false
  const before = tagOf(parse, i - 1)
  return before === 'ADP' || before === 'PART' || before === 'VERB'
}

const MEASURING: ReadonlySet<string> = new Set(['worth', 'valued', 'totalling', 'totaling', 'estimated', 'amounting'])

/** The words as written from `first` to `end`. */
export function written({ text, parse }: SumSentence, first: number, end: number): string {
  return text.slice(parse.start[first], parse.end[end - 1])
}

/** Whether a word is written with a capital. */
export function isCapital({ text, parse }: SumSentence, i: number): boolean {
  return classOf(text.charCodeAt(parse.start[i] as number)) === UPPER
}
