import { wordClass } from '../../lexicon/lexicon.ts'
import type { Span } from '../../model/span.ts'
import { classOf, LOWER } from '../text/characters.ts'
import type { Words } from './words.ts'

const KIN = wordClass('kin')
/** "in-law" behind a kin's word, in tokens. */
const IN_LAW = ['-', 'in', '-', 'law']
/** Words between a name's comma and the word of kin: "X, the former president's wife". */
const BETWEEN_MAX = 3

/** Whether the words beside a person tell of somebody's kin: "his son X", "X, the president's wife". Bounded cost. */
export function isToldAsRelative(words: Words, { start, end }: Span): boolean {
  return isAfterKin(words, words.firstAt(start)) || isBeforeKin(words, words.firstAt(end))
}

function isAfterKin(words: Words, name: number): boolean {
  const beside = words.lower(name - 1) === ',' ? name - 2 : name - 1
  const isInLaw = IN_LAW.every((word, i) => words.lower(beside - IN_LAW.length + 1 + i) === word)
  const last = isInLaw ? beside - IN_LAW.length : beside
  return words.is(last, KIN) || words.lengthOf(last - 1, KIN) === 2
}

function isBeforeKin(words: Words, next: number): boolean {
  if (words.lower(next) !== ',') return false
  for (let at = next + 1, between = 0; between <= BETWEEN_MAX; at++) {
    if (words.lengthOf(at, KIN) > 0) return true
    const word = words.lower(at)
    if (word === "'s" || word === '’s') continue
    if (classOf(word.charCodeAt(0)) < LOWER) return false
    between++
  }
  return false
}
