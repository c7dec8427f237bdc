import { wordClass } from '../../lexicon/lexicon.ts'
import type { RoleClaim } from '../../model/mention.ts'
import { isAbbreviatedOffice, isOffice, isOfficePhrase, mayEndTitle } from './titles.ts'
import type { Words } from './words.ts'

export type Tense = RoleClaim['tense']

/** A stretch of tokens, both ends in. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

const ROLE_TENSE = wordClass('role-tense')
const ROLE_DETERMINER = wordClass('role-determiner')
const ROLE_LINK = wordClass('role-link')
const INSIDE_BODY_NAME = wordClass('inside-body-name')
const PHRASE_MIN = 2
const PHRASE_MAX = 5

/** The most words that the name of a body is followed over. */
export const BODY_MAX = 8

/** The time that a token tells of a title beside it: "former", "then", "current". */
export function tenseOf(words: Words, token: number): Tense | undefined {
  return asTense(words.value(token, ROLE_TENSE))
}

/** A tense as the lists write it. */
export function asTense(value: string | undefined): Tense | undefined {
  return value === 'former' || value === 'then' || value === 'current' ? value : undefined
}

export function isDeterminer(words: Words, token: number): boolean {
  return words.is(token, ROLE_DETERMINER)
}

/** "of", "for", "at" between a title and its body. */
export function isOfWord(words: Words, token: number): boolean {
  return words.is(token, ROLE_LINK)
}

/** Small words that stand inside the names of bodies, and "&". */
export function isInnerWord(words: Words, token: number): boolean {
  return words.is(token, INSIDE_BODY_NAME)
}

export function isPossessive(words: Words, token: number): boolean {
  const word = words.lower(token)
  return word === "'s" || word === '’s'
}

/** The first word of the office that ends at a token: the token itself, or the start of "Secretary of State". */
export function officeEndingAt(words: Words, last: number, floor: number): number | undefined {
  if (isAbbreviatedOffice(words.lower(last), words.lexicon)) return words.isCapital(last) ? last : undefined
  if (!mayEndTitle(words.lower(last), words.lexicon)) return undefined
  for (let length = PHRASE_MIN; length <= PHRASE_MAX && last - length + 1 >= floor; length++) {
    if (isOfficePhrase(words.text(last - length + 1, last).toLowerCase(), words.lexicon)) return last - length + 1
  }
  if (words.lower(last) === 'elect' && words.lower(last - 1) === '-' && isOffice(words.lower(last - 2), words.lexicon))
    return last - 2
  return isOffice(words.lower(last), words.lexicon) ? last : undefined
}

/** The last word of the office that begins at a token. */
export function officeStartingAt(words: Words, first: number, ceiling: number): number | undefined {
  if (first >= ceiling || !isOffice(words.lower(first), words.lexicon)) return undefined
  for (let length = PHRASE_MAX; length >= PHRASE_MIN; length--) {
    const last = first + length - 1
    if (last < ceiling && isOfficePhrase(words.text(first, last).toLowerCase(), words.lexicon)) return last
  }
  return words.lower(first + 1) === '-' && words.lower(first + 2) === 'elect' ? first + 2 : first
}

/** A claim from the tokens of the whole phrase, of its title and of its body or country. */
export function claimOf(
  words: Words,
  whole: Stretch,
  title: Stretch,
  of: Stretch | undefined,
  tense: Tense,
): RoleClaim {
  const claim = {
    text: words.text(whole.first, whole.last),
    start: words.start(whole.first),
    end: words.end(whole.last),
    title: words.text(title.first, title.last),
    tense,
  }
  return of === undefined ? claim : { ...claim, of: words.text(of.first, of.last) }
}
