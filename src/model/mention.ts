import type { AidCategory, AidStatus, AmountQualifier, Currency } from './money.ts'
import type { EntityId, NameType } from './records.ts'
import type { IsoDate, Span, TextSpan } from './span.ts'

export type { NameType } from './records.ts'

/** A title that the text gives a person, as "former Russian President" does. */
export interface RoleClaim extends TextSpan {
  /** The title alone, as written: "President", "deputy chairman". */
  readonly title: string
  /** The body or country it is of, as written: "Russian", "Federal Security Council". */
  readonly of?: string
  /** `then`: held at the time told of ("then-president"). */
  readonly tense: 'current' | 'former' | 'then'
}

/** A span that names someone or something: NLP's named-entity mention. */
export interface NameMention extends TextSpan {
  readonly kind: 'name'
  /** Unset on a latent mention whose kind only the reference can tell. */
  readonly type?: NameType
  /** The longest form of the same name in this article, where the mention is a shorter one. */
  readonly fullName?: string
  readonly roles?: readonly RoleClaim[]
  readonly entity?: EntityId
  /** A candidate that only counts when the reference knows it; never shown otherwise. */
  readonly latent?: true
}

/** Who says it. `name` is the full name where the text gives only a pronoun, a title or a short form. */
export interface Speaker extends TextSpan {
  readonly name?: string
  readonly entity?: EntityId
}

/**
 * PARC 3 and PolNeAR's attribution: content (the mention itself), cue and source.
 * `mixed`: some words of a told sentence stand in marks. `block`: the page marks it, not the text.
 */
export type QuotationForm = 'direct' | 'mixed' | 'block' | 'unmarked'

/**
 * How a cue gives words. `asserts`: its subject says them. `asks`: asks them. `cites`: brings up what another
 * said, or what is denied to be said (quote, recall, mock). `reads`: a text or a sign holds them.
 */
export type CueKind = 'asserts' | 'asks' | 'cites' | 'reads'

/** The words that introduce speech. */
export interface QuotationCue extends TextSpan {
  readonly kind: CueKind
  /** The words are only brought up to be denied: such a denial supports and contradicts nothing. */
  readonly denied?: true
}

export interface QuotationMention extends Span {
  readonly kind: 'quotation'
  /** The words inside the marks; segments joined by one space. Span and segments include the marks. */
  readonly text: string
  readonly form: QuotationForm
  /** False for a title of a work, a nickname, a term or scare marks: words in marks that no one is said to say. */
  readonly isSpeech: boolean
  /** The parts, where its cue or a new paragraph breaks it. */
  readonly segments?: readonly Span[]
  readonly cue?: QuotationCue
  readonly speaker?: Speaker
  /** Who passed the words on, where that is not the speaker. */
  readonly reporter?: Speaker
  readonly latent?: true
}

/** A giver or receiver as the text names it. `name` is the standard name of the country or body meant. */
export interface Party extends TextSpan {
  readonly name?: string
  /** ISO 3166-1 alpha-2, or `EU`, where the party is or stands for a country. */
  readonly country?: string
  readonly entity?: EntityId
  /** Told by a pronoun that stands for nobody named: "we". */
  readonly isPronoun?: true
}

/** What the words around an amount say was given: IATI's transaction, told in prose. */
export interface AidFrame {
  readonly donor?: Party
  readonly recipient?: Party
  readonly category: AidCategory
  readonly status: AidStatus
  readonly date?: IsoDate
  /** Who announced it, where that is said. */
  readonly announcer?: Party
  /** Said to come on top of other sums ("an additional", "a further"). */
  readonly additional?: boolean
  /** Said to be a running total ("has provided more than … since"). */
  readonly total?: boolean
  readonly partOfTotal?: boolean
  readonly includes?: readonly string[]
  /** What is not said of the sum in its own sentence, but told before it, or by who says it, or usual of the giver. */
  readonly implied?: readonly ('donor' | 'recipient' | 'category')[]
  readonly telling: Telling
  /** `verb`: its parties stand beside a verb of giving. `phrase`: in a noun phrase or a headline without one. */
  readonly foundBy: 'verb' | 'phrase'
}

/**
 * How a gift is told. `plain`: as a fact and as news, of one giver to one receiver, both said, and the sentence says
 * nothing else. `asserted`: the same, with more around it. `other`: as a claim, a wish, a condition, a total, a memory,
 * of several together, or with a party that another sentence names.
 */
export type Telling = 'plain' | 'asserted' | 'other'

/** schema.org MonetaryAmount with the exactness of its wording. */
export interface AmountMention extends TextSpan {
  readonly kind: 'amount'
  /** In units of the currency, not of its scale: 1.85 billion is 1850000000. */
  readonly value: number
  /** Upper end of a range. */
  readonly valueMax?: number
  readonly currency: Currency
  readonly qualifier: AmountQualifier
  /** Size of one unit of the last stated digit: 1.85 billion is stated to 10000000. */
  readonly precision: number
  /** What it is counted by, for a rate: "day", "barrel". */
  readonly per?: string
  readonly aid?: AidFrame
}

export type Mention = NameMention | QuotationMention | AmountMention
