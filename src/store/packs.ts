import type { Pack, PackHead, PackSummary, RecordCounts } from '../model/pack.ts'
import type { ReferenceRecord, Source } from '../model/records.ts'
import { type Database, type Generation, headNotes, type PackRow } from './database.ts'
import {
  addToGeneration,
  type Filing,
  isWhole,
  newGeneration,
  publish,
  removeUnpublished,
  rowsOf,
  Superseded,
  sweep,
  unpublish,
} from './generations.ts'
import { holding } from './holds.ts'

export { sweep }

export interface FinishOptions {
  readonly origin: PackSummary['origin']
  /** When it is put in: ISO 8601 date and time. */
  readonly added: string
  readonly filing: Filing
  /** What tells this edition of a shipped pack from others. */
  readonly edition?: string
  /** Only in place of this generation; else it rejects with a Superseded. */
  readonly insteadOf?: Generation
}

export interface PutOptions extends FinishOptions {
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
export function putPack(database: Database, pack: Pack, options: PutOptions): Promise<PackSummary> {
  const generation = newGeneration()
  return holding(generation, () =>
    orRemove(database, generation, async () => {
      await addToGeneration(database, generation, { from: 0, sources: pack.sources, records: [] }, options.filing)
      for (let from = 0; from < pack.records.length; from += PART) {
        options.signal?.throwIfAborted()
        const records = pack.records.slice(from, from + PART)
        await addToGeneration(database, generation, { from, sources: [], records }, options.filing)
        options.onProgress?.(from + records.length)
      }
      options.signal?.throwIfAborted()
      return finishGeneration(database, generation, pack, countsOf(pack), options)
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
  { origin, added, filing, edition, insteadOf }: FinishOptions,
): Promise<PackSummary> {
  const pack = {
    id: head.id,
    title: head.title,
    origin,
    added,
    ...counts,
    generation,
    keysVersion: filing.version,
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

/** The pack as it was put in. Rejects with a RangeError where there is none of that id. */
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
      records: chunkRows.flatMap((chunk) => chunk.records.map((filed) => filed.record)),
    }
  })
}

/**
 * Files every whole pack anew whose keys were made in another way than `filing` makes them, and sweeps
 * what those who died have left. For every start: a pack that is replaced or removed meanwhile stays so.
 */
export async function bringUpToDate(database: Database, filing: Filing): Promise<void> {
  await sweep(database)
  for (const row of await database.packs.toArray()) {
    if (row.keysVersion !== filing.version && (await isWhole(database, row))) await refile(database, row, filing)
  }
}

async function refile(database: Database, row: PackRow, filing: Filing): Promise<void> {
  const { origin, added, edition, generation } = row
  try {
    const pack = await exportPack(database, row.id)
    const made = { origin, added, filing, insteadOf: generation }
    await putPack(database, pack, edition === undefined ? made : { ...made, edition })
  } catch (error) {
    const isGone = (await database.packs.get(row.id))?.generation !== generation
    if (!isGone && !(error instanceof Superseded)) throw error
  }
}

function countsOf({ records }: Pack): RecordCounts {
  const count = (kind: ReferenceRecord['record']): number => records.filter((one) => one.record === kind).length
  return {
    entities: count('entity'),
    quotations: count('quotation'),
    commitments: count('commitment'),
    passages: count('passage'),
  }
}

/** Packs that were put in before there were passages have no count of them. */
function summaryOf(row: PackRow): PackSummary {
  const { id, title, origin, added, entities, quotations, commitments, passages = 0 } = row
  return { id, title, origin, added, entities, quotations, commitments, passages }
}
