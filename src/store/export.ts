import Dexie, { type Table } from 'dexie'
import type { ExportPart, ExportPlace, ExportStart } from '../model/pack.ts'
import { type ChunkRow, type Database, type Generation, headNotes, type SourceRow } from './database.ts'

/** How long a part may be before it is closed, in UTF-16 units: far below what a browser lets through in one message. */
const LONGEST_PART = 2_000_000

/** Rejects with a RangeError where there is no pack of that id. */
export async function beginExport(database: Database, id: string): Promise<ExportStart> {
  const row = await database.packs.get(id)
  if (row === undefined) throw new RangeError(`There is no reference set "${id}".`)
  const { generation, title } = row
  return { generation, pack: { id, title, ...headNotes(row) } }
}

/**
 * The next part of a pack: sources or records until it is `longest` units long. Rejects with a RangeError where this
 * writing of the pack is there no more.
 */
export async function exportPart(
  database: Database,
  { generation, pack: { id } }: ExportStart,
  { of, after }: ExportPlace,
  longest: number = LONGEST_PART,
): Promise<ExportPart> {
  return database.transaction('r', database.packs, database.sources, database.chunks, async () => {
    if ((await database.packs.get(id))?.generation !== generation)
      throw new RangeError('It was changed while it was exported: export it again.')
    return of === 'sources'
      ? partOf(database.sources, [generation, after], longest, ({ id: last, source }: SourceRow) => [last, [source]])
      : partOf(database.chunks, [generation, after], longest, ({ n, records }: ChunkRow) => [
          n,
          records.map(({ record }) => record),
        ])
  })
}

async function partOf<Row, Last extends string | number>(
  table: Table<Row, [Generation, Last]>,
  [generation, after]: readonly [Generation, string | number | undefined],
  longest: number,
  told: (row: Row) => readonly [Last, readonly object[]],
): Promise<ExportPart> {
  const pieces: string[] = []
  let length = 0
  let last: Last | undefined
  await table
    .where(':id')
    .between([generation, after ?? Dexie.minKey], [generation, Dexie.maxKey], after === undefined, true)
    .until(() => length >= longest)
    .each((row) => {
      const [key, objects] = told(row)
      for (const object of objects) {
        const json = JSON.stringify(object)
        pieces.push(json)
        length += json.length
      }
      last = key
    })
  return { json: pieces.join(','), ...(last === undefined ? {} : { last }) }
}
