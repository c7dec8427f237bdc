import * as v from 'valibot'
import { readDate } from './dates.ts'
import { entityOf } from './entities.ts'
import { faultItem, type ImportItem, recordItem } from './items.ts'
import { rolesOf, type Term } from './terms.ts'

const text = v.nullish(v.string())
const legislator = v.looseObject({
  id: v.looseObject({ bioguide: text, wikidata: text }),
  name: v.looseObject({
    first: v.string(),
    last: v.string(),
    middle: text,
    nickname: text,
    official_full: text,
    suffix: text,
  }),
  terms: v.array(v.looseObject({ type: v.string(), start: v.string(), end: text, state: text, party: text })),
})
const committee = v.looseObject({ name: v.string(), thomas_id: v.string(), jurisdiction: text })

type Legislator = v.InferOutput<typeof legislator>

type Office = Pick<Term, 'title' | 'otherTitles' | 'of'>

/** The offices of unitedstates/congress-legislators: title, its other wordings, and what it is of. */
const OFFICES: ReadonlyMap<string, Office> = new Map(
  Object.entries<Office>({
    sen: { title: 'Senator', otherTitles: ['Sen.'], of: { name: 'United States Senate' } },
    rep: {
      title: 'Representative',
      otherTitles: ['Rep.', 'Congressman', 'Congresswoman'],
      of: { name: 'United States House of Representatives' },
    },
    prez: { title: 'President', of: { name: 'United States' } },
    viceprez: { title: 'Vice President', of: { name: 'United States' } },
  }),
)

/** Whether a list is of legislators or members of the executive as unitedstates/congress-legislators writes them. */
export function areLegislators(data: unknown): data is readonly unknown[] {
  return Array.isArray(data) && v.is(legislator, data[0])
}

/** Whether a list is of committees in that project's form. */
export function areCommittees(data: unknown): data is readonly unknown[] {
  return Array.isArray(data) && v.is(committee, data[0])
}

/** The people of such a list, with each time in office as a dated role. */
export function* legislatorItems(data: readonly unknown[], idPrefix: string): Generator<ImportItem> {
  for (const [index, entry] of data.entries()) {
    const place = `entry ${index + 1}`
    const parsed = v.safeParse(legislator, entry)
    if (!parsed.success) {
      yield faultItem(place, `${v.getDotPath(parsed.issues[0]) ?? 'it'}: ${parsed.issues[0].message}`)
      continue
    }
    const person = parsed.output
    const [name = '', ...otherNames] = namesOf(person.name)
    const thing = {
      type: 'person' as const,
      name,
      otherNames,
      country: 'US',
      wikidata: person.id.wikidata ?? '',
      roles: rolesOf(person.terms.flatMap(termOf)),
    }
    const entity = entityOf(thing, `${idPrefix}/${index + 1}`)
    yield entity === undefined ? faultItem(place, 'the name is empty') : recordItem(entity)
  }
}

/** The committees of such a list. */
export function* committeeItems(data: readonly unknown[], idPrefix: string): Generator<ImportItem> {
  for (const [index, entry] of data.entries()) {
    const parsed = v.safeParse(committee, entry)
    if (!parsed.success) {
      yield faultItem(`entry ${index + 1}`, 'has no name')
      continue
    }
    const { name, jurisdiction } = parsed.output
    const otherNames = [`${name.replace(/ Committee on (?:the )?/, ' ')} Committee`].filter(
      (other) => / Committee on /.test(name) && other !== name,
    )
    const entity = entityOf(
      { type: 'organization', name, otherNames, description: jurisdiction ?? '', country: 'US' },
      `${idPrefix}/${index + 1}`,
    )
    if (entity !== undefined) yield recordItem(entity)
  }
}

function namesOf({
  first,
  last,
  middle,
  nickname,
  official_full: official,
  suffix,
}: Legislator['name']): readonly string[] {
  const plain = `${first} ${last}`
  const whole = [first, middle, last, suffix].filter(Boolean).join(' ')
  return [...new Set([official || plain, plain, whole, ...(nickname ? [`${nickname} ${last}`] : [])])]
}

function termOf({ type, start, end }: Legislator['terms'][number]): readonly Term[] {
  const office = OFFICES.get(type)
  return office === undefined
    ? []
    : [{ ...office, from: readDate(start, 'unknown'), to: readDate(end ?? '', 'unknown') }]
}
