import type { Pack } from '../../src/model/pack.ts'
import type { ReferenceRecord } from '../../src/model/records.ts'
import type { Database } from '../../src/store/database.ts'
import { isWhole } from '../../src/store/generations.ts'
import { databaseStore } from '../../src/store/lookup.ts'
import { exportPack, listPacks } from '../../src/store/packs.ts'

/** What a reader sees of the reference set: the names in each pack. Throws where a pack is there by halves. */
export async function contents(
  database: Database,
  keysOf: (record: ReferenceRecord) => readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const seen: Record<string, string> = {}
  for (const { id } of await listPacks(database)) {
    const pack = await exportPack(database, id)
    await expectAnswers(database, pack, keysOf)
    const row = await database.packs.get(id)
    if (row === undefined || !(await isWhole(database, row))) throw new Error(`${id} is not whole`)
    seen[id] = pack.records.map(({ id: record }) => record).join(' ')
  }
  return seen
}

async function expectAnswers(
  database: Database,
  pack: Pack,
  keysOf: (record: ReferenceRecord) => readonly string[],
): Promise<void> {
  const answer = await databaseStore(database).get(pack.records.flatMap(keysOf))
  const own = answer.records.filter((record) => answer.packs.get(record)?.id === pack.id)
  if (own.length !== pack.records.length)
    throw new Error(`${pack.id} answers with ${own.length} of ${pack.records.length} records`)
  const cited = new Set(own.flatMap(({ sources }) => sources))
  if (answer.sources.filter(({ id }) => cited.has(id)).length !== pack.sources.length)
    throw new Error(`${pack.id} has lost a source`)
}

/** How many rows there are that belong to no pack. */
export async function orphans(database: Database): Promise<number> {
  const published = new Set((await database.packs.toArray()).map(({ generation }) => generation))
  const { chunks, parts, pages, sources, directories } = database
  const rows = await Promise.all([chunks, parts, pages, sources, directories].map((table) => table.toArray()))
  const generations = rows.flat().map(({ generation }: { readonly generation: string }) => generation)
  return generations.filter((generation) => !published.has(generation)).length
}
