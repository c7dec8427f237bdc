import { draftRecords } from '../../src/cli/derive/draft-records.ts'
import { NOTHING_KNOWN } from '../../src/cli/derive/known-names.ts'
import type { Found } from '../../src/engine/index.ts'
import type { Mention } from '../../src/model/mention.ts'
import type { Pack } from '../../src/model/pack.ts'
import type { Entity, ReferenceRecord, Source } from '../../src/model/records.ts'

/** An article of a corpus with what the engine found in it. */
export interface ReadArticle {
  readonly id: string
  readonly title: string
  readonly found: Found
  /** Its names, each once, in lower case. */
  readonly names: ReadonlySet<string>
}

/** Neighbours are published within so many days of each other … */
const DAYS = 7
/** … and share so many names that no more than this share of all articles has. */
const NAMES_SHARED = 2
const RARE = 0.05

export function readArticle(id: string, title: string, found: Found): ReadArticle {
  return { id, title, found, names: new Set(found.mentions.flatMap(nameOf)) }
}

function nameOf(mention: Mention): readonly string[] {
  if (mention.kind !== 'name' || mention.latent === true) return []
  return [(mention.fullName ?? mention.text).toLowerCase()]
}

/** Gives the neighbours of each article among all: those of the same days and about the same names, without itself. */
export function neighboursAmong(all: readonly ReadArticle[]): (article: ReadArticle) => readonly ReadArticle[] {
  const counts = new Map<string, number>()
  for (const { names } of all) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const isRare = (name: string): boolean => (counts.get(name) ?? 0) <= Math.max(2, RARE * all.length)
  return (article) => {
    const rare = [...article.names].filter(isRare)
    return all.filter((other) => {
      const isNear = other !== article && daysBetween(article, other) <= DAYS
      return isNear && rare.filter((name) => other.names.has(name)).length >= NAMES_SHARED
    })
  }
}

const DAY = 86_400_000

/** NaN, which is within no days, where one of them has no date. */
function daysBetween(a: ReadArticle, b: ReadArticle): number {
  const [one, other] = [a, b].map(({ found }) => Date.parse(found.analysis.article.published ?? ''))
  return Math.abs((one ?? Number.NaN) - (other ?? Number.NaN)) / DAY
}

/** One reference set of what articles state; a name that several have is one entity. */
export function packOf(articles: readonly ReadArticle[]): Pack {
  const sources = articles.map(sourceOf)
  const entities = new Map<string, Entity>()
  const others: ReferenceRecord[] = []
  articles.forEach(({ id, found }, index) => {
    const source = sources[index]
    if (source === undefined) return
    const { article, lexicon } = found.analysis
    const context = { article, source: source.id, known: NOTHING_KNOWN, lexicon }
    for (const record of draftRecords(found.mentions.filter(isShown), context)) {
      if (record.record === 'entity') entities.set(record.id, joined(entities.get(record.id), record))
      else others.push({ ...record, id: `${id}/${record.id}` })
    }
  })
  const records = [...entities.values(), ...others]
  return { format: 'sourcemark-pack', formatVersion: 1, id: 'neighbours', title: 'Other articles', sources, records }
}

function sourceOf({ id, title, found }: ReadArticle): Source {
  const { published } = found.analysis.article
  return { id, title, ...(published === undefined ? {} : { date: published }) }
}

function isShown(mention: Mention): boolean {
  return mention.kind === 'amount' || mention.latent !== true
}

function joined(known: Entity | undefined, other: Entity): Entity {
  if (known === undefined) return other
  const names = [...known.aliases.map(({ text }) => text), other.name, ...other.aliases.map(({ text }) => text)]
  const roles = [...(known.roles ?? []), ...(other.roles ?? [])]
  return {
    ...known,
    aliases: [...new Set(names)].filter((name) => name !== known.name).map((text) => ({ text })),
    ...(roles.length === 0 ? {} : { roles }),
    sources: [...known.sources, ...other.sources],
  }
}
