import { expect, test } from 'vitest'

/** One row of a table: its name, what comes out, and what should. */
export interface RowCase {
  readonly name: string
  readonly got: () => unknown
  readonly wanted: unknown
}

/**
 * One test a row. A row whose name is in `known` is a known failure: its test fails once it comes out right, so
 * that the list can only shrink.
 */
export function testRows(cases: readonly RowCase[], known: ReadonlySet<string> = new Set()): void {
  for (const { name, got, wanted } of cases) {
    test(name, () => {
      if (!known.has(name)) return expect(got()).toEqual(wanted)
      return expect(got(), 'it comes out right now: take it off the list of known failures').not.toEqual(wanted)
    })
  }
}

/** That no row stands twice and that every known failure is still a row. */
export function testList(cases: readonly RowCase[], known: ReadonlySet<string> = new Set()): void {
  const names = cases.map(({ name }) => name)
  test('no row stands twice', () => {
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })
  test('every known failure is a row', () => {
    expect([...known].filter((name) => !names.includes(name))).toEqual([])
  })
}
