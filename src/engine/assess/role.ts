import { type Lexicon, wordClass } from '../../lexicon/lexicon.ts'
import type { RoleClaim } from '../../model/mention.ts'
import type { Entity, Role } from '../../model/records.ts'
import type { IsoDate } from '../../model/span.ts'
import { countryOfRole, type OfficeSetting, sameBody, sameTitle } from '../linking/offices.ts'
import { canonicalTitle } from '../names/titles.ts'
import { countriesNamed, countryOf } from '../text/countries.ts'
import { isBefore } from './iso-dates.ts'
import { coversDate, excludesDate, wasHeldBefore } from './role-dates.ts'

/**
 * How a title on the page stands to the recorded roles. `holds`: held on the date, and told so.
 * `held`: over by the date, and told so. `over`: told as current, over by the date. `not-yet`: begins
 * well after the date. `other`: another, incompatible office is recorded. `still`: told as former, held
 * on the date. `silent`: nothing to compare with.
 */
export type RoleStanding = 'holds' | 'held' | 'over' | 'not-yet' | 'other' | 'still' | 'silent'

export interface RoleComparison {
  readonly claim: RoleClaim
  readonly standing: RoleStanding
  /** The recorded role that decided it. */
  readonly role?: Role
  /** The role claimed, where the person held it before the one that decides. */
  readonly formerly?: Role
  /** The holder of that role, where it is somebody else. */
  readonly holder?: Entity
  /** Records bear out that the office was not held: of another in it on the date, or of this person in another. */
  readonly isBorneOut?: true
}

/** What a comparison of titles needs to know. `entities` are all that the look-up brought, `bodies` the same by id. */
export interface RoleSetting extends OfficeSetting {
  readonly date: IsoDate | undefined
  readonly entities: readonly Entity[]
}

/** Whether a role is an office of a country itself, as "President of Ukraine" is. */
export function isNational(role: Role, lexicon: Lexicon): boolean {
  return role.of !== undefined && countryOf(role.of.name, lexicon)?.by === 'name'
}

/** Heads of state and government: one holder at a time in a country. */
const HEAD_OFFICE = wordClass('head-office')
/** Offices that nobody holds beside the presidency of the same country. */
const BELOW_PRESIDENT = wordClass('below-president')
/** A union's president may be a member's. */
const UNION = 'EU'
/** Whoever holds one of these holds no such office, nor one below it, in another country. */
const LEADER_OFFICE = wordClass('leader-office')
const DEPUTY_WORD = wordClass('deputy-word')
/** Words of a country with a portfolio: "Central African Higher Education and Research". */
const PORTFOLIO_MAX = 7

/**
 * Compares one title with what is recorded of a person and of others, on the article's date:
 *
 * 1. A role of that title, of the body or country given if one is given: its dates decide.
 * 2. Else, or where all of 1 are over: an office that the person holds on the date and that excludes the
 *    one claimed: president beside prime minister, vice president, chancellor or foreign minister of one
 *    country, or chairman beside deputy chairman of one body. A bare "President" may be of anything and
 *    is not compared so.
 * 3. Else, for a head of state or government of a country given: somebody else who holds that office on
 *    the date, while this person is recorded in another one; or, for these and those below them, that this
 *    person is recorded as head of state or government of another country.
 *
 * Only roles whose beginning is known are taken to be held. Cost: linear in the recorded roles.
 */
export function compareRole(claim: RoleClaim, person: Entity, setting: RoleSetting): RoleComparison {
  const { date } = setting
  if (date === undefined) return { claim, standing: 'silent' }
  const same =
    officeReadings(claim, setting.lexicon)
      .map((reading) => rolesOf(reading, person, setting))
      .find((roles) => roles.length > 0) ?? []
  const own = withOwnRole(claim, same, date)
  if (claim.tense !== 'current' || own.standing === 'holds') return own
  const excluding = own.standing === 'not-yet' ? undefined : withExcludingOffice(claim, person, setting)
  if (excluding !== undefined) return own.role === undefined ? excluding : { ...excluding, formerly: own.role }
  if (same.length > 0) return isBorneOut(claim, same, person, setting) ? { ...own, isBorneOut: true } : own
  return withOtherHolder(claim, person, setting) ?? withOfficeElsewhere(claim, person, setting) ?? own
}

function rolesOf({ title, of }: Office, person: Entity, setting: RoleSetting): readonly Role[] {
  const { lexicon } = setting
  return (person.roles ?? []).filter(
    (role) => sameTitle(title, role, lexicon) && (of === undefined || sameBody(of, role, person, setting)),
  )
}

type Office = Pick<RoleClaim, 'title' | 'of'>

/**
 * An office as written, then with words of its portfolio that stand as if they were its body: "Bolivian Rural Development
 * Minister" is the Rural Development Minister of Bolivia, "Research Minister" is one of research.
 */
function officeReadings({ title, of }: Office, lexicon: Lexicon): readonly Office[] {
  const words = of?.split(' ') ?? []
  if (of === undefined || words.length > PORTFOLIO_MAX) return [{ title, ...(of === undefined ? {} : { of }) }]
  const ends = words.map((_, index) => index + 1).filter((end) => end < words.length)
  const end = ends.findLast((at) => countryOf(words.slice(0, at).join(' '), lexicon) !== undefined)
  if (end !== undefined)
    return [
      { title, of },
      { title: `${words.slice(end).join(' ')} ${title}`, of: words.slice(0, end).join(' ') },
    ]
  return countryOf(of, lexicon) === undefined ? [{ title, of }, { title: `${of} ${title}` }] : [{ title, of }]
}

function withOwnRole(claim: RoleClaim, same: readonly Role[], date: IsoDate): RoleComparison {
  const held = same.find((role) => coversDate(role, date))
  if (claim.tense !== 'current')
    return withPastTense(
      claim,
      held,
      same.findLast((role) => wasHeldBefore(role, date)),
    )
  if (held !== undefined) return { claim, standing: 'holds', role: held }
  // Only if the dates of every stint exclude the day does the record say that the office was not held.
  const [first] = same
  if (first === undefined || !same.every((role) => excludesDate(role, date))) return { claim, standing: 'silent' }
  const over = same.findLast((role) => role.to !== undefined && isBefore(role.to, date))
  return over === undefined ? { claim, standing: 'not-yet', role: first } : { claim, standing: 'over', role: over }
}

/**
 * Lists of a person's offices have gaps, so that none listed on a date says little. More says that others are recorded in
 * the office from its end to beyond the date, that somebody else holds it then, or, for heads of state and government and
 * those below them, that the person is recorded in another office.
 */
function isBorneOut(claim: RoleClaim, same: readonly Role[], person: Entity, setting: RoleSetting): boolean {
  const { date, lexicon } = setting
  if (date === undefined) return false
  if (same.some(({ succeeded }) => succeeded !== undefined && !isBefore(succeeded.until, date))) return true
  const title = canonicalTitle(claim.title, lexicon)
  if (!lexicon.is(title, HEAD_OFFICE) && !lexicon.is(title, BELOW_PRESIDENT)) return false
  if ((person.roles ?? []).some((role) => !same.includes(role) && coversDate(role, date))) return true
  const countries = new Set(
    same.filter((role) => isNational(role, lexicon)).map((role) => countryOfRole(role, person, setting)),
  )
  return [...countries].some((country) => holderOf(title, country, person, setting) !== undefined)
}

function withPastTense(claim: RoleClaim, held: Role | undefined, over: Role | undefined): RoleComparison {
  if (over !== undefined) return { claim, standing: 'held', role: over }
  if (held === undefined) return { claim, standing: 'silent' }
  return { claim, standing: claim.tense === 'then' ? 'holds' : 'still', role: held }
}

function withExcludingOffice(claim: RoleClaim, person: Entity, setting: RoleSetting): RoleComparison | undefined {
  const { date, lexicon } = setting
  if (date === undefined) return undefined
  const claimed = canonicalTitle(claim.title, lexicon)
  const role = person.roles?.find((held) => {
    if (!coversDate(held, date)) return false
    const title = canonicalTitle(held.title, lexicon)
    const isSameOffice = claim.of !== undefined && isOfSame(claim.of, held, person, setting)
    if (isDeputyPair(claimed, title, lexicon)) return isSameOffice
    return (
      excludeEachOther(claimed, title, lexicon) && (isSameOffice || (claim.of === undefined && claimed !== 'president'))
    )
  })
  return role === undefined ? undefined : { claim, standing: 'other', role }
}

/** A country's name or adjective stands for its own offices, not for those of any body in it. */
function isOfSame(words: string, role: Role, holder: Entity, setting: OfficeSetting): boolean {
  const { lexicon } = setting
  return (
    sameBody(words, role, holder, setting) && (countryOf(words, lexicon) === undefined || isNational(role, lexicon))
  )
}

function withOfficeElsewhere(claim: RoleClaim, person: Entity, setting: RoleSetting): RoleComparison | undefined {
  const { date, lexicon } = setting
  const claimed = canonicalTitle(claim.title, lexicon)
  const countries = claim.of === undefined ? [] : countriesNamed(claim.of, lexicon)
  if (date === undefined || countries.length === 0 || countries.includes(UNION)) return undefined
  if (!lexicon.is(claimed, LEADER_OFFICE) && !lexicon.is(claimed, BELOW_PRESIDENT)) return undefined
  const role = person.roles?.find(
    (held) =>
      coversDate(held, date) &&
      lexicon.is(canonicalTitle(held.title, lexicon), LEADER_OFFICE) &&
      isNational(held, lexicon) &&
      !countries.includes(countryOfRole(held, person, setting) ?? ''),
  )
  return role === undefined ? undefined : { claim, standing: 'other', role }
}

function excludeEachOther(a: string, b: string, lexicon: Lexicon): boolean {
  const isPair = (one: string, other: string): boolean => one === 'president' && lexicon.is(other, BELOW_PRESIDENT)
  return isPair(a, b) || isPair(b, a)
}

function isDeputyPair(a: string, b: string, lexicon: Lexicon): boolean {
  return a !== b && withoutDeputy(a, lexicon) === withoutDeputy(b, lexicon)
}

function withoutDeputy(title: string, lexicon: Lexicon): string {
  const space = title.indexOf(' ')
  return lexicon.is(title.slice(0, Math.max(0, space)), DEPUTY_WORD) ? title.slice(space + 1) : title
}

function withOtherHolder(claim: RoleClaim, person: Entity, setting: RoleSetting): RoleComparison | undefined {
  const { date, lexicon } = setting
  const title = canonicalTitle(claim.title, lexicon)
  if (date === undefined || claim.of === undefined || !lexicon.is(title, HEAD_OFFICE)) return undefined
  const [country, another] = countriesNamed(claim.of, lexicon)
  if (another !== undefined || !(person.roles ?? []).some((role) => coversDate(role, date))) return undefined
  const found = holderOf(title, country, person, setting)
  return found === undefined ? undefined : { claim, standing: 'other', ...found }
}

/** Whoever else holds an office of a country on the date. */
function holderOf(
  title: string,
  country: string | undefined,
  person: Entity,
  setting: RoleSetting,
): { readonly role: Role; readonly holder: Entity } | undefined {
  const { date, entities, lexicon } = setting
  if (date === undefined || country === undefined) return undefined
  for (const holder of entities) {
    if (holder.id === person.id || holder.type !== 'person') continue
    const role = holder.roles?.find(
      (held) =>
        canonicalTitle(held.title, lexicon) === title &&
        coversDate(held, date) &&
        countryOfRole(held, holder, setting) === country,
    )
    if (role !== undefined) return { role, holder }
  }
  return undefined
}
