import { readFileSync } from 'node:fs'
import type { ChangedRow } from './changed-rows.ts'

/** Of how many rows of one change which fail today, by their ids with spaces between. */
export interface KnownFailures {
  readonly of: number
  readonly failing: string
}

export const KNOWN_FILE: URL = new URL('../../cases/changes/known-failures.json', import.meta.url)

export function readKnownFailures(): Readonly<Record<string, KnownFailures>> {
  return JSON.parse(readFileSync(KNOWN_FILE, 'utf8'))
}

/** Whether the changed text no longer gives what the row wants. */
export function fails({ got, wanted }: ChangedRow): boolean {
  return JSON.stringify(got()) !== JSON.stringify(wanted)
}
