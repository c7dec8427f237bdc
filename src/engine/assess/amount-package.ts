import type { AmountClaim } from './amount-claim.ts'

/** Words that tell of other announcements than the one at hand, or of more than one. */
const OTHER_PACKAGE: ReadonlySet<string> = new Set(
  `separate separately earlier previous previously prior already latter former first second third fourth fifth next
  further another last original initially since total totalling totaling cumulative annual annually yearly monthly
  budget budgeted request requested requests loan loans lend credit guarantee guarantees reimburse reimbursed
  replenish contract contracts deal sale sales sold sell cost costs price priced worth each per stockpile remaining
  left unspent frozen delayed blocked withheld expected plans planned considering could may might reportedly
  compared versus unlike whereas instead initially average nearly-`.split(/\s+/),
)

/** What a plain announcement holds beyond the sum itself; "worth" alone tells nothing. */
const HARMLESS: ReadonlySet<string> = new Set(['worth'])

const PHRASES: readonly string[] = [
  'on top of',
  'in addition to',
  'so far',
  'to date',
  'part of',
  'out of',
  'as well as the',
  'a month',
  'a year',
  'a day',
  'over the next',
  'over the past',
  'following the',
  'last week',
  'last month',
  'last year',
  'this year',
  'this month',
  'days ago',
  'weeks ago',
  'of which',
]

/**
 * Whether the sentence shows signs of another package, a running total, a loan, a price, a budget or a
 * plan: then a different figure is most likely a different thing.
 */
export function tellsOfAnotherPackage(claim: AmountClaim): boolean {
  const text = ` ${claim.sentence.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  if (PHRASES.some((phrase) => text.includes(` ${phrase} `))) return true
  return text.split(' ').some((word) => OTHER_PACKAGE.has(word) && !HARMLESS.has(word))
}

const CATEGORY =
  /\b(?:humanitarian|military|security|defen[cs]e|lethal|financial|economic|budget(?:ary)?|macro-?financial)\b/iu

/** Whether the kind of aid is named outright right beside the sum. */
export function namesCategory(claim: AmountClaim): boolean {
  const end = claim.at + (claim.mention.end - claim.mention.start)
  return CATEGORY.test(claim.sentence.slice(end, end + 60))
}
