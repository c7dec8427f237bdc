import type { Lexicon } from '../../lexicon/lexicon.ts'
import { type Tokens, tokenize } from './tokens.ts'

/** Whether a word or phrase of a class stands in a text. Cost: linear. */
export function holdsWord(text: string, wordClass: number, lexicon: Lexicon): boolean {
  const tokens = tokenize(text)
  for (let i = 0; i < tokens.count; i++)
    if (valueOfToken(text, tokens, i, wordClass, lexicon) !== undefined) return true
  return false
}

/** What the lists say, beyond its class, of the phrase or word that starts with a token; undefined where it is not of the class. */
export function valueOfToken(
  text: string,
  tokens: Tokens,
  i: number,
  wordClass: number,
  lexicon: Lexicon,
): string | undefined {
  const entry = lexicon.entryAt(text, tokens.start[i] as number, tokens.end[i] as number)
  const phrase = lexicon.phraseAt(text, tokens, i, tokens.count, entry)
  return lexicon.value(phrase, wordClass) ?? lexicon.value(entry, wordClass)
}
