import { wordSet } from '../../text/word-set.ts'
import type { Word } from './words.ts'

const NEGATIONS: ReadonlySet<string> = wordSet(
  'not no never nor neither none nobody nothing nowhere without hardly scarcely',
)
/** "Not only … but", "no doubt", "no matter": with these after it the word denies nothing. */
const AFTER_EMPTY: ReadonlySet<string> = wordSet('only just merely simply solely least doubt matter wonder')
/** "Why not", "whether or not". */
const BEFORE_EMPTY: ReadonlySet<string> = wordSet('why or')

/**
 * Whether the word at `i` denies something. `end` is where the stretch in question ends: "not only" is
 * no denial as a whole, but "not" alone, put before an "only" that stays, is.
 */
export function isNegation(words: readonly Word[], i: number, end: number = words.length): boolean {
  const word = words[i]
  if (word === undefined || !NEGATIONS.has(word.form)) return false
  const next = words[i + 1]
  if (next !== undefined && i + 1 < end && AFTER_EMPTY.has(next.form)) return false
  if (word.form === 'nor' && isDenied(words, i)) return false
  if (word.form === 'no' && (next === undefined || next.gap !== 'none')) return false
  return !(word.form === 'not' && BEFORE_EMPTY.has(words[i - 1]?.form ?? ''))
}

/** "Neither … nor", "not … nor": one denial, as "not … or" is. */
function isDenied(words: readonly Word[], nor: number): boolean {
  return words.slice(Math.max(0, nor - NOR_REACH), nor).some(({ form }) => form !== 'nor' && NEGATIONS.has(form))
}

const NOR_REACH = 10

/** Most words between a denial and what it still denies. */
const REACH = 4

/** Whether a denial stands just before the word at `from`, in the same clause. */
export function isDeniedBefore(words: readonly Word[], from: number): boolean {
  for (let i = from - 1; i >= 0 && i >= from - REACH; i--) {
    if (words[i + 1]?.gap !== 'none') return false
    if (isNegation(words, i)) return true
  }
  return false
}
