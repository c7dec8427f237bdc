import type { AmountFinding } from '../../model/finding.ts'
import type { AmountMention } from '../../model/mention.ts'
import type { AssessContext } from './context.ts'

/** Compares one amount with the records. Null where the mention was latent and the reference does not know it. */
export function assessAmount(mention: AmountMention, _context: AssessContext): AmountFinding | null {
  return { mention, verdict: 'unknown', reasons: [], evidence: [] }
}
