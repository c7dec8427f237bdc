import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import Papa from 'papaparse'
import { stringify } from 'yaml'

/** A row of a table: its cells by the name of their column. */
export type Row = Readonly<Record<string, string>>

/** Where the facts of a folder come from, as `origin.yaml` beside its tables tells it. */
export interface Origin {
  readonly title: string
  readonly publisher: string
  readonly url: string
  readonly licence: string
  /** The last day of which the facts are told: ISO 8601. */
  readonly asOf: string
  readonly taken: string
  readonly notes?: readonly string[]
}

/** Counts what is left out, by reason. */
export class Dropped {
  readonly counts: Record<string, number> = {}

  /** Counts one and gives false, so that a filter can end with it. */
  because(reason: string): false {
    this.counts[reason] = (this.counts[reason] ?? 0) + 1
    return false
  }
}

/** The rows of a CSV file with a head. */
export async function readCsv(path: string): Promise<readonly Row[]> {
  return Papa.parse<Row>(await readFile(path, 'utf8'), { header: true, skipEmptyLines: true }).data
}

/** The rows of a table of ours. Throws a RangeError on a row with more or fewer cells than columns. */
export async function readTable(path: string): Promise<readonly Row[]> {
  const [head = '', ...lines] = (await readFile(path, 'utf8')).replace(/\n$/, '').split('\n')
  const columns = head.split('\t')
  return lines.map((line, index) => {
    const cells = line.split('\t')
    if (cells.length !== columns.length) throw new RangeError(`${path}:${index + 2}: ${cells.length} cells`)
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']))
  })
}

/** Writes a folder of `references`: its tables, and `origin.yaml` with what was kept and dropped. */
export async function writeFolder(
  folder: string,
  origin: Origin,
  tables: Readonly<Record<string, readonly Row[]>>,
  dropped: Dropped,
): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [name, rows] of Object.entries(tables)) await writeFile(join(folder, `${name}.tsv`), tableText(rows))
  const kept = Object.fromEntries(Object.entries(tables).map(([name, rows]) => [`${name}.tsv`, rows.length]))
  await writeFile(
    join(folder, 'origin.yaml'),
    stringify({ ...origin, kept, dropped: dropped.counts }, { lineWidth: 0 }),
  )
}

function tableText(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {})
  const lines = rows.map((row) => columns.map((column) => cell(row[column] ?? '')).join('\t'))
  return `${[columns.join('\t'), ...lines].join('\n')}\n`
}

function cell(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Orders rows by some of their columns, code unit by code unit, so that a table differs only where its facts do. */
export function sortedBy(rows: readonly Row[], ...columns: readonly string[]): readonly Row[] {
  const key = (row: Row): string => columns.map((column) => row[column] ?? '').join('\t')
  return rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** Rows, or whatever else, in lists by a key of theirs, in their order. */
export function groupedBy<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return groups
}
