import { join } from 'node:path'
import type { Alias, Entity, EntityReference, Role, Source } from '../../src/model/records.ts'
import { groupedBy, type Row, readTable } from '../references/tables.ts'
import { commonNames } from './common-names.ts'
import type { Compiled } from './compiled.ts'
import type { Country } from './countries.ts'
import { addLeaders } from './leaders.ts'
import { type Office, officeOf } from './offices.ts'
import { sourceOf } from './sources.ts'
import { withSuccessions } from './successions.ts'
import { surnameOf } from './surnames.ts'

/** Offices whose holders news calls by their surname alone with the office: "President Macron", "Foreign Minister Kuleba". */
const BY_SURNAME =
  /^(?:President|Prime Minister|Chancellor|Vice President|(?:Foreign|Defence|Finance|Interior|Home|Treasury) (?:Minister|Secretary)|Secretary of State|Secretary-General)$/

/** Those who held offices, each with all of them. */
export async function compilePeople(folder: string, countries: ReadonlyMap<string, Country>): Promise<Compiled> {
  const told = await sourceOf(folder, 'officeholders')
  const rows = await readTable(join(folder, 'officeholders/sources.tsv'))
  const sources = rows.map((row) => listSource(row, told))
  const posts = groupedBy(await readTable(join(folder, 'officeholders/posts.tsv')), (row) => row['person'] ?? '')
  const people = await readTable(join(folder, 'officeholders/people.tsv'))
  const isCommon = commonNames(people.map((row) => row['name'] ?? ''))
  const reading = { office: officesOf(countries), isCommon, countryOf: countryAmong(posts) }
  const records = people.map((person) => personRecord(person, posts.get(person['person'] ?? '') ?? [], reading))
  const factbook = await sourceOf(folder, 'world-factbook')
  const leaders = await readTable(join(folder, 'world-factbook/leaders.tsv'))
  const led = addLeaders(records, leaders, countries, factbook.id)
  return { sources, records: withSuccessions(led, [...sources, factbook]).toSorted(byOffice) }
}

/** By country, office and time: who stands together is much alike, which packs well, and is asked for together. */
function byOffice(a: Entity, b: Entity): number {
  const [first, second] = [placeOf(a), placeOf(b)]
  return first < second ? -1 : first > second ? 1 : 0
}

function placeOf({ country = '', sources: [source = ''], roles: [office] = [], name }: Entity): string {
  return [country, source, office?.title ?? '', office?.from ?? '', name].join('\t')
}

function listSource({ source = '', country = '', asOf = '' }: Row, told: Source): Source {
  const of = country === '' ? 'several countries' : country
  return {
    ...told,
    id: source,
    title: `Officeholders: ${of}`,
    date: asOf,
    url: `${told.url ?? ''}/${source}`,
  }
}

type OfficeOfPost = (row: Row) => Office & { readonly body: EntityReference | undefined }

/** Reads each label of each country once. */
function officesOf(countries: ReadonlyMap<string, Country>): OfficeOfPost {
  const known = new Map<string, ReturnType<OfficeOfPost>>()
  return ({ country: place = '', position = '' }) => {
    const key = `${place}\t${position}`
    const before = known.get(key)
    if (before !== undefined) return before
    const country = countries.get(place)
    const office = officeOf(position, place, country?.names ?? [place])
    const whole = country === undefined ? { name: place } : { id: country.code, name: country.name }
    const isWorld = place.startsWith('World')
    const body = office.of === undefined ? (isWorld ? undefined : whole) : { name: office.of }
    const read = { ...office, body }
    known.set(key, read)
    return read
  }
}

interface Reading {
  readonly office: OfficeOfPost
  readonly isCommon: (name: string) => boolean
  readonly countryOf: CountryOf
}

function personRecord(person: Row, posts: readonly Row[], { isCommon, office, countryOf }: Reading): Entity {
  const { person: id = '', name = '', otherName = '' } = person
  const roles = posts
    .map((row) => roleOf(row, office(row)))
    .toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
  const country = countryOf(posts)
  const surname = roles.some(isCalledBySurname) ? surnameOf(name, country) : undefined
  const aliases: Alias[] = otherName === '' || otherName === name ? [] : [{ text: otherName }]
  return {
    record: 'entity',
    id,
    type: 'person',
    name,
    ...(isCommon(name) ? { needsContext: true } : {}),
    aliases: surname === undefined ? aliases : [...aliases, { text: surname, needsContext: true }],
    roles,
    ...(country === undefined ? {} : { country }),
    sameAs: [`https://www.wikidata.org/wiki/${id}`],
    sources: [...new Set(roles.flatMap(({ sources }) => sources))],
  }
}

function roleOf(
  { from = '', to = '', source = '' }: Row,
  { title, otherTitles, body }: ReturnType<OfficeOfPost>,
): Role {
  return {
    title,
    ...(otherTitles.length === 0 ? {} : { otherTitles }),
    ...(body === undefined ? {} : { of: body }),
    ...(from === '' ? {} : { from }),
    ...(to === '' ? {} : { to }),
    sources: [source],
  }
}

/** Whether an office of a whole country is one that goes with a surname. */
function isCalledBySurname({ title, otherTitles = [], of }: Role): boolean {
  return (of === undefined || of.id !== undefined) && [title, ...otherTitles].some((each) => BY_SURNAME.test(each))
}

type CountryOf = (posts: readonly Row[]) => string | undefined

/** Tells of which country most kinds of a person's posts are; of several, that with the longest list. */
function countryAmong(all: ReadonlyMap<string, readonly Row[]>): CountryOf {
  const lengths = new Map<string, number>()
  for (const row of [...all.values()].flat())
    lengths.set(row['country'] ?? '', (lengths.get(row['country'] ?? '') ?? 0) + 1)
  return (posts) => {
    const kinds = new Set(posts.map((row) => `${row['country']}\t${row['position']?.toLowerCase()}`))
    const counts = groupedBy([...kinds], (kind) => kind.split('\t')[0] ?? '')
    return [...counts]
      .filter(([code]) => /^[A-Z]{2}$/.test(code))
      .toSorted(
        ([a, own], [b, other]) => other.length - own.length || (lengths.get(b) ?? 0) - (lengths.get(a) ?? 0),
      )[0]?.[0]
  }
}
