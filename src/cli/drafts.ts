import type { Article } from '../model/article.ts'
import type {
  AmountMention,
  Mention,
  NameMention,
  NameType,
  Party,
  QuotationMention,
  Speaker,
} from '../model/mention.ts'
import type { Commitment, Entity, EntityReference, Quotation, ReferenceRecord, Source } from '../model/records.ts'

/**
 * What an article states, as records that cite it: its names, the quotations with a speaker, and the sums given from
 * somebody to somebody. Nothing in them is verified. Ids are unique among the records of one article.
 */
export function draftRecords(
  article: Article,
  mentions: readonly Mention[],
  source: Source,
): readonly ReferenceRecord[] {
  const entities = new Map<string, DraftEntity>()
  for (const mention of mentions) if (mention.kind === 'name') addEntity(entities, mention)
  const draft: Draft = { article, source: source.id, entities }
  const quotations = mentions.flatMap((one) => (one.kind === 'quotation' ? draftQuotation(one, draft) : []))
  const commitments = mentions.flatMap((one) => (one.kind === 'amount' ? draftCommitment(one, draft) : []))
  return [
    ...[...entities.values()].map((entity) => draftEntity(entity, source.id)),
    ...quotations.map((quotation, index) => ({ ...quotation, id: `quotation-${index + 1}` })),
    ...commitments.map((commitment, index) => ({ ...commitment, id: `commitment-${index + 1}` })),
  ]
}

interface Draft {
  readonly article: Article
  readonly source: string
  readonly entities: ReadonlyMap<string, DraftEntity>
}

interface DraftEntity {
  readonly id: string
  readonly type: NameType
  readonly name: string
  readonly aliases: Set<string>
  readonly titles: Set<string>
}

function addEntity(entities: Map<string, DraftEntity>, mention: NameMention): void {
  if (mention.type === undefined) return
  const entity = entityNamed(entities, mention.fullName ?? mention.text, mention.type)
  if (mention.text !== entity.name) entity.aliases.add(mention.text)
  for (const role of mention.roles ?? []) entity.titles.add(role.text)
}

function entityNamed(entities: Map<string, DraftEntity>, name: string, type: NameType): DraftEntity {
  const id = idOf(name)
  const known = entities.get(id)
  if (known !== undefined) return known
  const entity = { id, type, name, aliases: new Set<string>(), titles: new Set<string>() }
  entities.set(id, entity)
  return entity
}

function draftEntity({ id, type, name, aliases, titles }: DraftEntity, source: string): Entity {
  return {
    record: 'entity',
    id,
    type,
    name,
    aliases: [...aliases].map((text) => ({ text })),
    ...(titles.size === 0 ? {} : { roles: [...titles].map((title) => ({ title, sources: [source] })) }),
    sources: [source],
  }
}

function draftQuotation(one: QuotationMention, { article, source, entities }: Draft): Quotation[] {
  if (one.speaker === undefined) return []
  return [
    {
      record: 'quotation',
      id: '',
      speaker: reference(one.speaker, entities),
      text: one.text,
      language: article.language ?? 'en',
      ...(article.published === undefined ? {} : { date: article.published }),
      ...(one.reporter === undefined ? {} : { reporter: reference(one.reporter, entities) }),
      sources: [source],
    },
  ]
}

function draftCommitment(one: AmountMention, { article, source, entities }: Draft): Commitment[] {
  const { aid } = one
  if (aid?.donor === undefined || aid.recipient === undefined) return []
  if (aid.donor.isPronoun === true || aid.recipient.isPronoun === true) return []
  const date = aid.date ?? article.published
  return [
    {
      record: 'commitment',
      id: '',
      donor: reference(aid.donor, entities),
      recipient: reference(aid.recipient, entities),
      category: aid.category,
      amount: { value: one.value, currency: one.currency, qualifier: one.qualifier, precision: one.precision },
      ...(date === undefined ? {} : { date }),
      status: aid.status,
      ...(aid.includes === undefined ? {} : { includes: aid.includes }),
      sources: [source],
    },
  ]
}

function reference(one: Speaker | Party, entities: Draft['entities']): EntityReference {
  const name = one.name ?? one.text
  const entity = entities.get(idOf(name))
  return entity === undefined ? { name } : { id: entity.id, name: entity.name }
}

function idOf(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
