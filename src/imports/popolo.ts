import * as v from 'valibot'
import { type Lexicon, wordClass } from '../lexicon/lexicon.ts'
import type { Role } from '../model/records.ts'
import { placedIssueWords } from '../schemas/issue-words.ts'
import { readTime } from './dates.ts'
import { eachFitting, type Placed } from './each.ts'
import { entityOf } from './entities.ts'
import { type FoundItem, faultItem, ImportError, recordItem } from './items.ts'
import { rolesOf, type Term } from './terms.ts'

const text = v.nullish(v.string())
const identifiers = v.nullish(v.array(v.looseObject({ identifier: v.string(), scheme: text })))
const otherNames = v.nullish(v.array(v.looseObject({ name: v.string() })))
const list = v.array(v.unknown())
const file = v.looseObject({
  persons: list,
  organizations: v.nullish(list),
  memberships: v.nullish(list),
  events: v.nullish(list),
})
const person = v.looseObject({
  id: v.string(),
  name: text,
  other_names: otherNames,
  identifiers,
  summary: text,
  nationality: text,
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
  role: text,
  legislative_period_id: text,
  start_date: text,
  end_date: text,
})
const event = v.looseObject({ id: v.string(), start_date: text, end_date: text })

type Person = v.InferOutput<typeof person>
type Organization = v.InferOutput<typeof organization>
type Membership = v.InferOutput<typeof membership>
type Period = v.InferOutput<typeof event>

const NO_PARTY = wordClass('no-party')

/**
 * People and organisations of a Popolo file (as EveryPolitician publishes), with an office for each
 * membership. A membership without dates has those of its legislative period. Throws an ImportError where
 * its lists are none.
 */
export function* popoloItems(data: unknown, idPrefix: string, lexicon: Lexicon): Generator<FoundItem> {
  const parsed = v.safeParse(file, data)
  if (!parsed.success) throw new ImportError(`It is no Popolo file: ${placedIssueWords(parsed.issues[0])}.`)
  const bodies = yield* eachFitting(parsed.output.organizations ?? [], organization, 'organization')
  const periods = yield* eachFitting(parsed.output.events ?? [], event, 'event')
  const memberships = yield* eachFitting(parsed.output.memberships ?? [], membership, 'membership')
  const roles = yield* rolesByPerson(memberships, namesOf(bodies), byId(periods), lexicon)
  const people = yield* eachFitting(parsed.output.persons, person, 'person')
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

function byId(periods: readonly Placed<Period>[]): ReadonlyMap<string, Period> {
  return new Map(periods.map(({ value }) => [value.id, value]))
}

/** What each person held; a membership of a body that is not there, or with dates that are none, is told. */
function* rolesByPerson(
  memberships: readonly Placed<Membership>[],
  bodies: ReadonlyMap<string, string>,
  periods: ReadonlyMap<string, Period>,
  lexicon: Lexicon,
): Generator<FoundItem, ReadonlyMap<string, readonly Role[]>> {
  const terms = new Map<string, Term[]>()
  for (const { value, place } of memberships) {
    if (value.person_id == null || value.organization_id == null) continue
    const body = bodies.get(value.organization_id)
    const term = body === undefined ? 'its organisation is not there' : termOf(value, body, periods, lexicon)
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

function termOf(one: Membership, body: string, periods: ReadonlyMap<string, Period>, lexicon: Lexicon): Term | string {
  const period = periods.get(one.legislative_period_id ?? '')
  const time = readTime(
    one.start_date || (period?.start_date ?? ''),
    one.end_date || (period?.end_date ?? ''),
    'unknown',
    lexicon,
  )
  return typeof time === 'string' ? time : { title: capitalised(one.role || 'member'), of: { name: body }, ...time }
}

function wikidataOf(ids: v.InferOutput<typeof identifiers>): string | undefined {
  return ids?.find(({ scheme }) => scheme === 'wikidata')?.identifier
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
