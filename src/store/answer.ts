import type {
  Alias,
  Commitment,
  Entity,
  EntityReference,
  PackLabel,
  Passage,
  Quotation,
  ReferenceAnswer,
  ReferenceRecord,
  Role,
  Source,
} from '../model/records.ts'
import type { IsoDate } from '../model/span.ts'

/** A key that files more records than this tells nothing apart; the rest are left out to bound the cost. */
export const MOST_PER_KEY = 200

/** What is looked at of all that a pack files under one key. */
export function withinLimit<T>(filed: readonly T[]): readonly T[] {
  return filed.length <= MOST_PER_KEY ? filed : filed.slice(0, MOST_PER_KEY)
}

/**
 * What a pack says, less the records that cite no source or one that is not there: no finding without a source.
 * Each office is told as of the day of its sources, of those without one as of the pack's.
 */
export function packAnswer(
  pack: PackLabel,
  records: readonly ReferenceRecord[],
  sources: ReadonlyMap<string, Source>,
  asOf?: IsoDate,
): ReferenceAnswer {
  const sourced = records
    .filter((record) => record.sources.length > 0 && record.sources.every((id) => sources.has(id)))
    .map((record) => (record.record === 'entity' ? withDays(record, sources, asOf) : record))
  const cited = new Set(sourced.flatMap((record) => record.sources))
  return {
    records: sourced,
    sources: [...cited].flatMap((id) => sources.get(id) ?? []),
    packs: new Map(sourced.map((record) => [record, pack])),
  }
}

function withDays(entity: Entity, sources: ReadonlyMap<string, Source>, asOf: IsoDate | undefined): Entity {
  if (entity.roles === undefined) return entity
  const dayOf = (role: Role): IsoDate | undefined =>
    role.asOf ?? latest(role.sources.map((id) => sources.get(id)?.date ?? asOf))
  return {
    ...entity,
    roles: entity.roles.map((role) => {
      const day = dayOf(role)
      return day === undefined ? role : { ...role, asOf: day }
    }),
  }
}

/** Undefined where one of them is: that source tells of no day after which it is silent. */
function latest(days: readonly (IsoDate | undefined)[]): IsoDate | undefined {
  return days.reduce((a, b) => (a === undefined || b === undefined ? undefined : a > b ? a : b))
}

/** The same answer with every id behind its pack's: what it names is named in this pack and in no other. */
export function qualified(pack: PackLabel, { records, sources }: ReferenceAnswer): ReferenceAnswer {
  const own = qualifier(pack.id)
  const named = records.map((record) => qualifiedRecord(record, own))
  return {
    records: named,
    sources: sources.map((source) => ({ ...source, id: own(source.id) })),
    packs: new Map(named.map((record) => [record, pack])),
  }
}

/** What several packs say, as one answer. */
export function joined(answers: readonly ReferenceAnswer[]): ReferenceAnswer {
  return {
    records: answers.flatMap(({ records }) => records),
    sources: answers.flatMap(({ sources }) => sources),
    packs: new Map(answers.flatMap(({ packs }) => [...packs])),
  }
}

type Qualifier = (id: string) => string

/** No two packs with ids of theirs make the same: a pack's own slashes are written otherwise. */
function qualifier(pack: string): Qualifier {
  const prefix = `${pack.replaceAll('%', '%25').replaceAll('/', '%2F')}/`
  return (id) => prefix + id
}

function qualifiedRecord(record: ReferenceRecord, own: Qualifier): ReferenceRecord {
  if (record.record === 'entity') return qualifiedEntity(record, own)
  if (record.record === 'passage') return qualifiedPassage(record, own)
  return record.record === 'quotation' ? qualifiedQuotation(record, own) : qualifiedCommitment(record, own)
}

function qualifiedPassage(passage: Passage, own: Qualifier): Passage {
  const { id, speaker, sources } = passage
  return {
    ...passage,
    id: own(id),
    sources: [own(sources[0])],
    ...(speaker && { speaker: ownReference(speaker, own) }),
  }
}

function qualifiedEntity(entity: Entity, own: Qualifier): Entity {
  const { aliases, roles, participants } = entity
  return {
    ...entity,
    ...ownIds(entity, own),
    aliases: aliases.map((alias) => ({ ...alias, ...ownSources(alias, own) })),
    ...(roles && { roles: roles.map((role) => qualifiedRole(role, own)) }),
    ...(participants && { participants: participants.map((one) => ownReference(one, own)) }),
  }
}

function qualifiedRole(role: Role, own: Qualifier): Role {
  const { of, succeeded, sources } = role
  return {
    ...role,
    sources: sources.map(own),
    ...(of && { of: ownReference(of, own) }),
    ...(succeeded && { succeeded: { ...succeeded, by: ownReference(succeeded.by, own) } }),
  }
}

function qualifiedQuotation(quotation: Quotation, own: Qualifier): Quotation {
  const { speaker, translations, addressee, reporter, about } = quotation
  return {
    ...quotation,
    ...ownIds(quotation, own),
    speaker: ownReference(speaker, own),
    ...(translations && { translations: translations.map((one) => ({ ...one, ...ownSources(one, own) })) }),
    ...(addressee && { addressee: ownReference(addressee, own) }),
    ...(reporter && { reporter: ownReference(reporter, own) }),
    ...(about && { about: about.map((one) => ownReference(one, own)) }),
  }
}

function qualifiedCommitment(commitment: Commitment, own: Qualifier): Commitment {
  const { donor, recipient, announcer, announcement } = commitment
  return {
    ...commitment,
    ...ownIds(commitment, own),
    donor: ownReference(donor, own),
    recipient: ownReference(recipient, own),
    ...(announcer && { announcer: ownReference(announcer, own) }),
    ...(announcement && { announcement: own(announcement) }),
  }
}

function ownIds(
  { id, sources }: ReferenceRecord,
  own: Qualifier,
): { readonly id: string; readonly sources: readonly string[] } {
  return { id: own(id), sources: sources.map(own) }
}

function ownReference(reference: EntityReference, own: Qualifier): EntityReference {
  return reference.id === undefined ? reference : { ...reference, id: own(reference.id) }
}

function ownSources({ sources }: Pick<Alias, 'sources'>, own: Qualifier): Pick<Alias, 'sources'> {
  return sources === undefined ? {} : { sources: sources.map(own) }
}
