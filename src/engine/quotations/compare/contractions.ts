import { wordSet } from '../../text/word-set.ts'

const WHOLE: ReadonlyMap<string, readonly string[]> = new Map([
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
  ["won't", ['will', 'not']],
  ["shan't", ['shall', 'not']],
  ["ain't", ['is', 'not']],
  ["let's", ['let', 'us']],
  ["y'all", ['you', 'all']],
  ["ma'am", ['madam']],
  ['gonna', ['going', 'to']],
  ['wanna', ['want', 'to']],
  ['gotta', ['got', 'to']],
  ['dont', ['do', 'not']],
  ['doesnt', ['does', 'not']],
  ['didnt', ['did', 'not']],
  ['isnt', ['is', 'not']],
])
const ENDINGS: readonly (readonly [string, string])[] = [
  ["n't", 'not'],
  ["'ll", 'will'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'d", 'would'],
  ["'m", 'am'],
]

/** Words after which "'s" is "is" and not a possessive. */
export const BEFORE_IS: ReadonlySet<string> = wordSet(
  'it he she that this there here what who where how when why everyone everybody nobody something nothing everything',
)

/** The words a contraction stands for, lower case with a straight apostrophe; undefined for a plain word. */
export function contractionOf(word: string): readonly string[] | undefined {
  const whole = WHOLE.get(word)
  if (whole !== undefined || !word.includes("'")) return whole
  for (const [ending, full] of ENDINGS) {
    if (word.endsWith(ending) && word.length > ending.length) return [word.slice(0, -ending.length), full]
  }
  return undefined
}
