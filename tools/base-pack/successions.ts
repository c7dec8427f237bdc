import type { Entity, Role, Source } from '../../src/model/records.ts'
import { groupedBy } from '../references/tables.ts'

/** Offices that one person holds at a time in a country, as news calls them. */
const SOLE =
  /^(?:President|Prime Minister|Chancellor|Monarch|(?:Foreign|Defence|Finance|Interior|Justice|Health|Home|Treasury) (?:Minister|Secretary)|Secretary of State)$/
/** Between two holders there may be so many days without one. */
const GAP_DAYS = 100
/** Others are told of only where they held it for so many days: titles linger. */
const WORTH_DAYS = 365
const DAY = 86_400_000

/** A stint in an office: its days in milliseconds since 1970, as cautiously as its dates are known. */
interface Stint {
  readonly person: Entity
  readonly role: Role
  /** The last day that it may have begun on, and the first on which it may have ended, or was last known to be open. */
  readonly begun: number
  readonly ended: number
}

/** The same people, each role of theirs in an office of one holder with who followed and until when that is known. */
export function withSuccessions(people: readonly Entity[], sources: readonly Source[]): readonly Entity[] {
  const days = new Map(sources.map(({ id, date }) => [id, date]))
  const stints = people.flatMap((person) => (person.roles ?? []).flatMap((role) => stintsOf(person, role, days)))
  const succeeded = new Map<Role, Role['succeeded']>()
  for (const held of groupedBy(stints, ({ office }) => office).values()) {
    const inOrder = held.toSorted((a, b) => a.begun - b.begun)
    for (const stint of inOrder) {
      const found = stint.role.to === undefined ? undefined : successionOf(stint, inOrder)
      if (found !== undefined) succeeded.set(stint.role, found)
    }
  }
  return people.map((person) => withRoles(person, succeeded))
}

function withRoles(person: Entity, succeeded: ReadonlyMap<Role, Role['succeeded']>): Entity {
  const { roles } = person
  if (roles === undefined || !roles.some((role) => succeeded.has(role))) return person
  return {
    ...person,
    roles: roles.map((role) => {
      const found = succeeded.get(role)
      return found === undefined ? role : { ...role, succeeded: found }
    }),
  }
}

function stintsOf(
  person: Entity,
  role: Role,
  days: ReadonlyMap<string, string | undefined>,
): readonly (Stint & { readonly office: string })[] {
  const { title, otherTitles = [], of, from, to, sources } = role
  if (of?.id === undefined || from === undefined) return []
  const told =
    sources
      .map((source) => days.get(source) ?? '')
      .toSorted()
      .at(-1) ?? ''
  const stint = { person, role, begun: lastDay(from), ended: firstDay(to ?? told) }
  const offices = [...new Set([title, ...otherTitles])].filter((each) => SOLE.test(each))
  return offices.map((each) => ({ ...stint, office: `${of.id} ${each}` }))
}

/** Others in the office after a stint, one after the other, until nobody follows, it is open no more, or the same person returns. */
function successionOf(stint: Stint, inOrder: readonly Stint[]): Role['succeeded'] {
  const returns = inOrder.find(({ person, begun }) => person === stint.person && begun > stint.ended)?.begun
  const others = inOrder.filter(({ person }) => person !== stint.person)
  const [first] = others.filter((other) => follows(other, stint.ended) && other.begun >= stint.ended - GAP_DAYS * DAY)
  if (first === undefined) return undefined
  let until = stint.ended
  for (const other of others) if (follows(other, until)) until = Math.max(until, other.ended)
  if (returns !== undefined) until = Math.min(until, returns)
  if (until - lastDay(stint.role.to ?? '') < WORTH_DAYS * DAY) return undefined
  return { by: { id: first.person.id, name: first.person.name }, until: new Date(until).toISOString().slice(0, 10) }
}

function follows(other: Stint, day: number): boolean {
  return other.begun <= day + GAP_DAYS * DAY && other.ended > day
}

function firstDay(date: string): number {
  return Date.parse(date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date)
}

function lastDay(date: string): number {
  if (date.length === 10) return Date.parse(date)
  const [year = 0, month = 12] = date.split('-').map(Number)
  return Date.UTC(year, month, 0)
}
