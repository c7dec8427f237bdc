import { wordSet } from '../text/word-set.ts'
import type { AmountClaim } from './amount-claim.ts'

/** Words that tell of other announcements than the one at hand, or of more than one. */
const OTHER_PACKAGE: ReadonlySet<string> =
  wordSet(`separate separately earlier previous previously prior already latter former first second third fourth fifth next
  further another last original initially since total totalling totaling cumulative annual annually yearly monthly
  budget budgeted request requested requests loan loans lend credit guarantee guarantees reimburse reimbursed
  replenish contract contracts deal sale sales sold sell cost costs price priced each per stockpile remaining
  left unspent frozen delayed blocked withheld expected plans planned considering could may might reportedly
  also additionally moreover had before ago half quarter rest remainder portion share tranche tranches instalment
  installment anniversary independence grant grants granted granting compared versus unlike whereas instead initially average nearly-
  through via under`)

const PHRASES =
  / (?:on top of|in addition|so far|to date|part of|out of|as well as the|a month|a year|a day|over the next|over the past|following the|last week|last month|last year|this year|this month|days ago|weeks ago|of which) /

/** "has pledged €14 billion": as likely all that was pledged as today's pledge; "has announced" is news. */
const ALL_THERE_IS =
  / (?:has|have) (?:\p{L}+ly |already |now )?(?:mobili[sz]ed|committed|pledged|promised|approved|authori[sz]ed|allocated|earmarked) /u

/**
 * Whether the sentence shows signs of another package, a running total, a loan, a price, a budget or a
 * plan: then a different figure is most likely a different thing.
 */
export function tellsOfAnotherPackage(claim: AmountClaim): boolean {
  const text = ` ${claim.sentence.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  if (ALL_THERE_IS.test(text) || PHRASES.test(text)) return true
  return text.split(' ').some((word) => OTHER_PACKAGE.has(word))
}

const CATEGORY_BEFORE =
  /\b(?:humanitarian|military|security|defen[cs]e|lethal|financial|economic)\s+(?:aid|assistance|support|help|package)\s+(?:package\s+)?(?:worth|valued at|totall?ing|of)\s+(?:\p{Ll}+\s+){0,3}$/iu
const CATEGORY =
  /\b(?:humanitarian|military|security|defen[cs]e|lethal|financial|economic|budget(?:ary)?|macro-?financial)\b/iu

/** Whether the kind of aid is named outright right beside the sum: "$5m in military aid", "military aid worth $5m". */
export function namesCategory(claim: AmountClaim): boolean {
  const end = claim.at + (claim.mention.end - claim.mention.start)
  return (
    CATEGORY.test(claim.sentence.slice(end, end + 60)) ||
    CATEGORY_BEFORE.test(claim.sentence.slice(Math.max(0, claim.at - 60), claim.at))
  )
}
