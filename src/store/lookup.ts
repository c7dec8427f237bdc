import type { LookupKey, ReferenceAnswer, ReferenceRecord, Source } from '../model/records.ts'
import type { Database, Generation, RecordRow } from './database.ts'

/** Answers one batch of look-up keys. */
export interface ReferenceStore {
  get(keys: readonly LookupKey[]): Promise<ReferenceAnswer>
}

/** A key that files more records than this tells nothing apart; the rest are left out to bound the cost. */
const MAX_ROWS_PER_KEY = 200

/** The reference set in IndexedDB, asked by index: cost grows with the keys, not with the set. */
export function databaseStore(database: Database): ReferenceStore {
  return {
    get: (keys) =>
      database.transaction('r', database.packs, database.records, database.sources, async () => {
        const [packs, ...found] = await Promise.all([
          database.packs.toArray(),
          ...keys.map((key) => database.records.where('keys').equals(key).limit(MAX_ROWS_PER_KEY).toArray()),
        ])
        const whole = new Set(packs.map((pack) => pack.generation))
        const rows = distinct(found.flat()).filter((row) => whole.has(row.generation))
        return { records: rows.map(qualified), sources: await citedSources(database, rows) }
      }),
  }
}

function distinct(rows: readonly RecordRow[]): RecordRow[] {
  return [...new Map(rows.map((row) => [`${row.generation}/${row.id}`, row])).values()]
}

/** Two packs may use one id for two sources: in an answer a source's id names its pack's generation too. */
function qualifiedId(generation: Generation, id: string): string {
  return `${generation}/${id}`
}

function qualified(row: RecordRow): ReferenceRecord {
  return { ...row.record, sources: row.record.sources.map((id) => qualifiedId(row.generation, id)) }
}

async function citedSources(database: Database, rows: readonly RecordRow[]): Promise<Source[]> {
  const cited = new Map<string, [Generation, string]>()
  for (const row of rows) {
    for (const id of row.record.sources) cited.set(qualifiedId(row.generation, id), [row.generation, id])
  }
  const found = await database.sources.bulkGet([...cited.values()])
  return found.flatMap((row) =>
    row === undefined ? [] : { ...row.source, id: qualifiedId(row.generation, row.source.id) },
  )
}
