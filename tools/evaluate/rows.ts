import { readFileSync } from 'node:fs'

/** The objects of a file that has one a line. Trusted: what a measure reads is the project's own or its user's. */
export function readRows<T>(path: string): readonly T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): T => JSON.parse(line))
}

/** From an offset in code points, as rows count them, to UTF-16 units, as mentions do. */
export function utf16Places(text: string): (point: number) => number {
  const units: number[] = []
  let at = 0
  for (const char of text) {
    units.push(at)
    at += char.length
  }
  units.push(at)
  return (point) => units[point] ?? at
}
