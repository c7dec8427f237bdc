import type { Entity, Role } from '../../model/records.ts'
import { canonicalTitle } from '../names/titles.ts'
import { countryOf } from '../text/countries.ts'
import { foldName } from './fold-name.ts'

/** Whether a title as written is the title of a recorded role, in any of its wordings. */
export function sameTitle(title: string, role: Role): boolean {
  const wanted = canonicalTitle(title)
  return [role.title, ...(role.otherTitles ?? [])].some((wording) => canonicalTitle(wording) === wanted)
}

/** The ISO 3166-1 code of the country whose office a role is; `bodies` are the recorded entities by id. */
export function countryOfRole(role: Role, holder: Entity, bodies: ReadonlyMap<string, Entity>): string | undefined {
  if (role.of === undefined) return holder.country
  const body = role.of.id === undefined ? undefined : bodies.get(role.of.id)
  return body?.country ?? countryOf(role.of.name)?.code
}

/** Whether the body that the words give ("Russian", "Federal Security Council") is the one a role is of. */
export function sameBody(words: string, role: Role, holder: Entity, bodies: ReadonlyMap<string, Entity>): boolean {
  const country = countryOf(words)?.code
  if (country !== undefined) return country === (countryOfRole(role, holder, bodies) ?? holder.country)
  if (role.of === undefined) return false
  const body = role.of.id === undefined ? undefined : bodies.get(role.of.id)
  const names = [role.of.name, ...(body === undefined ? [] : [body.name, ...body.aliases.map(({ text }) => text)])]
  return names.some((name) => foldName(name) === foldName(words))
}
