import type { Analysis } from '../text/analysis.ts'
import { rankOf } from './hashed-keys.ts'
import { type Lexicon, listsOf } from './lexicon-tables.ts'
import { lineKinds } from './line-kinds.ts'
import { SHAPE_EDGE, shapeOf } from './shapes.ts'
import { shoutedSentences } from './shouting.ts'
import { numberWords, SENTENCE_END, type Vocabulary } from './vocabulary.ts'

/** An article as the recogniser reads it: its different words, and what the model's tables say of each. */
export interface Reading {
  readonly analysis: Analysis
  readonly lexicon: Lexicon
  readonly words: Vocabulary
  /** For each sentence. */
  readonly shouted: Uint8Array
  readonly lines: Uint8Array
  /** For each word. */
  readonly shape: Uint8Array
  readonly lists: Uint32Array
  /** The word's cluster plus one; 0 for a word never seen. */
  readonly cluster: Uint16Array
  /** The share of this form among the word's uses, plus one; 0 for a word never seen. */
  readonly share: Uint8Array
}

/** Reads an article with the model's tables. Cost: linear in the text. */
export function read(analysis: Analysis, lexicon: Lexicon): Reading {
  const { article, tokens } = analysis
  const shouted = shoutedSentences(analysis)
  const words = numberWords(analysis, shouted, lexicon)
  const shape = new Uint8Array(words.count).fill(SHAPE_EDGE, 0, SENTENCE_END + 1)
  const lists = new Uint32Array(words.count)
  const cluster = new Uint16Array(words.count)
  const share = new Uint8Array(words.count)
  for (let w = SENTENCE_END + 1; w < words.count; w++) {
    const token = words.token[w] as number
    shape[w] = shapeOf(
      article.text,
      tokens.start[token] as number,
      tokens.end[token] as number,
      words.form[w] as number,
    )
    lists[w] = listsOf(lexicon, words.lowerHash[w] as number)
    const rank = rankOf(lexicon.seenKeys, words.casedHash[w] as number)
    if (rank < 0) continue
    cluster[w] = (lexicon.cluster[rank] as number) + 1
    share[w] = (lexicon.share[rank] as number) + 1
  }
  const lines = lineKinds(analysis, words, shape, lists, shouted)
  return { analysis, lexicon, words, shouted, lines, shape, lists, cluster, share }
}
