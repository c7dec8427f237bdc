import type { Evidence, FieldAgreement } from '../../model/finding.ts'
import type { QuotationMention } from '../../model/mention.ts'
import type { Quotation } from '../../model/records.ts'
import type { Comparison } from '../quotations/compare/comparison.ts'
import { wordDiff } from '../quotations/compare/diff.ts'
import type { AssessContext } from './context.ts'
import { isBefore } from './iso-dates.ts'
import type { SpeakerMatch } from './quotation-speaker.ts'

/** A mention compared with one text of one record. */
export interface Compared {
  readonly quotation: Quotation
  readonly comparison: Comparison
  readonly speaker: SpeakerMatch
}

/** The record beside the page: words, speaker, date where the page is older than the words, and the diff. */
export function evidenceOf(compared: Compared, mention: QuotationMention, context: AssessContext): Evidence {
  const { quotation, comparison } = compared
  const evidence = {
    ...context.cite(quotation),
    agreement: agreementOf(compared, mention, context),
  }
  if (comparison.likeness === 'verbatim') return evidence
  return { ...evidence, diff: wordDiff(comparison.record, comparison.page, comparison.alignment) }
}

function agreementOf(
  { quotation, comparison, speaker }: Compared,
  mention: QuotationMention,
  { article }: AssessContext,
): readonly FieldAgreement[] {
  const isSame = ['verbatim', 'punctuation-only', 'fragment'].includes(comparison.likeness)
  const fields = [{ field: 'words', page: comparison.page.text, record: comparison.record.text, agrees: isSame }]
  if (mention.speaker !== undefined) {
    const said = mention.speaker.name ?? mention.speaker.text
    fields.push({ field: 'speaker', page: said, record: quotation.speaker.name, agrees: speaker === 'same' })
  }
  if (isBefore(article.published, quotation.date)) {
    fields.push({ field: 'date', page: article.published ?? '', record: quotation.date ?? '', agrees: false })
  }
  return fields
}
