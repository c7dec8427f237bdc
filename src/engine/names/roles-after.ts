import type { RoleClaim } from '../../model/mention.ts'
import { countryOf } from '../text/countries.ts'
import {
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

const CLOSERS: ReadonlySet<string> = new Set([',', '.', ';', ')', ':', '—', '–', '!', '?', ''])
const WHO_VERBS: ReadonlyMap<string, Tense> = new Map<string, Tense>([
  ['was', 'former'],
  ['served', 'former'],
  ['is', 'current'],
  ['serves', 'current'],
])
const SPAN_WORDS: ReadonlySet<string> = new Set(['to', 'until', '-', '–'])
const TITLE_MAX = 6

/** Where a phrase may begin: its first token, the time its clause tells, and whether it is a clause with "who". */
interface Opening {
  readonly at: number
  readonly ceiling: number
  readonly tense?: Tense
  readonly isClause: boolean
}

/**
 * The claim that stands after a name, whose last token is given: ", deputy chairman of the Y,", ", who was
 * prime minister until 2012". A title that the next name takes ("X, President Y") is not X's: `nameStarts`
 * holds the offsets where names begin. Bounded cost.
 */
export function roleAfter(words: Words, name: number, nameStarts: ReadonlySet<number>): RoleClaim | undefined {
  const opening = openingAfter(words, name)
  if (opening === undefined) return undefined
  const { at, ceiling, isClause } = opening
  const before = tenseAt(words, isDeterminer(words.lower(at)) ? at + 1 : at)
  const owner = ownerFrom(words, before.next, ceiling)
  const inner = tenseAt(words, owner === undefined ? before.next : afterOwner(words, owner))
  const title = titleFrom(words, inner.next, ceiling)
  if (title === undefined) return undefined
  const body = bodyFrom(words, title.last + 1, ceiling)
  const last = body?.last ?? title.last
  const isOver = tellsEnd(words, last + 1)
  const closes = isClause || isOver || last + 1 >= ceiling || CLOSERS.has(words.lower(last + 1))
  if (!closes || nameStarts.has(words.start(last + 1))) return undefined
  const tense = isOver ? 'former' : (before.tense ?? inner.tense ?? opening.tense ?? 'current')
  return claimOf(words, { first: at, last }, title, body ?? owner, tense)
}

function openingAfter(words: Words, name: number): Opening | undefined {
  const ceiling = words.sentenceEnd(name)
  const opener = words.lower(name + 1)
  if (opener !== ',' && opener !== '(') return undefined
  const at = name + 2
  if (words.lower(at) !== 'who') return { at, ceiling, isClause: false }
  const tense = WHO_VERBS.get(words.lower(at + 1))
  if (tense === undefined) return undefined
  return { at: words.lower(at + 2) === 'as' ? at + 3 : at + 2, ceiling, tense, isClause: true }
}

function tenseAt(words: Words, at: number): { next: number; tense?: Tense } {
  const tense = tenseOf(words.lower(at))
  if (tense === undefined) return { next: at }
  return { next: words.lower(at + 1) === '-' ? at + 2 : at + 1, tense }
}

/** Whose office it is, before the title: a country, or a run of capitals that ends before the title. */
function ownerFrom(words: Words, first: number, ceiling: number): Stretch | undefined {
  if (!words.isCapital(first)) return undefined
  for (let last = Math.min(first + 2, ceiling - 1); last >= first; last--) {
    if (countryOf(words.text(first, last)) !== undefined) return { first, last }
  }
  let end = first
  while (end < ceiling && end - first < BODY_MAX && words.isCapital(end) && !opensTitle(words, end)) end++
  return end > first ? { first, last: end - 1 } : undefined
}

function opensTitle(words: Words, token: number): boolean {
  const lower = words.lower(token)
  const next = words.lower(token + 1)
  return isOffice(lower) || (isQualifier(lower) && (isOffice(next) || isQualifier(next) || next === '-'))
}

function afterOwner(words: Words, owner: Stretch): number {
  return isPossessive(words.lower(owner.last + 1)) ? owner.last + 2 : owner.last + 1
}

/** The title that begins at a token: words that qualify it, then its office. */
function titleFrom(words: Words, first: number, ceiling: number): Stretch | undefined {
  let at = first
  while (at - first < TITLE_MAX && isQualifier(words.lower(at))) {
    const next = words.lower(at + 1)
    if (!isQualifier(next) && !isOffice(next) && next !== '-') break
    at += next === '-' ? 2 : 1
  }
  const last = officeStartingAt(words, at, ceiling)
  return last === undefined ? undefined : { first, last }
}

/** The body after "of": a run of capitalised words with small words inside it. */
function bodyFrom(words: Words, at: number, ceiling: number): Stretch | undefined {
  if (!isOfWord(words.lower(at)) && words.lower(at) !== 'to') return undefined
  const first = words.lower(at + 1) === 'the' ? at + 2 : at + 1
  if (first >= ceiling || !words.isCapital(first)) return undefined
  let last = first
  for (let next = first + 1; next < ceiling && next - first < BODY_MAX; next++) {
    if (words.isCapital(next)) last = next
    else if (!isInnerWord(words.lower(next))) break
  }
  return { first, last }
}

/** "until 2012", "from 2010 to 2014": the office is over. */
function tellsEnd(words: Words, at: number): boolean {
  if (words.lower(at) === 'until') return true
  return words.lower(at) === 'from' && SPAN_WORDS.has(words.lower(at + 2))
}
