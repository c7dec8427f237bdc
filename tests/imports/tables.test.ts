import { describe, expect, test } from 'vitest'
import { openFile } from '../../src/imports/open.ts'
import { Survey } from '../../src/imports/survey.ts'
import type { Commitment } from '../../src/model/records.ts'
import { lexicon } from '../../tools/lexicon/shipped.ts'
import { read } from './sample.ts'

const open = (lines: readonly string[]): ReturnType<typeof openFile> =>
  openFile('table.csv', `${lines.join('\n')}\n`, lexicon)
const told = ({ donor, recipient, amount }: Commitment): string =>
  `${donor.name} ${recipient.name} ${amount.value} ${amount.currency}`

describe('The sums of a column have one decimal sign', () => {
  const sums = (...cells: readonly string[]): readonly number[] =>
    read(open(['donor;recipient;amount EUR', ...cells.map((cell) => `Norway;Kenya;${cell}`)]), {
      unit: 1,
    }).commitments.map(({ amount }) => amount.value)

  test.each([
    [
      ['1,250', '0,375', '3,1'],
      [1.25, 0.375, 3.1],
    ],
    [
      ['104.500', '12.500,00'],
      [104_500, 12_500],
    ],
    [
      ['1,250', '2,000,000'],
      [1_250, 2_000_000],
    ],
    [
      ['1.250', '12.5'],
      [1.25, 12.5],
    ],
    [
      ['1,250', '1,500'],
      [1_250, 1_500],
    ],
    [
      ['1 250,5', '1,250'],
      [1_250.5, 1.25],
    ],
  ])('%j is %j', (cells, values) => {
    expect(sums(...cells)).toEqual(values)
  })

  test('one slip among many settles nothing', () => {
    expect(sums('1,500', '2,300', '1,50')).toEqual([1_500, 2_300, 1.5])
  })

  test('where cells contradict each other, each tells by itself', () => {
    expect(sums('12,5', '12.5', '1,250')).toEqual([12.5, 12.5, 1_250])
  })

  test('it may show at the end of a long table', () => {
    expect(sums(...Array.from({ length: 300 }, () => '1,250'), '2,5', '3,75')[0]).toBe(1.25)
  })
})

describe('A row of tags below the names (HXL)', () => {
  test('is no row, and spoils no guess', () => {
    const { commitments, faults } = read(
      open([
        'donor,recipient,amount,date',
        '#org+funder,#country+name,#value,#date',
        'Norway,Kenya,"$4,250,000",2021-03-02',
      ]),
    )
    expect(commitments.map(told)).toEqual(['Norway Kenya 4250000 USD'])
    expect(faults).toEqual([])
  })

  test('tells what a column holds where its name does not', () => {
    const { commitments } = read(
      open(['Wer,Wohin,Wieviel', '#org+funder,#country+name,#value+usd', 'Norway,Kenya,4250000']),
    )
    expect(commitments.map(told)).toEqual(['Norway Kenya 4250000 USD'])
  })

  test('is passed over among people, too', () => {
    const { entities } = read(open(['name,country', '#contact+name,#country+name', 'Karin Holm,Norway']))
    expect(entities.map(({ name }) => name)).toEqual(['Karin Holm'])
  })
})

describe('A row of totals gives no commitment', () => {
  test.each([
    'Total,Kenya,Military',
    'Norway,TOTAL:,Military',
    'Norway,Kenya,Grand total',
    'All donors,Kenya,Military',
    'Norway Total,Kenya,Military',
    'Total Norway,Kenya,Military',
    'Total contributions 2021,Kenya,Military',
    'Summe,Kenya,Military',
  ])('%s', (cells) => {
    const { commitments, faults } = read(open(['donor,recipient,category,amount USD', `${cells},3000000`]))
    expect(commitments).toEqual([])
    expect(faults).toEqual(['row 2: it is a row of totals'])
  })

  test('a company of that name does', () => {
    const { commitments } = read(open(['donor,recipient,amount USD', 'Total Energies,Kenya,3000000']))
    expect(commitments.map(told)).toEqual(['Total Energies Kenya 3000000 USD'])
  })
})

describe('The columns of registers are known', () => {
  test('of the Financial Tracking Service', () => {
    const { commitments } = read(
      open([
        'date,description,amountUSD,srcOrganization,destOrganization,destLocations,status,originalAmount,originalCurrency',
        '2021-03-02,Shelter,4250000,"Norway, Government of",World Food Programme,KEN,commitment,36000000,NOK',
      ]),
    )
    expect(commitments.map(told)).toEqual(['Norway Kenya 4250000 USD'])
  })
})

test('givers and receivers that are no known country or body are told', () => {
  const survey = new Survey()
  const file = open(['donor,recipient,amount USD', 'Norway,Kenya,10000', 'Norland,World Food Programme,20000'])
  const { source, table } = file.recognised
  for (const item of file.read({ source, ...(table === undefined ? {} : { mapping: table.mapping }) })) survey.add(item)
  expect(survey.result()).toMatchObject({ commitments: 2, faultCount: 0, unknownParties: ['Norland'] })
})

test('what a web page’s export left of its HTML goes', () => {
  const people = read(
    open(['schema,name,aliases', 'Person,<b>Ole&nbsp;Brandt</b>,"<span lang=""ru"">Оле Брандт</span>;O. &#66;randt"']),
  )
  expect(people.entities).toMatchObject([
    { name: 'Ole Brandt', aliases: [{ text: 'Оле Брандт' }, { text: 'O. Brandt' }] },
  ])
  const aid = read(open(['donor,recipient,amount USD', '<i>Norway</i>,Kenya,10000']))
  expect(aid.commitments.map(told)).toEqual(['Norway Kenya 10000 USD'])
})

test('a file is called by its name, not by where it lies', () => {
  const { recognised } = openFile(
    'secret/of/the/reader/aid_list.csv',
    'donor,recipient,amount USD\nNorway,Kenya,10000\n',
    lexicon,
  )
  expect(recognised.source.title).toBe('aid list')
})
