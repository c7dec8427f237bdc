import type { ImportFault } from '../model/import.ts'
import type { ReferenceRecord, Source } from '../model/records.ts'

/** Something in a file that gives no record, or a word in it that is not known. */
type Remark =
  | ({ readonly kind: 'fault' } & ImportFault)
  | { readonly kind: 'unknown-category' | 'unknown-party'; readonly word: string }

/** What a format's reader finds, before anybody has looked whether it fits; `place` is where, in the words of its format. */
export type FoundItem =
  | { readonly kind: 'record'; readonly record: unknown; readonly place: string }
  /** A record that somebody has looked at: its fields are as the schemas have them. */
  | { readonly kind: 'fitting'; readonly record: ReferenceRecord; readonly place: string }
  | { readonly kind: 'source'; readonly source: unknown; readonly place: string }
  | Remark

/** What reading a file gives, one after the other; a source comes before the records that cite it. */
export type ImportItem =
  | {
      readonly kind: 'record'
      readonly record: ReferenceRecord
      /** How long it is as JSON, in UTF-16 units. */
      readonly size: number
    }
  | { readonly kind: 'source'; readonly source: Source }
  | Remark

/** A file that can't be imported at all; the message says why, for the reader. */
export class ImportError extends Error {
  override readonly name = 'ImportError'
}

export function recordItem(record: ReferenceRecord, place: string): FoundItem {
  return { kind: 'record', record, place }
}

export function sourceItem(source: Source, place: string): FoundItem {
  return { kind: 'source', source, place }
}

export function faultItem(place: string, text: string): Extract<FoundItem, { kind: 'fault' }> {
  return { kind: 'fault', place, text }
}

/** The id of the source that stands for the file itself. */
export const FILE_SOURCE = 'file'
