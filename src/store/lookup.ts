import type { LookupKey, PackAnswer, ReferenceAnswer, ReferenceRecord, Source } from '../model/records.ts'
import { packAnswer, qualified, withinLimit } from './answer.ts'
import { CHUNK, type Database, type Generation, type PackRow } from './database.ts'
import { hashOf, type KeyDirectory, mayHold, pagesOf, recordsOn } from './key-index.ts'

/** Answers one batch of look-up keys. */
export interface ReferenceStore {
  get(keys: readonly LookupKey[]): Promise<ReferenceAnswer>
}

/** The keys of one hash: nearly always one. */
type Asked = ReadonlyMap<number, readonly LookupKey[]>

/**
 * The reference set in IndexedDB, asked by index: cost grows with the keys, not with the set. What leads
 * to the pages of a generation never changes, so it is read once and kept as long as the store.
 */
export function databaseStore(database: Database): ReferenceStore {
  let directories = new Map<Generation, KeyDirectory>()
  const tables = [database.packs, database.directories, database.pages, database.chunks, database.sources]
  return {
    get: (keys) =>
      database.transaction('r', tables, async () => {
        const packs = await database.packs.toArray()
        directories = await followed(
          database,
          packs.map(({ generation }) => generation),
          directories,
        )
        const asked = byHash(keys)
        return Promise.all(packs.map((pack) => answerOf(database, pack, directories.get(pack.generation), asked)))
      }),
  }
}

async function answerOf(
  database: Database,
  { id, title, origin, generation }: PackRow,
  directory: KeyDirectory | undefined,
  asked: Asked,
): Promise<PackAnswer> {
  const records = directory === undefined ? [] : await findIn(database, generation, directory, asked)
  const sources = await citedSources(database, generation, records)
  return qualified(packAnswer({ id, title, origin }, records, sources))
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

function byHash(keys: readonly LookupKey[]): Asked {
  const asked = new Map<number, LookupKey[]>()
  for (const key of keys) {
    const hash = hashOf(key)
    const same = asked.get(hash)
    if (same === undefined) asked.set(hash, [key])
    else same.push(key)
  }
  return asked
}

async function findIn(
  database: Database,
  generation: Generation,
  directory: KeyDirectory,
  asked: Asked,
): Promise<readonly ReferenceRecord[]> {
  const hashes = [...asked.keys()].filter((hash) => mayHold(directory, hash))
  const pages = await rowsOf(
    database.pages,
    generation,
    hashes.flatMap((hash) => pagesOf(directory, hash)),
  )
  const places = hashes.map((hash) => {
    const on = pagesOf(directory, hash).map((n) => pages.get(n)?.entries)
    const numbers = on.flatMap((entries) => (entries === undefined ? [] : recordsOn(entries, hash)))
    return { keys: asked.get(hash) ?? [], numbers: withinLimit(numbers) }
  })
  const chunkOf = (number: number): number => Math.floor(number / CHUNK)
  const chunks = await rowsOf(
    database.chunks,
    generation,
    places.flatMap(({ numbers }) => numbers.map(chunkOf)),
  )
  const records = new Map<number, ReferenceRecord>()
  for (const { keys, numbers } of places) {
    for (const number of numbers) {
      const filed = chunks.get(chunkOf(number))?.records[number % CHUNK]
      // Two keys may have one hash.
      if (filed?.keys.some((key) => keys.includes(key))) records.set(number, filed.record)
    }
  }
  return [...records.values()]
}

/** Rows of a generation by their number; each is read once. */
async function rowsOf<Row extends { readonly n: number }>(
  table: { bulkGet(keys: [Generation, number][]): PromiseLike<(Row | undefined)[]> },
  generation: Generation,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, Row>> {
  const rows = await table.bulkGet([...new Set(numbers)].map((n) => [generation, n]))
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.n, row]])))
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
