import type { Span } from '../../model/span.ts'
import { isApostrophe } from '../text/characters.ts'
import { SIGN, type Tokens, WORD } from '../text/tokens.ts'
import { addWord, type ClusterOf, clearWords, type SyntaxWords, WORDS_MAX } from './words.ts'

/** What is written together with the word before it: Universal Dependencies makes words of their own of them. */
const CLITICS: ReadonlySet<string> = new Set(["n't", "'m", "'ll", "'ve", "'re", "'d"])

/**
 * Writes the words of tokens `first` to `end` (exclusive) as treebanks cut them: "don't" is "do" and
 * "n't", a run of one sign ("...", "--") is one word. `tokenOf` gets each word's token. Gives false
 * where there are more words than the parser reads. `sums` are the sums of money in the text, in order:
 * each is read alike, however it is written ("C$500-million", "30bn kroner"). Cost: linear in the tokens.
 */
export function readWords(
  words: SyntaxWords,
  tokenOf: Uint32Array,
  text: string,
  tokens: Tokens,
  first: number,
  end: number,
  clusterOf: ClusterOf,
  sums: readonly Span[] = [],
): boolean {
  clearWords(words)
  let t = first
  let sum = firstAfter(sums, tokens.start[first] ?? 0)
  while (t < end) {
    if (words.count + SUM.length > WORDS_MAX) return false
    const span = sums[sum]
    if (span !== undefined && (tokens.end[t] as number) > span.start) {
      const next = tokenAfter(tokens, t, end, span.end)
      if (next > t) tokenOf.fill(t, words.count, words.count + SUM.length)
      if (next > t) addSum(words, span, clusterOf)
      t = next
      sum++
      continue
    }
    const last = tokens.kind[t] === SIGN ? runEnd(text, tokens, t, end) : compoundEnd(text, tokens, t, end)
    if (last === t + COMPOUND && tokens.kind[t] === WORD) {
      tokenOf[words.count] = t
      addStandIn(words, ADJECTIVE, tokens.start[t] as number, tokens.end[last - 1] as number, clusterOf)
      t = last
      continue
    }
    const from = tokens.start[t] as number
    const to = tokens.end[last - 1] as number
    const cut = tokens.kind[t] === WORD ? cliticStart(text, from, to) : to
    tokenOf[words.count] = t
    addWord(words, text, from, cut, clusterOf)
    if (cut < to) {
      tokenOf[words.count] = t
      addWord(words, text, cut, to, clusterOf)
    }
    t = last
  }
  return true
}

/** "war-torn", "cash-strapped": a compound before its noun is one word; treebanks' three lead the parser astray. */
function compoundEnd(text: string, tokens: Tokens, t: number, end: number): number {
  if (t + 3 >= end || tokens.kind[t] !== WORD || text.charCodeAt(tokens.start[t + 1] as number) !== HYPHEN) return t + 1
  const isJoined = tokens.end[t] === tokens.start[t + 1] && tokens.end[t + 1] === tokens.start[t + 2]
  const isBeforeWord = tokens.kind[t + 3] === WORD && (tokens.start[t + 3] as number) > (tokens.end[t + 2] as number)
  if (!isJoined || !isBeforeWord) return t + 1
  return PARTICIPLE.test(text.slice(tokens.start[t + 2], tokens.end[t + 2])) ? t + COMPOUND : t + 1
}

const HYPHEN = 0x2d
/** Tokens of a compound. */
const COMPOUND = 3
/** Any of them is read as this. */
const ADJECTIVE = 'poor'
const PARTICIPLE = /^(?:torn|hit|[a-z]+(?:ed|en))$/

/** The words that stand for any sum: what treebanks write most. */
const SUM = ['5', 'million', 'dollars'] as const

/** Each of them stands at a stretch of the sum. */
function addSum(words: SyntaxWords, { start, end }: Span, clusterOf: ClusterOf): void {
  SUM.forEach((word, i) => {
    const from = Math.min(start + i, end)
    addStandIn(words, word, from, i === SUM.length - 1 ? end : Math.min(from + 1, end), clusterOf)
  })
}

/** Adds a word that stands for another at a stretch of the text. */
function addStandIn(words: SyntaxWords, word: string, start: number, end: number, clusterOf: ClusterOf): void {
  addWord(words, word, 0, word.length, clusterOf)
  words.start[words.count - 1] = start
  words.end[words.count - 1] = end
}

/** The first token from `t` that starts at or after an offset. */
function tokenAfter(tokens: Tokens, t: number, end: number, offset: number): number {
  let next = t
  while (next < end && (tokens.start[next] as number) < offset) next++
  return next
}

/** The first of the spans, which are in order, that ends after an offset. */
function firstAfter(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The end of a run of one sign without space between. */
function runEnd(text: string, tokens: Tokens, t: number, end: number): number {
  const sign = text.charCodeAt(tokens.start[t] as number)
  let last = t + 1
  while (
    last < end &&
    tokens.start[last] === tokens.end[last - 1] &&
    text.charCodeAt(tokens.start[last] as number) === sign &&
    tokens.kind[last] === SIGN
  )
    last++
  return last
}

const LONGEST_CLITIC = 3

/** Where the clitic of a word starts; its end where it has none. */
function cliticStart(text: string, from: number, to: number): number {
  for (let at = Math.max(from + 1, to - LONGEST_CLITIC); at < to; at++) {
    if (!isApostrophe(text.charCodeAt(at))) continue
    if (CLITICS.has(`'${text.slice(at + 1, to)}`.toLowerCase())) return at
    const isNot = at > from + 1 && CLITICS.has(`${text.charAt(at - 1)}'${text.slice(at + 1, to)}`.toLowerCase())
    return isNot ? at - 1 : to
  }
  return to
}
