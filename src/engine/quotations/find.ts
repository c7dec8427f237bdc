import type { NameMention, QuotationMention } from '../../model/mention.ts'
import type { Analysis } from '../text/analysis.ts'

/** The quotations in an article with their cues and speakers, in text order. `names` are those of the same article. */
export function findQuotations(_analysis: Analysis, _names: readonly NameMention[]): readonly QuotationMention[] {
  return []
}
