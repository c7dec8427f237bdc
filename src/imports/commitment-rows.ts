import { knownParty } from '../engine/aid/known-parties.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TableField, TableMapping } from '../model/import.ts'
import type { AidCategory, MonetaryAmount } from '../model/money.ts'
import type { Commitment } from '../model/records.ts'
import type { IsoDate } from '../model/span.ts'
import { categoryOf, statusOf } from './aid-words.ts'
import { partyName } from './countries.ts'
import type { CsvRow } from './csv.ts'
import { currencyOf } from './currencies.ts'
import { isoDate, monthNumber, readDate } from './dates.ts'
import { FILE_SOURCE, type FoundItem, faultItem, recordItem, sourceItem } from './items.ts'
import { clean, type DecimalSign, decimalSignIn, readNumber } from './numbers.ts'
import { clipped, listed, withoutMarkup } from './texts.ts'
import { isTotal } from './totals.ts'
import { isUnsafe, webAddress } from './web-address.ts'

const KINDS: readonly AidCategory[] = ['humanitarian', 'military', 'financial', 'other']
const TOTAL = 'A total of several gifts'

/** A row that gives no record, for the reason in the message. */
class RowFault extends Error {}

/**
 * The commitments of a table, a row each, or one for each column of sums. A row that can't be read is
 * told as a fault and gives none, nor does a row of totals; cells without a sum beside others with one are passed
 * over. One sign stands before the decimals of all sums, where some leave no doubt which.
 */
export function* commitmentItems(
  rows: () => Iterable<CsvRow>,
  mapping: TableMapping,
  idPrefix: string,
  lexicon: Lexicon,
): Generator<FoundItem> {
  const decimal = decimalSignIn(sumCells(rows(), mapping))
  const sources = new Map<string, string>()
  const unknown = new Set<string>()
  let count = 0
  for (const row of rows()) {
    const cell = (field: TableField): string => cellOf(row, mapping, field)
    try {
      for (const field of ['donor', 'recipient', 'category'] as const)
        if (isTotal(cell(field), lexicon)) throw new RowFault('it is a row of totals')
      const sums = sumsOf(row, mapping, lexicon, decimal)
      const word = cell('category')
      if (word !== '' && categoryOf(word, lexicon, mapping.categories) === undefined && !unknown.has(word)) {
        unknown.add(word)
        yield { kind: 'unknown-category', word }
      }
      const place = `row ${row.number}`
      const url = addressOf(cell('url'))
      if (url !== undefined && !sources.has(url)) {
        sources.set(url, `url${sources.size + 1}`)
        yield sourceItem({ id: `url${sources.size}`, title: titleOf(url), url }, place)
      }
      const cited = [FILE_SOURCE, ...(url === undefined ? [] : [sources.get(url) ?? FILE_SOURCE])]
      const common = commonFields(cell, mapping, lexicon)
      for (const { name } of [common.donor, common.recipient]) {
        if (knownParty(name, lexicon) !== undefined || unknown.has(name)) continue
        unknown.add(name)
        yield { kind: 'unknown-party', word: name }
      }
      for (const sum of sums) {
        const category = sum.category ?? categoryOf(word, lexicon, mapping.categories) ?? 'other'
        count++
        yield recordItem(
          {
            record: 'commitment',
            id: `${idPrefix}/${count}`,
            ...common,
            category,
            amount: sum.amount,
            sources: cited,
          },
          place,
        )
      }
    } catch (error) {
      if (!(error instanceof RowFault)) throw error
      yield faultItem(`row ${row.number}`, error.message)
    }
  }
}

function cellOf({ cells }: CsvRow, { columns, fixed }: TableMapping, field: TableField): string {
  const column = columns[field]
  return (column === undefined ? '' : withoutMarkup(cells[column] ?? '').trim()) || (fixed[field]?.trim() ?? '')
}

function commonFields(
  cell: (field: TableField) => string,
  mapping: TableMapping,
  lexicon: Lexicon,
): Pick<Commitment, 'donor' | 'recipient' | 'status' | 'date' | 'includes' | 'occasion'> {
  const date = dateOf(cell, mapping, lexicon)
  const includes = listed(cell('includes'))
  const occasion = [mapping.areTotals ? TOTAL : '', cell('occasion')].filter(Boolean).join('. ')
  return {
    donor: { name: party(cell('donor'), 'nobody is said to give it', lexicon) },
    recipient: { name: party(cell('recipient'), 'nobody is said to receive it', lexicon) },
    status: statusFrom(cell('status'), lexicon),
    ...(date === undefined ? {} : { date }),
    ...(includes.length === 0 ? {} : { includes }),
    ...(occasion === '' ? {} : { occasion: clipped(occasion) }),
  }
}

function party(text: string, fault: string, lexicon: Lexicon): string {
  const whole = clipped(text)
  const country = partyName(whole, lexicon)
  const name = country === whole ? clipped(partyName(whole.replace(/ ?\([^()]*\)$/, ''), lexicon)) : country
  if (name === '') throw new RowFault(fault)
  return name
}

function statusFrom(word: string, lexicon: Lexicon): Commitment['status'] {
  if (word === '') return 'committed'
  const status = statusOf(word, lexicon)
  if (status === undefined) throw new RowFault(`“${word}” is no known status: write announced, committed or delivered`)
  return status
}

/** A total has no day: it is of a month or a year, so that it is never set against one announcement. */
function dateOf(cell: (field: TableField) => string, mapping: TableMapping, lexicon: Lexicon): IsoDate | undefined {
  const date = writtenDate(cell, mapping, lexicon)
  return mapping.areTotals ? date?.slice(0, 7) : date
}

function writtenDate(
  cell: (field: TableField) => string,
  { dateOrder }: TableMapping,
  lexicon: Lexicon,
): IsoDate | undefined {
  const text = cell('date')
  const year = cell('year')
  if (text !== '') {
    const date = readDate(text, dateOrder, lexicon)
    if (date === undefined) throw new RowFault(`“${text}” is no date: write 2022, 2022-12 or 2022-12-21`)
    return date
  }
  if (year === '') return undefined
  const month = cell('month')
  const date = isoDate(Number(year), month === '' ? undefined : monthNumber(month, lexicon))
  if (date === undefined) throw new RowFault(`“${[year, month].join(' ').trim()}” is no year and month`)
  return date
}

interface Sum {
  readonly amount: MonetaryAmount
  /** Where its column is for one kind of aid. */
  readonly category?: AidCategory
}

function kindColumns({ columns }: TableMapping): readonly AidCategory[] {
  return KINDS.filter((kind) => columns[kind] !== undefined)
}

function* sumCells(rows: Iterable<CsvRow>, mapping: TableMapping): Generator<string> {
  const fields = [...kindColumns(mapping), 'amount' as const]
  for (const row of rows) for (const field of fields) yield cellOf(row, mapping, field)
}

function sumsOf(
  row: CsvRow,
  mapping: TableMapping,
  lexicon: Lexicon,
  decimal: DecimalSign | undefined,
): readonly Sum[] {
  const byKind = kindColumns(mapping)
  if (byKind.length === 0) {
    const text = cellOf(row, mapping, 'amount')
    if (text === '') throw new RowFault('the sum is empty')
    return [{ amount: amountOf(text, row, mapping, lexicon, decimal) }]
  }
  const stated = byKind.flatMap((category): Sum[] => {
    const text = cellOf(row, mapping, category)
    return text === '' || Number(text) === 0
      ? []
      : [{ amount: amountOf(text, row, mapping, lexicon, decimal), category }]
  })
  if (stated.length === 0) throw new RowFault('every sum is empty or zero')
  return stated
}

function amountOf(
  text: string,
  row: CsvRow,
  mapping: TableMapping,
  lexicon: Lexicon,
  decimal: DecimalSign | undefined,
): MonetaryAmount {
  const stated = readNumber(text, lexicon, decimal)
  if (stated === undefined) throw new RowFault(`“${clipped(text, 60)}” is no sum`)
  if (stated.value < 0) throw new RowFault(`the sum ${text} is below zero`)
  if (stated.value === 0) throw new RowFault('the sum is zero')
  const named = mapping.columns.currency === undefined ? '' : cellOf(row, mapping, 'currency')
  const currency =
    currencyOf(named, lexicon) ??
    (named === ''
      ? (currencyOf(stated.around, lexicon) ?? currencyOf(mapping.fixed.currency ?? '', lexicon))
      : undefined)
  if (currency === undefined) throw new RowFault(named === '' ? 'no currency is said' : `“${named}” is no currency`)
  const unit = stated.isScaled ? 1 : (mapping.unit ?? 1)
  return { value: clean(stated.value * unit), currency, qualifier: 'exact', precision: clean(stated.precision * unit) }
}

function addressOf(text: string): string | undefined {
  if (isUnsafe(text)) throw new RowFault(`“${clipped(text, 60)}” is no web address`)
  return webAddress(text)
}

function titleOf(url: string): string {
  return clipped(new URL(url).hostname.replace(/^www\./, ''))
}
