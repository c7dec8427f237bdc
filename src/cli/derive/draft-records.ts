import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Article } from '../../model/article.ts'
import type { AmountMention, Mention, NameMention, QuotationMention } from '../../model/mention.ts'
import type { Commitment, Entity, EntityReference, Quotation, ReferenceRecord } from '../../model/records.ts'
import { type DraftCommitment, distinctCommitments, draftCommitment } from './draft-commitments.ts'
import { type DraftEntities, draftEntities } from './draft-entities.ts'
import { draftQuotation } from './draft-quotation.ts'
import type { KnownNames } from './known-names.ts'

/** Who says a stretch of a text. */
export interface Said {
  readonly speaker?: EntityReference
  /** The name of the country or body for which it is said. */
  readonly voice?: string
  /** Only asked: it states nothing. */
  readonly isQuestion?: boolean
}

/** What records are drafted from. */
export interface DraftContext {
  readonly article: Article
  readonly source: string
  readonly known: KnownNames
  readonly lexicon: Lexicon
  /** Of a document, which tells who says what; unset for news. */
  readonly spoken?: Spoken
}

/** What a document tells of its speakers. */
export interface Spoken {
  readonly speakers: readonly EntityReference[]
  /** The names in its title. */
  readonly titled: readonly NameMention[]
  /** Who says what stands at an offset of the article's text. */
  saidAt(offset: number): Said
}

/**
 * What a text states, as records that cite it: whom it names, the quotations with a speaker, and the sums given from
 * somebody to somebody. Of a document those alone are drafted who say, give or get something in it, or hold an office.
 * Nothing in them is verified. Ids are unique among the records of one text.
 */
export function draftRecords(mentions: readonly Mention[], context: DraftContext): readonly ReferenceRecord[] {
  const { known, source, spoken, lexicon } = context
  const names = [...(spoken?.titled ?? []), ...mentions.filter((one) => one.kind === 'name')]
  const speakers = (spoken?.speakers ?? []).map(({ name }) => name)
  const entities = draftEntities(names, speakers, known, source)
  const quotations = mentions.flatMap((one) => (one.kind === 'quotation' ? quotationsOf(one, context, entities) : []))
  const sums = mentions.flatMap((one) => (one.kind === 'amount' ? (commitmentOf(one, context) ?? []) : []))
  const commitments = distinctCommitments(sums, lexicon).map((one) => withReferences(one, entities))
  const used = new Set([...quotations, ...commitments].flatMap(referencesIn).map(({ id }) => id))
  const isStated = ({ id, name, roles }: Entity): boolean =>
    spoken === undefined || used.has(id) || speakers.includes(name) || (roles !== undefined && name.includes(' '))
  return [
    ...entities.all.filter(isStated),
    ...quotations.map((quotation, index) => ({ ...quotation, id: `quotation-${index + 1}` })),
    ...commitments.map((commitment, index) => ({ ...commitment, id: `commitment-${index + 1}` })),
  ]
}

const QUOTED_WORDS = 4

function quotationsOf(
  one: QuotationMention,
  { article, source, spoken }: DraftContext,
  { reference }: DraftEntities,
): readonly Omit<Quotation, 'id'>[] {
  const { speaker: around, isQuestion } = spoken?.saidAt(one.start) ?? {}
  const drafted = draftQuotation(one, { article, source, reference, ...(around === undefined ? {} : { around }) })
  if (drafted === undefined || spoken === undefined) return drafted === undefined ? [] : [drafted]
  // A document has its words whole: what is left to draft is what it quotes of somebody by name, at some length.
  const isNamed = /^\p{Lu}/u.test(drafted.speaker.name)
  return isQuestion !== true && isNamed && drafted.text.split(' ').length >= QUOTED_WORDS ? [drafted] : []
}

function commitmentOf(sum: AmountMention, context: DraftContext): DraftCommitment | undefined {
  const { article, source, known, lexicon, spoken } = context
  const { speaker, voice, isQuestion } = spoken?.saidAt(sum.start) ?? {}
  if (isQuestion === true) return undefined
  return draftCommitment(sum, {
    source,
    known,
    lexicon,
    ...(article.published === undefined ? {} : { published: article.published }),
    ...(voice === undefined ? {} : { voice }),
    ...(speaker === undefined ? {} : { announcer: speaker }),
  })
}

function referencesIn(record: Omit<Quotation, 'id'> | Omit<Commitment, 'id'>): readonly EntityReference[] {
  if (record.record === 'quotation')
    return [record.speaker, ...(record.reporter === undefined ? [] : [record.reporter])]
  return [record.donor, record.recipient]
}

function withReferences(
  { donor, recipient, announcer, ...rest }: DraftCommitment,
  { reference }: DraftEntities,
): Omit<Commitment, 'id'> {
  return {
    record: 'commitment',
    donor: reference(donor),
    recipient: reference(recipient),
    ...(announcer === undefined ? {} : { announcer: reference(announcer.name) }),
    ...rest,
  }
}
