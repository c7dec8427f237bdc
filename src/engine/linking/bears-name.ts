import type { Entity } from '../../model/records.ts'
import { foldName } from './fold-name.ts'

const FOLDED = new WeakMap<Entity, ReadonlySet<string>>()

/** Whether a name is one of an entity's: all that tells of a thing in another pack, where its ids mean nothing. */
export function bearsName(entity: Entity, name: string): boolean {
  const known = FOLDED.get(entity)
  const names = known ?? new Set([entity.name, ...entity.aliases.map(({ text }) => text)].map(foldName))
  if (known === undefined) FOLDED.set(entity, names)
  return names.has(foldName(name))
}
