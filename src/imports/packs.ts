import * as v from 'valibot'
import { placedIssueWords } from '../schemas/issue-words.ts'
import { type UncheckedPack, uncheckedPack } from '../schemas/pack.ts'
import { document } from '../schemas/records.ts'
import { documentItems } from './documents/document-lines.ts'
import { type FoundItem, faultItem, ImportError } from './items.ts'

/** A reference set that Sourcemark exported. Throws an ImportError that names the first field around its records that doesn't fit. */
export function readPack(data: unknown): UncheckedPack {
  const result = v.safeParse(uncheckedPack, data)
  if (result.success) return result.output
  throw new ImportError(`${placedIssueWords(result.issues[0])}.`)
}

/** Everything in a pack, its sources first. */
export function* packItems({ sources, records }: UncheckedPack): Generator<FoundItem> {
  for (const [index, source] of sources.entries()) yield { kind: 'source', source, place: `sources.${index}` }
  for (const [index, record] of records.entries()) yield* packedItems(record, `records.${index}`)
}

/** A record, or what of a document is filed. */
export function* packedItems(record: unknown, place: string): Generator<FoundItem> {
  if (!v.is(isDocument, record)) return yield { kind: 'record', record, place }
  const result = v.safeParse(document, record)
  if (result.success) yield* documentItems(result.output, place)
  else yield faultItem(place, placedIssueWords(result.issues[0]))
}

const isDocument = v.looseObject({ record: v.literal('document') })
