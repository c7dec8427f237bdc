import { describe, expect, test } from 'vitest'
import { openFile } from '../../src/imports/open.ts'
import { lexicon } from '../../tools/lexicon/shipped.ts'
import { openSample, read } from './sample.ts'

const activities = (inner: string, head = ''): string =>
  `<?xml version="1.0"?>${head}<iati-activities>${inner}</iati-activities>`

describe('IATI activities', () => {
  const { commitments, faults } = read(openSample('activities.xml'))

  test('each commitment and disbursement is a record, shared out to its countries', () => {
    const told = commitments.map(({ donor, recipient, amount, category, status, date }) =>
      [donor.name, recipient.name, amount.value, amount.currency, amount.qualifier, category, status, date].join(' '),
    )
    expect(told).toEqual([
      'Norland Ministry of Aid Kenya 1500000 EUR about humanitarian committed 2021-03',
      'Norland Ministry of Aid Uganda 500000 EUR about humanitarian committed 2021-03',
      'Harbour Fund Kenya 150000 USD exact military delivered 2021-05',
      'Old Style Agency Island Clinics 500 GBP exact humanitarian committed 2012-01',
    ])
    expect(commitments[0]?.occasion).toBe('Registered for 2021-03-04 (75% of it) · Wells & pumps · XX-1')
  })

  test('what gives no record is told, with its line', () => {
    expect(faults).toEqual([
      'line 26: “2021-05-40” is no date',
      'line 29: “none” is no sum',
      '1 transaction: neither pledge, commitment, disbursement, expenditure nor money from a named giver: passed over',
    ])
  })

  test('money that comes in counts where its giver is named', () => {
    const told = (giver: string): number =>
      read(
        openFile(
          'a.xml',
          activities(
            `<iati-activity><recipient-country code="KE"/><transaction><transaction-type code="1"/><transaction-date iso-date="2021-05-04"/><value currency="EUR">5</value>${giver}</transaction></iati-activity>`,
          ),
          lexicon,
        ),
      ).commitments.length
    expect(told('<provider-org><narrative>Harbour Fund</narrative></provider-org>')).toBe(1)
    expect(told('<receiver-org><narrative>Harbour Fund</narrative></receiver-org>')).toBe(0)
  })

  test.each([
    ['en', '<narrative xml:lang="de">Hafenamt</narrative><narrative>Harbour Office</narrative>', 'Harbour Office'],
    ['fr', '<narrative>Norvège</narrative><narrative xml:lang="en">Norway</narrative>', 'Norway'],
    ['fr', '<narrative>Norvège</narrative><narrative xml:lang="de">Norwegen</narrative>', 'Norvège'],
    ['fr', '<narrative xml:lang="EN-GB">Norway</narrative><narrative>Norvège</narrative>', 'Norway'],
  ])(
    'of names in several languages the English one is taken, else the first (%s: %s)',
    (language, narratives, name) => {
      const text = activities(
        `<iati-activity xml:lang="${language}" default-currency="EUR"><reporting-org>${narratives}</reporting-org><recipient-country code="KE"/><transaction><transaction-type code="2"/><transaction-date iso-date="2021-05-04Z"/><value>5</value></transaction></iati-activity>`,
      )
      expect(read(openFile('a.xml', text, lexicon)).commitments.map(({ donor, date }) => [donor.name, date])).toEqual([
        [name, '2021-05'],
      ])
    },
  )

  test.each([
    ['a document type', activities('', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'), 'document type'],
    ['an entity of its own', activities('<iati-activity><title>&bomb;</title></iati-activity>'), 'well-formed'],
    ['a tag that is not closed', activities('<iati-activity>'), 'well-formed'],
    ['a thousand nested elements', activities('<a>'.repeat(1000)), 'nested too deeply'],
  ])('refuses %s', (_, text, reason) => {
    expect(() => read(openFile('a.xml', text, lexicon))).toThrow(reason)
  })

  test('other XML and web pages are no activities', () => {
    expect(() => openFile('a.xml', '<?xml version="1.0"?><rss></rss>', lexicon)).toThrow('no IATI activities')
    expect(() => openFile('a.html', '<!doctype html><title>News</title>', lexicon)).toThrow('web page')
  })

  test('an activity behind a million letters in one element is read', () => {
    const long = `<iati-activity><title>${'x'.repeat(1_000_000)}</title></iati-activity>`.repeat(3)
    const given =
      '<iati-activity><recipient-country code="KE"/><transaction><transaction-type code="2"/><transaction-date iso-date="2021-05-04"/><value currency="EUR">5</value><provider-org><narrative>Harbour Fund</narrative></provider-org></transaction></iati-activity>'
    expect(read(openFile('a.xml', activities(long + given), lexicon)).commitments).toHaveLength(1)
  })
})
