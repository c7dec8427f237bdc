import * as v from 'valibot'
import type { Role } from '../model/records.ts'
import { readDate } from './dates.ts'
import { entityOf } from './entities.ts'
import { faultItem, ImportError, type ImportItem, recordItem } from './items.ts'
import { rolesOf, type Term } from './terms.ts'

const text = v.nullish(v.string())
const identifiers = v.nullish(v.array(v.looseObject({ identifier: v.string(), scheme: text })))
const otherNames = v.nullish(v.array(v.looseObject({ name: v.string() })))
const popolo = v.looseObject({
  persons: v.array(
    v.looseObject({
      id: v.string(),
      name: text,
      other_names: otherNames,
      identifiers,
      summary: text,
      nationality: text,
    }),
  ),
  organizations: v.nullish(
    v.array(
      v.looseObject({ id: v.string(), name: v.string(), classification: text, other_names: otherNames, identifiers }),
    ),
  ),
  memberships: v.nullish(
    v.array(
      v.looseObject({
        person_id: text,
        organization_id: text,
        role: text,
        legislative_period_id: text,
        start_date: text,
        end_date: text,
      }),
    ),
  ),
  events: v.nullish(v.array(v.looseObject({ id: v.string(), start_date: text, end_date: text }))),
})

type Popolo = v.InferOutput<typeof popolo>
type Membership = NonNullable<Popolo['memberships']>[number]

/**
 * People and organisations of a Popolo file (as EveryPolitician publishes), with an office for each
 * membership. A membership without dates has those of its legislative period.
 */
export function* popoloItems(data: unknown, idPrefix: string): Generator<ImportItem> {
  const parsed = v.safeParse(popolo, data)
  if (!parsed.success)
    throw new ImportError(
      `It is no Popolo file: ${v.getDotPath(parsed.issues[0]) ?? 'it'}: ${parsed.issues[0].message}.`,
    )
  const { persons, organizations, memberships } = parsed.output
  const roles = rolesByPerson(parsed.output, memberships ?? [])
  for (const [index, person] of persons.entries()) {
    const entity = entityOf(
      {
        type: 'person',
        name: person.name ?? '',
        otherNames: (person.other_names ?? []).map(({ name }) => name),
        description: person.summary ?? '',
        wikidata: wikidataOf(person.identifiers),
        country: person.nationality ?? '',
        roles: roles.get(person.id) ?? [],
      },
      `${idPrefix}/${person.id}`,
    )
    yield entity === undefined ? faultItem(`person ${index + 1}`, 'the name is empty') : recordItem(entity)
  }
  for (const { id, name, other_names, identifiers: ids } of organizations ?? []) {
    if (/^(?:unknown|independent)$/i.test(name)) continue
    const others = (other_names ?? []).map((other) => other.name)
    const entity = entityOf(
      { type: 'organization', name, otherNames: others, wikidata: wikidataOf(ids) },
      `${idPrefix}/${id}`,
    )
    if (entity !== undefined) yield recordItem(entity)
  }
}

function rolesByPerson(
  { organizations, events }: Popolo,
  memberships: readonly Membership[],
): Map<string, readonly Role[]> {
  const bodies = new Map((organizations ?? []).map((body) => [body.id, body.name]))
  const periods = new Map((events ?? []).map((period) => [period.id, period]))
  const terms = new Map<string, Term[]>()
  for (const one of memberships) {
    const body = bodies.get(one.organization_id ?? '')
    if (body === undefined || one.person_id == null) continue
    const period = periods.get(one.legislative_period_id ?? '')
    const term: Term = {
      title: capitalised(one.role || 'member'),
      of: { name: body },
      from: readDate(one.start_date || (period?.start_date ?? ''), 'unknown'),
      to: readDate(one.end_date || (period?.end_date ?? ''), 'unknown'),
    }
    const own = terms.get(one.person_id)
    if (own === undefined) terms.set(one.person_id, [term])
    else own.push(term)
  }
  return new Map([...terms].map(([id, list]) => [id, rolesOf(list)]))
}

function wikidataOf(ids: v.InferOutput<typeof identifiers>): string | undefined {
  return ids?.find(({ scheme }) => scheme === 'wikidata')?.identifier
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
