import { type Lexicon, wordClass } from '../lexicon/lexicon.ts'
import type { TableField, TableKind, TableLayout, TableMapping } from '../model/import.ts'
import { holdsWord } from './cell-words.ts'
import { currencyInHeader, currencyOf } from './currencies.ts'
import { dateOrderOf } from './dates.ts'
import { nameTypeOf } from './entities.ts'
import { readNumber, scalePower } from './numbers.ts'

const SUM_COLUMN = wordClass('sum-column')
const PLAIN_SUM_COLUMN = wordClass('plain-sum-column')
const NO_SUM_COLUMN = wordClass('no-sum-column')
const BODY_NAME_WORD = wordClass('body-name-word')
/** What a column of sums that are given can hold and be known by its name. */
export const COMMITMENT_FIELDS: readonly TableField[] = [
  'donor',
  'recipient',
  'humanitarian',
  'military',
  'financial',
  'currency',
  'category',
  'status',
  'date',
  'year',
  'month',
  'includes',
  'occasion',
  'url',
]
/** The same of people and bodies. */
export const NAME_FIELDS: readonly TableField[] = [
  'name',
  'givenName',
  'familyName',
  'type',
  'aliases',
  'moreAliases',
  'description',
  'role',
  'of',
  'from',
  'to',
  'country',
  'wikidata',
]
const KIND_FIELDS = ['humanitarian', 'military', 'financial'] as const

/** What the columns most likely hold, by their names, tags and first cells. What can't be told stays open. */
export function guessMapping(untagged: TableLayout, tags: readonly string[], lexicon: Lexicon): TableMapping {
  const layout = tagged(untagged, tags)
  const called = [untagged.headers, tags].map((names) => names.map(plain))
  const amounts = { ...byName(called, COMMITMENT_FIELDS, lexicon.table('commitment-columns')) }
  const names = withKnownTypes(layout, byName(called, NAME_FIELDS, lexicon.table('name-columns')), lexicon)
  const amount = amountColumn(layout, Object.values(amounts), lexicon)
  const kinds = KIND_FIELDS.filter((field) => isNumeric(layout, amounts[field], lexicon))
  for (const field of KIND_FIELDS) if (kinds.length < 2 || !kinds.includes(field)) delete amounts[field]
  const hasName = names.name !== undefined || (names.givenName !== undefined && names.familyName !== undefined)
  const hasSums = amount !== undefined || kinds.length > 1
  const kind: TableKind = hasName && !(hasSums && amounts.donor !== undefined) ? 'names' : 'commitments'
  if (kind === 'names') return nameMapping(layout, withoutStrayDates(names), lexicon)
  const columns = kinds.length > 1 || amount === undefined ? amounts : { ...amounts, amount }
  return commitmentMapping(layout, columns, lexicon)
}

/** The tags behind the names: what a name does not say of a column's sums its tag may. */
function tagged(layout: TableLayout, tags: readonly string[]): TableLayout {
  return { ...layout, headers: layout.headers.map((header, index) => `${spaced(header)} ${tags[index] ?? ''}`) }
}

const EMPTY: TableMapping = {
  kind: 'commitments',
  columns: {},
  fixed: {},
  unit: 1,
  dateOrder: 'unknown',
  categories: new Map(),
  areTotals: false,
}

function nameMapping(layout: TableLayout, columns: TableMapping['columns'], lexicon: Lexicon): TableMapping {
  const names = layout.sample.map((row) => row[columns.name ?? -1] ?? '')
  const bodies = names.filter((name) => holdsWord(name, BODY_NAME_WORD, lexicon)).length
  const isOfBodies = columns.type === undefined && columns.familyName === undefined && bodies * 4 > names.length
  const fixed = columns.type === undefined ? { type: isOfBodies ? 'organization' : 'person' } : {}
  return { ...EMPTY, kind: 'names', columns, fixed, dateOrder: orderIn(layout, [columns.from, columns.to]) }
}

function commitmentMapping(layout: TableLayout, columns: TableMapping['columns'], lexicon: Lexicon): TableMapping {
  const sums = [columns.amount, ...KIND_FIELDS.map((field) => columns[field])].filter((one) => one !== undefined)
  const currency = columns.currency === undefined ? statedCurrency(layout, sums, lexicon) : undefined
  const { unit: _, ...rest } = EMPTY
  const unit = statedUnit(layout, sums, lexicon)
  const isDated = columns.date !== undefined
  return {
    ...rest,
    columns,
    fixed: currency === undefined ? {} : { currency },
    ...(unit === undefined ? {} : { unit }),
    dateOrder: orderIn(layout, [columns.date]),
    areTotals: layout.isUnfolded || !isDated,
  }
}

/** The column of each field, by what columns are called in the first way that fits any: by name, then by tag. */
function byName(
  called: readonly (readonly string[])[],
  fields: readonly TableField[],
  lines: readonly string[],
): Partial<Record<TableField, number>> {
  const columns: Partial<Record<TableField, number>> = {}
  const taken = new Set<number>()
  for (const line of lines) {
    const [name = '', words = ''] = line.split('|')
    const field = fields.find((one) => one === name)
    const column = words
      .split(',')
      .flatMap((word) => called.map((names) => names.indexOf(word)))
      .find((index) => index >= 0 && !taken.has(index))
    if (field === undefined || column === undefined) continue
    columns[field] = column
    taken.add(column)
  }
  return columns
}

/** A column of kinds counts where its words are known: "rep" and "sen" are kinds of something else. */
function withKnownTypes(
  layout: TableLayout,
  columns: TableMapping['columns'],
  lexicon: Lexicon,
): Partial<Record<TableField, number>> {
  const { type, ...others } = columns
  const cells = type === undefined ? [] : layout.sample.map((row) => row[type] ?? '')
  return cells.some((cell) => nameTypeOf(cell, lexicon) === undefined) ? others : { ...columns }
}

/** "Start date" alone is most often when a row was made or a measure began: an office has both ends, or none. */
function withoutStrayDates(columns: Partial<Record<TableField, number>>): TableMapping['columns'] {
  const { from, to, ...others } = columns
  if (columns.role === undefined || from === undefined || to === undefined) return others
  return columns
}

function amountColumn(
  layout: TableLayout,
  taken: readonly (number | undefined)[],
  lexicon: Lexicon,
): number | undefined {
  const names = layout.headers.map(plain)
  const fit = names.flatMap((name, index) =>
    holdsWord(name, SUM_COLUMN, lexicon) &&
    !holdsWord(name, NO_SUM_COLUMN, lexicon) &&
    !taken.includes(index) &&
    isNumeric(layout, index, lexicon)
      ? [index]
      : [],
  )
  return fit.find((index) => holdsWord(names[index] ?? '', PLAIN_SUM_COLUMN, lexicon)) ?? fit[0]
}

function isNumeric({ sample }: TableLayout, column: number | undefined, lexicon: Lexicon): boolean {
  if (column === undefined) return false
  const cells = sample.map((row) => row[column] ?? '').filter((cell) => cell !== '')
  return cells.length > 0 && cells.filter((cell) => readNumber(cell, lexicon) !== undefined).length * 2 > cells.length
}

function statedCurrency(
  { headers, sample }: TableLayout,
  columns: readonly number[],
  lexicon: Lexicon,
): string | undefined {
  for (const column of columns) {
    const inHeader = currencyInHeader(headers[column] ?? '', lexicon)
    if (inHeader !== undefined) return inHeader
    const around = readNumber(sample[0]?.[column] ?? '', lexicon)?.around ?? ''
    const inCell = currencyOf(around, lexicon)
    if (inCell !== undefined) return inCell
    // As on pages, dollars that nothing says whose they are are those of the United States.
    if (around === '$' || /\(\$\)/.test(headers[column] ?? '')) return 'USD'
  }
  return undefined
}

/** What a header may say that sums are counted in. */
const UNITS = [1e3, 1e6, 1e9]

/** Sums of ten thousand and more are in whole units; small ones may be in anything unless a header says it. */
function statedUnit(
  { headers, sample }: TableLayout,
  columns: readonly number[],
  lexicon: Lexicon,
): number | undefined {
  const words = columns.flatMap((column) => plain(headers[column] ?? '').split(' '))
  const unit = words.map((word) => 10 ** (scalePower(word, lexicon) ?? 0)).find((one) => UNITS.includes(one))
  if (unit !== undefined) return unit
  const values = sample.flatMap((row) => columns.map((column) => readNumber(row[column] ?? '', lexicon)?.value ?? 0))
  return Math.max(...values, 0) >= 10_000 ? 1 : undefined
}

function orderIn({ sample }: TableLayout, columns: readonly (number | undefined)[]): TableMapping['dateOrder'] {
  return dateOrderOf(columns.flatMap((column) => (column === undefined ? [] : sample.map((row) => row[column] ?? ''))))
}

/** "Source URL" and "source_url" are "source url", "firstName" is "first name". */
function plain(header: string): string {
  return spaced(header)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function spaced(header: string): string {
  return header.replace(/([a-z])([A-Z])/g, '$1 $2')
}
