import type { Alias, Entity, ReferenceAnswer, ReferenceRecord } from '../../model/records.ts'
import { foldName } from './fold-name.ts'
import { withReferences } from './with-references.ts'

/** An answer in which a thing that several packs know is one entity. */
export interface Unified {
  /** All references lead to that entity, whatever their pack calls it. */
  readonly records: readonly ReferenceRecord[]
  /** The records of the answer that a record stands for: itself, or all those that were made one. */
  membersOf(record: ReferenceRecord): readonly ReferenceRecord[]
}

/**
 * Makes one entity of those that several packs have of one thing: they share an identity (`sameAs`), or are of one
 * kind and name and nothing sets them apart. Two entities of one pack stay two. Cost: linear in the names.
 */
export function unify({ records, packs }: ReferenceAnswer): Unified {
  const entities = records.filter((record) => record.record === 'entity')
  const clusters = new Set(packs.values()).size < 2 ? [] : clustersOf(entities, packs)
  const members = new Map<ReferenceRecord, readonly ReferenceRecord[]>()
  const unified = new Map<string, Entity>()
  for (const cluster of clusters) {
    const one = mergedEntity(cluster)
    for (const { id } of cluster) unified.set(id, one)
  }
  if (unified.size === 0) return { records, membersOf: (record) => [record] }
  const canonical = (id: string): string => unified.get(id)?.id ?? id
  const standing = new Map<ReferenceRecord, ReferenceRecord>()
  for (const record of records) {
    const one = (record.record === 'entity' ? unified.get(record.id) : undefined) ?? record
    const known = standing.get(one)
    const stands = known ?? withReferences(one, canonical)
    standing.set(one, stands)
    members.set(stands, [...(members.get(stands) ?? []), record])
  }
  return { records: [...standing.values()], membersOf: (record) => members.get(record) ?? [record] }
}

type Cluster = readonly [Entity, Entity, ...Entity[]]

/** The groups of entities that are one thing. */
function clustersOf(entities: readonly Entity[], packs: ReferenceAnswer['packs']): readonly Cluster[] {
  const groups: Entity[][] = []
  const byIdentity = new Map<string, Entity[][]>()
  const byName = new Map<string, Entity[][]>()
  for (const entity of entities) {
    const ofOtherPacks = (group: readonly Entity[]): boolean =>
      group.every((other) => packs.get(other) !== packs.get(entity) && !areApart(other, entity))
    const identities = identitiesOf(entity)
    const groupOfIdentical = identities.flatMap((identity) => byIdentity.get(identity) ?? [])[0]
    const names = namesOf(entity)
    const named = [...new Set(names.flatMap((name) => byName.get(name) ?? []))].filter(ofOtherPacks)
    const known = groupOfIdentical !== undefined && ofOtherPacks(groupOfIdentical) ? groupOfIdentical : undefined
    const group = known ?? (named.length === 1 ? named[0] : undefined) ?? newGroup(groups)
    group.push(entity)
    for (const identity of identities) append(byIdentity, identity, group)
    for (const name of names) append(byName, name, group)
  }
  return groups.flatMap(([first, second, ...rest]) =>
    first === undefined || second === undefined ? [] : [[first, second, ...rest]],
  )
}

function newGroup(groups: Entity[][]): Entity[] {
  const group: Entity[] = []
  groups.push(group)
  return group
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

/** An identity elsewhere, however its address is written. */
function identitiesOf({ sameAs = [] }: Entity): readonly string[] {
  return sameAs.map((address) =>
    address
      .replace(/^https?:\/\/(?:www\.)?/i, '')
      .replace(/^wikidata\.org\/(?:wiki|entity)\//i, 'wikidata/')
      .replace(/\/$/, ''),
  )
}

/** The names, with the kind, that need nothing beside them, but those in other languages; of people those of more than one word. */
function namesOf({ type, name, needsContext = false, aliases }: Entity): readonly string[] {
  const own = [{ text: name, needsContext }, ...aliases].flatMap((alias: Alias) =>
    alias.needsContext === true || alias.language !== undefined ? [] : [foldName(alias.text)],
  )
  return [...new Set(own)].filter((text) => type !== 'person' || text.includes(' ')).map((text) => `${type} ${text}`)
}

/** What sets two of one name apart: another country, or two items of Wikidata. */
function areApart(a: Entity, b: Entity): boolean {
  if (a.type !== b.type) return true
  const items = identitiesOf(a).filter(isItem)
  const others = identitiesOf(b).filter(isItem)
  if (items.some((item) => others.includes(item))) return false
  if (items.length > 0 && others.length > 0) return true
  return a.country !== undefined && b.country !== undefined && a.country !== b.country
}

function isItem(identity: string): boolean {
  return identity.startsWith('wikidata/')
}

/** All that is known of one thing, under the first one's id and name. */
function mergedEntity(cluster: Cluster): Entity {
  const [first] = cluster
  const roles = cluster.flatMap((one) => one.roles ?? [])
  const participants = cluster.flatMap((one) => one.participants ?? [])
  const sameAs = [...new Set(cluster.flatMap((one) => one.sameAs ?? []))]
  const country = cluster.find((one) => one.country !== undefined)?.country
  const description = cluster.find((one) => one.description !== undefined)?.description
  return {
    ...first,
    needsContext: cluster.every((one) => one.needsContext === true),
    aliases: aliasesOf(cluster),
    ...(roles.length === 0 ? {} : { roles }),
    ...(participants.length === 0 ? {} : { participants }),
    ...(sameAs.length === 0 ? {} : { sameAs }),
    ...(country === undefined ? {} : { country }),
    ...(description === undefined ? {} : { description }),
    sources: [...new Set(cluster.flatMap((one) => one.sources))],
  }
}

/** Each name once; where one pack needs nothing beside it, none is needed. */
function aliasesOf([first, ...others]: Cluster): readonly Alias[] {
  const all = [
    ...first.aliases,
    ...others.flatMap(({ name, needsContext = false, aliases }) => [{ text: name, needsContext }, ...aliases]),
  ]
  const byText = new Map<string, Alias>()
  for (const alias of all) {
    const known = byText.get(alias.text)
    if (known === undefined || (known.needsContext === true && alias.needsContext !== true))
      byText.set(alias.text, alias)
  }
  return [...byText.values()].filter(({ text }) => text !== first.name)
}
