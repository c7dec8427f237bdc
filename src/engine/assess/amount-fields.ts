import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { AidStatus } from '../../model/money.ts'
import type { EntityReference } from '../../model/records.ts'
import { dayNumber } from '../aid/dates.ts'
import { DAYS_AFTER, DAYS_BEFORE } from '../aid/keys.ts'
import { partyKey } from '../aid/known-parties.ts'
import { type ValueRelation, valueRelation } from '../money/agreement.ts'
import { fold } from '../text/fold.ts'
import type { AmountClaim } from './amount-claim.ts'
import type { Recorded } from './amount-records.ts'

/** `unsaid` where the page leaves it out: that agrees with anything and differs from nothing. */
export type Match = 'same' | 'unsaid' | 'different'

/** `close`: within the few days an announcement is news; `near`: within weeks; `open`: either has no date. */
export type DateMatch = 'close' | 'near' | 'open' | 'far'

export interface Fields {
  readonly recorded: Recorded
  readonly donor: Match
  readonly recipient: Match
  readonly category: Match
  readonly currency: Match
  readonly date: DateMatch
  readonly value: ValueRelation
  /** Both are given, or both are asked for, proposed, kept back or refused. */
  readonly isStatusComparable: boolean
  /** The days that the page tells of, and whether the sentence itself does. */
  readonly claimDays: AmountClaim['days']
  readonly isDateStated: boolean
}

/** Days between an announcement and the articles that tell of it as news. */
const NEWS_DAYS = 4

export function compareFields(claim: AmountClaim, recorded: Recorded): Fields {
  const { commitment } = recorded
  const { aid, mention } = claim
  return {
    recorded,
    donor: match(claim.donor, recorded.donor),
    recipient: match(claim.recipient, recorded.recipient),
    category:
      aid.category === 'other' || commitment.category === 'other'
        ? otherMatch(aid.category, commitment.category)
        : match(aid.category, commitment.category),
    currency: match(mention.currency, commitment.amount.currency),
    date: matchDate(claim, recorded.days),
    value: valueRelation(mention, commitment.amount),
    isStatusComparable: stageOf(aid.status) === stageOf(commitment.status),
    claimDays: claim.days,
    isDateStated: claim.isDateStated,
  }
}

/** What is announced, committed or delivered is given; the other states are each their own. */
function stageOf(status: AidStatus): AidStatus | 'given' {
  return status === 'announced' || status === 'committed' || status === 'delivered' ? 'given' : status
}

function match(page: string | undefined, record: string): Match {
  if (page === undefined) return 'unsaid'
  return page === record ? 'same' : 'different'
}

/** Aid of no named kind may be of any. */
function otherMatch(page: string, record: string): Match {
  return page === record ? 'same' : 'unsaid'
}

function matchDate(claim: AmountClaim, record: readonly [number, number] | undefined): DateMatch {
  const { days } = claim
  if (days === undefined || record === undefined) return 'open'
  const [first, last] = days
  const [recordFirst, recordLast] = record
  const isDay = last - first < 2 && recordLast - recordFirst < 2
  const before = claim.isDateStated ? 1 : NEWS_DAYS
  if (isDay && recordLast >= first - before && recordFirst <= last + 1) return 'close'
  const reach = claim.isDateStated ? DAYS_AFTER : DAYS_BEFORE
  return recordLast >= first - reach && recordFirst <= last + DAYS_AFTER ? 'near' : 'far'
}

/** Whether the sentence is tied to the recorded announcement by who announced it, where, or what it includes. */
export function isTied(claim: AmountClaim, recorded: Recorded, lexicon: Lexicon): boolean {
  const { commitment } = recorded
  if (commitment.announcer !== undefined && isNamed(claim, commitment.announcer, lexicon)) return true
  const words = fold(claim.sentence).split(' ')
  const said = new Set([...words, ...words.map(singular)])
  return (commitment.includes ?? []).some((item) => tellingWords(item).some((word) => said.has(word)))
}

function isNamed(claim: AmountClaim, announcer: EntityReference, lexicon: Lexicon): boolean {
  const { aid } = claim
  if (aid.announcer === undefined) return false
  const page = fold(aid.announcer.name ?? aid.announcer.text)
  const record = fold(announcer.name)
  if (page === record || record.endsWith(` ${page}`)) return true
  return partyKey(aid.announcer.name ?? '', lexicon) === partyKey(announcer.name, lexicon)
}

/** What tells an item apart: its capitalised words, or the whole of a short plain one. */
function tellingWords(item: string): readonly string[] {
  const capital = item.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word) && word.length > 3)
  return capital.map((word) => singular(fold(word)))
}

function singular(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word
}

/** Whether a day is told in the sentence itself, so that the article's date is not needed. */
export function isDayStated(claim: AmountClaim): boolean {
  return claim.isDateStated && dayNumber(claim.aid.date) !== undefined
}
