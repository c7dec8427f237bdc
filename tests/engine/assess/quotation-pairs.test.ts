import { describe } from 'vitest'
import { ABRIDGED } from '../../cases/quotation-pairs/abridged.ts'
import { ALTERED_WORDS } from '../../cases/quotation-pairs/altered.ts'
import { DENIALS_AND_FIGURES } from '../../cases/quotation-pairs/denials-and-figures.ts'
import { FRAGMENTS } from '../../cases/quotation-pairs/fragments.ts'
import { OTHER_SPEAKERS } from '../../cases/quotation-pairs/other-speakers.ts'
import { RETOLD } from '../../cases/quotation-pairs/retold.ts'
import type { FullRow, PairRow } from '../../cases/quotation-pairs/rows.ts'
import { SAME_WORDS } from '../../cases/quotation-pairs/same-words.ts'
import { UNRELATED } from '../../cases/quotation-pairs/unrelated.ts'
import { WRITTEN_OTHERWISE } from '../../cases/quotation-pairs/written-otherwise.ts'
import { type RowCase, testList, testRows } from '../../row-tests.ts'
import { findingOf, outcome, readPage, recordedQuotation } from './quotation-page.ts'

function found(row: FullRow): string {
  const reference = { quotations: [recordedQuotation(row)] }
  const { published } = row
  return outcome(findingOf(readPage(row.page), published === undefined ? reference : { ...reference, published }))
}

function full([recorded, by, page, expected]: PairRow): FullRow {
  return { recorded, by, page, expected }
}

function rowCase(row: FullRow): RowCase {
  const dates = [row.said, row.published].filter((date) => date !== undefined).join(' to ')
  const page = `${dates === '' ? '' : `${dates}: `}${row.page}`
  return {
    name: `${page} / ${row.by}: ${row.translation ?? row.recorded}`,
    got: () => found(row),
    wanted: row.expected,
  }
}

const TABLES: readonly (readonly [string, readonly FullRow[]])[] = [
  ['the same words, whole or in part', SAME_WORDS.map(full)],
  ['words left out', ABRIDGED.map(full)],
  ['honest retranslations and rewording', RETOLD.map(full)],
  ['figures, names and set phrases written otherwise', WRITTEN_OTHERWISE.map(full)],
  ['one change that turns the sense', ALTERED_WORDS.map(full)],
  ['a denial more or less, another figure or name', DENIALS_AND_FIGURES.map(full)],
  ['the words in another mouth', OTHER_SPEAKERS.map(full)],
  ['other quotations with much in common', UNRELATED.map(full)],
  ['short fragments, dates and translations', FRAGMENTS],
]

describe.each(TABLES)('A quotation beside a recorded one: %s', (_name, rows) => {
  testRows(rows.map(rowCase))
})

describe('The tables of quotations', () => {
  testList(TABLES.flatMap(([, rows]) => rows.map(rowCase)))
})
