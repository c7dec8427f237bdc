import { describe, expect, test } from 'vitest'
import { type RowCase, testRows } from '../row-tests.ts'
import { CHANGED_ROWS, type ChangedRow } from './changes/changed-rows.ts'
import { readKnownFailures } from './changes/known-failures.ts'

const known = Object.entries(readKnownFailures()).map(([change, { failing }]) => ({
  change,
  ids: new Set(failing.split(' ').filter((id) => id !== '')),
}))

function rowCase({ id, text, got, wanted }: ChangedRow): RowCase {
  return { name: `${id} ${text}`, got, wanted }
}

const changes = [...new Set(CHANGED_ROWS.map(({ change }) => change))]
describe.each(changes)('does not matter to %s', (change) => {
  const rows = CHANGED_ROWS.filter((row) => row.change === change)
  const ids = known.find((one) => one.change === change)?.ids ?? new Set<string>()
  testRows(rows.map(rowCase), new Set(rows.filter(({ id }) => ids.has(id)).map((row) => rowCase(row).name)))

  test('has rows, each with an id of its own', () => {
    expect(rows.length).toBeGreaterThan(0)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  })
})

test('every known failure is a row under its change', () => {
  const rows = new Set(CHANGED_ROWS.map(({ change, id }) => `${change} ${id}`))
  const listed = known.flatMap(({ change, ids }) => [...ids].map((id) => `${change} ${id}`))
  expect(listed.filter((one) => !rows.has(one))).toEqual([])
})
