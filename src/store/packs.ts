import Dexie, { type Table } from 'dexie'
import type { Pack, PackSummary } from '../model/pack.ts'
import type { LookupKey, ReferenceRecord, Source } from '../model/records.ts'
import type { Database, Generation, PackRow, RecordRow } from './database.ts'

/** How records are filed: the engine's keys, and the version of the way they are made. */
export interface Filing {
  readonly version: number
  keysOf(record: ReferenceRecord): readonly LookupKey[]
}

export interface PutOptions {
  readonly origin: PackSummary['origin']
  /** When it is put in: ISO 8601 date and time. */
  readonly added: string
  readonly filing: Filing
  /** Ends the import; nothing of it is kept. */
  readonly signal?: AbortSignal
  /** Called after each batch with the number of records written so far. */
  readonly onProgress?: (written: number) => void
}

const BATCH = 2_000

/**
 * Puts a pack in, in place of an earlier one of the same id. Until the last batch is written the
 * earlier one answers; when `signal` ends or a write fails, it stays. Rejects with the signal's reason
 * or the database's error.
 */
export async function putPack(database: Database, pack: Pack, options: PutOptions): Promise<PackSummary> {
  const generation = crypto.randomUUID()
  try {
    await database.sources.bulkPut(pack.sources.map((source) => ({ generation, id: source.id, source })))
    for (let from = 0; from < pack.records.length; from += BATCH) {
      options.signal?.throwIfAborted()
      const batch = pack.records.slice(from, from + BATCH)
      await database.records.bulkPut(batch.map((record) => recordRow(generation, record, options.filing)))
      options.onProgress?.(from + batch.length)
    }
    options.signal?.throwIfAborted()
  } catch (error) {
    await removeGeneration(database, generation)
    throw error
  }
  return publish(database, packRow(pack, generation, options))
}

/** The packs, the seeds first, then by the time they were put in. */
export async function listPacks(database: Database): Promise<PackSummary[]> {
  const rows = await database.packs.toArray()
  const seedsFirst = (row: PackRow): string => (row.origin === 'seed' ? '' : row.added)
  return rows.sort((a, b) => seedsFirst(a).localeCompare(seedsFirst(b))).map(summaryOf)
}

/** Takes a pack out; nothing happens where there is none of that id. */
export async function removePack(database: Database, id: string): Promise<void> {
  const row = await database.packs.get(id)
  if (row === undefined) return
  await database.packs.delete(id)
  await removeGeneration(database, row.generation)
}

/** The pack as it was put in. Rejects with a RangeError where there is none of that id. */
export async function exportPack(database: Database, id: string): Promise<Pack> {
  const row = await database.packs.get(id)
  if (row === undefined) throw new RangeError(`There is no reference set "${id}".`)
  const [records, sources] = await Promise.all([
    database.records
      .where(':id')
      .between(...bounds(row.generation))
      .toArray(),
    database.sources
      .where(':id')
      .between(...bounds(row.generation))
      .toArray(),
  ])
  return {
    format: 'sourcemark-pack',
    formatVersion: 1,
    id: row.id,
    title: row.title,
    ...(row.licence === undefined ? {} : { licence: row.licence }),
    sources: sources.map((one): Source => one.source),
    records: records.map((one) => one.record),
  }
}

/**
 * Files every pack anew whose keys were made in another way than `filing` makes them, and sweeps what
 * imports that were cut off have left. For start-up and updates.
 */
export async function bringUpToDate(database: Database, filing: Filing): Promise<void> {
  const rows = await database.packs.toArray()
  for (const row of rows) {
    if (row.keysVersion === filing.version) continue
    const pack = await exportPack(database, row.id)
    await putPack(database, pack, { origin: row.origin, added: row.added, filing })
  }
  await sweep(database)
}

async function sweep(database: Database): Promise<void> {
  const whole = new Set((await database.packs.toArray()).map((row) => row.generation))
  for (const table of [database.records, database.sources] as readonly Table<unknown, [Generation, string]>[]) {
    for (const generation of await generationsIn(table))
      if (!whole.has(generation)) await removeGeneration(database, generation)
  }
}

async function removeGeneration(database: Database, generation: Generation): Promise<void> {
  await database.records
    .where(':id')
    .between(...bounds(generation))
    .delete()
  await database.sources
    .where(':id')
    .between(...bounds(generation))
    .delete()
}

/** Makes a whole generation the one that answers, then clears away the one before it. */
async function publish(database: Database, row: PackRow): Promise<PackSummary> {
  const before = await database.packs.get(row.id)
  await database.packs.put(row)
  if (before !== undefined) await removeGeneration(database, before.generation)
  return summaryOf(row)
}

function packRow(pack: Pack, generation: Generation, options: PutOptions): PackRow {
  const count = (kind: ReferenceRecord['record']): number => pack.records.filter((one) => one.record === kind).length
  return {
    id: pack.id,
    title: pack.title,
    origin: options.origin,
    added: options.added,
    entities: count('entity'),
    quotations: count('quotation'),
    commitments: count('commitment'),
    generation,
    keysVersion: options.filing.version,
    ...(pack.licence === undefined ? {} : { licence: pack.licence }),
  }
}

function summaryOf({ id, title, origin, added, entities, quotations, commitments }: PackRow): PackSummary {
  return { id, title, origin, added, entities, quotations, commitments }
}

function recordRow(generation: Generation, record: ReferenceRecord, filing: Filing): RecordRow {
  return { generation, id: record.id, keys: filing.keysOf(record), record }
}

type Bounds = [[Generation, unknown], [Generation, unknown], boolean, boolean]

/** Every row of a generation, whatever its id. */
function bounds(generation: Generation): Bounds {
  return [[generation, Dexie.minKey], [generation, Dexie.maxKey], true, true]
}

/**
 * The generations that have rows, by jumping from one to the next: costs a step for each generation,
 * not for each row.
 */
async function generationsIn(table: Table<unknown, [Generation, string]>): Promise<Generation[]> {
  const generations: Generation[] = []
  let after: Generation = ''
  for (;;) {
    const [key] = await table.where(':id').above([after, Dexie.maxKey]).limit(1).primaryKeys()
    if (key === undefined) return generations
    after = key[0]
    generations.push(after)
  }
}
