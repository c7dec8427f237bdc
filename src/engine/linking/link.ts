import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { NameMention } from '../../model/mention.ts'
import type { Entity } from '../../model/records.ts'
import type { IsoDate } from '../../model/span.ts'
import { bearsTitle, choose, companyOf } from './choose.ts'
import {
  bearersOf,
  type Candidate,
  type EntityIndex,
  indexEntities,
  type Match,
  typesAgree,
  variantBearersOf,
} from './entity-index.ts'
import { foldName } from './fold-name.ts'
import { isWholeNative, spellingsOf } from './keys.ts'
import { withoutOverlap } from './overlap.ts'
import { fitsEnds, sameMiddle, shortFormsOf } from './short-forms.ts'

export { entityKeys, keysOfNames, nameKeys } from './keys.ts'

/** The entities a name mention may mean, best first; more than one only where nothing tells them apart. */
export interface Link {
  readonly mention: NameMention
  readonly candidates: readonly Entity[]
  /** `variant` where the name is spelt as no alias of the first candidate is. */
  readonly match?: Match
  /** The linked name that stands in this mention's place, such as a longer one around it; then this one is not shown. */
  readonly within?: NameMention
}

/**
 * Links an article's name mentions (document-wide) to the entities that the look-up brought: exact
 * names before other spellings, a short form by its longer form in the article, names that others bear
 * too only in company. A latent mention that links to nothing is left out. In text order.
 * Cost: n log n in mentions, and for each distinct name linear in its bearers.
 */
export function linkNames(
  mentions: readonly NameMention[],
  entities: readonly Entity[],
  lexicon: Lexicon,
  date?: IsoDate,
): readonly Link[] {
  const index = indexEntities(entities)
  const bearersByName = new Map<string, readonly Candidate[]>()
  const found: Found[] = []
  for (const mention of mentions) {
    const named = namedAlike(mention)
    const bearers =
      bearersByName.get(named) ??
      (mention.latent ? latentBearers(mention.text, index) : bearersFor(mention, index, lexicon))
    bearersByName.set(named, bearers)
    if (!mention.latent || bearers.length > 0) found.push({ mention, named, bearers })
  }
  const company = companyOf(found.map(({ bearers }) => bearers))
  const bodies = new Map(entities.map((entity) => [entity.id, entity]))
  const setting = { company, lexicon, bodies, date }
  const linked = new Map<string, Omit<Link, 'mention'>>()
  const links = found.map(({ mention, named, bearers }) => {
    const link = linked.get(named) ?? linkTo(mention, choose(mention, bearers, setting))
    linked.set(named, link)
    return { mention, ...link }
  })
  return withoutOverlap(withShortForms(links, lexicon))
}

interface Found {
  readonly mention: NameMention
  readonly named: string
  readonly bearers: readonly Candidate[]
}

/** The same for mentions that link alike, wherever they stand: an article names few people often. */
function namedAlike({ text, fullName, type, roles = [], latent }: NameMention): string {
  const titles = roles.flatMap(({ title, of }) => [title, of])
  return [latent, type, text, fullName, ...titles].join('\n')
}

/** What is no more than a candidate counts by its exact form, or whole in another script, where nobody else bears it. */
function latentBearers(text: string, index: EntityIndex): readonly Candidate[] {
  const exact = bearersOf(text, index)
  const found = exact.length === 0 && isWholeNative(text) ? variantBearersOf(text, index) : exact
  return found.filter(({ needsContext }) => !needsContext)
}

function bearersFor(mention: NameMention, index: EntityIndex, lexicon: Lexicon): readonly Candidate[] {
  for (const { text, ends, byTitle } of spellingsOf(mention)) {
    const fits = ({ entity, match, ends: recorded }: Candidate): boolean => {
      if (!typesAgree(mention, entity.type, match) || (byTitle && !bearsTitle(mention, entity, lexicon))) return false
      return ends === undefined || (fitsEnds(ends, entity) && (recorded === undefined || sameMiddle(ends, recorded)))
    }
    const exact = bearersOf(text, index).filter(fits)
    if (exact.length > 0) return exact
    const variants = variantBearersOf(text, index).filter(fits)
    if (variants.length > 0) return variants
  }
  return []
}

function linkTo(mention: NameMention, chosen: readonly Candidate[]): Omit<Link, 'mention'> {
  const [first] = chosen
  if (first === undefined) return { candidates: [] }
  return { candidates: chosen.map(({ entity }) => entity), match: matchOf(mention.text, first.entity) }
}

/** Exact where one of the entity's names holds each of the words; middle initials aside. */
function matchOf(text: string, entity: Entity): Match {
  const words = foldName(text)
    .split(' ')
    .filter((word) => word.length > 1)
  const names = [entity.name, ...entity.aliases.map((alias) => alias.text)]
  return names.some((name) => holdsWords(foldName(name), words)) ? 'exact' : 'variant'
}

function holdsWords(name: string, words: readonly string[]): boolean {
  const held = new Set(name.split(' '))
  return words.every((word) => word === name || held.has(word))
}

/** A short name that nothing linked links to what a longer form of it in the article links to. */
function withShortForms(links: readonly Link[], lexicon: Lexicon): readonly Link[] {
  const byShortForm = new Map<string, Set<Entity>>()
  for (const { mention, candidates } of links) {
    const [entity, other] = candidates
    if (entity === undefined || other !== undefined) continue
    for (const form of shortFormsOf(mention.fullName ?? mention.text, entity, lexicon)) {
      byShortForm.set(form, (byShortForm.get(form) ?? new Set()).add(entity))
    }
  }
  return links.map((link) => {
    const { mention, candidates } = link
    if (candidates.length > 0 || mention.latent || mention.fullName !== undefined) return link
    const longer = [...(byShortForm.get(foldName(mention.text)) ?? [])].filter(({ type }) => type === mention.type)
    return longer.length === 0 ? link : { mention, candidates: longer, match: 'exact' }
  })
}
