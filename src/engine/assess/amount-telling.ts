import type { Party } from '../../model/mention.ts'
import type { AmountClaim } from './amount-claim.ts'
import type { Recorded } from './amount-records.ts'

/** What denies a gift, makes it a wish or a condition, or puts it in the mouth of others. */
const NO_FACT =
  /\b(?:not|never|cannot|den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|reject(?:s|ed|ing)?|oppos(?:e|es|ed|ing)|false(?:ly|hood)?|untrue|fake|mistaken(?:ly)?|wrong(?:ly)?|claim(?:s|ed|ing)?|alleg(?:e|es|ed|edly|ation)|rumou?r(?:s|ed)?|supposed(?:ly)?|purported(?:ly)?|if|unless|whether|should|ought|wants?|wanted|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|less|fewer|reports|premature(?:ly)?|speculat(?:ion|ed)|hoax)\b|n['’]t\b|\?["”’)]*\s*$/iu
const LEGISLATURE = /\b(?:senate|congress|house of representatives|us house|parliament|bundestag|capitol)/iu
const LAW =
  /\b(?:bills?|laws?|legislation|lawmakers|legislators|vot(?:e|es|ed|ing)|omnibus|appropriations?|supplemental)\b/iu

/** Whether the sentence tells the gift as a fact and as an announcement, no bill and no claim of others. */
export function isToldAsFact({ sentence, aid }: AmountClaim): boolean {
  if (NO_FACT.test(sentence) || LAW.test(sentence)) return false
  return aid.donor === undefined || !LEGISLATURE.test(aid.donor.text)
}

/** Longest stretch on either side of a party that is read for others beside it, in UTF-16 units. */
const BESIDE = 40
const OTHER_BEFORE = /\p{Lu}[\p{L}.]*\s*,?\s+(?:and|&)\s+(?:the\s+)?$/u
/** After "and", "with" and the like: others who share. */
const OTHERS =
  '\\s+(?:(?:the|its|their|other|some|several)\\s+)?(?:\\p{Lu}|neighbou?r|allies|partners|other|countries|\\d)'
const OTHER_AFTER = new RegExp(
  `^(?:['’]s)?(?:,?\\s+(?:and|&|as well as|(?:together|along|jointly)\\s+with|with)|,(?!\\s+(?:\\p{L}+\\s+){1,5}(?:said|says|announced|told|confirmed)\\b))${OTHERS}`,
  'u',
)
const RECIPIENT_AFTER = new RegExp(`^,?\\s+(?:and|&|as well as)${OTHERS}`, 'u')
/** Those who belong to a country or union and give, or get, for themselves. */
const MEMBERS =
  /^['’]?s?\s+(?:member|members|countries|states|nations|governments|citizens|people|compan(?:y|ies)|firms?|business(?:es)?|donors|taxpayers|refugees|evacuees|exiles|allies|partners|charit(?:y|ies)|banks?|chambers?|church(?:es)?|universit(?:y|ies)|embass(?:y|ies)|cit(?:y|ies)|billionaires?|clubs?|unions?|foundations?|groups?|organi[sz]ations?|institutes?)\b/iu

/** Whether the donor gives together with others, or the recipient gets so, or only their members do. */
export function isShared({ aid }: AmountClaim, text: string): boolean {
  const { donor, recipient } = aid
  if (donor !== undefined && (OTHER_BEFORE.test(before(donor, text)) || OTHER_AFTER.test(after(donor, text)))) {
    return true
  }
  if (recipient !== undefined && RECIPIENT_AFTER.test(after(recipient, text))) return true
  return [donor, recipient].some((party) => party !== undefined && MEMBERS.test(after(party, text)))
}

function before(party: Party, text: string): string {
  return text.slice(Math.max(0, party.start - BESIDE), party.start)
}

function after(party: Party, text: string): string {
  return text.slice(party.end, party.end + BESIDE)
}

const ADMINISTRATION = /(\p{Lu}[\p{L}’'-]+) administration/u

/** Whether the donor is the administration of somebody else than the recorded announcer. */
export function isOfOtherAdministration({ aid }: AmountClaim, { commitment }: Recorded): boolean {
  const whose = ADMINISTRATION.exec(aid.donor?.text ?? '')?.[1]
  return whose !== undefined && commitment.announcer !== undefined && !commitment.announcer.name.includes(whose)
}

/** Characters before the sentence that are searched for the year it tells of. */
const SETTING = 250
const YEAR = /\b(?:[Ii]n|[Dd]uring|of|[Bb]ack in)\s+(?:\p{Lu}\p{Ll}+\s+)?((?:19|20)\d\d)\b/gu

/** Whether a sum without a date of its own stands where another year than the article's is told of. Bounded cost. */
export function isToldOfOtherYear(claim: AmountClaim, text: string, published: string | undefined): boolean {
  if (claim.isDateStated || published === undefined) return false
  const { start } = claim.mention
  const setting = text.slice(Math.max(0, start - claim.at - SETTING), start - claim.at + claim.sentence.length)
  return [...setting.matchAll(YEAR)].some(([, year = '']) => year !== published.slice(0, 4))
}
