import { type Lexicon, perLexicon } from '../../lexicon/lexicon.ts'
import { fold } from './fold.ts'

/** What a word says of a country: its name, its adjective or people, or its capital or seat of government. */
export type CountryWord = 'name' | 'demonym' | 'capital'

export interface CountryMatch {
  /** ISO 3166-1 alpha-2; `EU` for the European Union, `XK` for Kosovo. */
  readonly code: string
  /** The standard English name. */
  readonly name: string
  readonly by: CountryWord
}

/** Most words one country phrase holds: "united kingdom of great britain and northern ireland". */
export const COUNTRY_WORDS_MAX = 8

/** What English calls a country, its people, and its capitals and seats of government, as written. */
export interface CountryForms {
  readonly names: readonly string[]
  readonly demonyms: readonly string[]
  readonly capitals: readonly string[]
}

/** Reads the lines of the table of countries: their forms by ISO 3166-1 alpha-2 code. */
export function countryForms(lines: readonly string[]): ReadonlyMap<string, CountryForms> {
  const forms = new Map<string, CountryForms>()
  for (const line of lines) {
    const [code = '', ...fields] = line.split('|')
    const [names = [], people = [], capitals = []] = fields.map((field) =>
      field.split(',').filter((form) => form !== ''),
    )
    forms.set(code, { names, demonyms: people.map((form) => form.replace('+', names[0] ?? '')), capitals })
  }
  return forms
}

/** The countries of a lexicon, by ISO 3166-1 alpha-2 code. */
export const countriesOf: (lexicon: Lexicon) => ReadonlyMap<string, CountryForms> = perLexicon((lexicon) =>
  countryForms(lexicon.table('countries')),
)

const matchesOf: (lexicon: Lexicon) => ReadonlyMap<string, CountryMatch> = perLexicon(matchesByForm)

function matchesByForm(lexicon: Lexicon): ReadonlyMap<string, CountryMatch> {
  const words = new Map<string, CountryMatch>()
  for (const [code, { names, demonyms, capitals }] of countriesOf(lexicon)) {
    const name = names[0] ?? ''
    addAll(words, names, { code, name, by: 'name' })
    addAll(words, demonyms, { code, name, by: 'demonym' })
    addAll(words, capitals, { code, name, by: 'capital' })
  }
  return words
}

/** Adjectives and words for a people that two countries have, if only as the last of them: "Congolese", "Bissau-Guinean". */
const sharedDemonyms: (lexicon: Lexicon) => ReadonlyMap<string, readonly string[]> = perLexicon((lexicon) => {
  const codes = new Map<string, Set<string>>()
  for (const [code, { demonyms }] of countriesOf(lexicon)) {
    for (const form of demonyms.map(key)) {
      for (const word of [form, form.slice(form.lastIndexOf(' ') + 1)])
        codes.set(word, (codes.get(word) ?? new Set()).add(code))
    }
  }
  return new Map([...codes].map(([form, all]) => [form, [...all]]))
})

/** The codes of all countries that a phrase may name or stand for, the usual one first; empty where it is none. */
export function countriesNamed(text: string, lexicon: Lexicon): readonly string[] {
  const country = countryOf(text, lexicon)
  if (country === undefined) return []
  return country.by === 'demonym' ? (sharedDemonyms(lexicon).get(key(text)) ?? [country.code]) : [country.code]
}

function addAll(words: Map<string, CountryMatch>, forms: readonly string[], match: CountryMatch): void {
  for (const form of forms) if (!words.has(key(form))) words.set(key(form), match)
}

function key(text: string): string {
  const folded = fold(text)
  return folded.startsWith('the ') ? folded.slice(4) : folded
}

/**
 * The country that a whole phrase names or stands for: "U.S.", "the Netherlands", "Ukrainian",
 * "Americans", "Kyiv's", "the Kremlin". Undefined where it is none; the pronoun "us" is none.
 * `text` is read as written. Cost: one look-up.
 */
export function countryOf(text: string, lexicon: Lexicon): CountryMatch | undefined {
  const words = matchesOf(lexicon)
  const wanted = key(text)
  if (wanted.length <= 3 && text.toUpperCase() !== text) return undefined
  const match = words.get(wanted)
  if (match !== undefined) return match
  const singular = wanted.endsWith('s') ? words.get(wanted.slice(0, -1)) : undefined
  return singular?.by === 'demonym' ? singular : undefined
}

/** The standard English name of an ISO 3166-1 alpha-2 code in the table. */
export function countryName(code: string, lexicon: Lexicon): string | undefined {
  return countriesOf(lexicon).get(code)?.names[0]
}
