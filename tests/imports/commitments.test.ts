import { describe, expect, test } from 'vitest'
import { openFile } from '../../src/imports/open.ts'
import { missingIn } from '../../src/imports/table-needs.ts'
import type { Commitment } from '../../src/model/records.ts'
import { lexicon } from '../../tools/lexicon/shipped.ts'
import { openSample, read } from './sample.ts'

const words = ({ donor, recipient, amount, category, status, date }: Commitment): string =>
  [donor.name, recipient.name, amount.value, amount.currency, category, status, date].join(' ')

describe('a table of commitments', () => {
  const file = openSample('commitments.csv')
  const { commitments, sources, faults } = read(file)

  test('its columns are known by their names', () => {
    const { mapping } = file.recognised.table ?? {}
    expect(mapping).toMatchObject({
      kind: 'commitments',
      columns: { donor: 0, recipient: 1, amount: 2, category: 3, date: 4, includes: 5, url: 6 },
      fixed: { currency: 'EUR' },
      unit: 1e6,
      dateOrder: 'day-first',
      areTotals: false,
    })
  })

  test('rows become records, with their precision, items and source', () => {
    expect(commitments.map(words)).toEqual([
      'Norland Ukraine 1250500000 EUR military committed 2022-12-21',
      'Estonia Ukraine 250000 EUR humanitarian committed 2023-01-05',
      'Latvia Moldova 5000000 EUR other committed 2023-02-28',
    ])
    expect(commitments[0]).toMatchObject({
      amount: { precision: 100_000 },
      includes: ['Field kitchens', 'Generators'],
      sources: ['file', 'url1'],
    })
    expect(sources.map((source) => source.url ?? source.file)).toEqual([
      'commitments.csv',
      'https://example.org/a',
      'https://example.org/b',
    ])
  })

  test('every row that gives none is told, with its number', () => {
    expect(faults).toEqual([
      'row 4: nobody is said to receive it',
      'row 5: “about three” is no sum',
      'row 6: the sum -3 is below zero',
      'row 7: “31.2.2023” is no date: write 2022, 2022-12 or 2022-12-21',
    ])
  })

  test('a word for a kind of aid that is not known is asked for, and taken as told', () => {
    const items = [...file.read({ source: { title: 'x' }, mapping: mappingOf(file) })]
    expect(items.filter((item) => item.kind === 'unknown-category')).toEqual([
      { kind: 'unknown-category', word: 'Bridges' },
    ])
    expect(read(file, { categories: new Map([['Bridges', 'financial']]) }).commitments.at(-1)?.category).toBe(
      'financial',
    )
  })
})

describe('totals', () => {
  const file = openSample('monthly-totals.csv')
  const told = { fixed: { recipient: 'Ukraine', currency: 'EUR' }, unit: 1e9 }

  test('what the table does not say must be told first', () => {
    expect(missingIn(mappingOf(file))).toEqual(['who receives', 'the currency', 'what the sums are counted in'])
    expect(() => [...file.read({ source: { title: 'x' }, mapping: mappingOf(file) })]).toThrow('who receives')
  })

  test('a column for each kind of aid gives a record each; they have no day, so that they contradict nothing', () => {
    const { commitments, faults } = read(file, told)
    expect(commitments.map(words)).toEqual([
      'Norway Ukraine 200000000 EUR humanitarian committed 2022-03',
      'Norway Ukraine 300000000 EUR military committed 2022-03',
      'European Union Ukraine 1200000000 EUR financial committed 2022-04',
    ])
    expect(commitments[0]?.occasion).toContain('total')
    expect(faults).toEqual(['row 3: every sum is empty or zero'])
  })

  test('a day is cut off where the reader says that rows are totals', () => {
    expect(read(openSample('commitments.csv'), { areTotals: true }).commitments.map(({ date }) => date)).toEqual([
      '2022-12',
      '2023-01',
      '2023-02',
    ])
  })

  test('a table with a column for each donor is unfolded; sums of sums are left out', () => {
    const cross = openSample('cross-table.csv')
    expect(cross.recognised.table?.layout.isUnfolded).toBe(true)
    const { commitments, faults } = read(cross, { fixed: { currency: 'USD', date: '2018' }, unit: 1e6 })
    expect(commitments.map(words)).toEqual([
      'Austria Kenya 4500000 USD other committed 2018',
      'France Kenya 12250000 USD other committed 2018',
      'Norway Kenya 1000000 USD other committed 2018',
      'Harbour Fund Kenya 500000 USD other committed 2018',
      'Belgium Nepal 2000000 USD other committed 2018',
    ])
    expect(faults).toEqual(['row 4: the sum -0.1 is below zero'])
  })
})

describe('the file around a table', () => {
  test.each([
    ['semicolons', 'donor;recipient;amount;currency\nNorway;Kenya;1,5;EUR\n'],
    ['tabs', 'donor\trecipient\tamount\tcurrency\nNorway\tKenya\t1.5\tEUR\n'],
    ['a byte order mark', '\ufeffdonor,recipient,amount,currency\nNorway,Kenya,1.5,EUR\n'],
    ['Windows line ends and empty rows', 'donor,recipient,amount,currency\r\n\r\nNorway,Kenya,1.5,EUR\r\n,,,\r\n'],
    ['no line end', 'donor,recipient,amount,currency\nNorway,Kenya,1.5,EUR'],
    ['words before the header', 'Gifts\ndonor,recipient,amount,currency\nNorway,Kenya,1.5,EUR'],
  ])('may have %s', (_, text) => {
    expect(read(openFile('t.csv', text, lexicon), { unit: 1 }).commitments.map(words)).toEqual([
      'Norway Kenya 1.5 EUR other committed ',
    ])
  })

  test('columns may be named by the OECD’s donor codes, or have numbers in their names', () => {
    const codes = 'donor_code,1,2,3,4,5,6,302,701,99999\nKenya,,,,12.5,,,3,,1\n'
    expect(
      read(openFile('t.csv', codes, lexicon), { unit: 1e6, fixed: { currency: 'USD' } }).commitments.map(words),
    ).toEqual([
      'France Kenya 12500000 USD other committed ',
      'United States Kenya 3000000 USD other committed ',
      'Donor 99999 Kenya 1000000 USD other committed ',
    ])
    const years =
      'donor,recipient,amount,currency,Total 2019,Total 2020,Total 2021,Total 2022,Total 2023\nNorway,Kenya,1.5,EUR,1,2,3,4,5'
    expect(read(openFile('t.csv', years, lexicon), { unit: 1 }).commitments).toHaveLength(1)
  })

  test('rows that lie across what is read at a time are whole', () => {
    const row = `Norway,Kenya,25000,EUR,"Line one\nof ""a"" title, ${'x'.repeat(900)}"`
    const text = `donor,recipient,amount,currency,title\n${Array.from({ length: 3_000 }, () => row).join('\n')}`
    const { commitments, faults } = read(openFile('t.csv', text, lexicon))
    expect(faults).toEqual([])
    expect(new Set(commitments.map((one) => one.occasion?.length)).size).toBe(1)
    expect(commitments).toHaveLength(3_000)
  })

  test('a quotation mark that nobody closes ends the reading, with the row', () => {
    const text = `donor,recipient,amount,currency\nNorway,Kenya,1,EUR\nNorway,"${'Kenya,1,EUR\n'.repeat(600_000)}`
    expect(() => read(openFile('t.csv', text, lexicon), { unit: 1 })).toThrow(
      'Row 3: a quotation mark is opened and never closed',
    )
  })
})

function mappingOf(file: ReturnType<typeof openSample>): NonNullable<typeof file.recognised.table>['mapping'] {
  if (file.recognised.table === undefined) throw new Error('no table')
  return file.recognised.table.mapping
}
