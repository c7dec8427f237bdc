import type { AidCategory, AidStatus, MonetaryAmount } from './money.ts'
import type { IsoDate } from './span.ts'

declare const brand: unique symbol
type Id<Kind extends string> = string & { readonly [brand]?: Kind }

export type EntityId = Id<'entity'>
export type QuotationId = Id<'quotation'>
export type CommitmentId = Id<'commitment'>
export type PassageId = Id<'passage'>
export type SourceId = Id<'source'>

/** What kind of thing a name names. */
export type NameType = 'person' | 'organization' | 'place' | 'product' | 'event'

/** Where a record comes from: PROV's primary source, with schema.org CreativeWork's words. */
export interface Source {
  readonly id: SourceId
  readonly title: string
  readonly publisher?: string
  readonly date?: IsoDate
  readonly url?: string
  readonly file?: string
  readonly licence?: string
  /** It is a document, and its passages are records of the same pack. */
  readonly hasText?: true
}

/** What one speaker says in a document before the next does, or what stands in it and nobody says. */
export interface Turn {
  /** As printed before the words: "MR. KIRBY", "Q". Unset where nothing is. */
  readonly label?: string
  /** Whose words they are. Unset for nobody's, and where no name is given: a questioner, an unnamed official. */
  readonly speaker?: EntityReference
  readonly paragraphs: readonly string[]
}

/**
 * A transcript, statement, speech or memorandum: a source whose text is there, whole and in order. Stage directions
 * ("(Applause.)") are part of its paragraphs. Packs carry documents; the reference set files their passages.
 */
export interface Document extends Omit<Source, 'hasText' | 'file'> {
  readonly record: 'document'
  readonly language: string
  readonly turns: readonly Turn[]
}

/** An entity by name, and by id where the reference set holds it. */
export interface EntityReference {
  readonly id?: EntityId
  readonly name: string
}

/** One of an entity's names: schema.org alternateName. */
export interface Alias {
  readonly text: string
  /** BCP 47 tag, with the script where it matters ("uk", "zh-Hans"). */
  readonly language?: string
  /** A name that others bear too ("the president's surname"): needs a title, a fuller form or company to link. */
  readonly needsContext?: boolean
  readonly sources?: readonly SourceId[]
}

/** An office held: schema.org Role with startDate and endDate. */
export interface Role {
  readonly title: string
  /** Other wordings of the same title ("deputy head"). */
  readonly otherTitles?: readonly string[]
  /** The body or country the office is of. */
  readonly of?: EntityReference
  readonly from?: IsoDate
  /** Unset while the office is held, or where its end is unknown. */
  readonly to?: IsoDate
  /** The last day of which the record tells: of what came after, an office that began and one that is open say nothing. */
  readonly asOf?: IsoDate
  /** Who took the office next, and the day until which others are recorded in it without a gap. */
  readonly succeeded?: { readonly by: EntityReference; readonly until: IsoDate }
  readonly sources: readonly SourceId[]
}

/** schema.org Person, Organization, Place, Product or Event. */
export interface Entity {
  readonly record: 'entity'
  readonly id: EntityId
  readonly type: NameType
  readonly name: string
  /** Its name is one that others bear too, as an alias with context is. */
  readonly needsContext?: boolean
  readonly aliases: readonly Alias[]
  readonly description?: string
  readonly roles?: readonly Role[]
  /** ISO 3166-1 alpha-2 of a country, or of the country a body belongs to. */
  readonly country?: string
  /** For an event: when it was. */
  readonly from?: IsoDate
  readonly to?: IsoDate
  readonly participants?: readonly EntityReference[]
  /** The same thing elsewhere: Wikidata, official sites. */
  readonly sameAs?: readonly string[]
  readonly sources: readonly SourceId[]
}

export interface Translation {
  readonly text: string
  readonly language: string
  readonly sources?: readonly SourceId[]
}

/** schema.org ClaimReview: what a fact-checker made of somebody's words. */
export interface Review {
  /** In the fact-checker's own words: "Half true". Unset where none is given. */
  readonly rating?: string
  readonly publisher?: string
}

/** schema.org Quotation: `speaker` is its spokenByCharacter. */
export interface Quotation {
  readonly record: 'quotation'
  readonly id: QuotationId
  readonly speaker: EntityReference
  readonly text: string
  readonly language: string
  readonly translations?: readonly Translation[]
  readonly date?: IsoDate
  readonly occasion?: string
  readonly addressee?: EntityReference
  readonly reporter?: EntityReference
  /** What the words are about: entities and key words that must stand near a short fragment. */
  readonly about?: readonly EntityReference[]
  /** The words were taken from a fact-check, and this is what it found. */
  readonly review?: Review
  readonly sources: readonly SourceId[]
}

/** An aid commitment: IATI transaction with its provider, receiver, value and date. */
export interface Commitment {
  readonly record: 'commitment'
  readonly id: CommitmentId
  readonly donor: EntityReference
  readonly recipient: EntityReference
  readonly category: AidCategory
  readonly amount: MonetaryAmount
  readonly date?: IsoDate
  readonly status: AidStatus
  readonly announcer?: EntityReference
  readonly occasion?: string
  readonly includes?: readonly string[]
  readonly additional?: boolean
  /** Commitments announced together share this; their sum may be told as one. */
  readonly announcement?: string
  readonly sources: readonly SourceId[]
}

/** A paragraph of a document: found by any run of its words. Its one source is the document itself. */
export interface Passage {
  readonly record: 'passage'
  readonly id: PassageId
  readonly label?: string
  readonly speaker?: EntityReference
  readonly text: string
  readonly language: string
  readonly date?: IsoDate
  /** The number in the document of the turn that it is of, from 0. */
  readonly turn: number
  /** How the paragraph before it ends, and how the one after begins. */
  readonly before?: string
  readonly after?: string
  readonly sources: readonly [SourceId]
}

export type ReferenceRecord = Entity | Quotation | Commitment | Passage

/** A record of what somebody said: as quoted, or as it stands in a document. */
export type SaidRecord = Quotation | Passage

/** A string under which a record is filed and looked up; made by the engine alone. */
export type LookupKey = string

/** A record with the keys it is found by. */
export interface FiledRecord {
  readonly record: ReferenceRecord
  readonly keys: readonly LookupKey[]
}

/**
 * How a pack came: `seed` with the extension, `subscription` from an address where anyone may fetch it,
 * `reader` by an import of the reader's. What the last holds is nobody else's affair.
 */
export type PackOrigin = 'seed' | 'subscription' | 'reader'

/** A pack as an answer and a finding tell of it. */
export interface PackLabel {
  readonly id: string
  readonly title: string
  readonly origin: PackOrigin
}

/**
 * The answer to one batch of keys: every record filed under any of them, with all the sources that they
 * cite and the pack that each is of. Ids are unique within an answer: in one from several packs each
 * stands behind its pack's, so that an id that two packs use never makes one thing of two.
 */
export interface ReferenceAnswer {
  readonly records: readonly ReferenceRecord[]
  readonly sources: readonly Source[]
  readonly packs: ReadonlyMap<ReferenceRecord, PackLabel>
}
