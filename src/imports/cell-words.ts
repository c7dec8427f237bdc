import { tokenize } from '../engine/text/tokens.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'

/** What the lists say of the words and phrases of a cell that are of a class. Cost: linear in the cell. */
export function valuesIn(cell: string, wordClass: number, lexicon: Lexicon): ReadonlySet<string> {
  const tokens = tokenize(cell)
  const values = new Set<string>()
  for (let i = 0; i < tokens.count; i++) {
    const entry = lexicon.entryAt(cell, tokens.start[i] as number, tokens.end[i] as number)
    const phrase = lexicon.phraseAt(cell, tokens, i, tokens.count, entry)
    const value = lexicon.value(phrase, wordClass) ?? lexicon.value(entry, wordClass)
    if (value !== undefined) values.add(value)
  }
  return values
}

/** Whether a cell has a word or phrase of a class. */
export function holdsWord(cell: string, wordClass: number, lexicon: Lexicon): boolean {
  return valuesIn(cell, wordClass, lexicon).size > 0
}
