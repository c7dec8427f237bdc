import type { RecordCounts } from '../model/pack.ts'
import type { ReferenceRecord } from '../model/records.ts'

/** How many records there are of each kind. */
export function countsOf(records: readonly ReferenceRecord[]): RecordCounts {
  const count = (kind: ReferenceRecord['record']): number => records.filter((one) => one.record === kind).length
  return {
    entities: count('entity'),
    quotations: count('quotation'),
    commitments: count('commitment'),
    passages: count('passage'),
  }
}

/** How many records there are in all. */
export function sumOf({ entities, quotations, commitments, passages = 0 }: RecordCounts): number {
  return entities + quotations + commitments + passages
}
