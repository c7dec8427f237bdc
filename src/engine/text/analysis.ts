import { type Lexicon, UNLISTED } from '../../lexicon/lexicon.ts'
import type { Article } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import { type ListedTokens, type SentenceStarts, sentenceStarts } from './sentences.ts'
import { type Tokens, tokenize } from './tokens.ts'

/** An article cut into tokens and sentences once, for every finder, its words looked up in the lexicon. */
export interface Analysis {
  readonly article: Article
  readonly lexicon: Lexicon
  readonly tokens: Tokens
  readonly sentences: SentenceStarts
  /** For each token its entry in the lexicon; UNLISTED where no list has it. */
  readonly entries: Uint16Array
  /** For each token the longest listed phrase that starts with it, within its sentence; UNLISTED where none does. One may start within another. */
  readonly phrases: Uint16Array
  /** Whether a token is a word of a class (`wordClass('month')`), in any case. False outside the text. Cost: a few array reads. */
  is(token: number, wordClass: number): boolean
  /** How many tokens the phrase of a class is that starts with this one, or 1 where the token alone is of it; 0 for neither. */
  lengthOf(token: number, wordClass: number): number
  /** What the list says of that word or phrase beyond its class ("12" of December as a month); undefined where there is none. */
  value(token: number, wordClass: number): string | undefined
}

/** Cuts an article. Cost: linear in its text. */
export function analyse(article: Article, lexicon: Lexicon): Analysis {
  const { text } = article
  const tokens = tokenize(text)
  const entries = entriesOf(text, tokens, lexicon)
  const sentences = sentenceStarts(text, { tokens, entries, lexicon }, article.blocks)
  const phrases = phrasesOf(text, { tokens, entries, lexicon }, sentences)
  const is = (token: number, wordClass: number): boolean => lexicon.isOf(entries[token] ?? UNLISTED, wordClass)
  const isPhrase = (token: number, wordClass: number): boolean => lexicon.isOf(phrases[token] ?? UNLISTED, wordClass)
  return {
    article,
    lexicon,
    tokens,
    sentences,
    entries,
    phrases,
    is,
    lengthOf(token, wordClass) {
      if (isPhrase(token, wordClass)) return lexicon.lengths[phrases[token] ?? UNLISTED] ?? 0
      return is(token, wordClass) ? 1 : 0
    },
    value: (token, wordClass) =>
      lexicon.value((isPhrase(token, wordClass) ? phrases : entries)[token] ?? UNLISTED, wordClass),
  }
}

/** The entry of each token. Cost: linear in the text. */
export function entriesOf(text: string, { count, start, end }: Tokens, lexicon: Lexicon): Uint16Array {
  const entries = new Uint16Array(count)
  for (let i = 0; i < count; i++) entries[i] = lexicon.entryAt(text, start[i] as number, end[i] as number)
  return entries
}

function phrasesOf(text: string, { tokens, entries, lexicon }: ListedTokens, sentences: SentenceStarts): Uint16Array {
  const phrases = new Uint16Array(tokens.count)
  for (let s = 0; s + 1 < sentences.length; s++) {
    const end = sentences[s + 1] as number
    for (let i = sentences[s] as number; i < end; i++) {
      phrases[i] = lexicon.phraseAt(text, tokens, i, end, entries[i] as number)
    }
  }
  return phrases
}

/** The sentence in which an offset of the text lies, or the last before it, as offsets. Cost: a binary search. */
export function sentenceAround({ tokens, sentences }: Analysis, offset: number): Span {
  let low = 0
  let high = Math.max(0, sentences.length - 2)
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((tokens.start[sentences[middle] as number] as number) <= offset) low = middle
    else high = middle - 1
  }
  const last = (sentences[low + 1] ?? 0) - 1
  return { start: tokens.start[sentences[low] as number] ?? 0, end: tokens.end[last] ?? 0 }
}
