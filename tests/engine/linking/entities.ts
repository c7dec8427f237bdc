import type { NameMention, NameType } from '../../../src/model/mention.ts'
import type { Entity, Role } from '../../../src/model/records.ts'

export function person(id: string, name: string, more: Partial<Entity> = {}): Entity {
  return { record: 'entity', id, type: 'person', name, aliases: [], sources: [], ...more }
}

export function entity(type: NameType, id: string, name: string, aliases: readonly string[] = []): Entity {
  return { record: 'entity', id, type, name, aliases: aliases.map((text) => ({ text })), sources: [] }
}

/** "President of Russia 2008-05-07 2012-05-07": an office with its dates. */
export function role(title: string, of: string, from?: string, to?: string): Role {
  const dates = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
  return { title, of: { name: of }, ...dates, sources: [] }
}

/** The mention of `text` where it first stands in `within` from `after` on. */
export function mention(
  within: string,
  text: string,
  type: NameType | undefined,
  more: Partial<NameMention> & { readonly after?: number } = {},
): NameMention {
  const { after = 0, ...rest } = more
  const start = within.indexOf(text, after)
  if (start < 0) throw new Error(`no "${text}" in the text`)
  return { kind: 'name', text, start, end: start + text.length, ...(type === undefined ? {} : { type }), ...rest }
}
