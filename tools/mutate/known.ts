import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Mutant } from './mutant.ts'

/** What no test notices today, a line each. A mutant is known by file and name: lines move. */
const FILE = new URL('./unnoticed.txt', import.meta.url)

export function readKnown(): ReadonlySet<string> {
  return new Set(existsSync(FILE) ? readFileSync(FILE, 'utf8').split('\n') : [])
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
