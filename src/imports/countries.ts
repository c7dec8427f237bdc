import { countryOf, countryName as nameOf } from '../engine/text/countries.ts'
import { type Lexicon, wordClass } from '../lexicon/lexicon.ts'

/** Names that statistics have for a country and news has not; value: its code. */
const STATISTICS_COUNTRY = wordClass('statistics-country')

/** The English name of a country by its ISO 3166-1 code of two letters. */
export function countryName(code: string, lexicon: Lexicon): string | undefined {
  return nameOf(code.trim().toUpperCase(), lexicon)
}

/** The ISO 3166-1 code of a country, by name or by the code itself. */
export function countryCode(text: string, lexicon: Lexicon): string | undefined {
  const name = text.trim().replaceAll('_', ' ').toUpperCase()
  if (/^[A-Z]{2}$/.test(name) && nameOf(name, lexicon) !== undefined) return name
  const country = countryOf(name, lexicon)
  return country?.by === 'name' ? country.code : lexicon.valueFor(name, STATISTICS_COUNTRY)
}

/** The name for a country written by name or code, and any other words as they are. */
export function partyName(text: string, lexicon: Lexicon): string {
  const isCode = /^[A-Z]{2}$/.test(text.trim())
  return (isCode ? countryName(text, lexicon) : undefined) ?? text.trim()
}
