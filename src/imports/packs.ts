import * as v from 'valibot'
import { placedIssueWords } from '../schemas/issue-words.ts'
import { type UncheckedPack, uncheckedPack } from '../schemas/pack.ts'
import { type FoundItem, ImportError } from './items.ts'

/** A reference set that Sourcemark exported. Throws an ImportError that names the first field around its records that doesn't fit. */
export function readPack(data: unknown): UncheckedPack {
  const result = v.safeParse(uncheckedPack, data)
  if (result.success) return result.output
  throw new ImportError(`${placedIssueWords(result.issues[0])}.`)
}

/** Everything in a pack, its sources first. */
export function* packItems({ sources, records }: UncheckedPack): Generator<FoundItem> {
  for (const [index, source] of sources.entries()) yield { kind: 'source', source, place: `sources.${index}` }
  for (const [index, record] of records.entries()) yield { kind: 'record', record, place: `records.${index}` }
}
