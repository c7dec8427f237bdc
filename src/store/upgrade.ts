import Dexie, { type Transaction } from 'dexie'
import * as v from 'valibot'
import { storedRecord } from '../schemas/records.ts'
import { chunksOf } from './chunk.ts'
import { sumOf } from './counts.ts'
import type { ChunkRow, PackRow } from './database.ts'

/** A row of version 1: eight records as they are, each with its keys. */
const oldRow = v.object({ records: v.array(v.unknown()) })
const oldRecord = v.object({ record: storedRecord })

/**
 * Brings the reader's packs from version 1 of the database to 2, where records lie deflated and more in a row. What
 * came with Sourcemark is taken out: the next start puts it in anew. What belongs to no pack is left to be swept.
 */
export async function toVersion2(transaction: Transaction): Promise<void> {
  const packs = transaction.table<PackRow, string>('packs')
  for (const pack of await packs.toArray()) {
    if (pack.origin === 'reader') await packs.put(await repacked(transaction, pack))
    else await packs.delete(pack.id)
  }
}

async function repacked(transaction: Transaction, pack: PackRow): Promise<PackRow> {
  const { generation } = pack
  const table = transaction.table('chunks')
  const own = table.where(':id').between([generation, Dexie.minKey], [generation, Dexie.maxKey], true, true)
  const records = (await own.toArray()).flatMap((row: unknown) => {
    const parsed = v.safeParse(oldRow, row)
    const filed = parsed.success ? parsed.output.records.map((one) => v.safeParse(oldRecord, one)) : []
    return filed.flatMap((one) => (one.success ? [one.output.record] : []))
  })
  const rows = chunksOf(records).map((bytes, n): ChunkRow => ({ generation, n, records: bytes }))
  await own.delete()
  await table.bulkPut(rows)
  // Where one is missing, the index leads astray: the pack is to be repaired.
  const damage = records.length < sumOf(pack) ? ({ isDamaged: true } as const) : {}
  return { ...pack, ...damage, rows: { ...pack.rows, chunks: rows.length } }
}
