import type { AmountFinding, AmountReason } from '../../model/finding.ts'
import { type ValueRelation, valueRelation } from '../money/agreement.ts'
import type { AmountClaim } from './amount-claim.ts'
import { finding } from './amount-evidence.ts'
import { type Fields, isDayStated, isTied } from './amount-fields.ts'
import type { Recorded } from './amount-records.ts'
import type { AssessContext } from './context.ts'

/** What a difference rests on: the page's claim, one record that it may be of, and all the others of its parties. */
interface Grounds {
  readonly claim: AmountClaim
  readonly fields: Fields
  readonly all: readonly Fields[]
  readonly context: AssessContext
}

type Condition = (grounds: Grounds) => boolean

/**
 * When a difference is one. "Contradicted" asks for all of `SAME_GIFT`: then the page tells of the recorded announcement,
 * as news and as a fact, on its day, of its giver and receiver, both said. A wrong sum also asks for `WRONG_VALUE`, a
 * wrong kind, giver or receiver for `WRONG_FIELD`. Anything less says nothing.
 */
const SAME_GIFT: readonly Condition[] = [
  ({ claim }) => claim.aid.telling !== 'other',
  ({ claim, fields }) => isAnnounced(claim.aid.status) && isAnnounced(fields.recorded.commitment.status),
  ({ claim }) => claim.aid.total !== true && claim.aid.partOfTotal !== true,
  ({ claim, fields }) => claim.aid.additional !== true || fields.recorded.commitment.additional === true,
  ({ fields }) => fields.date === 'close' && !isOfOtherDay(fields),
  ({ claim, context }) => context.article.published !== undefined || isDayStated(claim),
  ({ claim, context }) => !isSetInOtherYear(claim, context.article.published),
  ({ claim, fields }) => !isOfOtherAdministration(claim, fields.recorded),
  ({ all }) => !all.some(hasFigure),
]

const WRONG_VALUE: readonly Condition[] = [
  ({ fields }) => fields.value === 'different' && isSameButValue(fields),
  ({ claim }) => claim.mention.valueMax === undefined && claim.aid.category !== 'other',
  ({ fields, all }) => !hasRivals(fields, all),
  ({ fields, context }) => !isToldRightElsewhere(fields.recorded, context),
  // Tied by who announced it or what it holds; or the sentence says nothing but this gift, and of this order.
  ({ claim, fields, context }) =>
    isTied(claim, fields.recorded, context.lexicon) || isPlainlyOfIt(claim, fields.recorded),
]

const WRONG_FIELD: readonly Condition[] = [
  ({ fields }) => (fields.value === 'exact' || fields.value === 'rounded') && fields.currency === 'same',
  ({ claim, fields, context }) => isTied(claim, fields.recorded, context.lexicon),
  ({ claim, fields }) => fields.category !== 'different' || claim.aid.implied?.includes('category') !== true,
]

/** What the page says otherwise than the record it must be about; undefined where that is not sure. */
export function differing(
  claim: AmountClaim,
  all: readonly Fields[],
  context: AssessContext,
): AmountFinding | undefined {
  const grounds = all.map((fields): Grounds => ({ claim, fields, all, context }))
  for (const one of grounds) {
    const wrong = wrongField(one.fields)
    if (wrong !== undefined && holds(one, SAME_GIFT_BUT_FIGURE) && holds(one, WRONG_FIELD)) {
      return finding(claim, 'contradicted', wrong, [one.fields], context)
    }
  }
  const same = grounds.filter((one) => isSameButValue(one.fields) && holds(one, SAME_GIFT))
  const [only] = same
  if (only !== undefined && same.length === 1 && holds(only, WRONG_VALUE)) {
    return finding(claim, 'contradicted', 'different-value', [only.fields], context)
  }
  return differentCurrency(grounds)
}

/** A wrong field has the right figure: no other record of the same parties may have it. */
const SAME_GIFT_BUT_FIGURE = SAME_GIFT.slice(0, -1)

function holds(grounds: Grounds, conditions: readonly Condition[]): boolean {
  return conditions.every((condition) => condition(grounds))
}

/** The same gift told in another currency: nothing is converted, so nothing is judged. */
function differentCurrency(grounds: readonly Grounds[]): AmountFinding | undefined {
  const same = grounds.filter(
    (one) =>
      one.fields.donor === 'same' &&
      one.fields.recipient === 'same' &&
      one.fields.category === 'same' &&
      one.fields.currency === 'different' &&
      holds(one, SAME_GIFT),
  )
  const [only] = same
  if (only === undefined || same.length > 1) return undefined
  return finding(only.claim, 'qualified', 'different-currency', [only.fields], only.context)
}

const FIELDS = [
  ['category', 'different-category'],
  ['donor', 'different-donor'],
  ['recipient', 'different-recipient'],
] as const satisfies readonly (readonly [keyof Fields, AmountReason])[]

/** The one field that differs where the others are the same. */
function wrongField(fields: Fields): AmountReason | undefined {
  const wrong = FIELDS.filter(([field]) => fields[field] !== 'same')
  const [first] = wrong
  return first !== undefined && wrong.length === 1 && fields[first[0]] === 'different' ? first[1] : undefined
}

function isAnnounced(status: string): boolean {
  return status === 'announced' || status === 'committed'
}

/** What was told before the recorded day is another gift, and so is what the sentence itself puts on a later one. */
function isOfOtherDay({ recorded, claimDays, isDateStated }: Fields): boolean {
  if (claimDays === undefined || recorded.days === undefined) return false
  return claimDays[1] < recorded.days[0] || (isDateStated && claimDays[0] > recorded.days[1])
}

const YEAR = /\b(?:19|20)\d\d\b/gu

/** "Kyiv first asked in 2014. Washington announced $46 million": the sentence before tells of another year. */
function isSetInOtherYear({ before, isDateStated }: AmountClaim, published: string | undefined): boolean {
  if (isDateStated || published === undefined) return false
  return [...before.matchAll(YEAR)].some(([year]) => year !== published.slice(0, 4))
}

const ADMINISTRATION = /(\p{Lu}[\p{L}’'-]+) administration/u

/** The donor is the administration of somebody else than the recorded announcer. */
function isOfOtherAdministration({ aid, sentence }: AmountClaim, { commitment }: Recorded): boolean {
  const whose = ADMINISTRATION.exec(aid.donor?.text ?? sentence)?.[1]
  return whose !== undefined && commitment.announcer !== undefined && !commitment.announcer.name.includes(whose)
}

/** A record of these parties has this figure: the page may well mean that one. */
function hasFigure(fields: Fields): boolean {
  return agrees(fields.value) && fields.currency === 'same' && fields.donor === 'same' && fields.recipient === 'same'
}

function agrees(relation: ValueRelation): boolean {
  return relation === 'exact' || relation === 'rounded' || relation === 'truncated'
}

function isSameButValue(fields: Fields): boolean {
  return (
    fields.donor === 'same' && fields.recipient === 'same' && fields.category === 'same' && fields.currency === 'same'
  )
}

/** Other announcements of the same parties and kind within weeks: the page may mean one that is not recorded right. */
function hasRivals(only: Fields, all: readonly Fields[]): boolean {
  return all.some(
    (one) =>
      one !== only && isSameButValue(one) && (one.date === 'close' || one.date === 'near') && one.value !== 'different',
  )
}

function isPlainlyOfIt(claim: AmountClaim, recorded: Recorded): boolean {
  const { aid } = claim
  return aid.telling === 'plain' && aid.implied?.includes('category') !== true && !isOfOtherOrder(claim, recorded)
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

/** Whether each record's figure is told anywhere in its article; asked once for a record, whatever the number of sums. */
const TOLD = new WeakMap<Recorded, boolean>()

/** Another sum of the article gives the recorded figure: this one, which differs, is something else. */
function isToldRightElsewhere(recorded: Recorded, context: AssessContext): boolean {
  const { amount } = recorded.commitment
  const isTold =
    TOLD.get(recorded) ??
    context.mentions.some(
      (other) => other.kind === 'amount' && other.currency === amount.currency && agrees(valueRelation(other, amount)),
    )
  TOLD.set(recorded, isTold)
  return isTold
}
