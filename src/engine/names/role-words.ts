import type { RoleClaim } from '../../model/mention.ts'
import { wordSet } from '../text/word-set.ts'
import { isAbbreviatedOffice, isOffice, isOfficePhrase, mayEndTitle } from './titles.ts'
import type { Words } from './words.ts'

export type Tense = RoleClaim['tense']

/** A stretch of tokens, both ends in. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

const TENSES: ReadonlyMap<string, Tense> = new Map<string, Tense>([
  ['former', 'former'],
  ['ex', 'former'],
  ['late', 'former'],
  ['ousted', 'former'],
  ['deposed', 'former'],
  ['erstwhile', 'former'],
  ['onetime', 'former'],
  ['retired', 'former'],
  ['then', 'then'],
  ['longtime', 'then'],
  ['veteran', 'then'],
  ['current', 'current'],
  ['now', 'current'],
  ['currently', 'current'],
  ['incumbent', 'current'],
  ['sitting', 'current'],
])
const DETERMINERS: ReadonlySet<string> = wordSet('the a an his her its their our')
const OF_WORDS: ReadonlySet<string> = wordSet('of for at')
const INNER_WORDS: ReadonlySet<string> = wordSet("'s ’s of the for and &")
const PHRASE_MIN = 2
const PHRASE_MAX = 5

/** The most words that the name of a body is followed over. */
export const BODY_MAX = 8

export function tenseOf(word: string): Tense | undefined {
  return TENSES.get(word)
}

export function isDeterminer(word: string): boolean {
  return DETERMINERS.has(word)
}

/** "of", "for", "at" between a title and its body. */
export function isOfWord(word: string): boolean {
  return OF_WORDS.has(word)
}

/** Small words that stand inside the names of bodies. */
export function isInnerWord(word: string): boolean {
  return INNER_WORDS.has(word)
}

export function isPossessive(word: string): boolean {
  return word === "'s" || word === '’s'
}

/** The first word of the office that ends at a token: the token itself, or the start of "Secretary of State". */
export function officeEndingAt(words: Words, last: number, floor: number): number | undefined {
  if (isAbbreviatedOffice(words.lower(last))) return words.isCapital(last) ? last : undefined
  if (!mayEndTitle(words.lower(last))) return undefined
  for (let length = PHRASE_MIN; length <= PHRASE_MAX && last - length + 1 >= floor; length++) {
    if (isOfficePhrase(words.text(last - length + 1, last).toLowerCase())) return last - length + 1
  }
  if (words.lower(last) === 'elect' && words.lower(last - 1) === '-' && isOffice(words.lower(last - 2))) return last - 2
  return isOffice(words.lower(last)) ? last : undefined
}

/** The last word of the office that begins at a token. */
export function officeStartingAt(words: Words, first: number, ceiling: number): number | undefined {
  if (first >= ceiling || !isOffice(words.lower(first))) return undefined
  for (let length = PHRASE_MAX; length >= PHRASE_MIN; length--) {
    const last = first + length - 1
    if (last < ceiling && isOfficePhrase(words.text(first, last).toLowerCase())) return last
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
