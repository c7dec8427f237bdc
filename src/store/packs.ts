import type { CompiledPack, Pack, PackHead, PackSummary, RecordCounts } from '../model/pack.ts'
import type { Source } from '../model/records.ts'
import { headNotes } from '../schemas/pack.ts'
import { countsOf } from './counts.ts'
import { Damaged } from './damaged.ts'
import type { Database, Generation, PackRow } from './database.ts'
import {
  addToGeneration,
  isWhole,
  newGeneration,
  noteDamage,
  publish,
  recordsIn,
  removeUnpublished,
  rowsOf,
  Superseded,
  sweep,
  unpublish,
} from './generations.ts'
import { holding } from './holds.ts'
import { compiledParts, type Filing, partsOf, type ReadyPart } from './ready.ts'

export { sweep }

export interface FinishOptions {
  readonly origin: PackSummary['origin']
  /** When it is put in: ISO 8601 date and time. */
  readonly added: string
  /** Which way of making keys its records are filed by. */
  readonly keysVersion: number
  /** What tells this edition of a shipped pack from others. */
  readonly edition?: string
  /** Only in place of this generation; else it rejects with a Superseded. */
  readonly insteadOf?: Generation
}

export interface PutOptions extends Omit<FinishOptions, 'keysVersion'> {
  /** Ends the import; nothing of it is kept. */
  readonly signal?: AbortSignal
  /** Called after each batch with the number of records written so far. */
  readonly onProgress?: (written: number) => void
}

export interface FilingOptions extends PutOptions {
  readonly filing: Filing
}

/**
 * Puts a pack in, in place of an earlier one of the same id. Until the last batch is written the
 * earlier one answers; when `signal` ends or a write fails, it stays. Rejects with the signal's reason
 * or the database's error.
 */
export function putPack(database: Database, pack: Pack, { filing, ...options }: FilingOptions): Promise<PackSummary> {
  const filed = { counts: countsOf(pack.records), keysVersion: filing.version }
  return putParts(database, pack, filed, partsOf(pack, filing), options)
}

/** The same of a pack that was compiled, by the keys it came with. */
export function putCompiled(database: Database, pack: CompiledPack, options: PutOptions): Promise<PackSummary> {
  return putParts(database, pack, pack, compiledParts(pack), options)
}

function putParts(
  database: Database,
  head: PackHead,
  { counts, keysVersion }: Pick<CompiledPack, 'counts' | 'keysVersion'>,
  parts: Iterable<ReadyPart>,
  { signal, onProgress, ...options }: PutOptions,
): Promise<PackSummary> {
  const generation = newGeneration()
  return holding(generation, () =>
    orRemove(database, generation, async () => {
      for (const part of parts) {
        signal?.throwIfAborted()
        await addToGeneration(database, generation, part)
        onProgress?.(part.from + part.count)
      }
      signal?.throwIfAborted()
      return finishGeneration(database, generation, head, counts, { ...options, keysVersion })
    }),
  )
}

/**
 * Lets a pack that came in parts answer, in place of an earlier one of the same id. Rejects, and keeps
 * nothing of it, where not all of its records are there.
 */
export function finishGeneration(
  database: Database,
  generation: Generation,
  head: PackHead,
  counts: RecordCounts,
  { origin, added, keysVersion, edition, insteadOf }: FinishOptions,
): Promise<PackSummary> {
  const pack = {
    id: head.id,
    title: head.title,
    origin,
    added,
    ...counts,
    generation,
    keysVersion,
    ...headNotes(head),
    ...(edition === undefined ? {} : { edition }),
  }
  return orRemove(database, generation, async () => summaryOf(await publish(database, pack, counts, insteadOf)))
}

/** What can't be removed now, as where the disk is full, is swept later: what is told is why it failed. */
async function orRemove<T>(database: Database, generation: Generation, action: () => Promise<T>): Promise<T> {
  try {
    return await action()
  } catch (error) {
    await removeUnpublished(database, generation).catch(() => undefined)
    throw error
  }
}

/** The packs, the seeds first, then by the time they were put in. */
export async function listPacks(database: Database): Promise<PackSummary[]> {
  const rows = await database.packs.toArray()
  const seedsFirst = (row: PackRow): string => (row.origin === 'seed' ? '' : row.added)
  return rows.sort((a, b) => seedsFirst(a).localeCompare(seedsFirst(b))).map(summaryOf)
}

/** Takes a pack out; nothing happens where there is none of that id. */
export function removePack(database: Database, id: string): Promise<void> {
  return unpublish(database, id)
}

/** The pack as it was put in. Rejects with a RangeError where there is none of that id, with a Damaged where a row of it can't be read. */
export function exportPack(database: Database, id: string): Promise<Pack> {
  const { packs, chunks, sources } = database
  return database.transaction('r', packs, chunks, sources, async () => {
    const row = await packs.get(id)
    if (row === undefined) throw new RangeError(`There is no reference set "${id}".`)
    const [chunkRows, sourceRows] = await Promise.all([
      rowsOf(chunks, row.generation).toArray(),
      rowsOf(sources, row.generation).toArray(),
    ])
    return {
      format: 'sourcemark-pack',
      formatVersion: 1,
      id: row.id,
      title: row.title,
      ...headNotes(row),
      sources: sourceRows.map((one): Source => one.source),
      records: chunkRows.flatMap((chunk) => recordsIn(chunk, row)),
    }
  })
}

/**
 * Files every whole pack anew whose keys were made in another way than `filing` makes them, and sweeps
 * what those who died have left. For every start: a pack that is replaced or removed meanwhile stays so.
 * A shipped pack is left to whoever ships it.
 */
export async function bringUpToDate(database: Database, filing: Filing): Promise<void> {
  await sweep(database)
  for (const row of await database.packs.toArray()) {
    const isOld = row.keysVersion !== filing.version && row.edition === undefined
    if (isOld && (await isWhole(database, row))) await refile(database, row, filing)
  }
}

async function refile(database: Database, row: PackRow, filing: Filing): Promise<void> {
  const { origin, added, generation } = row
  try {
    await putPack(database, await exportPack(database, row.id), { origin, added, filing, insteadOf: generation })
  } catch (error) {
    if (error instanceof Damaged) return noteDamage(database, generation)
    const isGone = (await database.packs.get(row.id))?.generation !== generation
    if (!isGone && !(error instanceof Superseded)) throw error
  }
}

/** Packs that were put in before there were passages have no count of them. */
function summaryOf(row: PackRow): PackSummary {
  const { id, title, origin, added, entities, quotations, commitments, passages = 0 } = row
  return { id, title, origin, added, entities, quotations, commitments, passages }
}
