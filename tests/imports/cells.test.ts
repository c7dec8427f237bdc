import { describe, expect, test } from 'vitest'
import { categoryOf, purposeCategory, statusOf } from '../../src/imports/aid-words.ts'
import { countryCode, countryName } from '../../src/imports/countries.ts'
import { currencyInHeader, currencyOf } from '../../src/imports/currencies.ts'
import { dateOrderOf, readDate } from '../../src/imports/dates.ts'
import { nameForms } from '../../src/imports/name-forms.ts'
import { readNumber } from '../../src/imports/numbers.ts'
import { lexicon } from '../../tools/lexicon/shipped.ts'
import { DATES, NAMES, NO_DATES, NO_NUMBERS, NUMBERS } from '../cases/imports/cells.ts'

describe('a sum in a cell', () => {
  test.each(NUMBERS)('%s is %d', (cell, value, precision) => {
    const read = readNumber(cell, lexicon)
    expect(read?.value).toBe(value)
    expect(read?.precision).toBeCloseTo(precision, 8)
  })

  test.each(NO_NUMBERS)('“%s” is none', (cell) => {
    expect(readNumber(cell, lexicon)).toBeUndefined()
  })
})

describe('a date in a cell', () => {
  test.each(DATES)('%s (%s) is %s', (cell, order, date) => {
    expect(readDate(cell, order, lexicon)).toBe(date)
  })

  test.each(NO_DATES)('“%s” is none', (cell) => {
    expect(readDate(cell, 'unknown', lexicon)).toBeUndefined()
  })

  test('the order of day and month shows where one of them is above 12', () => {
    expect(dateOrderOf(['3/4/2022', '21/4/2022'])).toBe('day-first')
    expect(dateOrderOf(['3/4/2022', '4/21/2022'])).toBe('month-first')
    expect(dateOrderOf(['3/4/2022', '2022-05-06'])).toBe('unknown')
  })
})

describe('a name in a list', () => {
  test.each(NAMES)('%s (person: %s)', (written, isPerson, name, others) => {
    expect(nameForms(written, isPerson, lexicon)).toEqual({ name, others })
  })
})

describe('words of tables', () => {
  test.each([
    ['Military', 'military'],
    ['Weapons and ammunition', 'military'],
    ['humanitarian relief', 'humanitarian'],
    ['Financial', 'financial'],
    ['72010', 'humanitarian'],
    ['15220', 'military'],
    ['51010', 'financial'],
    ['14030', 'other'],
    ['Bridges', undefined],
    ['', undefined],
  ])('the kind of aid “%s” is %s', (word, category) => {
    expect(categoryOf(word, lexicon)).toBe(category)
  })

  test('what the reader says of a word comes first', () => {
    expect(categoryOf('Bridges', lexicon, new Map([['Bridges', 'financial']]))).toBe('financial')
    expect(categoryOf('constructor', lexicon, new Map())).toBeUndefined()
    expect(purposeCategory('7201')).toBeUndefined()
  })

  test.each([
    ['pledged', 'announced'],
    ['approved by parliament', 'committed'],
    ['Disbursement', 'delivered'],
    ['requested', 'requested'],
    ['2', 'committed'],
    ['unclear', undefined],
  ])('the status “%s” is %s', (word, status) => {
    expect(statusOf(word, lexicon)).toBe(status)
  })

  test.each([
    ['eur', 'EUR'],
    ['€', 'EUR'],
    ['US$', 'USD'],
    ['$', undefined],
    ['dollars', undefined],
    ['XQZ', undefined],
  ])('the currency “%s” is %s', (cell, currency) => {
    expect(currencyOf(cell, lexicon)).toBe(currency)
  })

  test.each([
    ['monetary_value_eur', 'EUR'],
    ['Amount (USD million)', 'USD'],
    ['All values', undefined],
    ['Total', undefined],
  ])('the header “%s” names %s', (header, currency) => {
    expect(currencyInHeader(header, lexicon)).toBe(currency)
  })

  test('countries are known by name and by code', () => {
    expect(['Ukraine', 'UA', 'Viet Nam', 'Nowhere', 'XX'].map((text) => countryCode(text, lexicon))).toEqual([
      'UA',
      'UA',
      'VN',
      undefined,
      undefined,
    ])
    expect(countryName('CI', lexicon)).toBe('Ivory Coast')
    expect(countryName('Norway', lexicon)).toBeUndefined()
  })
})
