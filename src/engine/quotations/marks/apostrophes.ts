import { type Lexicon, wordClass } from '../../../lexicon/lexicon.ts'
import { classOf, DIGIT, isWordUnit, LOWER } from '../../text/characters.ts'

const ELIDED = wordClass('elided')
const LONGEST_ELIDED = 5

/**
 * Whether the single mark at `at` stands for dropped letters or digits of the word after it
 * ("'90s", "'em") rather than opens a quotation.
 */
export function isElision(text: string, at: number, lexicon: Lexicon): boolean {
  let end = at + 1
  while (end - at <= LONGEST_ELIDED + 1 && isWordUnit(text.charCodeAt(end))) end++
  const word = text.slice(at + 1, end)
  if (classOf(word.charCodeAt(0)) === DIGIT) return /^\d\ds?$/.test(word)
  return (
    (word === word.toLowerCase() && lexicon.is(word, ELIDED)) ||
    (word === 'N' && text.charCodeAt(end) === text.charCodeAt(at))
  )
}

/**
 * Whether the single mark at `at`, after a letter and before a space, may be an apostrophe: a plural
 * possessive ("the Joneses' house") or a dropped g ("singin' along"), with the sentence going on.
 */
export function mayEndWord(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1) | 0x20
  const isPlural = before === 0x73 || before === 0x7a || before === 0x78
  const isDroppedG = before === 0x6e && (text.charCodeAt(at - 2) | 0x20) === 0x69
  if (!isPlural && !isDroppedG) return false
  return text.charCodeAt(at + 1) === 0x20 && classOf(text.charCodeAt(at + 2)) >= LOWER
}
