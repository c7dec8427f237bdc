import type { Article } from '../../model/article.ts'
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
