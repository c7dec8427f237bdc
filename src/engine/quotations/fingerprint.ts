import type { QuotationMention } from '../../model/mention.ts'
import type { LookupKey, Quotation } from '../../model/records.ts'

/** The keys under which a recorded quotation (and each translation of it) is filed. */
export function recordedQuotationKeys(_quotation: Quotation): readonly LookupKey[] {
  return []
}

/** The keys under which a quotation mention is looked up. */
export function quotationKeys(_mention: QuotationMention): readonly LookupKey[] {
  return []
}
