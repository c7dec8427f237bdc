import type { AidFrame, AmountMention, Party } from '../../model/mention.ts'
import { partyKey } from '../amounts/aid-bodies.ts'
import { dayRange } from '../amounts/aid-dates.ts'
import type { AssessContext } from './context.ts'

/** What the page says of one sum, made ready to compare. */
export interface AmountClaim {
  readonly mention: AmountMention
  readonly aid: AidFrame
  readonly donor: string | undefined
  readonly recipient: string | undefined
  /** The donor is only whoever announced it, or their country, or is told in another sentence. */
  readonly isDonorInferred: boolean
  /** The recipient is told in another sentence. */
  readonly isRecipientInferred: boolean
  /** First and last day told of: the sentence's own date, else the article's. */
  readonly days: readonly [number, number] | undefined
  readonly isDateStated: boolean
  /** The sentence's words around the sum, as written. */
  readonly sentence: string
  /** Where the sum stands in `sentence`. */
  readonly at: number
}

/** Longest stretch on either side of a sum that counts as its sentence, in UTF-16 units. */
const SENTENCE_REACH = 400

export function claimOf(mention: AmountMention, aid: AidFrame, context: AssessContext): AmountClaim {
  const stated = donorOf(aid, context)
  const recipient = partyIn(aid.recipient, context)
  const inferred = stated ?? announcerCountry(aid, context)
  const donor = inferred === recipient ? stated : inferred
  const { text, published } = context.article
  const start = sentenceStart(text, mention.start)
  const end = sentenceEnd(text, mention.end)
  const isOutside = (party: Party | undefined): boolean =>
    party !== undefined && (party.end <= start || party.start >= end)
  return {
    mention,
    aid,
    donor,
    recipient,
    isDonorInferred:
      (stated === undefined && donor !== undefined) || isOutside(aid.donor) || isOnlySpeaker(mention, aid),
    isRecipientInferred: isOutside(aid.recipient),
    days: dayRange(aid.date) ?? dayRange(published),
    isDateStated: aid.date !== undefined,
    sentence: text.slice(start, end),
    at: mention.start - start,
  }
}

/** "The maker will send …, Germany said": whoever says it after the sum may tell of another's gift. */
function isOnlySpeaker(mention: AmountMention, { donor, announcer }: AidFrame): boolean {
  return donor !== undefined && announcer?.start === donor.start && donor.start > mention.end
}

function donorOf(aid: AidFrame, context: AssessContext): string | undefined {
  return partyIn(aid.donor, context)
}

/** A party as its country code or folded name; a linked name by the entity's standard name. */
function partyIn(party: Party | undefined, context: AssessContext): string | undefined {
  if (party === undefined) return undefined
  if (party.country !== undefined) return party.country
  const entity = context.linkAt(party)?.candidates[0]
  if (entity?.type === 'person') return entity.country
  return partyKey(entity?.name ?? party.name ?? party.text, context.lexicon)
}

function announcerCountry(aid: AidFrame, context: AssessContext): string | undefined {
  if (aid.announcer === undefined) return undefined
  const entity = context.linkAt(aid.announcer)?.candidates[0]
  return entity?.type === 'person' ? entity.country : aid.announcer.country
}

function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - SENTENCE_REACH)
  for (let i = at - 1; i > from; i--) if (isBoundary(text, i)) return i
  return from
}

function sentenceEnd(text: string, at: number): number {
  const to = Math.min(text.length, at + SENTENCE_REACH)
  for (let i = at; i < to; i++) if (isBoundary(text, i)) return i
  return to
}

const CLOSED = /[\p{Ll}\d)"”’][.!?]["”’)]?$/u
const OPENS = /^\s+["“‘(]?[\p{Lu}\d]/u

/** A line's edge, or the space after a sentence's point; the points of "U.S." are none. */
function isBoundary(text: string, i: number): boolean {
  const unit = text.charCodeAt(i)
  if (unit === 0x0a) return true
  return unit === 0x20 && CLOSED.test(text.slice(Math.max(0, i - 4), i)) && OPENS.test(text.slice(i, i + 4))
}
