import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { AidFrame, AmountMention } from '../../model/mention.ts'
import type { Commitment, LookupKey } from '../../model/records.ts'
import type { IsoDate } from '../../model/span.ts'
import { dayRange, isoDay } from './dates.ts'
import { partyKey } from './known-parties.ts'

/** Steps of the logarithm that file values by size: ten to each power of ten. */
const STEPS = 10
/** Days around the day told of, or published, in which a record is looked for. */
export const DAYS_BEFORE = 45
export const DAYS_AFTER = 4

/**
 * The keys under which a commitment is filed: both parties with the month (for other figures, kinds,
 * currencies and sums), both parties with the size, and each party alone with size and month.
 */
export function commitmentKeys(commitment: Commitment, lexicon: Lexicon): readonly LookupKey[] {
  const donor = partyKey(commitment.donor.name, lexicon)
  const recipient = partyKey(commitment.recipient.name, lexicon)
  const { amount } = commitment
  const keys = new Set<LookupKey>()
  const month = commitment.date?.slice(0, 7)
  if (month !== undefined) keys.add(pairKey(donor, recipient, month))
  for (const value of [amount.value, amount.valueMax ?? amount.value]) {
    const size = sizeKey(amount.currency, stepOf(value))
    keys.add(pairKey(donor, recipient, size))
    if (month === undefined) continue
    keys.add(donorKey(donor, month, size))
    keys.add(recipientKey(recipient, month, size))
  }
  return [...keys]
}

/**
 * The keys under which an amount is looked up; none for an amount without an aid frame, a rate or a
 * running total. A few dozen at most.
 */
export function amountKeys(mention: AmountMention, lexicon: Lexicon, published?: IsoDate): readonly LookupKey[] {
  const { aid } = mention
  if (aid === undefined || aid.total === true || mention.per !== undefined) return []
  const months = monthsAround(aid.date ?? published)
  const donor = partyOf(aid, 'donor', lexicon)
  const recipient = partyOf(aid, 'recipient', lexicon)
  const sizes = sizesAround(mention)
  const keys: LookupKey[] = []
  if (donor !== undefined && recipient !== undefined) {
    for (const month of months) keys.push(pairKey(donor, recipient, month))
    for (const size of sizes) keys.push(pairKey(donor, recipient, size))
  }
  for (const month of months) {
    for (const size of sizes) {
      if (donor !== undefined) keys.push(donorKey(donor, month, size))
      if (recipient !== undefined) keys.push(recipientKey(recipient, month, size))
    }
  }
  return keys
}

function partyOf(aid: AidFrame, role: 'donor' | 'recipient', lexicon: Lexicon): string | undefined {
  const party = aid[role]
  return party === undefined ? undefined : (party.country ?? partyKey(party.name ?? party.text, lexicon))
}

function pairKey(donor: string, recipient: string, rest: string): LookupKey {
  return `c:${donor}:${recipient}:${rest}`
}

function donorKey(donor: string, month: string, size: string): LookupKey {
  return `cd:${donor}:${month}:${size}`
}

function recipientKey(recipient: string, month: string, size: string): LookupKey {
  return `cr:${recipient}:${month}:${size}`
}

function sizeKey(currency: string, step: number): string {
  return `${currency}${step}`
}

function stepOf(value: number): number {
  return Math.floor(Math.log10(Math.max(value, 1)) * STEPS)
}

/** The sizes that a sum's wording may round to or from. */
function sizesAround(mention: AmountMention): readonly string[] {
  const low = Math.max(mention.value - mention.precision, mention.value / 2)
  const high = Math.min(
    (mention.valueMax ?? mention.value) + mention.precision,
    (mention.valueMax ?? mention.value) * 2,
  )
  const sizes: string[] = []
  // A range may span any number of powers: 24 steps reach over more than two of them.
  const last = Math.min(stepOf(high), stepOf(low) + 24)
  for (let step = stepOf(low); step <= last; step++) sizes.push(sizeKey(mention.currency, step))
  return sizes
}

/** The months, and their years for records dated to the year, from some weeks before a date to some days after. */
function monthsAround(date: IsoDate | undefined): readonly string[] {
  const range = dayRange(date)
  if (range === undefined) return []
  const months = new Set<string>()
  const [first, last] = range
  for (let day = first - DAYS_BEFORE; day <= Math.min(last, first + 31) + DAYS_AFTER; day++) {
    const month = isoDay(day).slice(0, 7)
    months.add(month)
    months.add(month.slice(0, 4))
  }
  return [...months]
}
