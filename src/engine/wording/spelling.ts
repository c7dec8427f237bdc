import { type Lexicon, wordClass } from '../../lexicon/lexicon.ts'

/** Words whose British and American spellings no ending rule below brings together. */
const AMERICAN = wordClass('american')
/** "hour" and the like keep their u: no other spelling. */
const KEEPS_OUR = wordClass('keeps-our')

/**
 * One spelling for a folded word that British and American English write differently: colour and color,
 * organise and organize, travelled and traveled. A form, not necessarily a word. Cost: linear in `word`.
 */
export function commonSpelling(word: string, lexicon: Lexicon): string {
  const same = lexicon.valueFor(word, AMERICAN)
  if (same !== undefined) return same
  if (word.length < 5) return word
  // A look for the letters in question spares most words the expressions.
  let common = word
  if (common.includes('our')) common = common.replace(OUR, orFor(lexicon))
  if (common.includes('is')) common = common.replace(/is(e|es|ed|ing|er|ers|ation|ations)$/, 'iz$1')
  if (common.includes('ys')) common = common.replace(/ys(e|es|ed|ing)$/, 'yz$1')
  if (common.includes('ll')) common = common.replace(/([aeiou])ll(ed|ing|er|ers)$/, '$1l$2')
  return common
}

const OUR = /^([a-z]+)our(s|ed|ing|able|ful|ite|ites|hood|less)?$/

function orFor(lexicon: Lexicon): (word: string, base: string, ending: string | undefined) => string {
  return (word, base, ending) => (lexicon.is(`${base}our`, KEEPS_OUR) ? word : `${base}or${ending ?? ''}`)
}
