import type { NameMention } from '../../model/mention.ts'
import type { Entity, LookupKey } from '../../model/records.ts'

/** The entities a name mention may mean, best first; more than one only where nothing tells them apart. */
export interface Link {
  readonly mention: NameMention
  readonly candidates: readonly Entity[]
}

/** The keys under which an entity is filed: one for each name and each transliteration key of it. */
export function entityKeys(_entity: Entity): readonly LookupKey[] {
  return []
}

/** The keys under which a name mention is looked up. */
export function nameKeys(_mention: NameMention): readonly LookupKey[] {
  return []
}

/** Links an article's name mentions (document-wide) to the entities that the look-up brought. */
export function linkNames(
  mentions: readonly NameMention[],
  _entities: readonly Entity[],
  _date?: string,
): readonly Link[] {
  return mentions.map((mention) => ({ mention, candidates: [] }))
}
