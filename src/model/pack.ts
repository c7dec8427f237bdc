import type { PackLabel, ReferenceRecord, Source } from './records.ts'
import type { IsoDate } from './span.ts'

/** A reference set as a file: what seeds compile to, what readers import and export. JSON. */
export interface Pack {
  readonly format: 'sourcemark-pack'
  readonly formatVersion: 1
  readonly id: string
  readonly title: string
  readonly created?: IsoDate
  readonly licence?: string
  readonly sources: readonly Source[]
  readonly records: readonly ReferenceRecord[]
}

/** What a pack is called, without what is in it. */
export type PackHead = Pick<Pack, 'id' | 'title' | 'licence'>

/** How many records of each kind a pack has. */
export interface RecordCounts {
  readonly entities: number
  readonly quotations: number
  readonly commitments: number
}

/** What the library shows of a pack in the database. */
export interface PackSummary extends PackLabel, RecordCounts {
  /** When it was put in: ISO 8601 date and time. */
  readonly added: string
}
