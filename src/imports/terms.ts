import type { EntityReference, Role } from '../model/records.ts'
import type { IsoDate } from '../model/span.ts'
import { FILE_SOURCE } from './items.ts'

/** A stretch in an office. */
export interface Term {
  readonly title: string
  readonly otherTitles?: readonly string[]
  readonly of: EntityReference
  readonly from?: IsoDate | undefined
  readonly to?: IsoDate | undefined
}

/** Terms that follow each other within so many days are one time in office. */
const GAP_DAYS = 190

/** The roles of one person: terms in the same office that follow each other are told as one. */
export function rolesOf(terms: readonly Term[]): readonly Role[] {
  const roles: Role[] = []
  const byStart = [...terms].sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''))
  for (const term of byStart) {
    const before = roles.findLastIndex((role) => role.title === term.title && role.of?.name === term.of.name)
    const last = roles[before]
    if (last !== undefined && follows(last, term)) roles[before] = extended(last, term)
    else roles.push(roleOf(term))
  }
  return roles
}

function roleOf({ title, otherTitles, of, from, to }: Term): Role {
  return {
    title,
    ...(otherTitles === undefined ? {} : { otherTitles }),
    of,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    sources: [FILE_SOURCE],
  }
}

function follows(role: Role, term: Term): boolean {
  if (role.to === undefined) return true
  if (term.from === undefined) return false
  return term.from <= role.to || days(term.from) - days(role.to) <= GAP_DAYS
}

function extended(role: Role, term: Term): Role {
  const { to, ...open } = role
  if (to === undefined || term.to === undefined) return open
  return { ...open, to: term.to > to ? term.to : to }
}

function days(date: IsoDate): number {
  return Date.parse(date.padEnd(10, '-01')) / 86_400_000
}
