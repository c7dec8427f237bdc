import { type Lexicon, perLexicon } from '../../lexicon/lexicon.ts'
import { countryOf } from '../text/countries.ts'

/** The countries that report what they give to the OECD, by ISO 3166-1 code: the others more often get than give. */
export const usualGivers: (lexicon: Lexicon) => ReadonlySet<string> = perLexicon((lexicon) => {
  const names = lexicon.table('dac-donors').map((line) => line.split('|')[1] ?? '')
  const codes = names.map((name) => countryOf(name, lexicon)?.code).filter((code) => code !== undefined)
  return new Set([...codes, 'EU'])
})
