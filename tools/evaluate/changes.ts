import { writeFileSync } from 'node:fs'
import { CHANGED_ROWS, type ChangedRow } from '../../tests/engine/changes/changed-rows.ts'
import { fails, KNOWN_FILE, type KnownFailures, readKnownFailures } from '../../tests/engine/changes/known-failures.ts'
import type { EvaluateOptions } from './options.ts'

/**
 * What of the rows stays as it is under changes that must not matter: for each kind of change the share of
 * rows, right without it, that are right with it. `show` lists the others. `list` writes the list of
 * known failures of tests/engine/changes.test.ts anew: it may change, but for no kind of change may a larger share
 * of the rows be in it than before; then nothing is written.
 */
export async function evaluate({ show, list }: EvaluateOptions): Promise<void> {
  const failures = failuresByChange(show)
  for (const [change, one] of Object.entries(failures)) print(change, one)
  print('all', sumOf(Object.values(failures)))
  if (list) writeList(failures)
}

function failuresByChange(show: boolean): Readonly<Record<string, KnownFailures>> {
  const changes = [...new Set(CHANGED_ROWS.map(({ change }) => change))]
  return Object.fromEntries(
    changes.map((change) => {
      const rows = CHANGED_ROWS.filter((row) => row.change === change)
      const failing = rows.filter(fails)
      if (show) failing.forEach(printFailure)
      return [change, { of: rows.length, failing: failing.map(({ id }) => id).join(' ') }]
    }),
  )
}

function countOf({ failing }: KnownFailures): number {
  return failing.split(' ').filter((id) => id !== '').length
}

function sumOf(all: readonly KnownFailures[]): KnownFailures {
  return {
    of: all.reduce((sum, one) => sum + one.of, 0),
    failing: all
      .map(({ failing }) => failing)
      .join(' ')
      .trim(),
  }
}

function print(change: string, failures: KnownFailures): void {
  const right = failures.of - countOf(failures)
  console.log(`${change.padEnd(44)} ${(right / failures.of).toFixed(3)}   (${right} of ${failures.of} unchanged)`)
}

function printFailure({ change, id, text, got, wanted }: ChangedRow): void {
  console.log(`${change} ${id}: ${text}\n  got     ${JSON.stringify(got())}\n  wanted  ${JSON.stringify(wanted)}`)
}

function writeList(failures: Readonly<Record<string, KnownFailures>>): void {
  const before = readKnownFailures()
  const grown = Object.entries(failures).filter(([change, now]) => {
    const then = before[change]
    return then !== undefined && countOf(now) / now.of > countOf(then) / then.of
  })
  if (grown.length > 0) {
    console.error(`The list may only shrink, and would grow for: ${grown.map(([change]) => change).join(', ')}`)
    process.exitCode = 1
    return
  }
  writeFileSync(KNOWN_FILE, `${JSON.stringify(failures, null, 2)}\n`)
}
