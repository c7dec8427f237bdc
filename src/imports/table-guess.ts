import type { TableField, TableKind, TableLayout, TableMapping } from '../model/import.ts'
import { currencyInHeader, currencyOf } from './currencies.ts'
import { dateOrderOf } from './dates.ts'
import { nameTypeOf } from './entities.ts'
import { readNumber } from './numbers.ts'

type Guess = readonly [TableField, string]

/** Names of columns, lower case and without signs, in the order in which they are tried. */
const COMMITMENT_NAMES: readonly Guess[] = [
  [
    'donor',
    'donor|donor name|donor country|provider|provider org|provider name|funder|giver|donor organisation|donor organization|reporting org|country',
  ],
  [
    'recipient',
    'recipient|recipient name|recipient country|receiver|receiver org|receiver name|beneficiary|aid recipient|to',
  ],
  ['humanitarian', 'humanitarian|humanitarian aid'],
  ['military', 'military|military aid'],
  ['financial', 'financial|financial aid'],
  ['currency', 'currency|currency code|iso currency'],
  [
    'category',
    'category|aid type|type of aid|type of aid general|kind|aid category|sector|sector code|purpose code|type',
  ],
  ['status', 'status|transaction type|state|stage'],
  ['date', 'date|announcement date|date announced|announced|transaction date|commitment date|decision date'],
  ['year', 'year'],
  ['month', 'month'],
  ['includes', 'includes|including|items|weapons list|list of items|contents'],
  ['occasion', 'occasion|description|title|activity title|project title|details|explanation|notes|project'],
  ['url', 'url|source url|source|link|source of aid|reference|web address'],
]
const NAME_NAMES: readonly Guess[] = [
  ['name', 'clean name|name|full name|person'],
  ['givenName', 'given name|first name|firstname|forename'],
  ['familyName', 'family name|last name|lastname|surname'],
  ['type', 'type|schema|kind|entity type'],
  ['aliases', 'aliases|alias|also known as|aka|other names|alternate names|nickname|abbreviation'],
  ['moreAliases', 'previous name|previousname|original name|native name|chinese name|weak alias|wikipedia id'],
  ['description', 'description|summary|occupation|about|note|notes|reason'],
  ['role', 'role|position|office|job title|title|function'],
  ['of', 'of|organisation|organization|body|institution|employer'],
  ['from', 'from|role from|in office from|term start|start|start date'],
  ['to', 'to|until|role to|in office until|term end|end|end date'],
  ['country', 'country|country code|nationality|jurisdiction'],
  ['wikidata', 'wikidata|wikidata id|qid|wikidata qid'],
]
const SUM_WORDS = /\b(?:amount|value|sum|commitments?|disbursements?|pledged?|allocated|aid|total)\b/
const NOT_SUMS = /\b(?:number|count|share|percent|pct|gdp|id|code|year|month)\b/
const BODY_WORDS =
  /\b(?:inc|corp|corporation|ltd|limited|llc|co|company|group|bank|ministry|agency|department|fund|foundation|council|committee|organi[sz]ation|institute|union|association|commission|university|technology|office|cooperation)\b/i
const KIND_FIELDS = ['humanitarian', 'military', 'financial'] as const

/** What the columns most likely hold, by their names and first cells. What can't be told stays open. */
export function guessMapping(layout: TableLayout): TableMapping {
  const amounts = { ...byName(layout, COMMITMENT_NAMES) }
  const names = withKnownTypes(layout, byName(layout, NAME_NAMES))
  const amount = amountColumn(layout, Object.values(amounts))
  const kinds = KIND_FIELDS.filter((field) => isNumeric(layout, amounts[field]))
  for (const field of KIND_FIELDS) if (kinds.length < 2 || !kinds.includes(field)) delete amounts[field]
  const hasName = names.name !== undefined || (names.givenName !== undefined && names.familyName !== undefined)
  const hasSums = amount !== undefined || kinds.length > 1
  const kind: TableKind = hasName && !(hasSums && amounts.donor !== undefined) ? 'names' : 'commitments'
  if (kind === 'names') return nameMapping(layout, withoutStrayDates(names))
  const columns = kinds.length > 1 || amount === undefined ? amounts : { ...amounts, amount }
  return commitmentMapping(layout, columns)
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

function nameMapping(layout: TableLayout, columns: TableMapping['columns']): TableMapping {
  const names = layout.sample.map((row) => row[columns.name ?? -1] ?? '')
  const bodies = names.filter((name) => BODY_WORDS.test(name)).length
  const isOfBodies = columns.type === undefined && columns.familyName === undefined && bodies * 4 > names.length
  const fixed = columns.type === undefined ? { type: isOfBodies ? 'organization' : 'person' } : {}
  return { ...EMPTY, kind: 'names', columns, fixed, dateOrder: orderIn(layout, [columns.from, columns.to]) }
}

function commitmentMapping(layout: TableLayout, columns: TableMapping['columns']): TableMapping {
  const sums = [columns.amount, ...KIND_FIELDS.map((field) => columns[field])].filter((one) => one !== undefined)
  const currency = columns.currency === undefined ? statedCurrency(layout, sums) : undefined
  const { unit: _, ...rest } = EMPTY
  const unit = statedUnit(layout, sums)
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

function byName(layout: TableLayout, guesses: readonly Guess[]): Partial<Record<TableField, number>> {
  const names = layout.headers.map(plain)
  const columns: Partial<Record<TableField, number>> = {}
  const taken = new Set<number>()
  for (const [field, words] of guesses) {
    const column = words
      .split('|')
      .map((word) => names.indexOf(word))
      .find((index) => index >= 0 && !taken.has(index))
    if (column === undefined) continue
    columns[field] = column
    taken.add(column)
  }
  return columns
}

/** A column of kinds counts where its words are known: "rep" and "sen" are kinds of something else. */
function withKnownTypes(layout: TableLayout, columns: TableMapping['columns']): Partial<Record<TableField, number>> {
  const { type, ...others } = columns
  const cells = type === undefined ? [] : layout.sample.map((row) => row[type] ?? '')
  return cells.some((cell) => nameTypeOf(cell) === undefined) ? others : { ...columns }
}

/** "Start date" alone is most often when a row was made or a measure began: an office has both ends, or none. */
function withoutStrayDates(columns: Partial<Record<TableField, number>>): TableMapping['columns'] {
  const { from, to, ...others } = columns
  if (columns.role === undefined || from === undefined || to === undefined) return others
  return columns
}

function amountColumn(layout: TableLayout, taken: readonly (number | undefined)[]): number | undefined {
  const names = layout.headers.map(plain)
  const fit = names.flatMap((name, index) =>
    SUM_WORDS.test(name) && !NOT_SUMS.test(name) && !taken.includes(index) && isNumeric(layout, index) ? [index] : [],
  )
  return fit.find((index) => /\b(?:amount|value|sum)\b/.test(names[index] ?? '')) ?? fit[0]
}

function isNumeric({ sample }: TableLayout, column: number | undefined): boolean {
  if (column === undefined) return false
  const cells = sample.map((row) => row[column] ?? '').filter((cell) => cell !== '')
  return cells.length > 0 && cells.filter((cell) => readNumber(cell) !== undefined).length * 2 > cells.length
}

function statedCurrency({ headers, sample }: TableLayout, columns: readonly number[]): string | undefined {
  for (const column of columns) {
    const inHeader = currencyInHeader(headers[column] ?? '')
    if (inHeader !== undefined) return inHeader
    const inCell = currencyOf(readNumber(sample[0]?.[column] ?? '')?.around ?? '')
    if (inCell !== undefined) return inCell
  }
  return undefined
}

/** Sums of ten thousand and more are in whole units; small ones may be in anything unless a header says it. */
function statedUnit({ headers, sample }: TableLayout, columns: readonly number[]): number | undefined {
  const words = ` ${columns.map((column) => plain(headers[column] ?? '')).join(' ')} `
  if (/ (?:bn|billions?) /.test(words)) return 1e9
  if (/ (?:m|mn|mio|millions?) /.test(words)) return 1e6
  if (/ (?:k|thousands?) /.test(words)) return 1e3
  const values = sample.flatMap((row) => columns.map((column) => readNumber(row[column] ?? '')?.value ?? 0))
  return Math.max(...values, 0) >= 10_000 ? 1 : undefined
}

function orderIn({ sample }: TableLayout, columns: readonly (number | undefined)[]): TableMapping['dateOrder'] {
  return dateOrderOf(columns.flatMap((column) => (column === undefined ? [] : sample.map((row) => row[column] ?? ''))))
}

/** "Source URL" and "source_url" are "source url", "firstName" is "first name". */
function plain(header: string): string {
  return header
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
