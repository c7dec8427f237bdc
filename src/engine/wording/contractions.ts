import { type Lexicon, wordClass } from '../../lexicon/lexicon.ts'

const CONTRACTION = wordClass('contraction')
const ENDINGS: readonly (readonly [string, string])[] = [
  ["n't", 'not'],
  ["'ll", 'will'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'d", 'would'],
  ["'m", 'am'],
]

/** The words a contraction stands for, lower case with a straight apostrophe; undefined for a plain word. */
export function contractionOf(word: string, lexicon: Lexicon): readonly string[] | undefined {
  const whole = lexicon.valueFor(word, CONTRACTION)?.split(' ')
  if (whole !== undefined || !word.includes("'")) return whole
  for (const [ending, full] of ENDINGS) {
    if (word.endsWith(ending) && word.length > ending.length) return [word.slice(0, -ending.length), full]
  }
  return undefined
}
