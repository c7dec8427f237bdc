import Papa from 'papaparse'
import { ImportError } from './items.ts'

/** One row of a table with the line number that a spreadsheet shows for it. */
export interface CsvRow {
  readonly number: number
  readonly cells: readonly string[]
}

const CHUNK = 1 << 20
/** A row longer than this is a quotation mark that nobody closed. */
const LONGEST_ROW = 1 << 22
const DELIMITERS = [',', ';', '\t', '|']

/** The sign between the cells, as the first rows have it. */
export function delimiterOf(text: string): string {
  const { meta } = Papa.parse<string[]>(text.slice(0, 65_536), { preview: 20, delimitersToGuess: DELIMITERS })
  return DELIMITERS.includes(meta.delimiter) ? meta.delimiter : ','
}

/**
 * The rows of a CSV text (RFC 4180), read a megabyte at a time so that a long file never lies in memory
 * as rows. Empty rows are left out and counted. Throws an ImportError where a row never ends.
 */
export function* csvRows(text: string, delimiter: string = delimiterOf(text)): Generator<CsvRow> {
  const newline = newlineOf(text)
  // The low-level parser stops before a row that the chunk cuts off, and tells where.
  const parser = new Papa.Parser({ delimiter, newline })
  let at = 0
  let size = CHUNK
  let number = 0
  while (at < text.length) {
    // The parser would make a row of each.
    for (; text.startsWith(newline, at); at += newline.length) number++
    const isLast = at + size >= text.length
    const { data, meta }: { data: string[][]; meta: { cursor: number } } = parser.parse(
      text.slice(at, at + size),
      0,
      !isLast,
    )
    if (data.length === 0 && !isLast) {
      if (size >= LONGEST_ROW) throw new ImportError(`Row ${number + 1}: ${endless(text.slice(at, at + size))}`)
      size *= 2
      continue
    }
    for (const cells of data) {
      number++
      if (cells.some((cell) => cell.trim() !== '')) yield { number, cells: cells.map((cell) => cell.trim()) }
    }
    at = isLast ? text.length : at + meta.cursor
    size = CHUNK
  }
}

/** Why a row has no end. */
function endless(row: string): string {
  return row.includes('"')
    ? 'a quotation mark is opened and never closed.'
    : `no line ends within ${LONGEST_ROW.toLocaleString('en')} characters.`
}

function newlineOf(text: string): '\r\n' | '\n' | '\r' {
  const start = text.slice(0, 65_536)
  if (start.includes('\r\n')) return '\r\n'
  return start.includes('\n') || !start.includes('\r') ? '\n' : '\r'
}
