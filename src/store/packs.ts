import Dexie, { type Table } from 'dexie'
import type { Pack, PackHead, PackSummary, RecordCounts } from '../model/pack.ts'
import type { FiledRecord, LookupKey, ReferenceRecord, Source } from '../model/records.ts'
import { CHUNK, type ChunkRow, type Database, type Generation, type PackRow, type PartRow } from './database.ts'
import { buildIndex, entriesOf, MOST_RECORDS } from './key-index.ts'

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

/** Records in a part of a pack: a whole number of chunks. */
const PART = 2_000

/**
 * Puts a pack in, in place of an earlier one of the same id. Until the last batch is written the
 * earlier one answers; when `signal` ends or a write fails, it stays. Rejects with the signal's reason
 * or the database's error.
 */
export async function putPack(database: Database, pack: Pack, options: PutOptions): Promise<PackSummary> {
  const generation = newGeneration()
  try {
    await addToGeneration(database, generation, { from: 0, sources: pack.sources, records: [] }, options.filing)
    for (let from = 0; from < pack.records.length; from += PART) {
      options.signal?.throwIfAborted()
      const records = pack.records.slice(from, from + PART)
      await addToGeneration(database, generation, { from, sources: [], records }, options.filing)
      options.onProgress?.(from + records.length)
    }
    options.signal?.throwIfAborted()
    return await finishGeneration(database, generation, pack, countsOf(pack), options)
  } catch (error) {
    await removeGeneration(database, generation)
    throw error
  }
}

/** A pack that comes in parts is written under a number of its own, and answers only once it is finished. */
export function newGeneration(): Generation {
  return crypto.randomUUID()
}

/** Some of a pack's records; `from` of them came before, in whole chunks. */
export interface PackPart extends Pick<Pack, 'sources' | 'records'> {
  readonly from: number
}

/** Writes a part of a pack; all of it or, where a write fails, nothing. Rejects with a RangeError what has no place in a pack. */
export async function addToGeneration(
  database: Database,
  generation: Generation,
  { from, sources, records }: PackPart,
  filing: Filing,
): Promise<void> {
  if (from % CHUNK !== 0) throw new RangeError(`A part begins at record ${from}, within a chunk.`)
  if (from + records.length > MOST_RECORDS)
    throw new RangeError(`It holds more than ${MOST_RECORDS.toLocaleString('en')} records; split it.`)
  const filed = records.map((record): FiledRecord => ({ record, keys: filing.keysOf(record) }))
  const part: PartRow = { generation, n: from, count: filed.length, entries: entriesOf(filed, from) }
  await database.transaction('rw', database.sources, database.chunks, database.parts, async () => {
    if (sources.length > 0)
      await database.sources.bulkPut(sources.map((source) => ({ generation, id: source.id, source })))
    if (filed.length === 0) return
    await database.chunks.bulkPut(chunked(generation, filed, from))
    await database.parts.put(part)
  })
}

/**
 * Lets a pack that came in parts answer, in place of an earlier one of the same id. Rejects, and keeps
 * nothing of it, where not all of its records are there.
 */
export async function finishGeneration(
  database: Database,
  generation: Generation,
  head: PackHead,
  counts: RecordCounts,
  options: Pick<PutOptions, 'origin' | 'added' | 'filing'>,
): Promise<PackSummary> {
  const parts = await database.parts
    .where(':id')
    .between(...bounds(generation))
    .toArray()
  const written = parts.reduce((sum, part) => sum + part.count, 0)
  const sent = counts.entities + counts.quotations + counts.commitments
  if (written !== sent) {
    await removeGeneration(database, generation)
    throw new RangeError(`The import was cut off: ${written} of ${sent} records were written.`)
  }
  const { pages, directory } = buildIndex(parts.map((part) => part.entries))
  await database.pages.bulkPut(pages.map((entries, n) => ({ generation, n, entries })))
  await database.directories.put({ generation, ...directory })
  await removeRows(database.parts, generation)
  return publish(database, packRow(head, counts, generation, options))
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
  const [chunks, sources] = await Promise.all([
    database.chunks
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
    records: chunks.flatMap((chunk) => chunk.records.map((filed) => filed.record)),
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

/** Removes what imports that were cut off have left. None may be running. */
export async function sweep(database: Database): Promise<void> {
  const whole = new Set((await database.packs.toArray()).map((row) => row.generation))
  for (const table of rowsByGeneration(database)) {
    for (const generation of await generationsIn(table))
      if (!whole.has(generation)) await removeGeneration(database, generation)
  }
}

/** Removes all that was written under a number. */
export async function removeGeneration(database: Database, generation: Generation): Promise<void> {
  for (const table of rowsByGeneration(database)) await removeRows(table, generation)
  await database.directories.delete(generation)
}

function rowsByGeneration({ chunks, parts, pages, sources }: Database): readonly Table[] {
  return [chunks, parts, pages, sources]
}

async function removeRows(table: Table, generation: Generation): Promise<void> {
  await table
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

function countsOf({ records }: Pack): RecordCounts {
  const count = (kind: ReferenceRecord['record']): number => records.filter((one) => one.record === kind).length
  return { entities: count('entity'), quotations: count('quotation'), commitments: count('commitment') }
}

function packRow(
  head: PackHead,
  counts: RecordCounts,
  generation: Generation,
  options: Pick<PutOptions, 'origin' | 'added' | 'filing'>,
): PackRow {
  return {
    id: head.id,
    title: head.title,
    origin: options.origin,
    added: options.added,
    ...counts,
    generation,
    keysVersion: options.filing.version,
    ...(head.licence === undefined ? {} : { licence: head.licence }),
  }
}

function summaryOf({ id, title, origin, added, entities, quotations, commitments }: PackRow): PackSummary {
  return { id, title, origin, added, entities, quotations, commitments }
}

function chunked(generation: Generation, records: readonly FiledRecord[], from: number): ChunkRow[] {
  const rows: ChunkRow[] = []
  for (let at = 0; at < records.length; at += CHUNK)
    rows.push({ generation, n: (from + at) / CHUNK, records: records.slice(at, at + CHUNK) })
  return rows
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
async function generationsIn(table: Table): Promise<Generation[]> {
  const generations: Generation[] = []
  let after: Generation = ''
  for (;;) {
    const [key] = await table.where(':id').above([after, Dexie.maxKey]).limit(1).primaryKeys()
    if (key === undefined) return generations
    after = key[0]
    generations.push(after)
  }
}
