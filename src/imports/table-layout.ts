import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TableLayout } from '../model/import.ts'
import { countryCode } from './countries.ts'
import { type CsvRow, csvRows, delimiterOf } from './csv.ts'
import { dacDonor } from './dac-donors.ts'
import { ImportError } from './items.ts'
import { readNumber } from './numbers.ts'
import { clipped } from './texts.ts'
import { isTotalColumn } from './totals.ts'

/** A table's shape, and the way to go through its rows again. */
export interface Table {
  readonly layout: TableLayout
  /** What a row of tags below the headers (HXL, "#value+usd") says of each column; '' where it says nothing. */
  readonly tags: readonly string[]
  rows(): Iterable<CsvRow>
}

const SAMPLE = 20
/** Names of columns stand at most so far down. */
const HEADER_WITHIN = 5
/** A table whose columns are countries has at least so many of them. */
const COUNTRY_COLUMNS = 8
/** Each column is offered for each of a dozen fields. */
const MOST_COLUMNS = 1_000
const LONGEST_HEADER = 200

/**
 * Reads the shape of a CSV file: where the column names stand, and the first rows. A table with a row
 * for each recipient and a column for each donor is unfolded into one row for each sum. Throws an
 * ImportError where no row names the columns.
 */
export function openTable(text: string, lexicon: Lexicon): Table {
  const delimiter = delimiterOf(text)
  const start = first(csvRows(text, delimiter), SAMPLE + HEADER_WITHIN)
  const header = start.slice(0, HEADER_WITHIN).find((row) => isHeader(row, lexicon)) ?? withDonors(start[0], lexicon)
  if (header === undefined)
    throw new ImportError('None of its first rows names the columns in words: a table must say what its columns hold.')
  if (header.cells.length > MOST_COLUMNS)
    throw new ImportError(
      `It has ${header.cells.length.toLocaleString('en')} columns: a table may have ${MOST_COLUMNS.toLocaleString('en')}.`,
    )
  const tagRow = start.find((row) => row.number > header.number && isTagRow(row))
  const skipTo = Math.max(header.number, tagRow?.number ?? 0)
  const plain = {
    headers: header.cells.map((cell, index) => clipped(cell, LONGEST_HEADER) || `Column ${index + 1}`),
    *rows(): Generator<CsvRow> {
      for (const row of csvRows(text, delimiter)) if (row.number > skipTo) yield row
    },
  }
  const isCross = header.cells.filter((cell) => countryCode(cell, lexicon) !== undefined).length >= COUNTRY_COLUMNS
  const { headers, rows } = isCross ? unfolded(plain.headers, () => plain.rows(), lexicon) : plain
  const sample = first(rows(), SAMPLE).map((row) => row.cells)
  return {
    layout: { headers, sample: sample.map((cells) => filled(cells, headers.length)), isUnfolded: isCross },
    tags: isCross ? [] : filled(tagRow?.cells ?? [], headers.length),
    rows,
  }
}

const TAG = /^#[a-z][a-z0-9_]*(?:\s*\+[a-z0-9_]+)*$/i

/** The Humanitarian Exchange Language marks each column by a tag in a row of its own. */
function isTagRow({ cells }: CsvRow): boolean {
  const said = cells.filter((cell) => cell !== '')
  return said.length > 0 && said.filter((cell) => TAG.test(cell)).length * 2 > said.length
}

/** A first row of the OECD's donor codes, with their names in their place; undefined for any other. */
function withDonors(row: CsvRow | undefined, lexicon: Lexicon): CsvRow | undefined {
  const [corner = '', ...codes] = row?.cells ?? []
  if (row === undefined || !/\bdonor\W?code/i.test(corner.replaceAll('_', ' '))) return undefined
  const known = codes.filter((code) => dacDonor(code, lexicon) !== undefined).length
  if (known < COUNTRY_COLUMNS) return undefined
  return {
    number: row.number,
    cells: ['recipient', ...codes.map((code) => dacDonor(code, lexicon) ?? `Donor ${code}`)],
  }
}

/** "Total 2019" */
const NAMED = /^\p{Ll}{3}|^\p{Lu}\p{Ll}{2}/u

/** At least two cells, and more words than numbers among them; or the only column is one of names. */
function isHeader({ cells }: CsvRow, lexicon: Lexicon): boolean {
  const said = cells.filter((cell) => cell !== '')
  if (said.length === 1) return /^(?:full )?names?$/i.test(said[0] ?? '')
  const words = said.filter((cell) => NAMED.test(cell) || readNumber(cell, lexicon) === undefined)
  return words.length >= 2 && words.length * 2 > said.length
}

/** One row for each cell with a sum: who gets it, who gives it. Columns and rows of totals are left out. */
function unfolded(
  headers: readonly string[],
  rows: () => Iterable<CsvRow>,
  lexicon: Lexicon,
): { readonly headers: readonly string[]; readonly rows: () => Iterable<CsvRow> } {
  const recipientColumn = 0
  const isDonor = headers.map((header, index) => index !== recipientColumn && !isTotalColumn(header, lexicon))
  return {
    headers: ['recipient', 'donor', 'amount'],
    *rows(): Generator<CsvRow> {
      for (const { number, cells } of rows()) {
        const recipient = cells[recipientColumn] ?? ''
        if (recipient === '' || isTotalColumn(recipient, lexicon)) continue
        for (const [index, amount] of cells.entries()) {
          const isSum = isDonor[index] === true && amount !== '' && Number(amount) !== 0
          // Codes of countries stand among the sums under a header that says so.
          if (isSum && !/code/i.test(headers[index] ?? ''))
            yield { number, cells: [recipient, headers[index] ?? '', amount] }
        }
      }
    },
  }
}

function filled(cells: readonly string[], length: number): readonly string[] {
  return Array.from({ length }, (_, index) => cells[index] ?? '')
}

function first<T>(items: Iterable<T>, count: number): T[] {
  const taken: T[] = []
  for (const item of items) {
    taken.push(item)
    if (taken.length === count) break
  }
  return taken
}
