import { execFileSync } from 'node:child_process'
import type { Mutant } from './mutant.ts'

type Lines = readonly [first: number, last: number]

/** Whether some lines of a mutant differ from a commit in the working tree. Throws where git knows no such commit. */
export function touchedSince(base: string): (mutant: Mutant) => boolean {
  const diff = execFileSync('git', ['diff', '--unified=0', base, '--', 'src'], { encoding: 'utf8', maxBuffer: 2 ** 28 })
  const touched = touchedLines(diff)
  return ({ file, line, lastLine }) =>
    touched.get(file)?.some(([first, last]) => first <= lastLine && line <= last) === true
}

/** The lines of each file that a diff without context puts in place of others. */
export function touchedLines(diff: string): ReadonlyMap<string, readonly Lines[]> {
  const touched = new Map<string, Lines[]>()
  let lines: Lines[] = []
  for (const line of diff.split('\n')) {
    if (line.startsWith('+++ b/')) {
      lines = []
      touched.set(line.slice('+++ b/'.length), lines)
    }
    const [, start = '', count = '1'] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line) ?? []
    if (start !== '' && count !== '0') lines.push([Number(start), Number(start) + Number(count) - 1])
  }
  return touched
}
