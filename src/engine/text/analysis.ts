import type { Article } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import { type SentenceStarts, sentenceStarts } from './sentences.ts'
import { type Tokens, tokenize } from './tokens.ts'

/** An article cut into tokens and sentences once, for every finder. */
export interface Analysis {
  readonly article: Article
  readonly tokens: Tokens
  readonly sentences: SentenceStarts
}

/** Cuts an article. Cost: linear in its text. */
export function analyse(article: Article): Analysis {
  const tokens = tokenize(article.text)
  return { article, tokens, sentences: sentenceStarts(article.text, tokens, article.blocks) }
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
