import * as v from 'valibot'
import { type Lexicon, wordClass } from '../lexicon/lexicon.ts'
import type { Role } from '../model/records.ts'
import type { IsoDate } from '../model/span.ts'
import { placedIssueWords } from '../schemas/issue-words.ts'
import { inOrder } from '../schemas/records.ts'
import { readDate, readTime, type Time } from './dates.ts'
import { eachFitting, type Placed } from './each.ts'
import { entityOf } from './entities.ts'
import { type FoundItem, faultItem, ImportError, recordItem } from './items.ts'
import { rolesOf, type Term } from './terms.ts'

const text = v.nullish(v.string())
const identifiers = v.nullish(v.array(v.looseObject({ identifier: v.string(), scheme: text })))
const otherNames = v.nullish(v.array(v.looseObject({ name: v.string(), note: text })))
const list = v.array(v.unknown())
const file = v.looseObject({
  persons: list,
  organizations: v.nullish(list),
  memberships: v.nullish(list),
  events: v.nullish(list),
  posts: v.nullish(list),
})
const person = v.looseObject({
  id: v.string(),
  name: text,
  other_names: otherNames,
  identifiers,
  summary: text,
  nationality: text,
  death_date: text,
  memberships: v.nullish(list),
})
const organization = v.looseObject({
  id: v.string(),
  name: v.string(),
  classification: text,
  other_names: otherNames,
  identifiers,
})
const membership = v.looseObject({
  person_id: text,
  organization_id: text,
  post_id: text,
  role: text,
  legislative_period_id: text,
  start_date: text,
  end_date: text,
})
const post = v.looseObject({ id: v.string(), label: text, role: text, organization_id: text })
const event = v.looseObject({ id: v.string(), start_date: text, end_date: text })

type Person = v.InferOutput<typeof person>
type Organization = v.InferOutput<typeof organization>
type Membership = v.InferOutput<typeof membership>
type Post = v.InferOutput<typeof post>
type Period = v.InferOutput<typeof event>

const NO_PARTY = wordClass('no-party')

/** What memberships refer to, by id. */
interface Referred {
  readonly bodies: ReadonlyMap<string, string>
  readonly posts: ReadonlyMap<string, Post>
  readonly periods: ReadonlyMap<string, Period>
  /** The days on which people died. */
  readonly deaths: ReadonlyMap<string, IsoDate>
}

/**
 * People and organisations of a Popolo file (as EveryPolitician publishes), with an office for each
 * membership, or for the post that it is of. A membership without dates has those of its legislative period, as far
 * as they fit, and one without an end ends with its holder's life. Throws an ImportError where its lists are none.
 */
export function* popoloItems(data: unknown, idPrefix: string, lexicon: Lexicon): Generator<FoundItem> {
  const parsed = v.safeParse(file, data)
  if (!parsed.success) throw new ImportError(`It is no Popolo file: ${placedIssueWords(parsed.issues[0])}.`)
  const bodies = yield* eachFitting(parsed.output.organizations ?? [], organization, 'organization')
  const periods = yield* eachFitting(parsed.output.events ?? [], event, 'event')
  const posts = yield* eachFitting(parsed.output.posts ?? [], post, 'post')
  const people = yield* eachFitting(parsed.output.persons, person, 'person')
  const listed = [...(parsed.output.memberships ?? []), ...people.flatMap(({ value }) => ownMemberships(value))]
  const memberships = yield* eachFitting(listed, membership, 'membership')
  const referred = {
    bodies: namesOf(bodies),
    posts: byId(posts),
    periods: byId(periods),
    deaths: deathsOf(people, lexicon),
  }
  const roles = yield* rolesByPerson(memberships, referred, lexicon)
  for (const { value, place } of people) yield personItem(value, place, idPrefix, roles.get(value.id) ?? [], lexicon)
  for (const { value, place } of bodies)
    if (!lexicon.is(value.name, NO_PARTY)) yield bodyItem(value, place, idPrefix, lexicon)
}

function personItem(one: Person, place: string, idPrefix: string, roles: readonly Role[], lexicon: Lexicon): FoundItem {
  const entity = entityOf(
    {
      type: 'person',
      name: one.name ?? '',
      otherNames: (one.other_names ?? []).map(({ name }) => name),
      nicknames: (one.other_names ?? []).flatMap(({ name, note }) => (isNickname(name, note) ? [name] : [])),
      description: one.summary ?? '',
      wikidata: wikidataOf(one.identifiers),
      country: one.nationality ?? '',
      roles,
    },
    `${idPrefix}/${one.id}`,
    lexicon,
  )
  return typeof entity === 'string' ? faultItem(place, entity) : recordItem(entity, place)
}

/** One word that is said to be one: any other may be a whole name, such as a singer's. */
function isNickname(name: string, note: string | null | undefined): boolean {
  return /\bnick/i.test(note ?? '') && /^\p{Lu}\p{L}*$/u.test(name)
}

function bodyItem(
  { id, name, other_names, identifiers: ids }: Organization,
  place: string,
  idPrefix: string,
  lexicon: Lexicon,
): FoundItem {
  const others = (other_names ?? []).map((other) => other.name)
  const entity = entityOf(
    { type: 'organization', name, otherNames: others, wikidata: wikidataOf(ids) },
    `${idPrefix}/${id}`,
    lexicon,
  )
  return typeof entity === 'string' ? faultItem(place, entity) : recordItem(entity, place)
}

function namesOf(bodies: readonly Placed<Organization>[]): ReadonlyMap<string, string> {
  return new Map(bodies.flatMap(({ value }) => (value.name.trim() === '' ? [] : [[value.id, value.name]])))
}

function byId<T extends { readonly id: string }>(all: readonly Placed<T>[]): ReadonlyMap<string, T> {
  return new Map(all.map(({ value }) => [value.id, value]))
}

/** Those that stand with the person, where they need not say whose they are. */
function ownMemberships({ id, memberships }: Person): readonly unknown[] {
  return (memberships ?? []).map((one) => (typeof one === 'object' ? { person_id: id, ...one } : one))
}

function deathsOf(people: readonly Placed<Person>[], lexicon: Lexicon): ReadonlyMap<string, IsoDate> {
  return new Map(
    people.flatMap(({ value: { id, death_date } }) => {
      const day = readDate(death_date ?? '', 'unknown', lexicon)
      return day === undefined ? [] : [[id, day] as const]
    }),
  )
}

/** What each person held; a membership of a body that is not there, or with dates that are none, is told. */
function* rolesByPerson(
  memberships: readonly Placed<Membership>[],
  referred: Referred,
  lexicon: Lexicon,
): Generator<FoundItem, ReadonlyMap<string, readonly Role[]>> {
  const terms = new Map<string, Term[]>()
  for (const { value, place } of memberships) {
    if (value.person_id == null) continue
    const term = termOf(value, value.person_id, referred, lexicon)
    if (typeof term === 'string') {
      yield faultItem(place, term)
      continue
    }
    const own = terms.get(value.person_id)
    if (own === undefined) terms.set(value.person_id, [term])
    else own.push(term)
  }
  return new Map([...terms].map(([id, all]) => [id, rolesOf(all)]))
}

/** The office of a membership; or what is wrong with it. */
function termOf(one: Membership, holder: string, referred: Referred, lexicon: Lexicon): Term | string {
  const at = referred.posts.get(one.post_id ?? '')
  const body = referred.bodies.get(one.organization_id ?? at?.organization_id ?? '')
  if (body === undefined) return 'its organisation is not there'
  const time = timeOf(one, holder, referred, lexicon)
  if (typeof time === 'string') return time
  const title = capitalised(one.role || at?.role || at?.label || 'member')
  const label = at?.label ?? ''
  return { title, ...(label === '' || label === title ? {} : { otherTitles: [label] }), of: { name: body }, ...time }
}

/** Its own dates count; those of its legislative period, and the holder's death, fill what they leave open. */
function timeOf(
  { start_date, end_date, legislative_period_id }: Membership,
  holder: string,
  { periods, deaths }: Referred,
  lexicon: Lexicon,
): Time | string {
  const own = readTime(start_date ?? '', end_date ?? '', 'unknown', lexicon)
  if (typeof own === 'string') return own
  const period = periods.get(legislative_period_id ?? '')
  const around = readTime(period?.start_date ?? '', period?.end_date ?? '', 'unknown', lexicon)
  const filled = typeof around === 'string' ? own : { ...around, ...own }
  const time = inOrder(filled) ? filled : own
  const death = deaths.get(holder)
  const isOver = own.to !== undefined || death === undefined || (time.to !== undefined && time.to < death)
  const ended = isOver ? time : { ...time, to: death }
  return inOrder(ended) ? ended : time
}

function wikidataOf(ids: v.InferOutput<typeof identifiers>): string | undefined {
  return ids?.find(({ scheme }) => scheme === 'wikidata')?.identifier
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
