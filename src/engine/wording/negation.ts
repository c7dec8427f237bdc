import { type Lexicon, wordClass } from '../../lexicon/lexicon.ts'
import type { Word } from './words.ts'

const NEGATION = wordClass('negation')
/** "Not only … but", "no doubt", "no matter": with these after it the word denies nothing. */
const EMPTIES_NEGATION = wordClass('empties-negation')
/** "Why not", "whether or not". */
const BEFORE_EMPTY_NOT = wordClass('before-empty-not')

/**
 * Whether the word at `i` denies something. `end` is where the stretch in question ends: "not only" is
 * no denial as a whole, but "not" alone, put before an "only" that stays, is.
 */
export function isNegation(words: readonly Word[], i: number, lexicon: Lexicon, end: number = words.length): boolean {
  const word = words[i]
  if (word === undefined || !lexicon.is(word.form, NEGATION)) return false
  const next = words[i + 1]
  if (next !== undefined && i + 1 < end && lexicon.is(next.form, EMPTIES_NEGATION)) return false
  if (word.form === 'nor' && isDenied(words, i, lexicon)) return false
  if (word.form === 'no' && (next === undefined || next.gap !== 'none')) return false
  return !(word.form === 'not' && lexicon.is(words[i - 1]?.form ?? '', BEFORE_EMPTY_NOT))
}

/** "Neither … nor", "not … nor": one denial, as "not … or" is. */
function isDenied(words: readonly Word[], nor: number, lexicon: Lexicon): boolean {
  const before = words.slice(Math.max(0, nor - NOR_REACH), nor)
  return before.some(({ form }) => form !== 'nor' && lexicon.is(form, NEGATION))
}

const NOR_REACH = 10

/** Most words between a denial and what it still denies. */
const REACH = 4

/** Whether a denial stands just before the word at `from`, in the same clause. */
export function isDeniedBefore(words: readonly Word[], from: number, lexicon: Lexicon): boolean {
  for (let i = from - 1; i >= 0 && i >= from - REACH; i--) {
    if (words[i + 1]?.gap !== 'none') return false
    if (isNegation(words, i, lexicon)) return true
  }
  return false
}
