import 'fake-indexeddb/auto'
import type { Collection } from 'dexie'
import { deflateSync, strToU8 } from 'fflate'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { CHUNK, linesOf } from '../../src/store/chunk.ts'
import { type ChunkRow, type Database, openDatabase } from '../../src/store/database.ts'
import { addToGeneration, rowsOf } from '../../src/store/generations.ts'
import { databaseStore } from '../../src/store/lookup.ts'
import { bringUpToDate, exportPack, type FilingOptions, listPacks, putPack, removePack } from '../../src/store/packs.ts'
import { readied } from '../../src/store/ready.ts'
import { damagedPacks, salvage } from '../../src/store/salvage.ts'
import { keysByName, packOf } from './reference-set.ts'

const options: FilingOptions = {
  origin: 'reader',
  added: '2026-01-02T03:04:05Z',
  filing: { version: 1, keysOf: keysByName },
}

type Rows = Collection<ChunkRow>

let database: Database
let count = 0
beforeEach(() => {
  database = openDatabase(`test-${count++}`)
})
afterEach(() => database.delete())

const namesUnder = async (...keys: string[]): Promise<string[]> =>
  (await databaseStore(database).get(keys)).records.map((record) => (record.record === 'entity' ? record.name : ''))

const recordCount = async (): Promise<number> =>
  (await database.chunks.toArray()).reduce((sum, chunk) => sum + linesOf(chunk.records).length, 0)

describe('a reference set', () => {
  test('finds a record by its key, with the source it cites', async () => {
    await putPack(database, packOf('a', ['Ada', 'Bob']), options)
    const answer = await databaseStore(database).get(['n:ada', 'n:nobody'])
    expect(answer.records).toHaveLength(1)
    expect(answer.sources.map((source) => source.title)).toEqual(['Source of a'])
    expect(answer.records[0]?.sources).toEqual([answer.sources[0]?.id])
  })

  test('keeps apart two packs that use one id for two sources', async () => {
    await putPack(database, packOf('a', ['Ada'], 'The first'), options)
    await putPack(database, packOf('b', ['Bob'], 'The second'), options)
    const answer = await databaseStore(database).get(['n:ada', 'n:bob'])
    const titleOf = ([id]: readonly string[]): unknown => answer.sources.find((source) => source.id === id)?.title
    expect(answer.records.map((one) => [answer.packs.get(one)?.id, titleOf(one.sources)])).toEqual([
      ['a', 'The first'],
      ['b', 'The second'],
    ])
  })

  test('brings a record once, under however many keys it was asked for', async () => {
    const filing = { version: 1, keysOf: () => ['x', 'y'] }
    await putPack(database, packOf('a', ['Ada']), { ...options, filing })
    expect(await namesUnder('x', 'y')).toEqual(['Ada'])
  })

  test('an import of the same pack takes the place of the one before', async () => {
    await putPack(database, packOf('a', ['Ada', 'Bob']), options)
    await putPack(database, packOf('a', ['Cyd']), options)
    expect(await namesUnder('n:ada', 'n:bob', 'n:cyd')).toEqual(['Cyd'])
    expect(await recordCount()).toBe(1)
  })

  test('a cancelled import leaves nothing behind and the earlier one in place', async () => {
    await putPack(database, packOf('a', ['Ada']), options)
    const cancel = new AbortController()
    const many = Array.from({ length: 5_000 }, (_, i) => `Name${i}`)
    const running = putPack(database, packOf('a', many), {
      ...options,
      signal: cancel.signal,
      onProgress: () => cancel.abort(new Error('cancelled by the reader')),
    })
    await expect(running).rejects.toThrow('cancelled by the reader')
    expect(await namesUnder('n:ada', 'n:name7')).toEqual(['Ada'])
    expect(await recordCount()).toBe(1)
  })

  test('rows of an import that was cut off are not seen, and are swept at the next start', async () => {
    await putPack(database, packOf('a', ['Ada']), options)
    const record = packOf('x', ['Lost']).records[0]
    if (record === undefined) throw new Error('no record')
    const part = { from: 0, sources: [], records: [record] }
    await addToGeneration(database, 'cut-off', readied(part, options.filing))
    expect(await namesUnder('n:lost')).toEqual([])
    await bringUpToDate(database, options.filing)
    expect(await recordCount()).toBe(1)
    expect(await namesUnder('n:ada')).toEqual(['Ada'])
  })

  test('after an update that files otherwise, what the reader added is found by the new keys', async () => {
    await putPack(database, packOf('a', ['Ada']), options)
    await bringUpToDate(database, { version: 2, keysOf: (record) => [`new:${record.id}`] })
    expect(await namesUnder('n:ada')).toEqual([])
    expect(await namesUnder('new:ada')).toEqual(['Ada'])
  })

  test('comes out as it went in', async () => {
    const pack = packOf('a', ['Ada', 'Bob'])
    await putPack(database, pack, options)
    expect(await exportPack(database, 'a')).toEqual(pack)
    await expect(exportPack(database, 'none')).rejects.toThrow('no reference set "none"')
  })

  test('lists the seeds first and removes a pack with all it holds', async () => {
    await putPack(database, packOf('mine', ['Ada']), options)
    await putPack(database, packOf('seeds', ['Bob']), { ...options, origin: 'seed', added: '2026-12-31T00:00:00Z' })
    expect((await listPacks(database)).map((pack) => [pack.id, pack.entities])).toEqual([
      ['seeds', 1],
      ['mine', 1],
    ])
    await removePack(database, 'mine')
    expect(await namesUnder('n:ada', 'n:bob')).toEqual(['Bob'])
    expect(await database.sources.count()).toBe(1)
  })

  test.each([
    ['is missing', async (rows: Rows) => void (await rows.delete())],
    ['is empty', async (rows: Rows) => void (await rows.modify({ records: [null] } as object))],
  ])('a row that %s costs its own pack alone, which is noted', async (_, damage) => {
    for (const name of ['Ada', 'Bob']) await putPack(database, packOf(name, [name]), options)
    await damage(rowsOf(database.chunks, (await database.packs.get('Ada'))?.generation ?? ''))
    expect(await namesUnder('n:ada', 'n:bob')).toEqual(['Bob'])
    expect((await damagedPacks(database)).map(({ id }) => id)).toEqual(['Ada'])
    expect(await namesUnder('n:ada', 'n:bob')).toEqual(['Bob'])
  })

  test('damage to what came with Sourcemark is never taken for knowing nothing: it can be put back', async () => {
    await putPack(database, packOf('seeds', ['Ada']), { ...options, origin: 'seed' })
    await database.chunks.clear()
    await expect(namesUnder('n:ada')).rejects.toThrow('“Pack seeds” is damaged')
    await database.packs.clear()
    await expect(namesUnder('n:ada')).rejects.toThrow('is damaged')
  })

  test('repaired, keeps of a damaged pack what can be read with its sources', async () => {
    const names = Array.from({ length: 3 * CHUNK }, (_, i) => `Name${i}`)
    await putPack(database, packOf('a', names), options)
    const [first] = await database.chunks.toArray()
    await database.chunks.where({ generation: first?.generation, n: 1 }).delete()
    await database.chunks.where({ generation: first?.generation, n: 2 }).modify((chunk) => {
      Object.assign(chunk, { records: deflateSync(strToU8(['{', ...linesOf(chunk.records).slice(1)].join('\n'))) })
    })
    const [damaged] = await damagedPacks(database)
    if (damaged === undefined) throw new Error('no damage noticed')
    await salvage(database, damaged, options.filing)
    expect(await damagedPacks(database)).toEqual([])
    expect((await namesUnder('n:name0', 'n:name40', 'n:name64', 'n:name65')).sort()).toEqual(['Name0', 'Name65'])
  })
})
