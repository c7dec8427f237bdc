import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Entity, Role } from '../../model/records.ts'
import { canonicalTitle } from '../names/titles.ts'
import { countriesNamed, countryOf } from '../text/countries.ts'
import { foldName } from './fold-name.ts'

/** Whether a title as written is the title of a recorded role, in any of its wordings. */
export function sameTitle(title: string, role: Role, lexicon: Lexicon): boolean {
  const wanted = canonicalTitle(title, lexicon)
  return [role.title, ...(role.otherTitles ?? [])].some((wording) => canonicalTitle(wording, lexicon) === wanted)
}

/** What offices are compared with: the recorded entities by id, and the words for countries and titles. */
export interface OfficeSetting {
  readonly bodies: ReadonlyMap<string, Entity>
  readonly lexicon: Lexicon
}

/** The ISO 3166-1 code of the country whose office a role is. */
export function countryOfRole(role: Role, holder: Entity, { bodies, lexicon }: OfficeSetting): string | undefined {
  if (role.of === undefined) return holder.country
  const body = role.of.id === undefined ? undefined : bodies.get(role.of.id)
  return body?.country ?? countryOf(role.of.name, lexicon)?.code
}

/** Whether the body that the words give ("Russian", "Federal Security Council") is the one a role is of. */
export function sameBody(words: string, role: Role, holder: Entity, setting: OfficeSetting): boolean {
  const { bodies, lexicon } = setting
  const countries = countriesNamed(words, lexicon)
  if (countries.length > 0) return countries.includes(countryOfRole(role, holder, setting) ?? holder.country ?? '')
  if (role.of === undefined) return false
  const body = role.of.id === undefined ? undefined : bodies.get(role.of.id)
  const names = [role.of.name, ...(body === undefined ? [] : [body.name, ...body.aliases.map(({ text }) => text)])]
  return names.some((name) => foldName(name) === foldName(words))
}
