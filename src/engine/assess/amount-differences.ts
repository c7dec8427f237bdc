import type { AmountFinding, AmountReason } from '../../model/finding.ts'
import { type ValueRelation, valueRelation } from '../amounts/agreement.ts'
import type { AmountClaim } from './amount-claim.ts'
import { finding } from './amount-evidence.ts'
import { type Fields, isDayStated, isTied } from './amount-fields.ts'
import { namesCategory, tellsOfAnotherPackage } from './amount-package.ts'
import type { Recorded } from './amount-records.ts'
import { isOfOtherAdministration, isShared, isToldAsFact, isToldOfOtherYear } from './amount-telling.ts'
import type { AssessContext } from './context.ts'

/** What the page says otherwise than the record it must be about; undefined where that is not sure. */
export function differing(
  claim: AmountClaim,
  fields: readonly Fields[],
  context: AssessContext,
): AmountFinding | undefined {
  if (fields.some((one) => hasFigure(one) && one.category !== 'different')) return undefined
  const usable = fields.filter((one) => isTellable(claim, one))
  return contradiction(claim, usable, fields, context) ?? differentCurrency(claim, usable, context)
}

function contradiction(
  claim: AmountClaim,
  usable: readonly Fields[],
  fields: readonly Fields[],
  context: AssessContext,
): AmountFinding | undefined {
  const { text, published } = context.article
  if (usable.length === 0 || !isToldAsFact(claim) || isShared(claim, text)) return undefined
  if (isToldOfOtherYear(claim, text, published)) return undefined
  return differentField(claim, usable, context) ?? differentValue(claim, usable, fields, context)
}

/** A record of these parties has this figure: the page may well mean that one. */
function hasFigure(fields: Fields): boolean {
  return agrees(fields.value) && fields.currency === 'same' && fields.donor === 'same' && fields.recipient === 'same'
}

function agrees(relation: ValueRelation): boolean {
  return relation === 'exact' || relation === 'rounded' || relation === 'truncated'
}

/** The record is of the same days, state and kind of telling, so that a difference would be one. */
function isTellable(claim: AmountClaim, fields: Fields): boolean {
  const { aid } = claim
  const { commitment } = fields.recorded
  if (claim.isDonorInferred || claim.isRecipientInferred) return false
  if (aid.partOfTotal === true || !isAnnounced(aid.status) || !isAnnounced(commitment.status)) return false
  if (aid.additional === true && commitment.additional !== true) return false
  if (isOfOtherAdministration(claim, fields.recorded)) return false
  return fields.date === 'close' && !isOfOtherDay(claim, fields)
}

/** What was told before the recorded day is another gift, and so is what the sentence itself puts on a later one. */
function isOfOtherDay({ days, isDateStated }: AmountClaim, { recorded }: Fields): boolean {
  if (days === undefined || recorded.days === undefined) return false
  return days[1] < recorded.days[0] || (isDateStated && days[0] > recorded.days[1])
}

function isAnnounced(status: string): boolean {
  return status === 'announced' || status === 'committed'
}

function differentValue(
  claim: AmountClaim,
  usable: readonly Fields[],
  all: readonly Fields[],
  context: AssessContext,
): AmountFinding | undefined {
  if (claim.mention.valueMax !== undefined || claim.aid.category === 'other') return undefined
  if (!isDated(claim, context) || all.some(hasFigure)) return undefined
  const same = usable.filter((one) => isSameButValue(one))
  const [only] = same
  if (only === undefined || same.length > 1 || only.value !== 'different') return undefined
  if (hasRivals(only, all) || tellsOfAnotherPackage(claim)) return undefined
  if (!isTied(claim, only.recorded, context.lexicon) && (!namesCategory(claim) || isOfOtherOrder(claim, only.recorded)))
    return undefined
  if (isToldRightElsewhere(only, context)) return undefined
  return finding(claim, 'contradicted', 'different-value', [only], context)
}

function isSameButValue(fields: Fields): boolean {
  return (
    fields.donor === 'same' && fields.recipient === 'same' && fields.category === 'same' && fields.currency === 'same'
  )
}

/** From so many times the recorded sum on, either way, a sum is most likely a running total, or a smaller gift of the same days. */
const OTHER_ORDER = 5

/** Whether a sum is far from the recorded one, and not by a slip: a point, a scale or the order of the digits. */
function isOfOtherOrder({ mention }: AmountClaim, { commitment }: Recorded): boolean {
  const { value } = commitment.amount
  const isFar = mention.value > value * OTHER_ORDER || mention.value * OTHER_ORDER < value
  return isFar && digitsOf(mention.value) !== digitsOf(value)
}

/** A number's digits but its zeros, sorted. */
function digitsOf(value: number): string {
  return [...String(value).replace(/[^1-9]/g, '')].sort().join('')
}

/** The day must come from the article's date or the sentence's own. */
function isDated(claim: AmountClaim, context: AssessContext): boolean {
  return context.article.published !== undefined || isDayStated(claim)
}

/** Other announcements of the same parties and kind within weeks: the page may mean one that is not recorded right. */
function hasRivals(only: Fields, all: readonly Fields[]): boolean {
  return all.some(
    (one) =>
      one !== only && isSameButValue(one) && (one.date === 'close' || one.date === 'near') && one.value !== 'different',
  )
}

/** Whether each record's figure is told anywhere in its article; asked once for a record, whatever the number of sums. */
const TOLD = new WeakMap<Recorded, boolean>()

/** Another sum of the article gives the recorded figure: this one, which differs, is something else. */
function isToldRightElsewhere({ recorded }: Fields, context: AssessContext): boolean {
  const { amount } = recorded.commitment
  const isTold =
    TOLD.get(recorded) ??
    context.mentions.some(
      (other) => other.kind === 'amount' && other.currency === amount.currency && agrees(valueRelation(other, amount)),
    )
  TOLD.set(recorded, isTold)
  return isTold
}

const FIELDS = [
  ['category', 'different-category'],
  ['donor', 'different-donor'],
  ['recipient', 'different-recipient'],
] as const satisfies readonly (readonly [keyof Fields, AmountReason])[]

/** The right figure with one wrong field, in a sentence tied to the recorded announcement. */
function differentField(
  claim: AmountClaim,
  usable: readonly Fields[],
  context: AssessContext,
): AmountFinding | undefined {
  for (const one of usable) {
    if ((one.value !== 'exact' && one.value !== 'rounded') || one.currency !== 'same') continue
    const wrong = FIELDS.filter(([field]) => one[field] === 'different')
    const [first] = wrong
    if (first === undefined || wrong.length > 1 || !isTied(claim, one.recorded, context.lexicon)) continue
    if (FIELDS.some(([field]) => field !== first[0] && one[field] !== 'same')) continue
    if (first[0] === 'category' && !namesCategory(claim)) continue
    if (!isDated(claim, context) || tellsOfAnotherPackage(claim)) continue
    return finding(claim, 'contradicted', first[1], [one], context)
  }
  return undefined
}

/** The same gift told in another currency: nothing is converted, so nothing is judged. */
function differentCurrency(
  claim: AmountClaim,
  usable: readonly Fields[],
  context: AssessContext,
): AmountFinding | undefined {
  const same = usable.filter(
    (one) =>
      one.donor === 'same' && one.recipient === 'same' && one.category === 'same' && one.currency === 'different',
  )
  const [only] = same
  if (only === undefined || same.length > 1 || tellsOfAnotherPackage(claim)) return undefined
  return finding(claim, 'qualified', 'different-currency', [only], context)
}
