import * as v from 'valibot'
import type { Entity } from '../model/records.ts'
import { placedIssueWords } from '../schemas/issue-words.ts'
import { entity as schema } from '../schemas/records.ts'
import { aliasesOf } from './entities.ts'
import { type FoundItem, faultItem, recordItem } from './items.ts'

/** What a list tells of one person or body in several places. */
interface Group {
  /** The one whose id and name stand: the first, or the first that is known elsewhere. */
  readonly main: Entity
  readonly others: Entity[]
  readonly place: string
  readonly country: string | undefined
  readonly hasRoles: boolean
}

/**
 * Puts together what a list tells of one person or body in several places, so that a page's name meets
 * one record: the same id (Wikidata's, where it is known), or the same name and kind where nothing
 * tells them apart: not two countries, not two ids of Wikidata, no offices. Faults go through as they come, records
 * follow at the end; one that does not fit is told by itself and spoils no other. Keeps the records in memory.
 * Cost: linear.
 */
export function* merged(items: Iterable<FoundItem>): Generator<FoundItem> {
  const byId = new Map<string, Group>()
  const idByName = new Map<string, string>()
  for (const item of items) {
    if (item.kind !== 'record') {
      yield item
      continue
    }
    const parsed = v.safeParse(schema, item.record)
    if (!parsed.success) {
      yield faultItem(item.place, placedIssueWords(parsed.issues[0]))
      continue
    }
    const entity = parsed.output
    const name = nameKey(entity)
    const namesake = byId.get(idByName.get(name) ?? '')
    const known = byId.get(entity.id) ?? (namesake !== undefined && mayBeSame(namesake, entity) ? namesake : undefined)
    const group = known === undefined ? groupOf(entity, item.place) : joined(known, entity)
    if (known !== undefined && known.main.id !== group.main.id) byId.delete(known.main.id)
    byId.set(group.main.id, group)
    idByName.set(name, group.main.id)
  }
  for (const group of byId.values())
    yield group.others.length === 0
      ? { kind: 'fitting', record: group.main, place: group.place }
      : recordItem(wholeOf(group), group.place)
}

function nameKey({ type, name }: Entity): string {
  return `${type}|${name.toLowerCase()}`
}

function groupOf(main: Entity, place: string): Group {
  return { main, others: [], place, country: main.country, hasRoles: main.roles !== undefined }
}

/** Two presidents may share a name; dated offices tell them apart, so they are left to do so. */
function mayBeSame({ main, country, hasRoles }: Group, entity: Entity): boolean {
  if (country !== undefined && entity.country !== undefined && country !== entity.country) return false
  return (main.sameAs === undefined || entity.sameAs === undefined) && !hasRoles && entity.roles === undefined
}

function joined({ main, others, place, country, hasRoles }: Group, entity: Entity): Group {
  const isKnown = main.sameAs === undefined && entity.sameAs !== undefined
  others.push(isKnown ? main : entity)
  return {
    main: isKnown ? entity : main,
    others,
    place,
    country: country ?? entity.country,
    hasRoles: hasRoles || entity.roles !== undefined,
  }
}

function wholeOf({ main, others, country }: Group): Entity {
  const all = [main, ...others]
  const roles = all.flatMap((one) => one.roles ?? [])
  const description = all.find((one) => one.description !== undefined)?.description
  const names = all.flatMap(({ name, aliases }) => [name, ...aliases.map(({ text }) => text)])
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
