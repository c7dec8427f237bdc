import type { NameType, Party } from './mention.ts'
import type { IsoDate, Span } from './span.ts'

/** What a block is on the page; sentences and names never run over its edges. */
export type BlockKind = 'heading' | 'paragraph' | 'list' | 'quote' | 'cell' | 'caption'

/** A paragraph-like run of an article's text. */
export interface Block extends Span {
  readonly kind: BlockKind
  /** The first of its quotation (`<blockquote>`): it does not go on with that of the block before. */
  readonly opensQuote?: true
  /** Stretches the page itself marks as quoted (`<q>`), within the block. */
  readonly quoted?: readonly Span[]
}

/** A name that the rest of the page has already shown, for text that arrives later. */
export interface KnownName {
  readonly text: string
  readonly type: NameType
}

/** A stretch said by somebody who stands for a country or body: its "we" and "I" are theirs, its "you" whom they meet. */
export interface Voice extends Span {
  readonly party: Pick<Party, 'name' | 'country'>
  readonly addressee?: Voice['party']
}

/** The text to look at: schema.org Article (headline, datePublished, inLanguage, articleBody). */
export interface Article {
  /** The whole text; blocks index into it, in order and without overlap. */
  readonly text: string
  readonly blocks: readonly Block[]
  readonly headline?: string
  readonly published?: IsoDate
  /** BCP 47 tag. */
  readonly language?: string
  readonly url?: string
  readonly knownNames?: readonly KnownName[]
  /** Whose words it is, of a document that says so: in text order, without overlap. */
  readonly voices?: readonly Voice[]
}
