import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { exportFile } from '../../src/library/export-file.ts'
import { type Database, openDatabase } from '../../src/store/database.ts'
import { beginExport, exportPart } from '../../src/store/export.ts'
import { exportPack, putPack } from '../../src/store/packs.ts'
import { keysByName, packOf } from '../store/reference-set.ts'

const options = { origin: 'reader', added: '2026-01-02T03:04:05Z', filing: { version: 1, keysOf: keysByName } } as const
const NAMES = Array.from({ length: 100 }, (_, i) => `Ann Lund ${i}`)

let database: Database
let count = 0
beforeEach(() => {
  database = openDatabase(`export-${count++}`)
})
afterEach(() => database.delete())

/** A background whose parts are of `longest` units; keeps how long they were. */
function background(longest: number) {
  const lengths: number[] = []
  return {
    lengths,
    beginExport: ({ id }: { readonly id: string }) => beginExport(database, id),
    exportPart: async ({
      start,
      place,
    }: {
      start: Parameters<typeof exportPart>[1]
      place: Parameters<typeof exportPart>[2]
    }) => {
      const part = await exportPart(database, start, place, longest)
      lengths.push(part.json.length)
      return part
    },
  }
}

describe('an exported set', () => {
  test.each([1, 700, 1_000_000])('is the one that was put in, told in parts of %i and more', async (longest) => {
    const sources = Array.from({ length: 30 }, (_, i) => ({ id: `s${i}`, title: `Source ${i}` }))
    const pack = { ...packOf('a', NAMES), licence: 'CC0', asOf: '2022-12-31' }
    await putPack(database, { ...pack, sources: [...pack.sources, ...sources] }, options)
    const asked = background(longest)
    const told: unknown = JSON.parse(await (await exportFile(asked, 'a')).text())
    expect(told).toEqual(await exportPack(database, 'a'))
    expect(told).toMatchObject({ licence: 'CC0', asOf: '2022-12-31' })
    // A chunk of records is never cut in two.
    expect(Math.max(...asked.lengths)).toBeLessThan(longest + 8 * 120)
  })

  test('without records or sources is a file all the same', async () => {
    await putPack(database, { ...packOf('a', []), sources: [] }, options)
    expect(JSON.parse(await (await exportFile(background(100), 'a')).text())).toMatchObject({
      sources: [],
      records: [],
    })
  })

  test('that is put in anew meanwhile is told as neither the one nor the other', async () => {
    await putPack(database, packOf('a', NAMES), options)
    const start = await beginExport(database, 'a')
    await putPack(database, packOf('a', ['Ole Brandt']), options)
    await expect(exportPart(database, start, { of: 'records' })).rejects.toThrow('export it again')
    await expect(beginExport(database, 'b')).rejects.toThrow('There is no reference set "b"')
  })
})
