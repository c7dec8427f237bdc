import type { QuotationFinding } from '../../model/finding.ts'
import type { QuotationMention } from '../../model/mention.ts'
import type { AssessContext } from './context.ts'

/** Compares one quotation with the records. Null where the mention was latent and the reference does not know it. */
export function assessQuotation(mention: QuotationMention, _context: AssessContext): QuotationFinding | null {
  return { mention, verdict: 'unknown', reasons: [], evidence: [] }
}
