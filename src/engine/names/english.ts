import { FUNCTION } from './lexicon-tables.ts'
import type { Reading } from './reading.ts'
import { SHAPE_LOWER } from './shapes.ts'

/** Fewest lower-case words that tell a language. */
const WORDS_MIN = 40
/** English has "the", "of" and their like for four words in ten; other languages have a few by chance. */
const SHARE_MIN = 0.18

/**
 * Whether a text can be English, by its share of English function words; short texts always can. The
 * recogniser has learned English alone. Cost: linear in tokens.
 */
export function canBeEnglish({ analysis, words, shape, lists }: Reading): boolean {
  let lower = 0
  let functional = 0
  for (let i = 0; i < analysis.tokens.count; i++) {
    const word = words.ids[i] as number
    if (shape[word] !== SHAPE_LOWER) continue
    lower++
    if (((lists[word] as number) & FUNCTION) !== 0) functional++
  }
  return lower < WORDS_MIN || functional >= lower * SHARE_MIN
}
