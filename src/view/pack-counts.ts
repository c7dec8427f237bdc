import type { RecordCounts } from '../model/pack.ts'

/** "1 name, 20 quotations": how many records of each kind. */
export function countWords(counts: RecordCounts): string {
  const parts: [number, string, string][] = [
    [counts.entities, 'name', 'names'],
    [counts.quotations, 'quotation', 'quotations'],
    [counts.commitments, 'commitment', 'commitments'],
    [counts.passages, 'passage of documents', 'passages of documents'],
  ]
  const shown = parts.filter(([count]) => count > 0)
  if (shown.length === 0) return 'empty'
  return shown.map(([count, one, many]) => `${count.toLocaleString()} ${count === 1 ? one : many}`).join(', ')
}
