import { describe, expect, test } from 'vitest'
import { countryCode, partyName } from '../../src/imports/countries.ts'
import { lexicon } from '../../tools/lexicon/shipped.ts'

describe('A giver or receiver as registers write it', () => {
  test.each([
    ['NOR', 'Norway'],
    ['KE', 'Kenya'],
    ['Norway, Government of', 'Norway'],
    ['Government of the Republic of Kenya', 'Kenya'],
    ['Royal Norwegian Government', 'Norway'],
    ['Federal Government of Germany', 'Germany'],
    ['Egypt, Arab Rep.', 'Egypt'],
    ['Iran (Islamic Republic of)', 'Iran'],
    ['Korea', 'South Korea'],
    ['Korea, Rep.', 'South Korea'],
    ['Korea, Dem. People’s Rep.', 'North Korea'],
    ['Korea (Democratic People’s Republic of)', 'North Korea'],
    ['Congo, Dem. Rep.', 'Democratic Republic of the Congo'],
    ['Congo, The Democratic Republic of the', 'Democratic Republic of the Congo'],
    ['Congo, Rep.', 'Republic of the Congo'],
    ['Venezuela, RB', 'Venezuela'],
    ['Gambia, The', 'Gambia'],
    ['Tanzania, United Republic of', 'Tanzania'],
    ['West Bank and Gaza', 'Palestine'],
    ['St. Lucia', 'Saint Lucia'],
    ['Türkiye', 'Turkey'],
    ['U.S.', 'United States'],
    ['EU Institutions', 'European Union'],
  ])('%s is %s', (written, name) => {
    expect(partyName(written, lexicon)).toBe(name)
  })

  test.each([
    'Ken',
    'World Food Programme',
    'Norwegian Refugee Council',
    'Government',
    'Bank of Norway',
    'Norwegian',
    'Republic',
    '',
    `${'Norway '.repeat(5_000)}`.trim(),
  ])('%s is no country, and stays as it is', (written) => {
    expect(partyName(written, lexicon)).toBe(written)
  })

  test('a column of countries may hold codes in small letters', () => {
    expect(['no', 'nor', 'Kenya', 'Lao PDR', 'xx'].map((cell) => countryCode(cell, lexicon))).toEqual([
      'NO',
      'NO',
      'KE',
      'LA',
      undefined,
    ])
  })
})
