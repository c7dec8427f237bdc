import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import { CHUNK } from '../../src/store/chunk.ts'
import { compile, compiledFile, readCompiled } from '../../src/store/compiled.ts'
import { openDatabase } from '../../src/store/database.ts'
import { databaseStore } from '../../src/store/lookup.ts'
import { compiledStore, memoryStore } from '../../src/store/memory.ts'
import { exportPack, putCompiled } from '../../src/store/packs.ts'
import { keysByName, packOf } from './reference-set.ts'

const filing = { version: 7, keysOf: keysByName }
/** More than fit in one part, not in whole chunks; two have one name, one is written in another script. */
const NAMES = [...Array.from({ length: 65 * CHUNK }, (_, i) => `Name${i}`), 'Name3', 'Зеленський', '泽连斯基']
const PACK = { ...packOf('a', NAMES), asOf: '2022-12-31', licence: 'CC0' }

describe('a compiled pack', () => {
  const compiled = readCompiled(compiledFile(compile(PACK, filing)))

  test('comes out of its file as it was made', () => {
    expect(compiled).toEqual(compile(PACK, filing))
  })

  test('is in the database what it would be had its records been put in', async () => {
    const database = openDatabase('compiled')
    await putCompiled(database, compiled, { origin: 'seed', added: '2026', edition: 'e' })
    expect(await exportPack(database, 'a')).toEqual(PACK)
    expect(await database.packs.get('a')).toMatchObject({ entities: NAMES.length, keysVersion: 7, edition: 'e' })
    const asked = ['n:name3', 'n:name2079', 'n:зеленський', 'n:泽连斯基', 'n:nobody']
    const { records } = await databaseStore(database).get(asked)
    expect(records.map(({ id }) => id)).toEqual(['a/name3', 'a/name3', 'a/name2079', 'a/зеленський', 'a/泽连斯基'])
    await database.delete()
  })

  test('answers in memory as its records do', async () => {
    const [read, made] = [compiledStore(compiled, 'seed'), memoryStore(PACK, 'seed', keysByName)]
    for (const asked of [['n:name3', 'n:name40'], ['n:nobody'], NAMES.map((name) => `n:${name.toLowerCase()}`)])
      expect((await read.get(asked)).records).toEqual((await made.get(asked)).records)
  })

  test('of which the head is cut off is refused', () => {
    expect(() => readCompiled(compiledFile(compile(PACK, filing)).slice(0, 20))).toThrow()
  })
})
