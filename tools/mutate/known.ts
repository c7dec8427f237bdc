import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Mutant } from './mutant.ts'

/** What no test notices today, a line each. A mutant is known by file and name: lines move. */
const FILE = new URL('./unnoticed.txt', import.meta.url)

/** Undefined as long as nobody has had the list written. */
export function readKnown(): ReadonlySet<string> | undefined {
  return existsSync(FILE) ? new Set(readFileSync(FILE, 'utf8').split('\n')) : undefined
}

export function keyOf({ file, name }: Mutant): string {
  return `${file} ${name}`
}

export function writeKnown(mutants: readonly Mutant[]): void {
  writeFileSync(
    FILE,
    [...new Set(mutants.map(keyOf))]
      .sort()
      .map((key) => `${key}\n`)
      .join(''),
  )
}
