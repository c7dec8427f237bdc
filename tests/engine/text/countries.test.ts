import { describe, expect, test } from 'vitest'
import { countryName, countryOf } from '../../../src/engine/text/countries.ts'
import { lexicon } from '../../../tools/lexicon/shipped.ts'

const MEANT: readonly (readonly [string, string, string])[] = [
  ['Ukraine', 'UA', 'name'],
  ['the Netherlands', 'NL', 'name'],
  ['U.S.', 'US', 'name'],
  ['US', 'US', 'name'],
  ['the United States', 'US', 'name'],
  ["Ukraine's", 'UA', 'name'],
  ['DPRK', 'KP', 'name'],
  ["Côte d'Ivoire", 'CI', 'name'],
  ['TÜRKIYE', 'TR', 'name'],
  ['Ukrainians', 'UA', 'demonym'],
  ['Russian', 'RU', 'demonym'],
  ['Kyiv', 'UA', 'capital'],
  ['Kiev', 'UA', 'capital'],
  ['the Kremlin', 'RU', 'capital'],
  ['Brussels', 'EU', 'capital'],
  ['White House', 'US', 'capital'],
]

const NONE: readonly string[] = [
  'us',
  'uk',
  '',
  'Iraqs',
  'Putin',
  'Ukraini',
  'the',
  'Korean',
  'Scottish',
  'Nigerian army',
]

describe('a country by what news calls it', () => {
  test.each(MEANT)('%s', (text, code, by) => {
    expect(countryOf(text, lexicon)).toMatchObject({ code, by })
  })
  test.each(NONE)('"%s" is none', (text) => {
    expect(countryOf(text, lexicon)).toBeUndefined()
  })
  test('a code gives the standard name', () => {
    expect(countryName('GB', lexicon)).toBe('United Kingdom')
    expect(countryName('ZZ', lexicon)).toBeUndefined()
  })
})
