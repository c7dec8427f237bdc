import type { LookupKey, ReferenceAnswer, ReferenceRecord, Source } from '../model/records.ts'
import { CHUNK, type Database, type Generation } from './database.ts'
import { hashOf, type KeyDirectory, mayHold, pagesOf, recordsOn } from './key-index.ts'

/** Answers one batch of look-up keys. */
export interface ReferenceStore {
  get(keys: readonly LookupKey[]): Promise<ReferenceAnswer>
}

/** A key that files more records than this tells nothing apart; the rest are left out to bound the cost. */
const MAX_ROWS_PER_KEY = 200

/** The keys of one hash: nearly always one. */
type Asked = ReadonlyMap<number, readonly LookupKey[]>

interface Found {
  readonly generation: Generation
  readonly record: ReferenceRecord
}

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
        const generations = (await database.packs.toArray()).map((pack) => pack.generation)
        directories = await followed(database, generations, directories)
        const asked = byHash(keys)
        const found = await Promise.all(
          [...directories].map(([generation, directory]) => findIn(database, generation, directory, asked)),
        )
        const rows = found.flat()
        return { records: rows.map(qualified), sources: await citedSources(database, rows) }
      }),
  }
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
): Promise<readonly Found[]> {
  const hashes = [...asked.keys()].filter((hash) => mayHold(directory, hash))
  const pages = await rowsOf(
    database.pages,
    generation,
    hashes.flatMap((hash) => pagesOf(directory, hash)),
  )
  const places = hashes.map((hash) => {
    const on = pagesOf(directory, hash).map((n) => pages.get(n)?.entries)
    const numbers = on.flatMap((entries) => (entries === undefined ? [] : recordsOn(entries, hash)))
    return { keys: asked.get(hash) ?? [], numbers: numbers.slice(0, MAX_ROWS_PER_KEY) }
  })
  const chunkOf = (number: number): number => Math.floor(number / CHUNK)
  const chunks = await rowsOf(
    database.chunks,
    generation,
    places.flatMap(({ numbers }) => numbers.map(chunkOf)),
  )
  const records = new Map<number, Found>()
  for (const { keys, numbers } of places) {
    for (const number of numbers) {
      const filed = chunks.get(chunkOf(number))?.records[number % CHUNK]
      // Two keys may have one hash.
      if (filed?.keys.some((key) => keys.includes(key))) records.set(number, { generation, record: filed.record })
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

/** Two packs may use one id for two sources: in an answer a source's id names its pack's generation too. */
function qualifiedId(generation: Generation, id: string): string {
  return `${generation}/${id}`
}

function qualified({ generation, record }: Found): ReferenceRecord {
  return { ...record, sources: record.sources.map((id) => qualifiedId(generation, id)) }
}

async function citedSources(database: Database, rows: readonly Found[]): Promise<Source[]> {
  const cited = new Map<string, [Generation, string]>()
  for (const { generation, record } of rows) {
    for (const id of record.sources) cited.set(qualifiedId(generation, id), [generation, id])
  }
  const found = await database.sources.bulkGet([...cited.values()])
  return found.flatMap((row) =>
    row === undefined ? [] : { ...row.source, id: qualifiedId(row.generation, row.source.id) },
  )
}
