import Dexie from 'dexie'
import type { ExportPart, ExportPlace, ExportStart } from '../model/pack.ts'
import type { Passage, ReferenceRecord } from '../model/records.ts'
import { headNotes } from '../schemas/pack.ts'
import { CHUNK } from './chunk.ts'
import type { Database, Generation, PackRow } from './database.ts'
import { recordsIn } from './generations.ts'
import { documentOf } from './passages.ts'

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
 * The next part of a pack: sources or records until it is `longest` units long, documents whole. Rejects with a
 * RangeError where this writing of the pack is there no more, with a Damaged where a row of it can't be read.
 */
export async function exportPart(
  database: Database,
  { generation, pack: { id } }: ExportStart,
  { of, after }: ExportPlace,
  longest: number = LONGEST_PART,
): Promise<ExportPart> {
  return database.transaction('r', database.packs, database.sources, database.chunks, async () => {
    const row = await database.packs.get(id)
    if (row?.generation !== generation) throw new RangeError('It was changed while it was exported: export it again.')
    return of === 'sources'
      ? sourcesPart(database, generation, after, longest)
      : recordsPart(database, row, typeof after === 'number' ? after : -1, longest)
  })
}

/** A document's own source is told with it. */
async function sourcesPart(
  database: Database,
  generation: Generation,
  after: ExportPlace['after'],
  longest: number,
): Promise<ExportPart> {
  const pieces: string[] = []
  let length = 0
  let last: string | undefined
  await database.sources
    .where(':id')
    .between([generation, after ?? Dexie.minKey], [generation, Dexie.maxKey], after === undefined, true)
    .until(() => length >= longest)
    .each(({ id, source }) => {
      last = id
      if (source.hasText === true) return
      const json = JSON.stringify(source)
      pieces.push(json)
      length += json.length
    })
  return { json: pieces.join(','), ...(last === undefined ? {} : { last }) }
}

/** Rows of records that are read at once. */
const ROWS = 16

async function recordsPart(database: Database, pack: PackRow, after: number, longest: number): Promise<ExportPart> {
  const { generation } = pack
  const whole = new WholeRecords(longest)
  for (let n = Math.floor((after + 1) / CHUNK); ; n += ROWS) {
    const rows = await database.chunks
      .where(':id')
      .between([generation, n], [generation, n + ROWS], true, false)
      .toArray()
    const records = rows.flatMap((row) =>
      recordsIn(row, pack).map((record, i) => ({ record, number: row.n * CHUNK + i })),
    )
    if (records.some(({ record, number }) => number > after && !whole.add(record, number)) || rows.length === 0) break
  }
  const { pieces, last } = whole.end()
  const json = await Promise.all(pieces.map((piece) => jsonOf(database, generation, piece)))
  return { json: json.filter((one) => one !== '').join(','), ...(last === undefined ? {} : { last }) }
}

/** A record, or the passages of one document. */
type Piece = ReferenceRecord | readonly Passage[]

async function jsonOf(database: Database, generation: Generation, piece: Piece): Promise<string> {
  if (!Array.isArray(piece)) return JSON.stringify(piece)
  const row = await database.sources.get([generation, piece[0]?.sources[0] ?? ''])
  return row === undefined ? '' : JSON.stringify(documentOf(row.source, piece))
}

/** Gathers records, and passages until their document is whole. */
class WholeRecords {
  private readonly longest: number
  private readonly pieces: Piece[] = []
  private document: Passage[] = []
  private length = 0
  private last: number | undefined

  constructor(longest: number) {
    this.longest = longest
  }

  /** Takes the next record; false where enough is gathered without it. */
  add(record: ReferenceRecord, number: number): boolean {
    const isNext = record.record === 'passage' && record.sources[0] === this.document[0]?.sources[0]
    if (!isNext) this.close()
    if (!isNext && this.length >= this.longest) return false
    if (record.record === 'passage') this.document.push(record)
    else this.pieces.push(record)
    this.length += record.record === 'passage' ? record.text.length : JSON.stringify(record).length
    this.last = number
    return true
  }

  end(): { readonly pieces: readonly Piece[]; readonly last: number | undefined } {
    this.close()
    return { pieces: this.pieces, last: this.last }
  }

  private close(): void {
    if (this.document.length > 0) this.pieces.push(this.document)
    this.document = []
  }
}
