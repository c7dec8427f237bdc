import type { NameMention, NameType } from '../../model/mention.ts'
import type { Entity, EntityReference } from '../../model/records.ts'
import type { KnownNames } from './known-names.ts'

/** The entities of a draft, by their ids in it. */
export interface DraftEntities {
  readonly all: readonly Entity[]
  /** Whoever bears a name, with the id where the draft has them. */
  reference(name: string): EntityReference
}

interface Draft {
  readonly id: string
  readonly type: NameType
  readonly name: string
  /** As the reference sets have it; unset where they know nothing of the name. */
  readonly known: Entity | undefined
  readonly aliases: Set<string>
  readonly titles: Set<string>
}

/**
 * The entities that names of one text name, and its speakers, as records that cite it. What the reference sets know
 * stands under the name and the identities that it has there, with no more than the text adds.
 */
export function draftEntities(
  names: readonly NameMention[],
  speakers: readonly string[],
  known: KnownNames,
  source: string,
): DraftEntities {
  const drafts = new Map<string, Draft>()
  const idsByName = new Map<string, string>()
  for (const name of speakers) draftOf(drafts, name, 'person', known.get(name))
  for (const mention of names) {
    const whole = mention.fullName ?? mention.text
    const entity = known.get(whole)
    const type = entity?.type ?? mention.type
    if (type === undefined) continue
    const draft = draftOf(drafts, entity?.name ?? whole, type, entity)
    idsByName.set(whole, draft.id)
    if (mention.text !== draft.name) draft.aliases.add(mention.text)
    for (const role of mention.roles ?? []) draft.titles.add(role.text)
  }
  return {
    all: [...drafts.values()].map((draft) => entityOf(draft, source)),
    reference: (name) => {
      const draft = drafts.get(idsByName.get(name) ?? '') ?? drafts.get(idOf(known.get(name)?.name ?? name))
      return draft === undefined ? { name } : { id: draft.id, name: draft.name }
    },
  }
}

function draftOf(drafts: Map<string, Draft>, name: string, type: NameType, known: Entity | undefined): Draft {
  const id = idOf(name)
  const before = drafts.get(id)
  if (before !== undefined) return before
  const draft = { id, type, name, known, aliases: new Set<string>(), titles: new Set<string>() }
  drafts.set(id, draft)
  return draft
}

function entityOf({ id, type, name, known, aliases, titles }: Draft, source: string): Entity {
  const told = new Set(known?.aliases.map(({ text }) => text))
  const isTitled = titles.size > 0 && known?.roles === undefined
  return {
    record: 'entity',
    id,
    type,
    name,
    aliases: [...aliases].filter((text) => !told.has(text)).map((text) => ({ text })),
    ...(isTitled ? { roles: [...titles].map((title) => ({ title, sources: [source] })) } : {}),
    ...(known?.sameAs === undefined ? {} : { sameAs: known.sameAs }),
    sources: [source],
  }
}

function idOf(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
