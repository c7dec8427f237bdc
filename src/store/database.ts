import Dexie, { type EntityTable, type Table } from 'dexie'
import type { PackSummary } from '../model/pack.ts'
import type { LookupKey, ReferenceRecord, Source } from '../model/records.ts'

/**
 * One writing of a pack. Rows carry its number, so that a new writing lies beside the old one until
 * it is whole: an import that is cancelled or cut off is never seen by a look-up.
 */
export type Generation = string

export interface PackRow extends PackSummary {
  readonly generation: Generation
  /** Which way of making keys its rows were filed by; see `engine`'s KEYS_VERSION. */
  readonly keysVersion: number
  readonly licence?: string
}

export interface RecordRow {
  readonly generation: Generation
  readonly id: string
  readonly keys: readonly LookupKey[]
  readonly record: ReferenceRecord
}

export interface SourceRow {
  readonly generation: Generation
  readonly id: string
  readonly source: Source
}

/** The reference set in IndexedDB. */
export interface Database extends Dexie {
  packs: EntityTable<PackRow, 'id'>
  records: Table<RecordRow, [Generation, string]>
  sources: Table<SourceRow, [Generation, string]>
}

/** Opens the database, made on first use. `name` differs in tests alone. */
export function openDatabase(name = 'sourcemark'): Database {
  const database = new Dexie(name) as Database
  database.version(1).stores({
    packs: 'id',
    records: '[generation+id], *keys',
    sources: '[generation+id]',
  })
  return database
}
