import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Article } from '../../model/article.ts'
import type { Mention } from '../../model/mention.ts'
import type { Entity, ReferenceAnswer, ReferenceRecord, Source } from '../../model/records.ts'
import type { Span } from '../../model/span.ts'
import { type Link, linkNames } from '../linking/link.ts'

/** What every comparison may look at: the article, its mentions and links, and the records looked up. */
export interface AssessContext {
  readonly article: Article
  readonly lexicon: Lexicon
  readonly mentions: readonly Mention[]
  readonly records: readonly ReferenceRecord[]
  readonly entities: readonly Entity[]
  readonly entitiesById: ReadonlyMap<string, Entity>
  /** The sources a record cites, in its order; those the answer lacks are left out. */
  sourcesOf(record: ReferenceRecord): readonly Source[]
  /** The link of the name mention that starts and ends there, if any. */
  linkAt(span: Span): Link | undefined
}

/** Links the article's names once and indexes what the comparisons ask for. */
export function assessContext(
  article: Article,
  mentions: readonly Mention[],
  answer: ReferenceAnswer,
  lexicon: Lexicon,
): AssessContext {
  const names = mentions.filter((mention) => mention.kind === 'name')
  const entities = answer.records.filter((record) => record.record === 'entity')
  const links = new Map<number, Link>()
  for (const link of linkNames(names, entities, lexicon, article.published)) {
    links.set(spanKey(link.mention.start, link.mention.end), link)
  }
  const sources = new Map(answer.sources.map((source) => [source.id, source]))
  return {
    article,
    lexicon,
    mentions,
    records: answer.records,
    entities,
    entitiesById: new Map(entities.map((entity) => [entity.id, entity])),
    sourcesOf: (record) => record.sources.flatMap((id) => sources.get(id) ?? []),
    linkAt: ({ start, end }) => links.get(spanKey(start, end)),
  }
}

/** One number for a span: exact for spans shorter than 2 ** 20 units, in texts below 2 ** 33. */
function spanKey(start: number, end: number): number {
  return start * 2 ** 20 + (end - start)
}
