import { join } from 'node:path'
import type { Entity } from '../../src/model/records.ts'
import { groupedBy, type Row, readTable } from '../references/tables.ts'
import type { Compiled } from './compiled.ts'
import type { Country } from './countries.ts'
import { officeOf } from './offices.ts'

/** Ministries that news names by country, with the title of who leads them. */
const MINISTRIES: readonly (readonly [short: string, long: string])[] = [
  ['Foreign', 'Foreign Affairs'],
  ['Defence', 'Defence'],
  ['Finance', 'Finance'],
  ['Interior', 'Interior'],
  ['Justice', 'Justice'],
  ['Health', 'Health'],
]
/** Where they are departments and offices, and have names of their own. */
const NO_MINISTRIES: ReadonlySet<string> = new Set(['US', 'GB', 'AU', 'CH', 'IE', 'HK', 'PH', 'ZA', 'CA', 'MX'])
const TAKES_ARTICLE = /^(?:United|Netherlands|Philippines|Czech|Dominican|Bahamas|Maldives)|Republic| Islands$/

/** The ministries of countries of which a minister is listed. */
export async function compileMinistries(folder: string, countries: ReadonlyMap<string, Country>): Promise<Compiled> {
  const posts = groupedBy(await readTable(join(folder, 'officeholders/posts.tsv')), (row) => row['country'] ?? '')
  const records = [...posts].flatMap(([code, rows]) => {
    const country = countries.get(code)
    return country === undefined || NO_MINISTRIES.has(code) ? [] : ministriesOf(country, rows)
  })
  return { sources: [], records }
}

function ministriesOf(country: Country, posts: readonly Row[]): readonly Entity[] {
  const sourceByTitle = new Map(
    posts.flatMap(({ position = '', source = '' }) => {
      const { otherTitles } = officeOf(position, country.code, country.names)
      return otherTitles.map((title): [string, string] => [title, source])
    }),
  )
  return MINISTRIES.flatMap(([short, long]) => {
    const source = sourceByTitle.get(`${short} Minister`)
    return source === undefined ? [] : [ministry(country, short, long, source)]
  })
}

function ministry(country: Country, short: string, long: string, source: string): Entity {
  const shorts = short === 'Defence' ? ['Defence', 'Defense'] : [short]
  const longs = long === 'Defence' ? ['Defence', 'Defense'] : [long]
  const owners = [country.name, ...country.peoples]
  const place = TAKES_ARTICLE.test(country.name) ? `the ${country.name}` : country.name
  const own = owners.flatMap((owner) => [
    ...shorts.map((word) => `${owner} ${word} Ministry`),
    ...longs.map((words) => `${owner} Ministry of ${words}`),
  ])
  const bare = [...shorts.map((word) => `${word} Ministry`), ...longs.map((words) => `Ministry of ${words}`)]
  return {
    record: 'entity',
    id: `${country.code}-ministry-${short.toLowerCase()}`,
    type: 'organization',
    name: `Ministry of ${long} of ${place}`,
    aliases: [...own.map((text) => ({ text })), ...bare.map((text) => ({ text, needsContext: true }))],
    country: country.code,
    sources: [source],
  }
}
