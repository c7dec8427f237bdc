import * as v from 'valibot'
import type { Pack } from '../model/pack.ts'
import type { ReferenceRecord, Source } from '../model/records.ts'
import { headNotes } from '../schemas/pack.ts'
import { record as recordSchema, source as sourceSchema } from '../schemas/records.ts'
import { linesOf } from './chunk.ts'
import type { Database, PackRow } from './database.ts'
import { isWhole, rowsOf, unpublish } from './generations.ts'
import { putPack } from './packs.ts'
import type { Filing } from './ready.ts'

/** The packs of which rows are missing. */
export async function damagedPacks(database: Database): Promise<readonly PackRow[]> {
  const rows = await database.packs.toArray()
  const whole = await Promise.all(rows.map((row) => isWhole(database, row)))
  return rows.filter((_, index) => !whole[index])
}

/** Puts in place of a damaged pack what of it can still be read with its sources; takes it out where that is nothing. */
export async function salvage(database: Database, row: PackRow, filing: Filing): Promise<void> {
  const pack = await readable(database, row)
  if (pack.records.length === 0) return unpublish(database, row.id)
  const { origin, added, generation } = row
  await putPack(database, pack, { origin, added, filing, insteadOf: generation })
}

async function readable(database: Database, row: PackRow): Promise<Pack> {
  const chunks: readonly unknown[] = await rowsOf(database.chunks, row.generation).toArray()
  const rows: readonly unknown[] = await rowsOf(database.sources, row.generation).toArray()
  const sources = rows.flatMap(sourcesIn)
  const ids = new Set(sources.map((source) => source.id))
  const records = chunks.flatMap(recordsIn).filter((record) => record.sources.every((id) => ids.has(id)))
  return {
    format: 'sourcemark-pack',
    formatVersion: 1,
    id: row.id,
    title: row.title,
    ...headNotes(row),
    sources,
    records,
  }
}

const sourceRow = v.object({ source: sourceSchema })
const chunkRow = v.object({ records: v.instance(Uint8Array) })
const recordLine = v.pipe(v.string(), v.parseJson(), recordSchema)

function sourcesIn(row: unknown): readonly Source[] {
  const parsed = v.safeParse(sourceRow, row)
  return parsed.success ? [parsed.output.source] : []
}

function recordsIn(chunk: unknown): readonly ReferenceRecord[] {
  const parsed = v.safeParse(chunkRow, chunk)
  const read = parsed.success ? linesOf(parsed.output.records).map((line) => v.safeParse(recordLine, line)) : []
  return read.flatMap((one) => (one.success ? [one.output] : []))
}
