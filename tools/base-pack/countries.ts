import { join } from 'node:path'
import { countriesOf } from '../../src/engine/text/countries.ts'
import type { Lexicon } from '../../src/lexicon/lexicon.ts'
import type { Entity, Source } from '../../src/model/records.ts'
import { type Row, readTable } from '../references/tables.ts'
import type { Compiled } from './compiled.ts'
import { sourceOf } from './sources.ts'

const LANGUAGES = ['es', 'fr', 'ru', 'zh', 'ar'] as const

/** A country as titles and bodies name it. */
export interface Country {
  /** ISO 3166-1 alpha-2, or `EU`: also its id in the pack. */
  readonly code: string
  readonly name: string
  /** "Ukrainian": what stands before the names of its bodies. */
  readonly peoples: readonly string[]
  /** Names and formal names, as a position's label may repeat them. */
  readonly names: readonly string[]
}

/** What places are called that are not countries alone: only with others of the country are they it. */
const OTHERS_BEAR: ReadonlySet<string> = new Set([
  'Georgia',
  'Victoria',
  'Hamilton',
  'Kingston',
  'Georgetown',
  'Santiago',
  'San José',
  'San Salvador',
  'Stanley',
  'Port Louis',
  'Roseau',
  'Douglas',
  'Male',
  'Saint John’s',
  "Saint John's",
  'San Juan',
  'Castries',
  'Apia',
  'George Town',
  'Saint-Denis',
  'Saint Helier',
  'Saint Martin',
  'Jersey',
])

/** The countries of the table, by code. */
export async function countryTable(folder: string, lexicon: Lexicon): Promise<ReadonlyMap<string, Country>> {
  const formal = new Map(
    (await readTable(join(folder, 'country-codes/countries.tsv'))).map((row) => [row['code'], row['formal']]),
  )
  return new Map(
    [...countriesOf(lexicon)].map(([code, { names, demonyms }]) => [
      code,
      {
        code,
        name: names[0] ?? code,
        peoples: demonyms,
        names: [...names, formal.get(code) ?? ''].filter((name) => name !== ''),
      },
    ]),
  )
}

/** Countries and their capitals, with their names in other languages. */
export async function compileCountries(folder: string, countries: ReadonlyMap<string, Country>): Promise<Compiled> {
  const codes = await sourceOf(folder, 'country-codes')
  const factbook = await sourceOf(folder, 'world-factbook')
  const profiles = await readTable(join(folder, 'world-factbook/countries.tsv'))
  const byCode = new Map(profiles.map((row) => [row['code'] ?? '', row]))
  const rows = await readTable(join(folder, 'country-codes/countries.tsv'))
  const records = rows.flatMap((row) => {
    const country = countries.get(row['code'] ?? '')
    if (country === undefined) return []
    const profile = byCode.get(country.code)
    return [countryRecord(country, row, profile, codes, factbook), ...capitalRecords(country, profile, factbook)]
  })
  return { sources: [codes, factbook], records }
}

function countryRecord(country: Country, row: Row, profile: Row | undefined, codes: Source, factbook: Source): Entity {
  const wikidata = row['wikidata'] ?? ''
  const own = [...country.names, profile?.['formal'] ?? ''].filter((text) => text !== '' && text !== country.name)
  const foreign = LANGUAGES.flatMap((language) => {
    const text = row[language] ?? ''
    return text === '' || country.names.includes(text) ? [] : [{ text, language }]
  })
  return {
    record: 'entity',
    id: country.code,
    type: 'place',
    name: country.name,
    ...(OTHERS_BEAR.has(country.name) ? { needsContext: true } : {}),
    aliases: [...[...new Set(own)].map((text) => ({ text })), ...foreign],
    description: 'Country or territory',
    country: country.code,
    ...(wikidata === '' ? {} : { sameAs: [`https://www.wikidata.org/wiki/${wikidata}`] }),
    sources: profile === undefined ? [codes.id] : [codes.id, factbook.id],
  }
}

function capitalRecords(country: Country, profile: Row | undefined, factbook: Source): readonly Entity[] {
  const capitals = (profile?.['capitals'] ?? '').split('|').filter((name) => name !== '')
  return capitals
    .filter((name) => !country.names.includes(name))
    .map((name, index) => ({
      record: 'entity',
      id: `${country.code}-capital${index === 0 ? '' : `-${index + 1}`}`,
      type: 'place',
      name,
      ...(OTHERS_BEAR.has(name) ? { needsContext: true } : {}),
      aliases: (OTHER_SPELLINGS.get(name) ?? []).map((text) => ({ text })),
      description: `Capital of ${country.name}`,
      country: country.code,
      sources: [factbook.id],
    }))
}

/** Spellings that news uses beside the Factbook's. */
const OTHER_SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['Kyiv', ['Kiev']],
  ['Washington', ['Washington, D.C.', 'Washington, DC', 'Washington D.C.', 'Washington DC']],
  ['Brasília', ['Brasilia']],
  ['Chisinau', ['Chișinău']],
  ['Rangoon', ['Yangon']],
])
