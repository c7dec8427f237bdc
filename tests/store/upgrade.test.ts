import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { expect, test } from 'vitest'
import type { ReferenceRecord } from '../../src/model/records.ts'
import { openDatabase } from '../../src/store/database.ts'
import { sweep } from '../../src/store/generations.ts'
import { buildIndex, entriesOf } from '../../src/store/key-index.ts'
import { databaseStore } from '../../src/store/lookup.ts'
import { exportPack } from '../../src/store/packs.ts'
import { hashedKeys } from '../../src/store/ready.ts'
import { damagedPacks } from '../../src/store/salvage.ts'
import { keysByName, packOf } from './reference-set.ts'
import { orphans } from './whole.ts'

const NAMES = Array.from({ length: 50 }, (_, i) => `Name${i}`)
const filing = { version: 1, keysOf: keysByName }

/** A database as version 1 wrote it: eight records in a row, as they are, each with its keys. */
async function written(
  name: string,
  packs: Readonly<Record<string, 'seed' | 'reader'>>,
  isLeftOut: (n: number) => boolean,
) {
  const old = new Dexie(name)
  old.version(1).stores({
    packs: 'id',
    chunks: '[generation+n]',
    parts: '[generation+n]',
    pages: '[generation+n]',
    directories: 'generation',
    sources: '[generation+id]',
  })
  for (const [id, origin] of Object.entries(packs)) {
    const generation = `generation of ${id}`
    const { title, sources, records } = packOf(id, NAMES)
    const { keyCounts, hashes } = hashedKeys(records, filing)
    const { pages, directory } = buildIndex([entriesOf(keyCounts, hashes, 0)])
    const filed = (record: ReferenceRecord) => ({ record, keys: keysByName(record) })
    const rows = Array.from({ length: Math.ceil(records.length / 8) }, (_, n) => n)
    const chunks = rows.map((n) => ({ generation, n, records: records.slice(n * 8, n * 8 + 8).map(filed) }))
    await old.table('chunks').bulkPut(chunks.filter(({ n }) => !isLeftOut(n)))
    await old.table('pages').bulkPut(pages.map((entries, n) => ({ generation, n, entries })))
    await old.table('directories').put({ generation, ...directory })
    await old.table('sources').bulkPut(sources.map((source) => ({ generation, id: source.id, source })))
    const counts = { entities: records.length, quotations: 0, commitments: 0, passages: 0 }
    const told = { chunks: chunks.length, pages: pages.length, sources: sources.length }
    await old
      .table('packs')
      .put({ id, title, origin, added: '2026', generation, keysVersion: 1, ...counts, rows: told })
  }
  old.close()
}

test('an update of the database keeps the reader’s packs, and leaves what ships to come anew', async () => {
  await written('from-1', { mine: 'reader', seeds: 'seed' }, () => false)
  const database = openDatabase('from-1')
  expect(await exportPack(database, 'mine')).toEqual(packOf('mine', NAMES))
  const { records } = await databaseStore(database).get(['n:name0', 'n:name49', 'n:nobody'])
  expect(records.map(({ id }) => id)).toEqual(['mine/name0', 'mine/name49'])
  expect(await damagedPacks(database)).toEqual([])
  expect((await database.packs.toArray()).map(({ id }) => id)).toEqual(['mine'])
  await sweep(database)
  expect(await orphans(database)).toBe(0)
  await database.delete()
})

test('a pack that has lost a row before the update is known to be damaged after it', async () => {
  await written('lost-1', { mine: 'reader' }, (n) => n === 2)
  const database = openDatabase('lost-1')
  expect((await damagedPacks(database)).map(({ id }) => id)).toEqual(['mine'])
  await database.delete()
})
