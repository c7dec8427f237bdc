import { join } from 'node:path'
import { assessContext } from '../../src/engine/assess/context.ts'
import { assessQuotation } from '../../src/engine/assess/quotation.ts'
import { quotationKeys, recordedQuotationKeys } from '../../src/engine/quotations/fingerprint.ts'
import { analyse } from '../../src/engine/text/analysis.ts'
import { plainArticle } from '../../src/engine/text/plain.ts'
import type { Verdict } from '../../src/model/finding.ts'
import type { QuotationMention } from '../../src/model/mention.ts'
import type { PackLabel, Quotation } from '../../src/model/records.ts'
import { lexicon } from '../lexicon/shipped.ts'
import type { EvaluateOptions } from './options.ts'
import { readRows } from './rows.ts'

/** One line of `quotations/pairs.*.jsonl`: a quotation in the news and the transcript it was matched to. */
interface PairRow {
  readonly quote: string
  readonly match: 'verbatim' | 'near' | 'altered' | 'coincidental'
  readonly strong: boolean
  readonly article_date: string
  readonly transcript: {
    readonly path: string
    readonly text: string
    readonly date: string
  }
}

interface Transcript {
  readonly path: string
  readonly text: string
}

const PACK: PackLabel = { id: 'pairs', title: 'Pairs', origin: 'reader' }
const SPEAKER = 'Ada Example'
const SOURCE = 'transcript'

/**
 * How real quotations meet the transcripts they come from, by the file's own classes: once with the
 * page naming the speaker, once without. Each is looked up among the records of all pairs, as on a page.
 */
export async function evaluate({ corpora }: EvaluateOptions): Promise<void> {
  const rows = readRows<PairRow>(join(corpora, 'quotations/pairs.dev.jsonl'))
  const transcripts = new Map(
    readRows<Transcript>(join(corpora, 'text/whitehouse.jsonl')).map(({ path, text }) => [path, text]),
  )
  const records = rows.map((row, i) => recordOf(row, i, transcripts.get(row.transcript.path)))
  const filed = fileByKey(records)
  for (const isNamed of [true, false]) {
    console.log(isNamed ? '\nspeaker named on the page, the recorded one' : '\nno speaker named on the page')
    report(rows, records, filed, isNamed)
  }
}

/** The matched words, widened to their sentence where the transcript is at hand. */
function recordOf(row: PairRow, i: number, transcript: string | undefined): Quotation {
  const words = row.transcript.text
  const at = transcript?.indexOf(words) ?? -1
  const text = transcript === undefined || at < 0 ? words : sentenceAround(transcript, at, at + words.length)
  return {
    record: 'quotation',
    id: `pair-${i}`,
    speaker: { name: SPEAKER },
    text,
    language: 'en',
    date: row.transcript.date,
    sources: [SOURCE],
  }
}

function sentenceAround(text: string, start: number, end: number): string {
  const before = Math.max(text.lastIndexOf('. ', start), text.lastIndexOf('\n', start), text.lastIndexOf('? ', start))
  const after = /[.?!](?=\s)|\n/.exec(text.slice(end))
  return text.slice(before + 1, after === null ? end : end + after.index + 1).trim()
}

function fileByKey(records: readonly Quotation[]): ReadonlyMap<string, readonly Quotation[]> {
  const filed = new Map<string, Quotation[]>()
  for (const record of records) {
    for (const key of recordedQuotationKeys(record, lexicon)) filed.set(key, [...(filed.get(key) ?? []), record])
  }
  return filed
}

function report(
  rows: readonly PairRow[],
  records: readonly Quotation[],
  filed: ReadonlyMap<string, readonly Quotation[]>,
  isNamed: boolean,
): void {
  const table = new Map<string, Map<string, number>>()
  rows.forEach((row, i) => {
    const record = records[i]
    if (record === undefined) return
    const label = `${row.match}${row.strong ? ', strong' : ''}`
    const outcome = outcomeOf(row, record, filed, isNamed)
    const counts = table.get(label) ?? new Map<string, number>()
    table.set(label, counts.set(outcome, (counts.get(outcome) ?? 0) + 1))
    if (process.env['SHOW'] === `${label}=${outcome}`) console.log('  Q', row.quote, '\n  R', record.text)
  })
  for (const [label, counts] of table) {
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
    const parts = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([outcome, count]) => `${outcome} ${count}`)
    const met = all - (counts.get('unknown') ?? 0) - (counts.get('contradicted') ?? 0)
    console.log(
      `${label.padEnd(18)} met ${((100 * met) / all).toFixed(1).padStart(5)} % of ${all}: ${parts.join(', ')}`,
    )
  }
}

function outcomeOf(
  row: PairRow,
  record: Quotation,
  filed: ReadonlyMap<string, readonly Quotation[]>,
  isNamed: boolean,
): Verdict {
  const quote = row.quote.replace(/^["“'‘]|["”'’]$/g, '')
  const cue = isNamed ? ` ${SPEAKER} said.` : ''
  const article = plainArticle(`"${quote}"${cue}`, row.article_date)
  const start = quote.length + 3
  const speaker = { text: SPEAKER, start, end: start + SPEAKER.length }
  const plain: QuotationMention = { kind: 'quotation', form: 'direct', text: quote, start: 0, end: quote.length + 2 }
  const mention = isNamed ? { ...plain, speaker } : plain
  const found = new Set(quotationKeys(mention, lexicon).flatMap((key) => filed.get(key) ?? []))
  // Another row's record may hold the same words: only this row's says whether this pair met.
  const records = [...found].filter((other) => other === record)
  const answer = { records, sources: [], packs: new Map(records.map((one) => [one, PACK])) }
  return assessQuotation(mention, assessContext(analyse(article, lexicon), [mention], answer))?.verdict ?? 'unknown'
}
