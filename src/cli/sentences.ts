import type { Found } from '../engine/index.ts'
import type { Span } from '../model/span.ts'

/** The numbers of the sentences that a span stands in, in order. */
export function sentencesOf({ analysis }: Found, { start, end }: Span): readonly number[] {
  const { tokens, sentences } = analysis
  const from = (sentence: number): number =>
    tokens.start[sentences[sentence] ?? tokens.count] ?? Number.POSITIVE_INFINITY
  return [...sentences.keys()].slice(0, -1).filter((sentence) => from(sentence) < end && from(sentence + 1) > start)
}

/** The words of a sentence on one line. */
export function sentenceText({ analysis }: Found, sentence: number): string {
  const { article, tokens, sentences } = analysis
  const first = sentences[sentence] ?? tokens.count
  const last = (sentences[sentence + 1] ?? tokens.count) - 1
  return article.text.slice(tokens.start[first], tokens.end[last]).replace(/\s+/g, ' ')
}
