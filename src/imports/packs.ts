import * as v from 'valibot'
import type { Pack } from '../model/pack.ts'
import { isoDate, record, source } from '../schemas/records.ts'
import { faultItem, ImportError, type ImportItem, recordItem } from './items.ts'

/** A set of which what is around the records is known to be right; the records themselves are looked at as they are read. */
export interface UncheckedPack extends Omit<Pack, 'sources' | 'records'> {
  readonly sources: readonly unknown[]
  readonly records: readonly unknown[]
}

const unread: v.GenericSchema<unknown, UncheckedPack> = v.strictObject({
  format: v.literal('sourcemark-pack'),
  formatVersion: v.literal(1),
  id: v.pipe(v.string(), v.minLength(1)),
  title: v.pipe(v.string(), v.minLength(1)),
  created: v.exactOptional(isoDate),
  licence: v.exactOptional(v.string()),
  sources: v.array(v.unknown()),
  records: v.array(v.unknown()),
})

/** A reference set that Sourcemark exported. Throws an ImportError that names the first field that doesn't fit. */
export function readPack(data: unknown): UncheckedPack {
  const result = v.safeParse(unread, data)
  if (result.success) return result.output
  throw new ImportError(`${issueWords(result.issues[0])}.`)
}

/** Everything in a pack, its sources first; what does not fit, or bears the id of a record before it, is a fault. */
export function* packItems({ sources, records }: UncheckedPack): Generator<ImportItem> {
  for (const [index, each] of sources.entries()) {
    const result = v.safeParse(source, each)
    yield result.success
      ? { kind: 'source', source: result.output }
      : faultItem(`sources.${index}`, issueWords(result.issues[0]))
  }
  const ids = new Set<string>()
  for (const [index, each] of records.entries()) {
    const result = v.safeParse(record, each)
    const place = `records.${index}`
    if (!result.success) yield faultItem(place, issueWords(result.issues[0]))
    else if (ids.has(result.output.id)) yield faultItem(place, `the id “${result.output.id}” is used twice`)
    else yield recordItem(result.output)
    if (result.success) ids.add(result.output.id)
  }
}

function issueWords(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`
}
