import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Article } from '../../model/article.ts'
import type { AmountMention, Mention } from '../../model/mention.ts'
import type { Commitment, EntityReference, ReferenceRecord } from '../../model/records.ts'
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
  /** Who says what stands at an offset of the article's text; unset for news. */
  readonly saidAt?: (offset: number) => Said
}

/**
 * What a text states, as records that cite it: its names, the quotations with a speaker, and the sums given from
 * somebody to somebody. Nothing in them is verified. Ids are unique among the records of one text.
 */
export function draftRecords(mentions: readonly Mention[], context: DraftContext): readonly ReferenceRecord[] {
  const { known, source, lexicon } = context
  const names = mentions.filter((one) => one.kind === 'name')
  const entities = draftEntities(names, known, source)
  const quotations = mentions.flatMap((one) => {
    if (one.kind !== 'quotation') return []
    const around = context.saidAt?.(one.start).speaker
    const { reference } = entities
    return draftQuotation(one, { ...context, reference, ...(around === undefined ? {} : { around }) }) ?? []
  })
  const sums = mentions.flatMap((one) => (one.kind === 'amount' ? (commitmentOf(one, context) ?? []) : []))
  const commitments = distinctCommitments(sums, lexicon).map((one) => withReferences(one, entities))
  return [
    ...entities.all,
    ...quotations.map((quotation, index) => ({ ...quotation, id: `quotation-${index + 1}` })),
    ...commitments.map((commitment, index) => ({ ...commitment, id: `commitment-${index + 1}` })),
  ]
}

function commitmentOf(sum: AmountMention, context: DraftContext): DraftCommitment | undefined {
  const { article, source, known, lexicon } = context
  const { speaker, voice, isQuestion } = context.saidAt?.(sum.start) ?? {}
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
