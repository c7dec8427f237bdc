import type { Article } from '../../model/article.ts'
import type { NameMention, RoleClaim } from '../../model/mention.ts'

const DETERMINER = /^(?:the|a|an|his|her|its|their|our)\s/i
const CLOSING_DETERMINER = /(?:^|\s)(?:the|a|an|his|her|its|their|our)\s+$/i
const LONGEST_DETERMINER = 8
const GAP = /^\s*$/
const GAP_MAX = 20
/** Characters of the surrounding text that are searched for a word of another time. */
const AROUND = 300
const YEAR = /\b(?:19|20)\d{2}\b/g
const PAST =
  /\b(?:then|at the time|back then|years? ago|decades? ago|formerly|when (?:he|she) was|during (?:his|her)|under (?:his|her)|while (?:he|she) was|once|departure|retirement|retired|resign(?:ed|ation)|stepp(?:ed|ing) down|predecessor|succe(?:ed|eded|ssor)|legacy|died|death|funeral|era|tenure|memoirs?|biograph(?:y|er)|autobiography|books?|historians?|that (?:year|decade)|those (?:days|years)|recall(?:s|ed|ing)?|remember(?:s|ed|ing)?)\b/i

/**
 * Whether the words give this person this title and nobody else: right before the name, or after it as
 * "X, president of Y,". With a comma and an article ("Biden, the Ukrainian president, …", "the
 * president, Biden, …") the words may speak of two people. Linear in the gap.
 */
export function isFirmClaim(claim: RoleClaim, mention: NameMention, text: string): boolean {
  if (claim.end <= mention.start) return isDirectlyBefore(claim, mention, text)
  return claim.of !== undefined && !DETERMINER.test(claim.text) && !claim.text.toLowerCase().startsWith('who ')
}

/**
 * Nothing but space, or another title joined by "and", stands between; and the title is a proper one: in
 * "told the prime minister Zelensky was late" it is somebody else's.
 */
function isDirectlyBefore(claim: RoleClaim, mention: NameMention, text: string): boolean {
  const isProper =
    /^\p{Lu}/u.test(claim.title) ||
    !CLOSING_DETERMINER.test(text.slice(Math.max(0, claim.start - LONGEST_DETERMINER), claim.start))
  const gap = text.slice(claim.end, Math.min(mention.start, claim.end + GAP_MAX))
  const isAnother = OF_ANOTHER.test(text.slice(mention.end, mention.end + GAP_MAX))
  return isProper && !isAnother && (GAP.test(gap) || hasClaimBetween(claim, mention))
}

/** After a name that only qualifies another noun, the title before may be that other's: "UK PM Zelensky talks". */
const OF_ANOTHER =
  /^(?:-\p{L}|\s+(?:ally|allies|aides?|appointees?|loyalists?|confidante?s?|critics?|rivals?|foe|talks|meeting|summit)\b)/iu

function hasClaimBetween(claim: RoleClaim, mention: NameMention): boolean {
  return (mention.roles ?? []).some((other) => other.start > claim.end && other.end <= mention.start)
}

/** What stands right before a title that is told of the time when another served under it, or when something was. */
const SERVED_UNDER =
  /(?:\b(?:former|ex|late|retired|onetime|was|were|served|worked)\b[^.;:\n]{0,60}\b(?:to|of|for|with)|\b(?:under|when))\s+(?:the\s+)?$/i
const BEFORE = 90

/** Whether the words around a title speak of an earlier year or of a time gone by. Bounded cost. */
export function isToldOfThePast(claim: RoleClaim, mention: NameMention, article: Article): boolean {
  const start = Math.max(0, Math.min(claim.start, mention.start) - AROUND)
  const around = article.text.slice(start, Math.max(claim.end, mention.end) + AROUND)
  const year = article.published?.slice(0, 4) ?? ''
  if (SERVED_UNDER.test(article.text.slice(Math.max(0, claim.start - BEFORE), claim.start))) return true
  return PAST.test(around) || (around.match(YEAR) ?? []).some((other) => other < year)
}
