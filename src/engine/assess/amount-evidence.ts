import type { AmountFinding, AmountReason, Evidence, FieldAgreement } from '../../model/finding.ts'
import type { AmountMention } from '../../model/mention.ts'
import type { MonetaryAmount } from '../../model/money.ts'
import type { AmountClaim } from './amount-claim.ts'
import type { Fields } from './amount-fields.ts'
import type { AssessContext } from './context.ts'

/** A verdict that speaks, with the records it rests on. */
export function finding(
  claim: AmountClaim,
  verdict: 'supported' | 'qualified' | 'contradicted',
  reason: AmountReason,
  fields: readonly [Fields, ...Fields[]],
  context: AssessContext,
): AmountFinding {
  const [first, ...rest] = fields
  const isSum = reason === 'sum-of'
  return {
    mention: claim.mention,
    verdict,
    reasons: [reason],
    evidence: [evidenceOf(claim, first, isSum, context), ...rest.map((one) => evidenceOf(claim, one, isSum, context))],
  }
}

export function unknown(mention: AmountMention): AmountFinding {
  return { mention, verdict: 'unknown', reasons: [], evidence: [] }
}

function evidenceOf(claim: AmountClaim, fields: Fields, isSum: boolean, context: AssessContext): Evidence {
  const { commitment } = fields.recorded
  const { aid, mention } = claim
  const agreement: FieldAgreement[] = [
    field(
      'value',
      mention.text,
      moneyText(commitment.amount),
      isSum || fields.value === 'exact' || fields.value === 'rounded',
    ),
    field('currency', mention.currency, commitment.amount.currency, fields.currency !== 'different'),
  ]
  if (aid.donor !== undefined && aid.donor.isPronoun !== true)
    agreement.push(field('donor', nameOf(aid.donor), commitment.donor.name, fields.donor !== 'different'))
  if (aid.recipient !== undefined && aid.recipient.isPronoun !== true) {
    agreement.push(
      field('recipient', nameOf(aid.recipient), commitment.recipient.name, fields.recipient !== 'different'),
    )
  }
  agreement.push(field('category', aid.category, commitment.category, fields.category !== 'different'))
  const date = aid.date ?? context.article.published
  if (date !== undefined && commitment.date !== undefined) {
    agreement.push(field('date', date, commitment.date, fields.date === 'close' || fields.date === 'near'))
  }
  return { ...context.cite(commitment), agreement }
}

function field(name: string, page: string, record: string, agrees: boolean): FieldAgreement {
  return { field: name, page, record, agrees }
}

function nameOf(party: { readonly name?: string; readonly text: string }): string {
  return party.name ?? party.text
}

const SCALES: readonly (readonly [number, string])[] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
]

/** "more than 374 million USD": a recorded sum in words, its digits as they are. */
function moneyText(amount: MonetaryAmount): string {
  const lead = amount.qualifier === 'exact' ? '' : `${amount.qualifier.replace('-', ' ')} `
  const top = amount.valueMax === undefined ? '' : `–${scaled(amount.valueMax)}`
  return `${lead}${scaled(amount.value)}${top} ${amount.currency}`
}

function scaled(value: number): string {
  for (const [scale, word] of SCALES) if (value >= scale) return `${Number((value / scale).toPrecision(12))}${word}`
  return String(value)
}
