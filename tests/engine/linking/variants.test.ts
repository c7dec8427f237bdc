import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { entityKeys, nameKeys } from '../../../src/engine/linking/link.ts'
import { type RowCase, testList, testRows } from '../../row-tests.ts'
import { person } from './entities.ts'

type Rows = Readonly<Record<string, readonly (readonly [string, string])[]>>
const table: { readonly same: Rows; readonly different: Rows; readonly apart: readonly string[] } = parse(
  readFileSync(new URL('../../cases/linking/variants.yaml', import.meta.url), 'utf8'),
)

function meet([recorded, written]: readonly [string, string]): boolean {
  const filed = new Set(entityKeys(person('x', recorded)))
  const mention = { kind: 'name', type: 'person', text: written, start: 0, end: written.length } as const
  return nameKeys(mention).some((key) => filed.has(key))
}

/** A known failure is written as its test is named: "Boris Yeltsin / Boris Eltsin". */
const KNOWN_FAILURES: ReadonlySet<string> = new Set(table.apart)

function metCase(row: readonly [string, string]): RowCase {
  return { name: row.join(' / '), got: () => meet(row), wanted: true }
}

describe('spellings of one name', () => {
  const rows = Object.values(table.same).flat()
  test('the table holds at least 150 pairs, each of two spellings', () => {
    expect(rows.length).toBeGreaterThanOrEqual(150)
    expect(rows.filter(([a, b]) => a === b)).toEqual([])
  })
  testRows(rows.map(metCase), KNOWN_FAILURES)
  testList(rows.map(metCase), KNOWN_FAILURES)
})

describe('names that look alike', () => {
  const rows = Object.values(table.different).flat()
  test('the table holds at least 60 pairs', () => {
    expect(rows.length).toBeGreaterThanOrEqual(60)
  })
  test.each(rows)('%s is not %s', (recorded, written) => {
    expect(meet([recorded, written])).toBe(false)
    expect(meet([written, recorded])).toBe(false)
  })
})
