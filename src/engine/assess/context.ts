import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Article } from '../../model/article.ts'
import type { Citation } from '../../model/finding.ts'
import type { Mention } from '../../model/mention.ts'
import type { Entity, PackLabel, ReferenceAnswer, ReferenceRecord } from '../../model/records.ts'
import type { Span } from '../../model/span.ts'
import { type Link, linkNames } from '../linking/link.ts'
import { type Unified, unify } from '../linking/unify.ts'
import type { Analysis } from '../text/analysis.ts'
import type { Trace } from '../trace.ts'

/** What every comparison may look at: the article, its mentions and links, and the records looked up. */
export interface AssessContext {
  readonly analysis: Analysis
  readonly article: Article
  readonly lexicon: Lexicon
  readonly mentions: readonly Mention[]
  readonly records: readonly ReferenceRecord[]
  readonly entities: readonly Entity[]
  readonly entitiesById: ReadonlyMap<string, Entity>
  /** A record with its pack and the sources it cites, in its order. Throws a RangeError for one that is not of the answer. */
  cite(record: ReferenceRecord): Citation
  /** The same of each record that an entity was made of, where several packs know it. */
  citeAll(entity: Entity): readonly [Citation, ...Citation[]]
  /** Whether one pack has both of two records: only there the ids of one mean something in the other. */
  areOfOnePack(a: ReferenceRecord, b: ReferenceRecord): boolean
  /** The link of the name mention that starts and ends there, if any. */
  linkAt(span: Span): Link | undefined
  readonly trace: Trace | undefined
}

/** Links the article's names once and indexes what the comparisons ask for. */
export function assessContext(
  analysis: Analysis,
  mentions: readonly Mention[],
  answer: ReferenceAnswer,
  trace?: Trace,
): AssessContext {
  const { article, lexicon } = analysis
  const names = mentions.filter((mention) => mention.kind === 'name')
  const { records, membersOf } = unify(withoutOwn(answer, article.url))
  const packsOf = (record: ReferenceRecord): readonly (PackLabel | undefined)[] =>
    membersOf(record).map((member) => answer.packs.get(member))
  const cite = citations(answer, membersOf)
  const entities = records.filter((record) => record.record === 'entity')
  const links = new Map<number, Link>()
  for (const link of linkNames(names, entities, lexicon, article.published)) {
    links.set(spanKey(link.mention.start, link.mention.end), link)
  }
  return {
    analysis,
    article,
    lexicon,
    mentions,
    records,
    entities,
    entitiesById: new Map(entities.map((entity) => [entity.id, entity])),
    cite,
    citeAll: (entity) => {
      const [first, ...others] = membersOf(entity)
      return [cite(first ?? entity), ...others.map(cite)]
    },
    areOfOnePack: (a, b) => packsOf(a).some((pack) => packsOf(b).includes(pack)),
    linkAt: ({ start, end }) => links.get(spanKey(start, end)),
    trace,
  }
}

/** A page is no source for itself: what cites nothing on the web but the page is left out. */
function withoutOwn(answer: ReferenceAnswer, url: string | undefined): ReferenceAnswer {
  if (url === undefined) return answer
  const page = plainAddress(url)
  const addresses = new Map(answer.sources.map(({ id, url: at }) => [id, at]))
  const isOwn = ({ sources }: ReferenceRecord): boolean => {
    const onTheWeb = sources.flatMap((id) => addresses.get(id) ?? [])
    return onTheWeb.length > 0 && onTheWeb.every((address) => plainAddress(address) === page)
  }
  return { ...answer, records: answer.records.filter((record) => !isOwn(record)) }
}

/** What addresses carry to tell how a reader came. */
const TRACKING = /^(?:utm_|fbclid|gclid|mc_|ref$|ref=)/i

/** An address as it names a page, whatever part of it, scheme, or way to it. */
function plainAddress(url: string): string {
  const [path = '', query = ''] = url.replace(/#.*$/s, '').split(/\?(.*)/s)
  const kept = query.split('&').filter((part) => part !== '' && !TRACKING.test(part))
  const plain = path.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')
  return kept.length === 0 ? plain : `${plain}?${kept.join('&')}`
}

function citations({ sources: cited, packs }: ReferenceAnswer, membersOf: Unified['membersOf']): AssessContext['cite'] {
  const sources = new Map(cited.map((source) => [source.id, source]))
  return (record) => {
    const [member = record] = membersOf(record)
    const pack = packs.get(member)
    if (pack === undefined) throw new RangeError(`The answer has no record "${record.id}".`)
    return { record: member, pack, sources: member.sources.flatMap((id) => sources.get(id) ?? []) }
  }
}

/** One number for a span: exact for spans shorter than 2 ** 20 units, in texts below 2 ** 33. */
function spanKey(start: number, end: number): number {
  return start * 2 ** 20 + (end - start)
}
