import * as v from 'valibot'
import type { LookupKey, ReferenceAnswer, ReferenceRecord, Source } from '../model/records.ts'
import { joined, packAnswer, qualified, withinLimit } from './answer.ts'
import { Damaged } from './damaged.ts'
import { CHUNK, type Database, type Generation, type PackRow } from './database.ts'
import { noteDamage } from './generations.ts'
import { type Entries, hashOf, type KeyDirectory, mayHold, pagesOf, recordsOn } from './key-index.ts'

/** Answers one batch of look-up keys. */
export interface ReferenceStore {
  get(keys: readonly LookupKey[]): Promise<ReferenceAnswer>
}

/** As much of a row as is relied upon here: what is in its record was parsed when it was written. */
const filedRow = v.object({
  keys: v.array(v.string()),
  record: v.looseObject({ record: v.string(), sources: v.array(v.string()) }),
})
const NO_ENTRIES: Entries = new Float64Array(0)

/** The keys of one hash: nearly always one. */
type Asked = ReadonlyMap<number, readonly LookupKey[]>

/**
 * The reference set in IndexedDB, asked by index: cost grows with the keys, not with the set. What leads
 * to the pages of a generation never changes, so it is read once and kept as long as the store. A pack of
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
    const asked = byHash(keys)
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
  asked: Asked,
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

/** The records of a generation under any of the keys; undefined where a row that must be there is not. */
async function findIn(
  database: Database,
  generation: Generation,
  directory: KeyDirectory,
  asked: Asked,
): Promise<readonly ReferenceRecord[] | undefined> {
  const hashes = [...asked.keys()].filter((hash) => mayHold(directory, hash))
  const pages = await rowsOf(
    database.pages,
    generation,
    hashes.flatMap((hash) => pagesOf(directory, hash)),
  )
  const places = hashes.map((hash) => {
    const numbers = pagesOf(directory, hash).flatMap((n) => recordsOn(pages?.get(n)?.entries ?? NO_ENTRIES, hash))
    return { keys: asked.get(hash) ?? [], numbers: withinLimit(numbers) }
  })
  const chunkOf = (number: number): number => Math.floor(number / CHUNK)
  const chunks = await rowsOf(
    database.chunks,
    generation,
    places.flatMap(({ numbers }) => numbers.map(chunkOf)),
  )
  if (pages === undefined || chunks === undefined) return undefined
  const records = new Map<number, ReferenceRecord>()
  for (const { keys, numbers } of places) {
    for (const number of numbers) {
      const filed = chunks.get(chunkOf(number))?.records?.[number % CHUNK]
      if (!v.is(filedRow, filed)) return undefined
      // Two keys may have one hash. Of a passage, which has none here, the words will tell.
      const isMeant = filed.record.record === 'passage' || filed.keys.some((key) => keys.includes(key))
      if (isMeant) records.set(number, filed.record)
    }
  }
  return [...records.values()]
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
