import { expect } from 'vitest'

type Body = (...args: readonly unknown[]) => unknown

export interface FoundTest {
  readonly name: string
  readonly run: () => unknown
}

/** What a test file asks for by the name of vitest, and what it then tells. */
export interface StandIn {
  readonly vitest: object
  readonly tests: readonly FoundTest[]
  readonly before: readonly Body[]
  readonly after: readonly Body[]
}

/** Gathers the tests of a file without running them. */
export function standIn(): StandIn {
  const tests: FoundTest[] = []
  const before: Body[] = []
  const after: Body[] = []
  const trail: string[] = []
  const test = (name: string, body: Body): void => {
    tests.push({ name: [...trail, name].join(' > '), run: body })
  }
  const describe = (name: string, body: Body): void => {
    trail.push(name)
    body()
    trail.pop()
  }
  const each =
    (one: typeof test) =>
    (rows: readonly unknown[]) =>
    (name: string, body: Body): void => {
      rows.forEach((row, i) => {
        const args = Array.isArray(row) ? row : [row]
        one(`${name} #${i + 1}`, () => body(...args))
      })
    }
  const testing = Object.assign(test, { each: each(test) })
  const describing = Object.assign(describe, { each: each(describe) })
  const vitest = {
    expect,
    test: testing,
    it: testing,
    describe: describing,
    beforeAll: (body: Body) => before.push(body),
    afterAll: (body: Body) => after.push(body),
  }
  return { vitest, tests, before, after }
}
