import type { Span } from '../../model/span.ts'
import type { Analysis } from '../text/analysis.ts'
import type { SyntaxModel } from './model.ts'
import { type Parse, parseSentence } from './parse.ts'
import { parserOf } from './parser.ts'
import { type ClusterOf, emptyWords } from './words.ts'

/** The parses of one article's sentences, made when first asked for. */
export interface Syntax {
  /** The parse of a sentence by its number; undefined where it would be worth nothing. */
  parse(sentence: number): Parse | undefined
}

/** Gives the parses of an article's sentences. The sums of money in it, in order, are read alike however they are written. */
export type ReadSyntax = (analysis: Analysis, sums?: readonly Span[]) => Syntax

/** Opens the parser, whose room is used again for every text. */
export function syntaxReader(model: SyntaxModel, clusterOf: ClusterOf): ReadSyntax {
  const words = emptyWords()
  const parser = parserOf(model, words)
  return ({ article, tokens, sentences }, sums = []) => {
    const known = new Map<number, Parse | undefined>()
    return {
      parse(sentence) {
        if (known.has(sentence)) return known.get(sentence)
        const [first, end] = [sentences[sentence], sentences[sentence + 1]]
        const parse =
          first === undefined || end === undefined
            ? undefined
            : parseSentence(parser, words, article.text, tokens, first, end, clusterOf, sums)
        known.set(sentence, parse)
        return parse
      },
    }
  }
}
