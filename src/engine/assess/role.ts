import type { RoleClaim } from '../../model/mention.ts'
import type { Entity, Role } from '../../model/records.ts'
import type { IsoDate } from '../../model/span.ts'
import { countryOfRole, sameBody, sameTitle } from '../linking/offices.ts'
import { canonicalTitle } from '../names/titles.ts'
import { countryOf } from '../text/countries.ts'

/**
 * How a title on the page stands to the recorded roles. `holds`: held on the date, and told so.
 * `held`: over by the date, and told so. `over`: told as current, over by the date, with nothing to say
 * that it is meant otherwise. `not-yet`: begins well after the date. `other`: another, incompatible
 * office is recorded. `still`: told as former, held on the date. `silent`: nothing to compare with.
 */
export type RoleStanding = 'holds' | 'held' | 'over' | 'not-yet' | 'other' | 'still' | 'silent'

export interface RoleComparison {
  readonly claim: RoleClaim
  readonly standing: RoleStanding
  /** The recorded role that decided it. */
  readonly role?: Role
  /** The holder of that role, where it is somebody else. */
  readonly holder?: Entity
}

/** What a comparison of titles needs to know. `entities` are all that the look-up brought. */
export interface RoleSetting {
  readonly date: IsoDate | undefined
  readonly entities: readonly Entity[]
  readonly bodies: ReadonlyMap<string, Entity>
}

/** Heads of state and government: one holder at a time in a country. */
const HEAD_OFFICES: ReadonlySet<string> = new Set([
  'president',
  'prime minister',
  'chancellor',
  'king',
  'queen',
  'emperor',
])
/** Offices that nobody holds beside the presidency of the same country. */
const BELOW_PRESIDENT: ReadonlySet<string> = new Set([
  'prime minister',
  'vice president',
  'chancellor',
  'foreign minister',
])

/** Compares one title with what is recorded of a person and of others. Cost: linear in the recorded roles. */
export function compareRole(claim: RoleClaim, person: Entity, setting: RoleSetting): RoleComparison {
  const { date, bodies } = setting
  const same = (person.roles ?? []).filter(
    (role) => sameTitle(claim.title, role) && (claim.of === undefined || sameBody(claim.of, role, person, bodies)),
  )
  if (date === undefined) return { claim, standing: 'silent' }
  if (same.length > 0) return withOwnRole(claim, same, date)
  if (claim.tense !== 'current') return { claim, standing: 'silent' }
  return (
    withOtherOffice(claim, person, setting) ?? withOtherHolder(claim, person, setting) ?? { claim, standing: 'silent' }
  )
}

function withOwnRole(claim: RoleClaim, same: readonly Role[], date: IsoDate): RoleComparison {
  const held = same.find((role) => covers(role, date))
  const over = same.findLast((role) => role.to !== undefined && isBefore(role.to, date))
  if (claim.tense !== 'current') {
    if (over !== undefined) return { claim, standing: 'held', role: over }
    if (held === undefined) return { claim, standing: 'silent' }
    return { claim, standing: claim.tense === 'then' ? 'holds' : 'still', role: held }
  }
  if (held !== undefined) return { claim, standing: 'holds', role: held }
  // Only if each stint's dates exclude the day does the record say that the office was not held.
  if (!same.every((role) => excludes(role, date))) return { claim, standing: 'silent' }
  if (over !== undefined) return { claim, standing: 'over', role: over }
  const [coming] = same
  return coming === undefined ? { claim, standing: 'silent' } : { claim, standing: 'not-yet', role: coming }
}

/** The person is recorded in an office of the same country, on that date, which nobody holds beside the one claimed. */
function withOtherOffice(claim: RoleClaim, person: Entity, { date, bodies }: RoleSetting): RoleComparison | undefined {
  if (date === undefined) return undefined
  const claimed = canonicalTitle(claim.title)
  const country = claim.of === undefined ? undefined : countryOf(claim.of)?.code
  if (claim.of !== undefined && country === undefined) return undefined
  if (claim.of === undefined && claimed === 'president') return undefined
  const role = (person.roles ?? []).find(
    (role) =>
      covers(role, date) &&
      areIncompatible(claimed, canonicalTitle(role.title)) &&
      (country === undefined || country === countryOfRole(role, person, bodies)),
  )
  return role === undefined ? undefined : { claim, standing: 'other', role }
}

function areIncompatible(a: string, b: string): boolean {
  return (a === 'president' && BELOW_PRESIDENT.has(b)) || (b === 'president' && BELOW_PRESIDENT.has(a))
}

/** Somebody else is recorded in that very office of that country on that date, and this person in none of it. */
function withOtherHolder(claim: RoleClaim, person: Entity, setting: RoleSetting): RoleComparison | undefined {
  const { date, entities, bodies } = setting
  const country = claim.of === undefined ? undefined : countryOf(claim.of)?.code
  if (date === undefined || country === undefined || !HEAD_OFFICES.has(canonicalTitle(claim.title))) return undefined
  if (!(person.roles ?? []).some((role) => covers(role, date))) return undefined
  for (const holder of entities) {
    if (holder.id === person.id || holder.type !== 'person') continue
    const role = holder.roles?.find(
      (role) =>
        canonicalTitle(role.title) === canonicalTitle(claim.title) &&
        covers(role, date) &&
        countryOfRole(role, holder, bodies) === country,
    )
    if (role !== undefined) return { claim, standing: 'other', role, holder }
  }
  return undefined
}

/** Recorded as held on the date: its beginning is known, its end is later or unset. */
function covers(role: Role, date: IsoDate): boolean {
  return role.from !== undefined && role.from <= date && (role.to === undefined || !isBefore(role.to, date))
}

function excludes(role: Role, date: IsoDate): boolean {
  const begins = role.from !== undefined && isBefore(date, monthsBefore(role.from))
  return begins || (role.to !== undefined && isBefore(role.to, date))
}

/** Whether one date lies before another by all that both state: 2012 is not before 2012-05. */
function isBefore(a: IsoDate, b: IsoDate): boolean {
  const digits = Math.min(a.length, b.length)
  return a.slice(0, digits) < b.slice(0, digits)
}

/** Three months earlier: the time between an election and the office, in which titles run ahead. */
function monthsBefore(date: IsoDate): IsoDate {
  const year = Number(date.slice(0, 4))
  const month = Number(date.slice(5, 7) || '1') - 3
  return month > 0 ? `${year}-${String(month).padStart(2, '0')}` : `${year - 1}-${String(month + 12).padStart(2, '0')}`
}
