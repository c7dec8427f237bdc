import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { withRoles } from '../../../src/engine/names/roles.ts'
import { analyse } from '../../../src/engine/text/analysis.ts'
import { plainArticle } from '../../../src/engine/text/plain.ts'
import type { RoleClaim } from '../../../src/model/mention.ts'
import { mention } from '../linking/entities.ts'

export interface RoleRow {
  readonly text: string
  readonly name: string
  /** Another person's name in the text, as the recogniser would give it. */
  readonly other?: string
  readonly claims: readonly (readonly [title: string, of: string, tense: string])[]
}

export const ROLE_ROWS: readonly RoleRow[] = parse(
  readFileSync(new URL('../../cases/roles/roles.yaml', import.meta.url), 'utf8'),
)

/** The titles that a text gives the row's person. */
export function rolesIn(text: string, { name, other }: RoleRow): readonly RoleClaim[] {
  const names = [name, ...(other === undefined ? [] : [other])].map((one) => mention(text, one, 'person'))
  const [found] = withRoles(analyse(plainArticle(text)), names)
  return found?.roles ?? []
}

/** Claims as the rows write them. */
export function claimsOf(roles: readonly RoleClaim[]): RoleRow['claims'] {
  return roles.map(({ title, of = '-', tense }) => [title, of, tense])
}
