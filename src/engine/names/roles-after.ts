import { type Lexicon, wordClass } from '../../lexicon/lexicon.ts'
import type { RoleClaim } from '../../model/mention.ts'
import { countryOf } from '../text/countries.ts'
import {
  asTense,
  BODY_MAX,
  claimOf,
  isDeterminer,
  isInnerWord,
  isOfWord,
  isPossessive,
  officeStartingAt,
  type Stretch,
  type Tense,
  tenseOf,
} from './role-words.ts'
import { isOffice, isQualifier } from './titles.ts'
import type { Words } from './words.ts'

const CLOSERS: ReadonlySet<string> = new Set([',', '.', ';', ')', ':', '—', '–', '!', '?', 'since', ''])
const WHO_VERB = wordClass('who-verb')
const YEAR = /^(?:19|20)\d\d$/
const SPAN_WORDS: ReadonlySet<string> = new Set(['to', 'until', '-', '–'])
const TITLE_MAX = 6

/** Where a phrase may begin: its first token, the time its clause tells, and whether it is a clause with "who". */
interface Opening {
  readonly at: number
  readonly ceiling: number
  readonly tense?: Tense
  readonly isClause: boolean
}

/** A title with what belongs to it, and the last token of it all. */
interface Found {
  readonly claim: RoleClaim
  readonly owner: Stretch | undefined
  readonly last: number
}

/** Most titles that one person is given in a row. */
const CLAIMS_MAX = 3
const NONE: readonly RoleClaim[] = []

/**
 * The claims that stand after a name, whose last token is given: ", deputy chairman of the Y,", ", who was
 * prime minister until 2012", ", a former president who is now chairman of the Y". A title that the next
 * name takes ("X, President Y") is not X's: `nameStarts` holds the offsets where names begin. Bounded cost.
 */
export function rolesAfter(words: Words, name: number, nameStarts: ReadonlySet<number>): readonly RoleClaim[] {
  let opening = openingAfter(words, name)
  const claims: RoleClaim[] = []
  let owner: Stretch | undefined
  while (opening !== undefined && claims.length < CLAIMS_MAX) {
    const found = claimFrom(words, opening, owner)
    if (found === undefined || nameStarts.has(words.start(found.last + 1))) return NONE
    const next = found.last + 1
    claims.push(found.claim)
    owner = found.owner
    const { ceiling, isClause } = opening
    if (words.lower(next) === 'who') opening = clauseAt(words, next, ceiling)
    else if (words.lower(next) === 'and') opening = conjunctAt(next + 1, ceiling, found.claim.tense)
    else return isClause || next >= ceiling || endsClaim(words, next) ? claims : NONE
    // "X, the president and the prime minister met" is of others; "president, who met" tells nothing more.
    if (opening === undefined) return claims
  }
  return NONE
}

function claimFrom(words: Words, opening: Opening, before: Stretch | undefined): Found | undefined {
  const { at, ceiling } = opening
  const early = tenseAt(words, isDeterminer(words, at) ? at + 1 : at)
  const owner = ownerFrom(words, early.next, ceiling)
  const late = tenseAt(words, owner === undefined ? early.next : afterOwner(words, owner))
  const title = titleFrom(words, late.next, ceiling)
  if (title === undefined) return undefined
  const body = bodyFrom(words, title.last + 1, ceiling)
  const last = body?.last ?? title.last
  const tense = tellsEnd(words, last + 1) ? 'former' : (early.tense ?? late.tense ?? opening.tense ?? 'current')
  return { claim: claimOf(words, { first: at, last }, title, body ?? owner ?? before, tense), owner, last }
}

function endsClaim(words: Words, next: number): boolean {
  return CLOSERS.has(words.lower(next)) || tellsEnd(words, next)
}

function openingAfter(words: Words, name: number): Opening | undefined {
  const ceiling = words.sentenceEnd(name)
  const opener = words.lower(name + 1)
  if (opener !== ',' && opener !== '(') return undefined
  const at = name + 2
  return words.lower(at) === 'who' ? clauseAt(words, at, ceiling) : { at, ceiling, isClause: false }
}

/** "Former president and prime minister" may be both no longer, or the one and now the other. */
function conjunctAt(at: number, ceiling: number, tense: Tense): Opening {
  return { at, ceiling, tense: tense === 'former' ? 'then' : tense, isClause: false }
}

/** "who is", "who served as", from the "who" on. */
function clauseAt(words: Words, who: number, ceiling: number): Opening | undefined {
  const tense = asTense(words.value(who + 1, WHO_VERB))
  if (tense === undefined) return undefined
  return { at: words.lower(who + 2) === 'as' ? who + 3 : who + 2, ceiling, tense, isClause: true }
}

function tenseAt(words: Words, at: number): { next: number; tense?: Tense } {
  const tense = tenseOf(words, at)
  if (tense === undefined) return { next: at }
  return { next: words.lower(at + 1) === '-' ? at + 2 : at + 1, tense }
}

/** Whose office it is, before the title: a country, or a run of capitals that ends before the title. */
function ownerFrom(words: Words, first: number, ceiling: number): Stretch | undefined {
  if (!words.isCapital(first)) return undefined
  for (let last = Math.min(first + 2, ceiling - 1); last >= first; last--) {
    if (!isPossessive(words, last) && countryOf(words.text(first, last), words.lexicon) !== undefined)
      return { first, last }
  }
  let end = first
  while (end < ceiling && end - first < BODY_MAX && words.isCapital(end) && !opensTitle(words, end)) end++
  return end > first ? { first, last: end - 1 } : undefined
}

/** A word that goes on with a title, or a hyphen within one. */
function opensTitleOn(next: string, lexicon: Lexicon): boolean {
  return isOffice(next, lexicon) || isQualifier(next, lexicon) || next === '-'
}

function opensTitle(words: Words, token: number): boolean {
  const { lexicon } = words
  const lower = words.lower(token)
  const next = words.lower(token + 1)
  return isOffice(lower, lexicon) || (isQualifier(lower, lexicon) && opensTitleOn(next, lexicon))
}

function afterOwner(words: Words, owner: Stretch): number {
  return isPossessive(words, owner.last + 1) ? owner.last + 2 : owner.last + 1
}

/** The title that begins at a token: words that qualify it, then its office. */
function titleFrom(words: Words, first: number, ceiling: number): Stretch | undefined {
  let at = first
  while (at - first < TITLE_MAX && isQualifier(words.lower(at), words.lexicon)) {
    const next = words.lower(at + 1)
    if (!opensTitleOn(next, words.lexicon)) break
    at += next === '-' ? 2 : 1
  }
  const last = officeStartingAt(words, at, ceiling)
  return last === undefined ? undefined : { first, last }
}

/** The body after "of": a run of capitalised words with small words inside it. */
function bodyFrom(words: Words, at: number, ceiling: number): Stretch | undefined {
  if (!isOfWord(words, at) && words.lower(at) !== 'to') return undefined
  const first = words.lower(at + 1) === 'the' ? at + 2 : at + 1
  if (first >= ceiling || !words.isCapital(first)) return undefined
  let last = first
  for (let next = first + 1; next < ceiling && next - first < BODY_MAX; next++) {
    if (words.isCapital(next)) last = next
    else if (!isInnerWord(words, next)) break
  }
  return { first, last }
}

/** "until 2012", "from 2010 to 2014", "in 2010": the office is over. */
function tellsEnd(words: Words, at: number): boolean {
  if (words.lower(at) === 'until') return true
  if (words.lower(at) === 'in' || words.lower(at) === 'between') return YEAR.test(words.lower(at + 1))
  return words.lower(at) === 'from' && SPAN_WORDS.has(words.lower(at + 2))
}
