import { describe, expect, test } from 'vitest'
import { ABRIDGED } from '../../cases/quotation-pairs/abridged.ts'
import { ALTERED_WORDS } from '../../cases/quotation-pairs/altered.ts'
import { ALTERED_MORE } from '../../cases/quotation-pairs/altered-more.ts'
import { FRAGMENTS } from '../../cases/quotation-pairs/fragments.ts'
import { OTHER_SPEAKERS } from '../../cases/quotation-pairs/other-speakers.ts'
import { RETOLD } from '../../cases/quotation-pairs/retold.ts'
import { RETOLD_MORE } from '../../cases/quotation-pairs/retold-more.ts'
import type { FullRow, PairRow } from '../../cases/quotation-pairs/rows.ts'
import { SAME_WORDS } from '../../cases/quotation-pairs/same-words.ts'
import { UNRELATED } from '../../cases/quotation-pairs/unrelated.ts'
import { findingOf, outcome, readPage, recordedQuotation } from './quotation-page.ts'

function found(row: FullRow): string {
  const reference = { quotations: [recordedQuotation(row)] }
  const { published } = row
  return outcome(findingOf(readPage(row.page), published === undefined ? reference : { ...reference, published }))
}

function full([recorded, by, page, expected]: PairRow): FullRow {
  return { recorded, by, page, expected }
}

const TABLES: readonly (readonly [string, readonly FullRow[]])[] = [
  ['the same words, whole or in part', SAME_WORDS.map(full)],
  ['words left out', ABRIDGED.map(full)],
  ['honest retranslations and other wording', [...RETOLD, ...RETOLD_MORE].map(full)],
  ['one change that turns the sense', [...ALTERED_WORDS, ...ALTERED_MORE].map(full)],
  ['the words in another mouth', OTHER_SPEAKERS.map(full)],
  ['other quotations with much in common', UNRELATED.map(full)],
  ['short fragments, dates and translations', FRAGMENTS],
]

describe.each(TABLES)('A quotation beside a recorded one: %s', (_name, rows) => {
  test.each(rows.map((row) => [row.page, row] as const))('%s', (_page, row) => {
    expect(row.expected.split(' or ')).toContain(found(row))
  })
})

test('the table holds at least 200 pairs', () => {
  expect(TABLES.reduce((sum, [, rows]) => sum + rows.length, 0)).toBeGreaterThanOrEqual(200)
})
