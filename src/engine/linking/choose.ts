import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { NameMention } from '../../model/mention.ts'
import type { Entity, Role } from '../../model/records.ts'
import type { IsoDate } from '../../model/span.ts'
import type { Candidate } from './entity-index.ts'
import { sameBody, sameTitle } from './offices.ts'

/** The entities that an article surely names: by a name that only one of them bears. */
export interface Company {
  readonly ids: ReadonlySet<string>
  /** The ids of those of each country. */
  readonly countries: ReadonlyMap<string, ReadonlySet<string>>
}

/** Gathers the sure entities of an article from the bearers of each of its names. */
export function companyOf(bearersByName: readonly (readonly Candidate[])[]): Company {
  const ids = new Set<string>()
  const countries = new Map<string, Set<string>>()
  for (const [first, second] of bearersByName) {
    if (first === undefined || second !== undefined || first.needsContext) continue
    ids.add(first.entity.id)
    const { id, country } = first.entity
    if (country !== undefined) countries.set(country, (countries.get(country) ?? new Set()).add(id))
  }
  return { ids, countries }
}

/** What bearers of one name are told apart by beside the mention itself. */
export interface Setting {
  readonly company: Company
  readonly lexicon: Lexicon
  /** The recorded entities by id, to tell of which body an office is. */
  readonly bodies: ReadonlyMap<string, Entity>
  readonly date: IsoDate | undefined
}

const TITLE_WEIGHT = 4
const PRESENT_WEIGHT = 3

/**
 * The bearers that a mention may mean. A name that others bear too counts only where its title or the
 * article's other names point to the entity. Several bearers are told apart by type, title, company and
 * date; where the best two weigh the same, all that weigh so much are given.
 */
export function choose(mention: NameMention, bearers: readonly Candidate[], setting: Setting): readonly Candidate[] {
  const { company } = setting
  if (bearers.length === 0) return bearers
  const fit = bearers.filter(
    ({ entity, needsContext }) => !needsContext || company.ids.has(entity.id) || isPointedTo(mention, entity, setting),
  )
  if (fit.length < 2) return fit
  const weighed = fit.map((candidate) => ({ candidate, weight: weigh(mention, candidate.entity, setting) }))
  const heaviest = Math.max(...weighed.map(({ weight }) => weight))
  return weighed.filter(({ weight }) => weight === heaviest).map(({ candidate }) => candidate)
}

/**
 * Whether the words or the article point to an entity whose name others bear too: to a person by the office with its
 * country, or the office alone where it is held on the day or the article names others of the country; to a place by
 * others of its country.
 */
function isPointedTo(mention: NameMention, entity: Entity, setting: Setting): boolean {
  const { company, lexicon, bodies, date } = setting
  if (entity.type === 'place') return hasCompatriots(entity, company)
  const isAtHome = entity.country === undefined || company.countries.has(entity.country)
  return (mention.roles ?? []).some(({ title, of }) =>
    (entity.roles ?? []).some((role) => {
      if (!sameTitle(title, role, lexicon)) return false
      if (of !== undefined) return sameBody(of, role, entity, { bodies, lexicon })
      return isAtHome || date === undefined || isHeld(role, date)
    }),
  )
}

function weigh(mention: NameMention, entity: Entity, { company, date, lexicon }: Setting): number {
  let weight = mention.type === entity.type ? 2 : 0
  if (bearsTitle(mention, entity, lexicon)) weight += TITLE_WEIGHT
  if (company.ids.has(entity.id)) weight += PRESENT_WEIGHT
  if (hasCompatriots(entity, company)) weight += 1
  if (relativesOf(entity).some((id) => company.ids.has(id))) weight += 1
  if (date !== undefined && isOfTime(entity, date)) weight += 1
  return weight
}

/** Whether the article names anything else of the entity's country. */
function hasCompatriots({ id, country }: Entity, { countries }: Company): boolean {
  const ids = country === undefined ? undefined : countries.get(country)
  return ids !== undefined && (ids.size > 1 || !ids.has(id))
}

/** Whether the title that the words give a mention is one of the entity's. */
export function bearsTitle(mention: NameMention, entity: Entity, lexicon: Lexicon): boolean {
  const roles = entity.roles ?? []
  return (mention.roles ?? []).some((claim) => roles.some((role) => sameTitle(claim.title, role, lexicon)))
}

function relativesOf(entity: Entity): readonly string[] {
  const references = [...(entity.participants ?? []), ...(entity.roles ?? []).flatMap((role) => role.of ?? [])]
  return references.flatMap(({ id }) => id ?? [])
}

/** Holds an office on that date, or is an event of that year. */
function isOfTime(entity: Entity, date: IsoDate): boolean {
  const holds = (entity.roles ?? []).some((role) => isHeld(role, date))
  return holds || (entity.type === 'event' && entity.from?.slice(0, 4) === date.slice(0, 4))
}

function isHeld({ from, to }: Role, date: IsoDate): boolean {
  return from !== undefined && from <= date && (to === undefined || to >= date)
}
