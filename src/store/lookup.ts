import type { LookupKey, ReferenceAnswer, ReferenceRecord, Source } from '../model/records.ts'
import { joined, packAnswer, qualified, withinLimit } from './answer.ts'
import { CHUNK, linesOf, recordOf } from './chunk.ts'
import { Damaged } from './damaged.ts'
import type { Database, Generation, PackRow } from './database.ts'
import { noteDamage } from './generations.ts'
import { type Entries, hashOf, type KeyDirectory, mayHold, pagesOf, recordsOn } from './key-index.ts'

/** Answers one batch of look-up keys. */
export interface ReferenceStore {
  get(keys: readonly LookupKey[]): Promise<ReferenceAnswer>
}

const NO_ENTRIES: Entries = new Float64Array(0)

/**
 * The reference set in IndexedDB, asked by index: cost grows with the keys, not with the set. Two
 * keys may have one hash, once in some hundreds of pages: what a record says tells whether it is meant. What leads to the pages of a generation never changes, so it is read once and kept as long as the store. A pack of
 * the reader's of which rows are missing or are none is left out, and noted as damaged; what came with
 * Sourcemark can be put back, so for that it rejects with a Damaged.
 */
export function databaseStore(database: Database): ReferenceStore {
  let directories = new Map<Generation, KeyDirectory>()
  const tables = [database.packs, database.directories, database.pages, database.chunks, database.sources]
  const answersTo = async (keys: readonly LookupKey[]): Promise<readonly (ReferenceAnswer | Damaged)[]> => {
    const packs = await database.packs.toArray()
    if (packs.length === 0) throw new Damaged('', 'What came with Sourcemark')
    directories = await followed(
      database,
      packs.map(({ generation }) => generation),
      directories,
    )
    const asked = new Set(keys.map(hashOf))
    return Promise.all(packs.map((pack) => answerOf(database, pack, directories.get(pack.generation), asked)))
  }
  return {
    async get(keys) {
      const answers = await database.transaction('r', tables, async () => answersTo(keys))
      for (const answer of answers) if (answer instanceof Damaged) await noteDamage(database, answer.generation)
      return joined(answers.flatMap((answer) => (answer instanceof Damaged ? [] : answer)))
    },
  }
}

/** What a pack says; for a damaged one of the reader's, that it is. */
async function answerOf(
  database: Database,
  { id, title, origin, generation, asOf, isDamaged }: PackRow,
  directory: KeyDirectory | undefined,
  asked: ReadonlySet<number>,
): Promise<ReferenceAnswer | Damaged> {
  const isReadable = directory !== undefined && isDamaged !== true
  const records = isReadable ? await findIn(database, generation, directory, asked) : undefined
  if (records === undefined) {
    const damaged = new Damaged(generation, title)
    if (origin !== 'reader') throw damaged
    return damaged
  }
  const sources = await citedSources(database, generation, records)
  const pack = { id, title, origin }
  return qualified(pack, packAnswer(pack, records, sources, asOf))
}

async function followed(
  database: Database,
  generations: readonly Generation[],
  known: ReadonlyMap<Generation, KeyDirectory>,
): Promise<Map<Generation, KeyDirectory>> {
  const all = new Map<Generation, KeyDirectory>()
  for (const generation of generations) {
    const directory = known.get(generation) ?? (await database.directories.get(generation))
    if (directory !== undefined) all.set(generation, directory)
  }
  return all
}

/** The records of a generation under any of the hashes; undefined where a row that must be there is not. */
async function findIn(
  database: Database,
  generation: Generation,
  directory: KeyDirectory,
  asked: ReadonlySet<number>,
): Promise<readonly ReferenceRecord[] | undefined> {
  const hashes = [...asked].filter((hash) => mayHold(directory, hash))
  const pages = await rowsOf(
    database.pages,
    generation,
    hashes.flatMap((hash) => pagesOf(directory, hash)),
  )
  const numbers = new Set(
    hashes.flatMap((hash) =>
      withinLimit(pagesOf(directory, hash).flatMap((n) => recordsOn(pages?.get(n)?.entries ?? NO_ENTRIES, hash))),
    ),
  )
  const chunks = await rowsOf(database.chunks, generation, [...numbers].map(chunkOf))
  if (pages === undefined || chunks === undefined) return undefined
  const lines = new Map([...chunks].map(([n, chunk]) => [n, linesOf(chunk.records)]))
  const records = [...numbers].map((number) => recordOf(lines.get(chunkOf(number))?.[number % CHUNK]))
  const found = records.filter((record) => record !== undefined)
  return found.length < records.length ? undefined : found
}

function chunkOf(number: number): number {
  return Math.floor(number / CHUNK)
}

/** Rows of a generation by their number, each read once; undefined where one of them is not there. */
async function rowsOf<Row extends { readonly n: number }>(
  table: { bulkGet(keys: [Generation, number][]): PromiseLike<(Row | undefined)[]> },
  generation: Generation,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, Row> | undefined> {
  const found = await table.bulkGet([...new Set(numbers)].map((n) => [generation, n]))
  const rows = found.filter((row) => row !== undefined)
  return rows.length < found.length ? undefined : new Map(rows.map((row) => [row.n, row]))
}

/** The sources that records cite, as far as they are there, by their id in the pack. */
async function citedSources(
  database: Database,
  generation: Generation,
  records: readonly ReferenceRecord[],
): Promise<ReadonlyMap<string, Source>> {
  const ids = [...new Set(records.flatMap((record) => record.sources))]
  const rows = await database.sources.bulkGet(ids.map((id) => [generation, id]))
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, row.source]])))
}
