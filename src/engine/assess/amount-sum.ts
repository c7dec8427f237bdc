import type { AmountFinding } from '../../model/finding.ts'
import { valueRelation } from '../money/agreement.ts'
import type { AmountClaim } from './amount-claim.ts'
import { finding } from './amount-evidence.ts'
import type { Fields } from './amount-fields.ts'
import type { AssessContext } from './context.ts'

/**
 * Whether the page's sum is that of commitments announced together: all of them, or all of the page's
 * category. The finding lists the parts.
 */
export function sumOf(
  claim: AmountClaim,
  fields: readonly Fields[],
  context: AssessContext,
): AmountFinding | undefined {
  for (const parts of announcements(fields)) {
    const [first, ...rest] = parts.filter((part) => part.category !== 'different')
    const isWhole = rest.length + 1 === parts.length
    if (first === undefined || rest.length === 0) continue
    if (!isWhole && claim.aid.category === 'other') continue
    const value = parts.length === rest.length + 1 ? total(parts) : total([first, ...rest])
    const unit = Math.max(...[first, ...rest].map((part) => part.recorded.commitment.amount.precision ?? 1))
    const relation = valueRelation(claim.mention, {
      value,
      currency: claim.mention.currency,
      qualifier: [first, ...rest].some((part) => part.recorded.commitment.amount.qualifier === 'more-than')
        ? 'more-than'
        : 'exact',
      precision: unit,
    })
    if (relation === 'exact' || relation === 'rounded')
      return finding(claim, 'supported', 'sum-of', [first, ...rest], context)
  }
  return undefined
}

/** Records of the same announcement by the same parties, in the page's currency and time. */
function announcements(fields: readonly Fields[]): Iterable<readonly Fields[]> {
  const groups = new Map<string, Fields[]>()
  for (const one of fields) {
    const { announcement } = one.recorded.commitment
    if (announcement === undefined || one.donor !== 'same' || one.recipient !== 'same') continue
    if (one.currency !== 'same' || one.date === 'far' || !one.isStatusComparable) continue
    const group = groups.get(announcement)
    if (group === undefined) groups.set(announcement, [one])
    else group.push(one)
  }
  return groups.values()
}

function total(parts: readonly Fields[]): number {
  return parts.reduce((sum, part) => sum + part.recorded.commitment.amount.value, 0)
}
