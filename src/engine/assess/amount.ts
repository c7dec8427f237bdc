import type { AmountFinding } from '../../model/finding.ts'
import type { AmountMention } from '../../model/mention.ts'
import { type AmountClaim, claimOf } from './amount-claim.ts'
import { finding, unknown } from './amount-evidence.ts'
import { compareFields, type Fields } from './amount-fields.ts'
import { recordedOf } from './amount-records.ts'
import { sumOf } from './amount-sum.ts'
import { differing } from './amount-verdict.ts'
import type { AssessContext } from './context.ts'

/**
 * Compares one amount with the recorded commitments of its parties. Amounts without an aid frame,
 * rates and running totals are never compared. Cost: linear in the records that name a party of it.
 */
export function assessAmount(mention: AmountMention, context: AssessContext): AmountFinding | null {
  const { aid } = mention
  if (aid === undefined || aid.total === true || mention.per !== undefined) return unknown(mention)
  const claim = claimOf(mention, aid, context)
  const parties = [claim.donor, claim.recipient].filter((party) => party !== undefined)
  const fields = recordedOf(context, parties).map((recorded) => compareFields(claim, recorded))
  return (
    agreeing(claim, fields, context) ??
    sumOf(claim, fields, context) ??
    differing(claim, fields, context) ??
    unknown(mention)
  )
}

/** The record that says the same, if any: exact before rounded before truncated, then the nearest date. */
function agreeing(claim: AmountClaim, fields: readonly Fields[], context: AssessContext): AmountFinding | undefined {
  const same = fields.filter((one) => isSameCommitment(one) && (isFull(one) || isClose(claim, one)))
  const best = same.sort((a, b) => rank(b) - rank(a))[0]
  if (best === undefined) return undefined
  if (best.value === 'truncated') return finding(claim, 'qualified', 'truncated', [best], context)
  return finding(claim, 'supported', best.value === 'exact' ? 'exact' : 'rounded', [best], context)
}

function isSameCommitment(fields: Fields): boolean {
  const { value, donor, recipient, category, currency } = fields
  if (value !== 'exact' && value !== 'rounded' && value !== 'truncated') return false
  if (donor === 'different' || recipient === 'different' || category === 'different' || currency !== 'same')
    return false
  if (!fields.isStatusComparable || fields.date === 'far') return false
  if (isFull(fields)) return fields.date !== 'open' || value !== 'truncated'
  return category === 'same' && (fields.date === 'close' || fields.date === 'near')
}

/** Both parties are told. */
function isFull({ donor, recipient }: Fields): boolean {
  return donor === 'same' && recipient === 'same'
}

/** With one party untold, a sum rounded far may be another gift: "$2 billion" is not sure to be the recorded 1.8. */
const CLOSE = 0.02

function isClose({ mention }: AmountClaim, { recorded }: Fields): boolean {
  const { value } = recorded.commitment.amount
  return Math.abs(mention.value - value) <= CLOSE * value
}

const VALUE_RANK: Readonly<Record<string, number>> = { exact: 30, rounded: 20, truncated: 10 }
const DATE_RANK: Readonly<Record<string, number>> = { close: 3, near: 2, open: 1, far: 0 }

function rank(fields: Fields): number {
  const sides = [fields.donor, fields.recipient, fields.category].filter((side) => side === 'same').length
  return (VALUE_RANK[fields.value] ?? 0) + (DATE_RANK[fields.date] ?? 0) + sides * 100
}
