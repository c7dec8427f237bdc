import type { NameMention, NameType } from '../../model/mention.ts'
import type { Entity } from '../../model/records.ts'
import { foldName } from './fold-name.ts'
import { filedNames } from './keys.ts'
import type { Ends } from './short-forms.ts'
import { transliterationKeys } from './transliteration.ts'

/** How a name met one of an entity's names. */
export type Match = 'exact' | 'variant'

/** An entity under one of its names. */
export interface Candidate {
  readonly entity: Entity
  readonly alias: string
  /** The name is borne by others too: something else in the article must point to this entity. */
  readonly needsContext: boolean
  readonly match: Match
  /** Set where the name is one of the entity's without its middle. */
  readonly ends?: Ends
}

/** The entities that a look-up brought, by each exact and each transliteration key. */
export interface EntityIndex {
  readonly exact: ReadonlyMap<string, readonly Candidate[]>
  readonly variant: ReadonlyMap<string, readonly Candidate[]>
}

/** Indexes entities by their names. Cost: linear in the number of names. */
export function indexEntities(entities: readonly Entity[]): EntityIndex {
  const exact = new Map<string, Candidate[]>()
  const variant = new Map<string, Candidate[]>()
  for (const entity of entities) {
    for (const { text, alias, ends, needsContext = false } of filedNames(entity)) {
      const named = { entity, alias, needsContext, ...(ends === undefined ? {} : { ends }) }
      append(exact, foldName(text), { ...named, match: 'exact' })
      for (const { key, sure } of transliterationKeys(text, entity.country)) {
        if (sure) append(variant, key, { ...named, match: 'variant' })
      }
    }
  }
  return { exact, variant }
}

function append(map: Map<string, Candidate[]>, key: string, candidate: Candidate): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [candidate])
  else list.push(candidate)
}

const NONE: readonly Candidate[] = []

/** The entities that bear this name exactly, each once. */
export function bearersOf(text: string, index: EntityIndex): readonly Candidate[] {
  const found = index.exact.get(foldName(text))
  return found === undefined ? NONE : eachOnce(found.filter((candidate) => keepsCapitals(text, candidate.alias)))
}

/** The entities that bear another spelling of this name, each once. */
export function variantBearersOf(text: string, index: EntityIndex): readonly Candidate[] {
  return eachOnce(transliterationKeys(text).flatMap(({ key }) => index.variant.get(key) ?? []))
}

/** An alias all in capitals ("US", "WHO") is not met by the word in small letters ("us", "Who"). */
function keepsCapitals(text: string, alias: string): boolean {
  if (alias.toUpperCase() !== alias || alias.toLowerCase() === alias) return true
  return text.toUpperCase() === text
}

/** An entity met by several names counts once, under the one that needs the least beside it. */
function eachOnce(candidates: readonly Candidate[]): readonly Candidate[] {
  const byId = new Map<string, Candidate>()
  for (const candidate of candidates) {
    const known = byId.get(candidate.entity.id)
    if (known === undefined || (known.needsContext && !candidate.needsContext)) byId.set(candidate.entity.id, candidate)
  }
  return [...byId.values()]
}

/** Whether a mention of this type may name an entity of that type: recognisers err, on some kinds more than on others. */
export function typesAgree(mention: NameMention, entityType: NameType, match: Match): boolean {
  const { type } = mention
  if (type === undefined || type === entityType) return true
  if (match === 'exact' && /\s/.test(mention.text)) return true
  const isPerson = type === 'person' || entityType === 'person'
  if (match === 'variant') return !isPerson
  return !isPerson || (type !== 'place' && entityType !== 'place')
}
