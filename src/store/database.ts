import Dexie, { type EntityTable, type Table } from 'dexie'
import type { PackSummary } from '../model/pack.ts'
import type { Source } from '../model/records.ts'
import { FromNewerVersion } from './damaged.ts'
import type { Entries, KeyDirectory } from './key-index.ts'
import { toVersion2 } from './upgrade.ts'

/**
 * One writing of a pack. Rows carry its number, so that a new writing lies beside the old one until
 * it is whole: an import that is cancelled or cut off is never seen by a look-up.
 */
export type Generation = string

/** How many rows of each kind a pack was published with: what is short of it has been damaged. */
export interface RowCounts {
  readonly chunks: number
  readonly pages: number
  readonly sources: number
}

export interface PackRow extends PackSummary {
  readonly generation: Generation
  /** Which way of making keys its rows were filed by; see `engine`'s KEYS_VERSION. */
  readonly keysVersion: number
  readonly licence?: string
  /** The last day of which it tells. */
  readonly asOf?: string
  /** Which edition of a shipped pack it is; the reader's own have none. */
  readonly edition?: string
  readonly rows: RowCounts
  /** A look-up met a row of it that is none. */
  readonly isDamaged?: true
}

/** Some records that follow each other in their pack; see chunk.ts. */
export interface ChunkRow {
  readonly generation: Generation
  readonly n: number
  readonly records: Uint8Array
}

/** The keys of a part of an import, until all parts are there. */
export interface PartRow {
  readonly generation: Generation
  /** The number of its first record. */
  readonly n: number
  readonly count: number
  readonly entries: Entries
}

/** A page of a generation's index. */
export interface PageRow {
  readonly generation: Generation
  readonly n: number
  readonly entries: Entries
}

export interface DirectoryRow extends KeyDirectory {
  readonly generation: Generation
}

export interface SourceRow {
  readonly generation: Generation
  readonly id: string
  readonly source: Source
}

type Numbered<Row> = Table<Row, [Generation, number]>

/** The reference set in IndexedDB. */
export interface Database extends Dexie {
  packs: EntityTable<PackRow, 'id'>
  chunks: Numbered<ChunkRow>
  parts: Numbered<PartRow>
  pages: Numbered<PageRow>
  directories: EntityTable<DirectoryRow, 'generation'>
  sources: Table<SourceRow, [Generation, string]>
}

const NAME = 'sourcemark'
const VERSION = 2

/** The database, which opens with its first use and is made with the very first. `name` differs in tests alone. */
export function openDatabase(name: string = NAME): Database {
  const database = new Dexie(name) as Database
  database.version(1).stores({
    packs: 'id',
    chunks: '[generation+n]',
    parts: '[generation+n]',
    pages: '[generation+n]',
    directories: 'generation',
    sources: '[generation+id]',
  })
  database.version(VERSION).upgrade(toVersion2)
  return database
}

/** Opens it now. Rejects with FromNewerVersion what a later version has made, untouched: Dexie itself would take it as it is. */
export async function opened(database: Database): Promise<Database> {
  const there = (await indexedDB.databases()).find(({ name }) => name === database.name)
  // Dexie counts by tens.
  if ((there?.version ?? 0) > VERSION * 10) throw new FromNewerVersion()
  await database.open()
  return database
}

/** Deletes the database with all that is in it; it need not be readable. */
export function deleteDatabase(name: string = NAME): Promise<void> {
  return Dexie.delete(name)
}
