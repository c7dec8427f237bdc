import Dexie, { type Table } from 'dexie'
import type { RecordCounts } from '../model/pack.ts'
import type { ReferenceRecord } from '../model/records.ts'
import { CHUNK, linesOf, recordOf } from './chunk.ts'
import { sumOf } from './counts.ts'
import { Damaged } from './damaged.ts'
import type { ChunkRow, Database, Generation, PackRow, RowCounts } from './database.ts'
import { heldNames } from './holds.ts'
import { buildIndex, MOST_RECORDS } from './key-index.ts'
import type { ReadyPart } from './ready.ts'

/*
 * A pack is written part by part under a number of its own, its generation, and answers from the moment
 * its row names that number. Publishing, removing and sweeping are one transaction each: whenever the
 * process ends, a pack is there whole, as it was before or as it is now. Whoever writes a generation
 * holds its number (see holds.ts); what is neither published nor held was left by somebody who died.
 */

/** A number to write a pack under. To be held until it is finished or removed. */
export function newGeneration(): Generation {
  return crypto.randomUUID()
}

/** Writes a part of a pack; all of it or, where a write fails, nothing. Rejects with a RangeError what has no place in a pack. */
export async function addToGeneration(
  database: Database,
  generation: Generation,
  { from, count, sources, chunks, entries }: ReadyPart,
): Promise<void> {
  if (from % CHUNK !== 0) throw new RangeError(`A part begins at record ${from}, within a chunk.`)
  if (from + count > MOST_RECORDS)
    throw new RangeError(`It holds more than ${MOST_RECORDS.toLocaleString('en')} records; split it.`)
  const rows = chunks.map((records, i) => ({ generation, n: from / CHUNK + i, records }))
  await database.transaction('rw', database.sources, database.chunks, database.parts, async () => {
    if (sources.length > 0)
      await database.sources.bulkPut(sources.map((source) => ({ generation, id: source.id, source })))
    if (count === 0) return
    await database.chunks.bulkPut(rows)
    await database.parts.put({ generation, n: from, count, entries })
  })
}

/** What is published: the pack's row but for what only its rows tell. */
export type NewPack = Omit<PackRow, 'rows'>

/**
 * Lets a whole generation answer, in place of the one of the same id before. Where not all of its records
 * are there it rejects with a RangeError, where `insteadOf` is given and is no longer what answers, with a
 * Superseded; nothing has then changed.
 */
export async function publish(
  database: Database,
  pack: NewPack,
  counts: RecordCounts,
  insteadOf?: Generation,
): Promise<PackRow> {
  const { generation } = pack
  return database.transaction('rw', database.tables, async () => {
    const parts = await rowsOf(database.parts, generation).toArray()
    const written = parts.reduce((sum, part) => sum + part.count, 0)
    const sent = sumOf(counts)
    if (written !== sent) throw new RangeError(`The import was cut off: ${written} of ${sent} records were written.`)
    const before = await database.packs.get(pack.id)
    if (insteadOf !== undefined && before?.generation !== insteadOf) throw new Superseded()
    const { pages, directory } = buildIndex(parts.map((part) => part.entries))
    await database.pages.bulkPut(pages.map((entries, n) => ({ generation, n, entries })))
    await database.directories.put({ generation, ...directory })
    await rowsOf(database.parts, generation).delete()
    const row = { ...pack, rows: await countRows(database, generation) }
    await database.packs.put(row)
    if (before !== undefined) await deleteRows(database, before.generation)
    return row
  })
}

/** What was to be replaced has been replaced or removed by somebody else. */
export class Superseded extends Error {
  override readonly name = 'Superseded'
}

/** Takes a pack out with all it holds; nothing happens where there is none of that id. */
export function unpublish(database: Database, id: string): Promise<void> {
  return database.transaction('rw', database.tables, async () => {
    const row = await database.packs.get(id)
    if (row === undefined) return
    await database.packs.delete(id)
    await deleteRows(database, row.generation)
  })
}

/** Removes what was written of a generation that does not answer; one that does stays. */
export function removeUnpublished(database: Database, generation: Generation): Promise<void> {
  return database.transaction('rw', database.tables, async () => {
    const published = await generationsOf(database)
    if (!published.has(generation)) await deleteRows(database, generation)
  })
}

/** Removes what was left of generations whose writers have died. Whatever else is going on stays untouched. */
export async function sweep(database: Database): Promise<void> {
  // In this order: whoever begins afterwards writes what is not on the list, and whoever has finished is published.
  const written = await writtenGenerations(database)
  const held = await heldNames()
  for (const generation of written) if (!held.has(generation)) await removeUnpublished(database, generation)
}

/** Notes of a pack that a row of it can't be read, which no count tells. */
export async function noteDamage(database: Database, generation: Generation): Promise<void> {
  await database.packs
    .filter((row) => row.generation === generation && row.isDamaged !== true)
    .modify({ isDamaged: true })
}

/** Whether the rows that a pack was published with are all there, and none is known to be broken. Costs a count, not a reading. */
export async function isWhole(database: Database, { generation, rows, isDamaged }: PackRow): Promise<boolean> {
  if (isDamaged === true) return false
  return database.transaction('r', database.tables, async () => {
    const now = await countRows(database, generation)
    const hasDirectory = (await database.directories.where('generation').equals(generation).count()) === 1
    return hasDirectory && now.chunks === rows.chunks && now.pages === rows.pages && now.sources === rows.sources
  })
}

async function countRows(database: Database, generation: Generation): Promise<RowCounts> {
  const [chunks, pages, sources] = await Promise.all(
    [database.chunks, database.pages, database.sources].map((table) => rowsOf<unknown>(table, generation).count()),
  )
  return { chunks: chunks ?? 0, pages: pages ?? 0, sources: sources ?? 0 }
}

async function generationsOf(database: Database): Promise<ReadonlySet<Generation>> {
  return new Set((await database.packs.toArray()).map((row) => row.generation))
}

async function writtenGenerations(database: Database): Promise<ReadonlySet<Generation>> {
  const published = await generationsOf(database)
  const found = await Promise.all(byGeneration(database).map(generationsIn))
  const directories = (await database.directories.toCollection().primaryKeys()) as Generation[]
  return new Set([...found.flat(), ...directories].filter((generation) => !published.has(generation)))
}

async function deleteRows(database: Database, generation: Generation): Promise<void> {
  for (const table of byGeneration(database)) await rowsOf(table, generation).delete()
  await database.directories.delete(generation)
}

function byGeneration({ chunks, parts, pages, sources }: Database): readonly Table[] {
  return [chunks, parts, pages, sources]
}

/** Every row of a generation, whatever its id. */
export function rowsOf<Row>(table: Table<Row>, generation: Generation): Dexie.Collection<Row> {
  return table.where(':id').between([generation, Dexie.minKey], [generation, Dexie.maxKey], true, true)
}

/** The records of a row of a pack. Throws a Damaged where it can't be read whole. */
export function recordsIn(
  { records }: ChunkRow,
  { generation, title }: Pick<PackRow, 'generation' | 'title'>,
): readonly ReferenceRecord[] {
  const lines = linesOf(records)
  const found = lines.map(recordOf).filter((record) => record !== undefined)
  if (found.length < lines.length || found.length === 0) throw new Damaged(generation, title)
  return found
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
