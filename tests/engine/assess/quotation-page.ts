import { assessContext } from '../../../src/engine/assess/context.ts'
import { assessQuotation } from '../../../src/engine/assess/quotation.ts'
import { quotationKeys, recordedQuotationKeys } from '../../../src/engine/quotations/fingerprint.ts'
import { analyse } from '../../../src/engine/text/analysis.ts'
import { plainArticle } from '../../../src/engine/text/plain.ts'
import type { QuotationFinding } from '../../../src/model/finding.ts'
import type { NameMention, QuotationCue, QuotationMention, Speaker } from '../../../src/model/mention.ts'
import type { Entity, Quotation, ReferenceRecord } from '../../../src/model/records.ts'
import { lexicon } from '../../../tools/lexicon/shipped.ts'
import type { FullRow } from '../../cases/quotation-pairs/rows.ts'
import { answerOf } from './answer.ts'

/** A page written with its quotation in “ ” and its speaker in ‹ ›. */
export function readPage(marked: string): { readonly text: string; readonly mention: QuotationMention } {
  const text = marked.replace(/[‹›]/g, '')
  const opened = marked.indexOf('‹')
  const name = /‹([^›]*)›/.exec(marked)?.[1]
  const segments = [...text.matchAll(/“([^”]*)”/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[1] ?? '',
  }))
  const start = segments[0]?.start ?? 0
  const end = segments.at(-1)?.end ?? 0
  const words = segments.map((segment) => segment.text).join(' ')
  const plain: QuotationMention = { kind: 'quotation', form: 'direct', isSpeech: true, start, end, text: words }
  if (name === undefined) return { text, mention: plain }
  const speaker: Speaker = { start: opened, end: opened + name.length, text: name }
  const cue: QuotationCue = { ...speaker, kind: 'asserts' }
  return { text, mention: { ...plain, speaker, cue } }
}

export function recordedQuotation(row: Pick<FullRow, 'recorded' | 'by'> & Partial<FullRow>): Quotation {
  return {
    record: 'quotation',
    id: `said-by-${row.by}-${row.recorded}`,
    speaker: { name: row.by },
    text: row.recorded,
    language: 'en',
    sources: ['source'],
    ...(row.about === undefined ? {} : { about: row.about.map((name) => ({ name })) }),
    ...(row.reporter === undefined ? {} : { reporter: { name: row.reporter } }),
    ...(row.translation === undefined ? {} : { translations: [{ text: row.translation, language: 'en' }] }),
    ...(row.said === undefined ? {} : { date: row.said }),
  }
}

interface Reference {
  readonly quotations: readonly Quotation[]
  readonly entities?: readonly Entity[]
  readonly names?: readonly NameMention[]
  readonly published?: string
}

/** What is found of a page's quotation in a reference set, looked up by its keys as the page would be. */
export function findingOf(
  page: { readonly text: string; readonly mention: QuotationMention },
  { quotations, entities = [], names = [], published }: Reference,
): QuotationFinding | null {
  const keys = new Set(quotationKeys(page.mention, lexicon))
  const found = quotations.filter((quotation) => recordedQuotationKeys(quotation, lexicon).some((key) => keys.has(key)))
  const records: ReferenceRecord[] = [...found, ...entities]
  const sources = [{ id: 'source', title: 'A made-up source' }]
  const context = assessContext(
    analyse(plainArticle(page.text, published), lexicon),
    [...names, page.mention],
    answerOf(records, sources),
  )
  return assessQuotation(page.mention, context)
}

/** "supported verbatim", "unknown", "silent" for a latent mention that is dropped. */
export function outcome(finding: QuotationFinding | null): string {
  return finding === null ? 'silent' : [finding.verdict, ...finding.reasons].join(' ')
}
