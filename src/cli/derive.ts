import { stringify } from 'yaml'
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

const SECTIONS: readonly (readonly [NameType, string])[] = [
  ['person', 'people'],
  ['organization', 'organizations'],
  ['place', 'places'],
  ['product', 'products'],
  ['event', 'events'],
]
const SOURCE = 'this-article'
const HEAD = `# A draft made from one article. Nothing in it is verified: check each record against the article,
# mend names and ids, give roles their dates, and take out what you can't stand for.
`

/** A draft seed file of an article's names, quotations with a speaker, and aid figures, for a person to verify. */
export function deriveSeeds(name: string, article: Article, mentions: readonly Mention[]): string {
  const names = mentions.filter((one) => one.kind === 'name')
  const entities = new Map<string, DraftEntity>()
  for (const mention of names) addEntity(entities, mention)
  const quotations = mentions.flatMap((one) => (one.kind === 'quotation' ? draftQuotation(one, article, entities) : []))
  const commitments = mentions.flatMap((one) => (one.kind === 'amount' ? draftCommitment(one, article, entities) : []))
  const sections = new Map<string, readonly object[]>([['sources', [draftSource(name, article)]]])
  for (const [type, section] of SECTIONS) {
    const ofType = [...entities.values()].filter((one) => one.type === type)
    if (ofType.length > 0) sections.set(section, ofType.map(draftRecord))
  }
  if (quotations.length > 0) sections.set('quotations', numbered('quotation', quotations))
  if (commitments.length > 0) sections.set('commitments', numbered('commitment', commitments))
  return HEAD + stringify(sections, { lineWidth: 120, aliasDuplicateObjects: false })
}

interface DraftEntity {
  readonly id: string
  readonly type: NameType
  readonly name: string
  readonly aliases: Set<string>
  readonly titles: Set<string>
}

function draftSource(name: string, article: Article): object {
  return {
    id: SOURCE,
    title: article.headline ?? name,
    ...(article.published === undefined ? {} : { date: article.published }),
    ...(article.url === undefined ? { file: name } : { url: article.url }),
  }
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

function draftRecord({ id, name, aliases, titles }: DraftEntity): object {
  return {
    id,
    name,
    ...(aliases.size === 0 ? {} : { aliases: [...aliases].map((text) => ({ text })) }),
    ...(titles.size === 0 ? {} : { roles: [...titles].map((title) => ({ title, sources: [SOURCE] })) }),
    sources: [SOURCE],
  }
}

function draftQuotation(one: QuotationMention, article: Article, entities: Map<string, DraftEntity>): object[] {
  if (one.speaker === undefined) return []
  return [
    {
      speaker: reference(one.speaker, entities),
      text: one.text,
      language: article.language ?? 'en',
      ...(article.published === undefined ? {} : { date: article.published }),
      ...(one.reporter === undefined ? {} : { reporter: reference(one.reporter, entities) }),
      sources: [SOURCE],
    },
  ]
}

function draftCommitment(one: AmountMention, article: Article, entities: Map<string, DraftEntity>): object[] {
  const { aid } = one
  if (aid?.donor === undefined || aid.recipient === undefined) return []
  const date = aid.date ?? article.published
  return [
    {
      donor: reference(aid.donor, entities),
      recipient: reference(aid.recipient, entities),
      category: aid.category,
      amount: { value: one.value, currency: one.currency, qualifier: one.qualifier, precision: one.precision },
      ...(date === undefined ? {} : { date }),
      status: aid.status,
      ...(aid.includes === undefined ? {} : { includes: aid.includes }),
      sources: [SOURCE],
    },
  ]
}

function reference(one: Speaker | Party, entities: Map<string, DraftEntity>): object | string {
  const name = one.name ?? one.text
  const id = idOf(name)
  return entities.has(id) ? id : { name }
}

function numbered(kind: string, drafts: readonly object[]): object[] {
  return drafts.map((draft, index) => ({ id: `${kind}-${index + 1}`, ...draft }))
}

function idOf(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
