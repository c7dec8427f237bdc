import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Analysis } from '../text/analysis.ts'
import { classOf, UPPER } from '../text/characters.ts'

/** An article's tokens as words, by token index; outside the sentence of a token there is none. */
export interface Words {
  readonly lexicon: Lexicon
  /** Whether a token is a word of a class. */
  is(token: number, wordClass: number): boolean
  /** How many tokens the phrase of a class is that starts with this one, or 1 where it alone is of the class; 0 for neither. */
  lengthOf(token: number, wordClass: number): number
  /** What the list says of it beyond its class; undefined where it is not of the class. */
  value(token: number, wordClass: number): string | undefined
  /** The first token that starts at or after an offset. */
  firstAt(offset: number): number
  /** The token in lower case; '' outside the text. */
  lower(token: number): string
  isCapital(token: number): boolean
  start(token: number): number
  end(token: number): number
  text(first: number, last: number): string
  /** First token of the sentence that holds this one. */
  sentenceStart(token: number): number
  /** One past the last token of the sentence that holds this one. */
  sentenceEnd(token: number): number
}

/** Reads an analysis word by word. Cost of each call: constant, or the logarithm of the text. */
export function wordsOf({ article: { text }, lexicon, tokens, sentences, is, lengthOf, value }: Analysis): Words {
  const { count } = tokens
  const start = (token: number): number => tokens.start[token] ?? text.length
  const end = (token: number): number => tokens.end[token] ?? text.length
  const sentence = (token: number): number => Math.max(0, lowerBound(sentences, token + 1) - 1)
  return {
    lexicon,
    is,
    lengthOf,
    value,
    firstAt: (offset) => lowerBound(tokens.start, offset),
    lower: (token) => (token < 0 || token >= count ? '' : text.slice(start(token), end(token)).toLowerCase()),
    isCapital: (token) => token >= 0 && token < count && classOf(text.charCodeAt(start(token))) === UPPER,
    start,
    end,
    text: (first, last) => text.slice(start(first), end(last)),
    sentenceStart: (token) => sentences[sentence(token)] ?? 0,
    sentenceEnd: (token) => sentences[sentence(token) + 1] ?? count,
  }
}

/** The index of the first element that is at least `value`. */
function lowerBound(sorted: Uint32Array, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}
