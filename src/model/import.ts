import type { AidCategory } from './money.ts'
import type { IsoDate } from './span.ts'

/** What kinds of files a reader can bring. */
export type ImportFormat =
  | 'pack'
  | 'seeds'
  | 'table'
  | 'iati'
  | 'popolo'
  | 'people-lines'
  | 'legislators'
  | 'committees'
  | 'claim-reviews'
  | 'documents'

/** What is said of a file as the source of its records: schema.org CreativeWork. */
export interface SourceDescription {
  readonly title: string
  readonly publisher?: string
  readonly date?: IsoDate
  readonly url?: string
}

/** What the rows of a table are: aid commitments, or people and organisations. */
export type TableKind = 'commitments' | 'names'

/** What a column of commitments can hold. The three kinds of aid are columns of sums, one for each kind. */
export type CommitmentField =
  | 'donor'
  | 'recipient'
  | 'amount'
  | AidCategory
  | 'currency'
  | 'category'
  | 'status'
  | 'date'
  | 'year'
  | 'month'
  | 'includes'
  | 'occasion'
  | 'url'

/** What a column of people and organisations can hold. */
export type NameField =
  | 'name'
  | 'givenName'
  | 'familyName'
  | 'type'
  | 'aliases'
  | 'moreAliases'
  | 'description'
  | 'role'
  | 'of'
  | 'from'
  | 'to'
  | 'country'
  | 'wikidata'

export type TableField = CommitmentField | NameField

/** How dates such as 3/4/2022 are written; where that can't be told only their year is kept. */
export type DateOrder = 'day-first' | 'month-first' | 'unknown'

/** How the columns of a table become records; guessed first, then as the reader says. */
export interface TableMapping {
  readonly kind: TableKind
  /** The column of each field, from 0. */
  readonly columns: Readonly<Partial<Record<TableField, number>>>
  /** What holds for every row where no column says it. */
  readonly fixed: Readonly<Partial<Record<TableField, string>>>
  /** What a sum of 1 in the table stands for: 1, a thousand, a million, a billion. Undefined until it is known. */
  readonly unit?: number
  readonly dateOrder: DateOrder
  /** What the reader takes a word for a kind of aid to mean, beside the words that are known. */
  readonly categories: ReadonlyMap<string, AidCategory>
  /** The sums add up several gifts (by month, year, or running): they can agree with a page, never contradict it. */
  readonly areTotals: boolean
}

/** A table as its file shows it. */
export interface TableLayout {
  readonly headers: readonly string[]
  /** The first rows, as many cells each as there are headers. */
  readonly sample: readonly (readonly string[])[]
  /** True where the columns were donors, and each cell has become a row of its own. */
  readonly isUnfolded: boolean
}

/** A file that was recognised. */
export interface RecognisedFile {
  readonly format: ImportFormat
  readonly source: SourceDescription
  /** For a table: what the reader may map. */
  readonly table?: { readonly layout: TableLayout; readonly mapping: TableMapping }
}

/** What the reader settled of a file before it is imported. */
export interface ImportPlan {
  readonly source: SourceDescription
  readonly mapping?: TableMapping
}

/** Something in a file that gives no record; `place` is where, in the words of its format ("row 12"). */
export interface ImportFault {
  readonly place: string
  readonly text: string
}

/** What a file gives when it is read by a plan. */
export interface ImportSurvey {
  readonly names: number
  readonly quotations: number
  readonly commitments: number
  readonly passages: number
  readonly faultCount: number
  /** The first of them. */
  readonly faults: readonly ImportFault[]
  /** The first records, each in a line of words. */
  readonly examples: readonly string[]
  /** Words for a kind of aid that are not known: they count as other aid. */
  readonly unknownCategories: readonly string[]
  /** Givers and receivers that are no known country or public body: pages must call them by these very words. */
  readonly unknownParties: readonly string[]
}
