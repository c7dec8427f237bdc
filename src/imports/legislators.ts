import * as v from 'valibot'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { readTime } from './dates.ts'
import { eachFitting } from './each.ts'
import { entityOf } from './entities.ts'
import { type FoundItem, faultItem, recordItem } from './items.ts'
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

/** So many entries at a list's start tell what it is of. */
const LOOKED_AT = 100

/** Whether a list is of legislators or members of the executive as unitedstates/congress-legislators writes them. */
export function areLegislators(data: unknown): data is readonly unknown[] {
  return Array.isArray(data) && data.slice(0, LOOKED_AT).some((one) => v.is(legislator, one))
}

/** Whether a list is of committees in that project's form. */
export function areCommittees(data: unknown): data is readonly unknown[] {
  return Array.isArray(data) && data.slice(0, LOOKED_AT).some((one) => v.is(committee, one))
}

/** The people of such a list, with each time in office as a dated role. */
export function* legislatorItems(data: readonly unknown[], idPrefix: string, lexicon: Lexicon): Generator<FoundItem> {
  const people = yield* eachFitting(data, legislator, 'entry')
  for (const { value, place } of people) {
    const terms = value.terms.map((term) => termOf(term, lexicon))
    const fault = terms.find((term) => typeof term === 'string')
    const [name = '', ...otherNames] = namesOf(value.name)
    const thing = {
      type: 'person' as const,
      name,
      otherNames,
      country: 'US',
      wikidata: value.id.wikidata ?? '',
      roles: rolesOf(terms.filter((term) => typeof term === 'object')),
    }
    const entity = fault ?? entityOf(thing, `${idPrefix}/${place}`, lexicon)
    yield typeof entity === 'string' ? faultItem(place, entity) : recordItem(entity, place)
  }
}

/** The committees of such a list. */
export function* committeeItems(data: readonly unknown[], idPrefix: string, lexicon: Lexicon): Generator<FoundItem> {
  const committees = yield* eachFitting(data, committee, 'entry')
  for (const { value, place } of committees) {
    const { name, jurisdiction } = value
    const otherNames = [`${name.replace(/ Committee on (?:the )?/, ' ')} Committee`].filter(
      (other) => / Committee on /.test(name) && other !== name,
    )
    const entity = entityOf(
      { type: 'organization', name, otherNames, description: jurisdiction ?? '', country: 'US' },
      `${idPrefix}/${place}`,
      lexicon,
    )
    yield typeof entity === 'string' ? faultItem(place, entity) : recordItem(entity, place)
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
  // Who is called by the middle name writes the first as an initial.
  const called = /^\p{Lu}\.?$/u.test(first) && middle && !/^\p{Lu}\.?$/u.test(middle) ? [`${middle} ${last}`] : []
  const plain = `${first} ${last}`
  const whole = [first, middle, last, suffix].filter(Boolean).join(' ')
  return [...new Set([official || plain, plain, whole, ...called, ...(nickname ? [`${nickname} ${last}`] : [])])]
}

/** The term in an office that is known; undefined for another one, and what is wrong with its dates in words. */
function termOf({ type, start, end }: Legislator['terms'][number], lexicon: Lexicon): Term | string | undefined {
  const office = OFFICES.get(type)
  const time = readTime(start, end ?? '', 'unknown', lexicon)
  if (office === undefined) return undefined
  return typeof time === 'string' ? time : { ...office, ...time }
}
