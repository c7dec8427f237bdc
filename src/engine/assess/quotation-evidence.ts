import type { Evidence, FieldAgreement } from '../../model/finding.ts'
import type { QuotationMention } from '../../model/mention.ts'
import type { SaidRecord } from '../../model/records.ts'
import type { Comparison } from '../wording/comparison.ts'
import { wordDiff } from '../wording/diff.ts'
import type { AssessContext } from './context.ts'
import { isTooEarly } from './quotation-dates.ts'
import type { SpeakerMatch } from './quotation-speaker.ts'

/** A mention compared with one text of one record. */
export interface Compared {
  readonly said: SaidRecord
  readonly comparison: Comparison
  readonly speaker: SpeakerMatch
}

/** The record beside the page: words, speaker, date where the page is older than the words, and the diff. */
export function evidenceOf(compared: Compared, mention: QuotationMention, context: AssessContext): Evidence {
  const { said, comparison } = compared
  const evidence = {
    ...context.cite(said),
    agreement: agreementOf(compared, mention, context),
    stretch: comparison.stretch,
  }
  if (comparison.likeness === 'verbatim') return evidence
  return { ...evidence, diff: wordDiff(comparison.record, comparison.page, comparison.alignment) }
}

function agreementOf(
  { said, comparison, speaker }: Compared,
  mention: QuotationMention,
  { article }: AssessContext,
): readonly FieldAgreement[] {
  const isSame = ['verbatim', 'punctuation-only', 'fragment'].includes(comparison.likeness)
  const fields = [{ field: 'words', page: comparison.page.text, record: comparison.record.text, agrees: isSame }]
  if (mention.speaker !== undefined && TELLS_SPEAKER.has(speaker)) {
    const onPage = mention.speaker.name ?? mention.speaker.text
    fields.push({ field: 'speaker', page: onPage, record: speakerWords(said), agrees: speaker === 'same' })
  }
  if (isTooEarly(article.published, said.date)) {
    fields.push({ field: 'date', page: article.published ?? '', record: said.date ?? '', agrees: false })
  }
  return fields
}

/** Who passes words on, or is only described, is no other speaker. */
const TELLS_SPEAKER: ReadonlySet<SpeakerMatch> = new Set(['same', 'doubtful', 'other'])

function speakerWords(said: SaidRecord): string {
  return said.speaker?.name ?? (said.record === 'passage' ? said.label : undefined) ?? ''
}
