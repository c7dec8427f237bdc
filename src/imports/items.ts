import type { ImportFault } from '../model/import.ts'
import type { ReferenceRecord, Source } from '../model/records.ts'

/** What reading a file gives, one after the other; a source comes before the records that cite it. */
export type ImportItem =
  | { readonly kind: 'record'; readonly record: ReferenceRecord }
  | { readonly kind: 'source'; readonly source: Source }
  | ({ readonly kind: 'fault' } & ImportFault)
  | { readonly kind: 'unknown-category'; readonly word: string }

/** A file that can't be imported at all; the message says why, for the reader. */
export class ImportError extends Error {
  override readonly name = 'ImportError'
}

export function recordItem(record: ReferenceRecord): ImportItem {
  return { kind: 'record', record }
}

export function faultItem(place: string, text: string): ImportItem {
  return { kind: 'fault', place, text }
}

/** The id of the source that stands for the file itself. */
export const FILE_SOURCE = 'file'
