import { fold } from '../../src/engine/text/fold.ts'
import type { Entity, Role } from '../../src/model/records.ts'
import { groupedBy, type Row } from '../references/tables.ts'
import type { Country } from './countries.ts'
import { officeOf } from './offices.ts'
import { surnameOf } from './surnames.ts'

const LONG_WORD = 4
/** So many letters at the beginning of a surname tell its spellings apart from other surnames. */
const SURNAME_START = 5

interface Leader {
  readonly code: string
  readonly name: string
  readonly surname: string
  readonly role: Role
}

/**
 * The same people, and those who lead countries since: who is known as holding the office, or as a person of that
 * country and name, has its role told up to the other table's day; who is not, is added.
 */
export function addLeaders(
  people: readonly Entity[],
  rows: readonly Row[],
  countries: ReadonlyMap<string, Country>,
  source: string,
): readonly Entity[] {
  const leaders = rows.flatMap((row) => leaderOf(row, countries, source))
  const compatriots = groupedBy(people, ({ country }) => country ?? '')
  const changed = new Map<string, Entity>()
  const added = new Map<string, Entity>()
  for (const leader of leaders) {
    const known = narrowed(
      (compatriots.get(leader.code) ?? []).filter((person) => isSame(person, leader)),
      [(one) => fold(one.name) === fold(leader.name), (one) => isOpen(one, leader), (one) => hasHeld(one, leader)],
    )
    const [person, other] = known
    if (person !== undefined && other === undefined)
      changed.set(person.id, withRole(changed.get(person.id) ?? person, leader))
    else if (known.length === 0) {
      const id = `leader-${leader.code}-${fold(leader.name).replaceAll(' ', '-')}`
      added.set(id, added.has(id) ? withRole(added.get(id) ?? newPerson(id, leader), leader) : newPerson(id, leader))
    }
  }
  return [...people.map((person) => changed.get(person.id) ?? person), ...added.values()]
}

function leaderOf(
  { code = '', office = '', name = '', surname = '', since = '' }: Row,
  countries: ReadonlyMap<string, Country>,
  source: string,
): readonly Leader[] {
  const country = countries.get(code)
  if (country === undefined) return []
  const { title, otherTitles } = officeOf(office, code, country.names)
  const of = { id: country.code, name: country.name }
  const others = otherTitles.length === 0 ? {} : { otherTitles }
  return [{ code, name, surname, role: { title, ...others, of, from: since, sources: [source] } }]
}

/** Those for whom the first of the tests holds that holds for any; all where none does. */
function narrowed(people: readonly Entity[], tests: readonly ((person: Entity) => boolean)[]): readonly Entity[] {
  if (people.length < 2) return people
  for (const test of tests) {
    const passing = people.filter(test)
    if (passing.length > 0) return passing
  }
  return people
}

/** The surname in both, and another word of the name; or a surname spelt alike, in the same office, and the same initial. */
function isSame(person: Entity, leader: Leader): boolean {
  const words = fold(person.name).split(' ')
  const surnames = fold(leader.surname).split(' ')
  const shared = fold(leader.name)
    .split(' ')
    .filter((word) => words.includes(word))
  if (
    surnames.some((word) => words.includes(word)) &&
    shared.length > 1 &&
    shared.some((word) => word.length >= LONG_WORD)
  )
    return true
  const isAlike = surnames.some((one) => words.some((word) => startsAlike(one, word)))
  return isAlike && hasHeld(person, leader) && fold(person.name)[0] === fold(leader.name)[0]
}

function startsAlike(a: string, b: string): boolean {
  return a.length >= SURNAME_START && a.slice(0, SURNAME_START) === b.slice(0, SURNAME_START)
}

function hasHeld(person: Entity, { role }: Leader): boolean {
  return (person.roles ?? []).some(({ title }) => title === role.title)
}

function isOpen(person: Entity, { role }: Leader): boolean {
  return (person.roles ?? []).some(({ title, to }) => title === role.title && to === undefined)
}

/** An open role of that title is told on; else the person has come to it, or back to it. */
function withRole(person: Entity, { name, role }: Leader): Entity {
  const roles = person.roles ?? []
  const open = roles.find(({ title, to }) => title === role.title && to === undefined)
  const told =
    open === undefined
      ? [...roles, role]
      : roles.map((one) => (one === open ? { ...one, sources: [...one.sources, ...role.sources] } : one))
  const isKnown = [person.name, ...person.aliases.map(({ text }) => text)].some((text) => fold(text) === fold(name))
  return {
    ...person,
    aliases: isKnown ? person.aliases : [...person.aliases, { text: name }],
    roles: told,
    sources: [...new Set([...person.sources, ...role.sources])],
  }
}

function newPerson(id: string, { code, name, surname, role }: Leader): Entity {
  const [first = ''] = name.split(' ')
  const isFirst = name.startsWith(surname)
  const short = `${first} ${surname}`
  return {
    record: 'entity',
    id,
    type: 'person',
    name,
    aliases: [
      ...(isFirst || short === name ? [] : [{ text: short }]),
      ...(surname === '' || surnameOf(`X ${surname}`, code) === undefined
        ? []
        : [{ text: surname, needsContext: true }]),
    ],
    roles: [role],
    country: code,
    sources: role.sources,
  }
}
