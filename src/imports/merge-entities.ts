import type { Entity } from '../model/records.ts'
import { aliasesOf } from './entities.ts'
import { type ImportItem, recordItem } from './items.ts'

/**
 * Puts together what a list tells of one person or body in several places, so that a page's name meets
 * one record: the same id (Wikidata's, where it is known), or the same name and kind where nothing
 * tells them apart: not two countries, not two ids of Wikidata, no offices. Faults go through as they come, records follow at the end. Keeps the
 * records in memory.
 */
export function* merged(items: Iterable<ImportItem>): Generator<ImportItem> {
  const byId = new Map<string, Entity>()
  const idByName = new Map<string, string>()
  for (const item of items) {
    if (item.kind !== 'record' || item.record.record !== 'entity') {
      yield item
      continue
    }
    const entity = item.record
    const name = nameKey(entity)
    const namesake = byId.get(idByName.get(name) ?? '')
    const known = byId.get(entity.id) ?? (namesake !== undefined && mayBeSame(namesake, entity) ? namesake : undefined)
    const whole = known === undefined ? entity : joined(known, entity)
    if (known !== undefined && known.id !== whole.id) byId.delete(known.id)
    byId.set(whole.id, whole)
    idByName.set(name, whole.id)
  }
  for (const entity of byId.values()) yield recordItem(entity)
}

function nameKey({ type, name }: Entity): string {
  return `${type}|${name.toLowerCase()}`
}

/** Two presidents may share a name; dated offices tell them apart, so they are left to do so. */
function mayBeSame(a: Entity, b: Entity): boolean {
  const { country } = a
  if (country !== undefined && b.country !== undefined && country !== b.country) return false
  return (a.sameAs === undefined || b.sameAs === undefined) && a.roles === undefined && b.roles === undefined
}

function joined(a: Entity, b: Entity): Entity {
  const [main, other] = a.sameAs === undefined && b.sameAs !== undefined ? [b, a] : [a, b]
  const names = [...main.aliases, { text: other.name }, ...other.aliases].map(({ text }) => text)
  const roles = [...(a.roles ?? []), ...(b.roles ?? [])]
  const description = main.description ?? other.description
  const country = main.country ?? other.country
  return {
    ...main,
    aliases: aliasesOf(names, main.name),
    ...(roles.length === 0 ? {} : { roles: distinct(roles) }),
    ...(description === undefined ? {} : { description }),
    ...(country === undefined ? {} : { country }),
  }
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()]
}
