import { wordClass } from '../../lexicon/lexicon.ts'
import type { RoleClaim } from '../../model/mention.ts'
import { countryOf } from '../text/countries.ts'
import {
  BODY_MAX,
  claimOf,
  isDeterminer,
  isInnerWord,
  isOfWord,
  isPossessive,
  officeEndingAt,
  type Stretch,
  type Tense,
  tenseOf,
} from './role-words.ts'
import { isAbbreviatedOffice, isQualifier, mayEndTitle } from './titles.ts'
import type { Words } from './words.ts'

const NO_NAME_WORD = wordClass('no-name-word')
const PASSING = wordClass('role-passing')
const CHANGING = wordClass('role-changing')
const UNREAL = wordClass('role-unreal')
const PLACE_PREPOSITION = wordClass('place-preposition')
const NONE: readonly RoleClaim[] = []
const CONJUNCTS_MAX = 3
const COUNTRY_WORDS_MAX = 3

interface Found extends Stretch {
  readonly claim: RoleClaim
  /** The words tell when the office was held. */
  readonly isTimed: boolean
}

/**
 * The claims that end right before the token where a name begins, the nearest first: "former A President
 * and current B of the C" X, "the A president, X". Bounded cost.
 */
export function rolesBefore(words: Words, name: number): readonly RoleClaim[] {
  const beside = words.lower(name - 1)
  const isApposed = beside === ','
  let last = isApposed ? name - 2 : name - 1
  if (beside === '.' && isAbbreviatedOffice(words.lower(last - 1), words.lexicon)) last--
  if (!words.isCapital(last) && !mayEndTitle(words.lower(last), words.lexicon)) return NONE
  const claims: RoleClaim[] = []
  const floor = words.sentenceStart(name)
  for (let conjunct = 0; conjunct < CONJUNCTS_MAX && last >= floor; conjunct++) {
    const found = claimEndingAt(words, last, floor)
    if (found === undefined || (isApposed && !isDefinite(words, found))) break
    const before = words.lower(found.first - 1) === 'and' ? claimEndingAt(words, found.first - 2, floor) : undefined
    // "The president and Secretary of State X" are two people; "former president and current chairman X" is one.
    const isOne = before?.isTimed === true || (before !== undefined && found.isTimed)
    claims.push(isOne && !found.isTimed ? { ...found.claim, tense: 'then' } : found.claim)
    if (!isOne) break
    last = found.first - 2
  }
  return claims
}

/** "The president, X," and "Greece's new finance minister, X," name one person; "a colonel, X said" may not. */
function isDefinite(words: Words, { claim, first }: Found): boolean {
  if (/['’]s\s/.test(claim.text)) return true
  const before = words.lower(first - 1)
  return isDeterminer(words, first - 1) && before !== 'a' && before !== 'an'
}

function claimEndingAt(words: Words, last: number, floor: number): Found | undefined {
  const direct = titleEndingAt(words, last, floor)
  const title = direct ?? titleBeforeBody(words, last, floor)
  if (title === undefined) return undefined
  const body = direct === undefined ? withoutArticle(words, { first: title.last + 2, last }) : undefined
  const near = tenseBefore(words, title.first, floor)
  const owner = ownerBefore(words, near.first, floor)
  const far = owner === undefined ? near : tenseBefore(words, owner.first, floor)
  if (isUnreal(words, far.first - 1) || isUnreal(words, title.first - 1)) return undefined
  const tense = near.tense ?? far.tense ?? tenseBeforePortfolio(words, (owner ?? near).first, floor)
  const claim = claimOf(words, { first: far.first, last }, title, body ?? owner, tense ?? 'current')
  return { claim, first: far.first, last, isTimed: tense !== undefined }
}

/** A word, or two joined by a hyphen, that ends at a token and makes the title after it nobody's. */
function isUnreal(words: Words, token: number): boolean {
  const isHyphenated = words.lower(token - 1) === '-'
  return isHyphenated ? words.lengthOf(token - 2, UNREAL) === 3 : words.is(token, UNREAL)
}

/** The title whose last word is this token: "Prime Minister", "vice-president", "Secretary of State". */
function titleEndingAt(words: Words, last: number, floor: number): Stretch | undefined {
  let first = officeEndingAt(words, last, floor)
  if (first === undefined) return undefined
  for (;;) {
    const isHyphenated = words.lower(first - 1) === '-'
    const before: number = isHyphenated ? first - 2 : first - 1
    if (before < floor || !isQualifier(words.lower(before), words.lexicon) || endsBody(words, before))
      return { first, last }
    // In "under President X" the small word is none of the title.
    const isSmallBeforeLarge = !words.isCapital(before) && words.isCapital(first)
    if (isSmallBeforeLarge && !words.is(before, CHANGING)) return { first, last }
    first = before
  }
}

/** The "Party" of "Communist Party chief" is its party's name, that of "the Party chief" is the title's. */
function endsBody(words: Words, token: number): boolean {
  return words.lower(token) === 'party' && words.isCapital(token) && words.isCapital(token - 1)
}

/** The title before "of the Body" where the body's last word is this token. */
function titleBeforeBody(words: Words, last: number, floor: number): Stretch | undefined {
  if (!words.isCapital(last)) return undefined
  const end = Math.max(floor, last - BODY_MAX)
  for (let at = last - 1; at > end; at--) {
    const title = isOfWord(words, at) ? titleEndingAt(words, at - 1, floor) : undefined
    if (title !== undefined) return title
    if (!words.isCapital(at) && !isInnerWord(words, at)) return undefined
  }
  return undefined
}

function withoutArticle(words: Words, body: Stretch): Stretch {
  return words.lower(body.first) === 'the' && body.first < body.last ? { ...body, first: body.first + 1 } : body
}

/** The word of time right before a token ("former", "then-", "ex-"), and where the phrase begins with it. */
function tenseBefore(words: Words, first: number, floor: number): { first: number; tense?: Tense } {
  const at = words.lower(first - 1) === '-' ? first - 2 : first - 1
  const tense = at >= floor ? tenseOf(words, at) : undefined
  return tense === undefined ? { first } : { first: at, tense }
}

/** "Former" in "former Estonian Education and Research" Minister, of whose portfolio only the last word was taken. */
function tenseBeforePortfolio(words: Words, first: number, floor: number): Tense | undefined {
  if (words.lower(first - 1) !== 'and') return undefined
  let at = first - 1
  const isPart = (token: number): boolean =>
    words.lower(token) === 'and' || words.lower(token) === ',' || words.isCapital(token) || isPossessive(words, token)
  while (at > floor && first - at < BODY_MAX && isPart(at - 1)) {
    at--
    if (mayEndTitle(words.lower(at), words.lexicon)) return undefined
    const tense = tenseOf(words, at)
    if (tense !== undefined) return tense
  }
  return tenseBefore(words, at, floor).tense
}

/** Whose office it is, before the title: "Ukrainian", "South Korea's new", "NATO". */
function ownerBefore(words: Words, first: number, floor: number): Stretch | undefined {
  const next = words.is(first - 1, PASSING) ? first - 1 : first
  const isOwned = isPossessive(words, next - 1)
  const last = isOwned ? next - 2 : next - 1
  if (last < floor || !words.isCapital(last) || words.is(last, NO_NAME_WORD)) return undefined
  let start = last
  while (start > floor && last - start < BODY_MAX && isPartOfName(words, start - 1)) start--
  while (start < last && !words.isCapital(start)) start++
  if (!isOwned && isPlace(words, start, last)) return undefined
  return countryEndingAt(words, last, start) ?? { first: start, last }
}

/** In "how far into Ukraine President X will go" the country is where, not whose; "with US President X" is his. */
function isPlace(words: Words, first: number, last: number): boolean {
  if (!words.is(first - 1, PLACE_PREPOSITION)) return false
  const name = words.text(first, last)
  return name.toUpperCase() !== name && countryOf(name, words.lexicon)?.by === 'name'
}

function isPartOfName(words: Words, token: number): boolean {
  const lower = words.lower(token)
  // "Bank of China", "Bissau-Guinean".
  if (lower === 'of' || lower === '-') return words.isCapital(token - 1)
  return words.isCapital(token) && tenseOf(words, token) === undefined && !words.is(token, NO_NAME_WORD)
}

/**
 * A country's name or adjective that ends at a token and is not the end of a body's name ("Bank of China",
 * "United Russia"). "On Monday US President X" is of the US all the same.
 */
function countryEndingAt(words: Words, last: number, floor: number): Stretch | undefined {
  for (let first = Math.max(floor, last - COUNTRY_WORDS_MAX + 1); first <= last; first++) {
    const country = countryOf(words.text(first, last), words.lexicon)
    if (country === undefined) continue
    const before = words.lower(first - 1)
    if (first - 1 > floor && before === 'of') return undefined
    const isAlone = first === floor || country.by !== 'name' || words.is(first - 1, NO_NAME_WORD)
    return isAlone ? { first, last } : undefined
  }
  return undefined
}
