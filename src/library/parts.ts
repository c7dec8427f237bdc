import type { ImportItem } from '../imports/items.ts'
import type { RecordCounts } from '../model/pack.ts'
import type { ReferenceRecord, Source } from '../model/records.ts'

/** Some of what a file gives, to be sent and written at once. */
export interface Part {
  /** How many records came before. */
  readonly from: number
  readonly sources: readonly Source[]
  readonly records: readonly ReferenceRecord[]
  readonly counts: RecordCounts
}

/** Records (or sources) in one part: about a megabyte of JSON. */
const MOST = 2_000
/** Of long ones a part has fewer: it goes through one message, of which a browser lets 64 megabytes through. */
const LONGEST = 4_000_000
/** The store keeps so many records in a row of its own: parts begin where a row does. */
const ROW = 32

/** Gathers what a file gives into parts; faults are passed over. The last part may be empty. */
export function* partsOf(items: Iterable<ImportItem>): Generator<Part> {
  let part = empty(0)
  for (const item of items) {
    if (item.kind === 'source') {
      part.sources.push(item.source)
      part.size += JSON.stringify(item.source).length
    } else if (item.kind === 'record') {
      part.records.push(item.record)
      part.size += item.size
    }
    if (!isFull(part)) continue
    yield told(part)
    part = empty(part.from + part.records.length)
  }
  yield told(part)
}

interface Gathered {
  readonly from: number
  readonly sources: Source[]
  readonly records: ReferenceRecord[]
  size: number
}

function empty(from: number): Gathered {
  return { from, sources: [], records: [], size: 0 }
}

function isFull({ sources, records, size }: Gathered): boolean {
  return records.length % ROW === 0 && (records.length >= MOST || sources.length >= MOST || size >= LONGEST)
}

function told({ from, sources, records }: Gathered): Part {
  const count = (kind: ReferenceRecord['record']): number => records.filter(({ record }) => record === kind).length
  const counts = {
    entities: count('entity'),
    quotations: count('quotation'),
    commitments: count('commitment'),
    passages: count('passage'),
  }
  return { from, sources, records, counts }
}
