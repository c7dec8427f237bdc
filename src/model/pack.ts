import type { PackLabel, ReferenceRecord, Source } from './records.ts'
import type { IsoDate } from './span.ts'

/** A reference set as a file: what seeds compile to, what readers import and export. JSON. */
export interface Pack {
  readonly format: 'sourcemark-pack'
  readonly formatVersion: 1
  readonly id: string
  readonly title: string
  readonly created?: IsoDate
  /** The last day of which it tells, where its sources have no days of their own. */
  readonly asOf?: IsoDate
  readonly licence?: string
  readonly sources: readonly Source[]
  readonly records: readonly ReferenceRecord[]
}

/** The first line of a pack as lines of JSON; each line after it is a source, a record or a document. */
export interface PackHeader {
  readonly format: 'sourcemark-pack'
  readonly formatVersion: 2
  readonly id: string
  readonly title: string
  readonly version?: string
  readonly publisher?: string
  readonly licence?: string
  /** When it was made. */
  readonly date?: IsoDate
  /** The last day of which it tells. */
  readonly asOf?: IsoDate
  readonly homepage?: string
}

/** A pack that comes with the extension: all of it is as the database keeps it, and need only be written. */
export interface CompiledPack extends Omit<Pack, 'records'> {
  /** Which way of making keys its records are filed by. */
  readonly keysVersion: number
  readonly counts: RecordCounts
  /** How many keys each record has. */
  readonly keyCounts: readonly number[]
  /** The keys' hashes, record by record. */
  readonly hashes: Uint32Array
  /** The records, many in each. */
  readonly chunks: readonly Uint8Array[]
}

/** What a pack is called, without what is in it. */
export type PackHead = Pick<Pack, 'id' | 'title' | 'licence' | 'asOf'>

/** How many records of each kind a pack has. */
export interface RecordCounts {
  readonly entities: number
  readonly quotations: number
  readonly commitments: number
  /** Paragraphs of documents. */
  readonly passages: number
}

/** What the library shows of a pack in the database. */
export interface PackSummary extends PackLabel, RecordCounts {
  /** When it was put in: ISO 8601 date and time. */
  readonly added: string
}

/** A pack to be told part by part: all parts are of one writing of it. */
export interface ExportStart {
  readonly generation: string
  readonly pack: PackHead
}

/** What of a pack is told next: what comes after a key, from its beginning where there is none. */
export interface ExportPlace {
  readonly of: 'sources' | 'records'
  readonly after?: string | number
}

export interface ExportPart {
  /** The next of them as JSON, with commas between and none around. */
  readonly json: string
  /** The key of the last of them; undefined where there are no more. */
  readonly last?: string | number
}
