import { type Lexicon, wordClass } from '../../lexicon/lexicon.ts'
import type { NameMention, RoleClaim } from '../../model/mention.ts'
import type { Analysis } from '../text/analysis.ts'
import { holdsWord } from '../text/held-words.ts'

const DETERMINER = wordClass('role-determiner')
/** Room for the longest words that are asked for before a title. */
const LOOK = 12
const GAP = /^\s*$/
const GAP_MAX = 20
/** Characters of the surrounding text that are searched for a word of another time. */
const AROUND = 300
const YEAR = /\b(?:19|20)\d{2}\b/g
const PAST_SETTING = wordClass('past-setting')

/**
 * Whether the words give this person this title and nobody else: right before the name, or after it as
 * "X, president of Y,". With a comma and an article ("Biden, the Ukrainian president, …", "the
 * president, Biden, …") the words may speak of two people. Linear in the gap.
 */
export function isFirmClaim(claim: RoleClaim, mention: NameMention, text: string, lexicon: Lexicon): boolean {
  if (claim.end <= mention.start) return isDirectlyBefore(claim, mention, text, lexicon)
  return claim.of !== undefined && !lexicon.is(firstWord(claim.text), DETERMINER) && firstWord(claim.text) !== 'who'
}

/**
 * Nothing but space, or another title joined by "and", stands between; and the title is a proper one: in
 * "told the prime minister Zelensky was late" it is somebody else's.
 */
function isDirectlyBefore(claim: RoleClaim, mention: NameMention, text: string, lexicon: Lexicon): boolean {
  const before = text.slice(Math.max(0, claim.start - LOOK), claim.start)
  const isProper = /^\p{Lu}/u.test(claim.title) || !lexicon.is(lastWord(before), DETERMINER)
  const gap = text.slice(claim.end, Math.min(mention.start, claim.end + GAP_MAX))
  const isAnother = isOfAnother(text.slice(mention.end, mention.end + GAP_MAX), lexicon)
  return isProper && !isAnother && !isInOffice(before, lexicon) && (GAP.test(gap) || hasClaimBetween(claim, mention))
}

/** In "Chief of Staff to the President Ron Klain" the title is that of another, in the title of the one named. */
function isInOffice(before: string, lexicon: Lexicon): boolean {
  const [link = '', article] = (before.match(WORD) ?? []).slice(-2).map((word) => word.toLowerCase())
  return article === 'the' && lexicon.is(link, SERVED_LINK)
}

/** After a name that only qualifies another noun, the title before may be that other's: "UK PM Zelensky talks". */
function isOfAnother(after: string, lexicon: Lexicon): boolean {
  return /^-\p{L}/u.test(after) || (/^\s/.test(after) && lexicon.is(firstWord(after), OF_ANOTHER))
}

const OF_ANOTHER = wordClass('of-another')

function hasClaimBetween(claim: RoleClaim, mention: NameMention): boolean {
  return (mention.roles ?? []).some((other) => other.start > claim.end && other.end <= mention.start)
}

const SERVED = wordClass('served')
const SERVED_LINK = wordClass('served-link')
const BEFORE = 90

/** "was an adviser to the", "under the", "when": the title is told of the time when another served under it. */
function isServedUnder(before: string, lexicon: Lexicon): boolean {
  const words = before.slice(Math.max(...[...'.;:\n'].map((sign) => before.lastIndexOf(sign))) + 1).match(WORD) ?? []
  const last = words.at(-1)?.toLowerCase() === 'the' ? words.slice(0, -1) : words
  const link = last.at(-1)?.toLowerCase() ?? ''
  if (link === 'under' || link === 'when') return true
  return lexicon.is(link, SERVED_LINK) && last.slice(0, -1).some((word) => lexicon.is(word, SERVED))
}

const WORD = /[\p{L}\p{M}\d'’]+/gu

/** Whether the words around a title speak of an earlier year or of a time gone by. Bounded cost. */
export function isToldOfThePast(claim: RoleClaim, mention: NameMention, analysis: Analysis): boolean {
  const { article, lexicon } = analysis
  const start = Math.max(0, Math.min(claim.start, mention.start) - AROUND)
  const end = Math.max(claim.end, mention.end) + AROUND
  const year = article.published?.slice(0, 4) ?? ''
  if (isServedUnder(article.text.slice(Math.max(0, claim.start - BEFORE), claim.start), lexicon)) return true
  if (holdsWord(analysis, start, end, PAST_SETTING)) return true
  return (article.text.slice(start, end).match(YEAR) ?? []).some((other) => other < year)
}

function firstWord(text: string): string {
  return /^\s*([\p{L}'’]+)/u.exec(text)?.[1]?.toLowerCase() ?? ''
}

function lastWord(text: string): string {
  return /([\p{L}'’]+)\s+$/u.exec(text)?.[1] ?? ''
}
