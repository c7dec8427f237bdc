import type { NameFinding } from '../../model/finding.ts'
import type { NameMention } from '../../model/mention.ts'
import type { AssessContext } from './context.ts'

/** Compares one name with the records. Null where the mention was latent and the reference does not know it. */
export function assessName(mention: NameMention, _context: AssessContext): NameFinding | null {
  return { mention, verdict: 'unknown', reasons: [], evidence: [] }
}
