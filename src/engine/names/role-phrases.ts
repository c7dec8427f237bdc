import type { RoleClaim } from '../../model/mention.ts'
import { countryOf } from '../text/countries.ts'
import { isOffice, isOfficePhrase, isQualifier } from './titles.ts'
import type { Words } from './words.ts'

type Tense = RoleClaim['tense']

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
  ['current', 'current'],
  ['incumbent', 'current'],
  ['sitting', 'current'],
])
const DETERMINERS: ReadonlySet<string> = new Set('the a an his her its their our'.split(' '))
const OF_WORDS: ReadonlySet<string> = new Set(['of', 'for', 'at'])
const INNER_WORDS: ReadonlySet<string> = new Set(["'s", '’s', 'of', 'the', 'for', 'and', '&'])
const BODY_MAX = 8
const CONJUNCTS_MAX = 3

/** A stretch of tokens, both ends in. */
interface Stretch {
  readonly first: number
  readonly last: number
}

/** The claims that end right before a token, the nearest first: "former A President and current B of the C" X. */
export function rolesBefore(words: Words, name: number): readonly RoleClaim[] {
  const claims: RoleClaim[] = []
  const floor = words.sentenceStart(name)
  let last = name - 1
  if (words.lower(last) === ',') last--
  for (let conjunct = 0; conjunct < CONJUNCTS_MAX && last >= floor; conjunct++) {
    const found = claimEndingAt(words, last, floor)
    if (found === undefined) break
    claims.push(found.claim)
    if (words.lower(found.first - 1) !== 'and') break
    last = found.first - 2
  }
  return claims
}

function claimEndingAt(words: Words, last: number, floor: number): { claim: RoleClaim; first: number } | undefined {
  const direct = titleEndingAt(words, last, floor)
  const title = direct ?? titleBeforeBody(words, last, floor)
  if (title === undefined) return undefined
  const body = direct === undefined ? withoutArticle(words, { first: title.last + 2, last }) : undefined
  const nearTense = tenseBefore(words, title.first, floor)
  const owner = body === undefined ? ownerBefore(words, nearTense.first, floor) : undefined
  const farTense = owner === undefined ? nearTense : tenseBefore(words, owner.first, floor)
  const tense = nearTense.tense ?? farTense.tense ?? 'current'
  return { claim: claimOf(words, { first: farTense.first, last }, title, body ?? owner, tense), first: farTense.first }
}

function claimOf(words: Words, whole: Stretch, title: Stretch, of: Stretch | undefined, tense: Tense): RoleClaim {
  const claim = {
    text: words.text(whole.first, whole.last),
    start: words.start(whole.first),
    end: words.end(whole.last),
    title: words.text(title.first, title.last),
    tense,
  }
  return of === undefined ? claim : { ...claim, of: words.text(of.first, of.last) }
}

/** The title whose last word is this token: "Prime Minister", "vice-president", "Secretary of State". */
function titleEndingAt(words: Words, last: number, floor: number): Stretch | undefined {
  const core = officeEndingAt(words, last, floor)
  if (core === undefined) return undefined
  let first = core
  for (;;) {
    if (first - 1 >= floor && isQualifier(words.lower(first - 1))) first--
    else if (first - 2 >= floor && words.lower(first - 1) === '-' && isQualifier(words.lower(first - 2))) first -= 2
    else return { first, last }
  }
}

function officeEndingAt(words: Words, last: number, floor: number): number | undefined {
  for (const back of [2, 3]) {
    const phrase = Array.from({ length: back + 1 }, (_, i) => words.lower(last - back + i)).join(' ')
    if (last - back >= floor && isOfficePhrase(phrase)) return last - back
  }
  if (words.lower(last) === 'elect' && words.lower(last - 1) === '-' && isOffice(words.lower(last - 2))) return last - 2
  return isOffice(words.lower(last)) ? last : undefined
}

/** The title before "of the Body" where the body's last word is this token. */
function titleBeforeBody(words: Words, last: number, floor: number): Stretch | undefined {
  const end = Math.max(floor, last - BODY_MAX)
  for (let at = last; at > end; at--) {
    if (OF_WORDS.has(words.lower(at)) && at < last) {
      const title = titleEndingAt(words, at - 1, floor)
      if (title !== undefined) return title
    }
    if (!words.isCapital(at) && !INNER_WORDS.has(words.lower(at))) return undefined
  }
  return undefined
}

function withoutArticle(words: Words, body: Stretch): Stretch {
  return words.lower(body.first) === 'the' && body.first < body.last ? { ...body, first: body.first + 1 } : body
}

/** The word of time right before a token ("former", "then-", "ex-"), and where the phrase begins with it. */
function tenseBefore(words: Words, first: number, floor: number): { first: number; tense?: Tense } {
  const at = words.lower(first - 1) === '-' ? first - 2 : first - 1
  const tense = at >= floor ? TENSES.get(words.lower(at)) : undefined
  return tense === undefined ? { first } : { first: at, tense }
}

/** Whose office it is, right before the title: "Ukrainian", "South Korea's", "NATO". */
function ownerBefore(words: Words, first: number, floor: number): Stretch | undefined {
  const last = isPossessive(words.lower(first - 1)) ? first - 2 : first - 1
  if (last < floor || !words.isCapital(last) || DETERMINERS.has(words.lower(last))) return undefined
  let start = last
  while (start > floor && last - start < BODY_MAX && isPartOfName(words, start - 1)) start--
  while (start < last && !words.isCapital(start)) start++
  return countryEndingAt(words, last, start) ?? { first: start, last }
}

function isPartOfName(words: Words, token: number): boolean {
  const lower = words.lower(token)
  if (TENSES.has(lower) || DETERMINERS.has(lower)) return false
  return words.isCapital(token) || (lower === 'of' && words.isCapital(token - 1))
}

/** A country's name or adjective that ends at a token and is not the end of a body's name ("Bank of China"). */
function countryEndingAt(words: Words, last: number, floor: number): Stretch | undefined {
  for (let first = Math.max(floor, last - 2); first <= last; first++) {
    if (countryOf(words.text(first, last)) === undefined) continue
    return words.lower(first - 1) === 'of' && first - 1 > floor ? undefined : { first, last }
  }
  return undefined
}

function isPossessive(lower: string): boolean {
  return lower === "'s" || lower === '’s'
}

const CLOSERS: ReadonlySet<string> = new Set([',', '.', ';', ')', ':', '—', '–', '!', '?', ''])
const WHO_VERBS: ReadonlyMap<string, Tense> = new Map<string, Tense>([
  ['was', 'former'],
  ['served', 'former'],
  ['is', 'current'],
  ['serves', 'current'],
])

/** The claim that stands after a name whose last token is given: ", deputy chairman of the Y,", ", who was …". */
export function roleAfter(words: Words, name: number, nameStarts: ReadonlySet<number>): RoleClaim | undefined {
  const ceiling = words.sentenceEnd(name)
  const opener = words.lower(name + 1)
  if (opener !== ',' && opener !== '(') return undefined
  let at = name + 2
  let tense: Tense | undefined
  const isClause = words.lower(at) === 'who'
  if (isClause) {
    tense = WHO_VERBS.get(words.lower(at + 1))
    if (tense === undefined) return undefined
    at += words.lower(at + 2) === 'as' ? 3 : 2
  }
  return claimFrom(words, { at, ceiling, tense, isClause }, nameStarts)
}

interface Opening {
  readonly at: number
  readonly ceiling: number
  readonly tense: Tense | undefined
  readonly isClause: boolean
}

function claimFrom(words: Words, opening: Opening, nameStarts: ReadonlySet<number>): RoleClaim | undefined {
  const { ceiling, isClause } = opening
  let at = opening.at
  if (DETERMINERS.has(words.lower(at))) at++
  const before = tenseAt(words, at)
  const owner = ownerFrom(words, before.next, ceiling)
  const inner = tenseAt(words, owner === undefined ? before.next : nextAfterOwner(words, owner))
  const title = titleFrom(words, inner.next, ceiling)
  if (title === undefined) return undefined
  const body = bodyFrom(words, title.last + 1, ceiling)
  const last = body?.last ?? title.last
  const ended = endOfOffice(words, last + 1)
  if (nameStarts.has(words.start(last + 1))) return undefined
  if (!isClause && !ended && last + 1 < ceiling && !CLOSERS.has(words.lower(last + 1))) return undefined
  const tense = ended ? 'former' : (before.tense ?? inner.tense ?? opening.tense ?? 'current')
  return claimOf(words, { first: opening.at, last }, title, body ?? owner, tense)
}

function tenseAt(words: Words, at: number): { next: number; tense?: Tense } {
  const tense = TENSES.get(words.lower(at))
  if (tense === undefined) return { next: at }
  return { next: words.lower(at + 1) === '-' ? at + 2 : at + 1, tense }
}

function ownerFrom(words: Words, at: number, ceiling: number): Stretch | undefined {
  for (let last = Math.min(at + 2, ceiling - 1); last >= at; last--) {
    if (words.isCapital(at) && countryOf(words.text(at, last)) !== undefined) return { first: at, last }
  }
  let last = at
  while (last < ceiling && last - at < BODY_MAX && words.isCapital(last) && !isTitleWord(words, last)) last++
  return last > at ? { first: at, last: last - 1 } : undefined
}

function isTitleWord(words: Words, token: number): boolean {
  const lower = words.lower(token)
  return (
    isOffice(lower) || (isQualifier(lower) && (isOffice(words.lower(token + 1)) || isQualifier(words.lower(token + 1))))
  )
}

function nextAfterOwner(words: Words, owner: Stretch): number {
  return isPossessive(words.lower(owner.last + 1)) ? owner.last + 2 : owner.last + 1
}

/** The title that begins at a token: words that qualify it, then its office. */
function titleFrom(words: Words, first: number, ceiling: number): Stretch | undefined {
  let at = first
  while (at < ceiling && at - first < BODY_MAX) {
    const next = words.lower(at + 1)
    if (isQualifier(words.lower(at)) && next === '-') at += 2
    else if (isQualifier(words.lower(at)) && (isQualifier(next) || isOffice(next))) at++
    else break
  }
  if (at >= ceiling || !isOffice(words.lower(at))) return undefined
  for (const ahead of [3, 2]) {
    const phrase = Array.from({ length: ahead + 1 }, (_, i) => words.lower(at + i)).join(' ')
    if (at + ahead < ceiling && isOfficePhrase(phrase)) return { first, last: at + ahead }
  }
  if (words.lower(at + 1) === '-' && words.lower(at + 2) === 'elect') return { first, last: at + 2 }
  return { first, last: at }
}

/** The body after "of": a run of capitalised words with small words inside it. */
function bodyFrom(words: Words, at: number, ceiling: number): Stretch | undefined {
  const opener = words.lower(at)
  if (!OF_WORDS.has(opener) && opener !== 'to') return undefined
  const first = words.lower(at + 1) === 'the' ? at + 2 : at + 1
  if (first >= ceiling || !words.isCapital(first)) return undefined
  let last = first
  for (let next = first + 1; next < ceiling && next - first < BODY_MAX; next++) {
    if (words.isCapital(next)) last = next
    else if (!INNER_WORDS.has(words.lower(next)) || words.lower(next) === 'and') break
  }
  return { first, last }
}

/** "until 2012", "from 2010 to 2014": the office is over. */
function endOfOffice(words: Words, at: number): boolean {
  if (words.lower(at) === 'until') return true
  return words.lower(at) === 'from' && ['to', 'until', '-', '–'].includes(words.lower(at + 2))
}
