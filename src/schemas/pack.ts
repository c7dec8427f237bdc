import * as v from 'valibot'
import type { CompiledPack, Pack, PackHead, PackHeader, PackSummary, RecordCounts } from '../model/pack.ts'
import { citationsOf } from './citations.ts'
import { isoDate, packOrigin, record, source, text, webUrl } from './records.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** What stands around the records of a pack. */
const frame = {
  format: v.literal('sourcemark-pack', 'is no set of Sourcemark’s'),
  formatVersion: v.literal(1, 'is a version of the format that is not known here'),
  id: text,
  title: text,
  created: v.exactOptional(isoDate),
  asOf: v.exactOptional(isoDate),
  licence: v.exactOptional(text),
}

/** The first line of a pack as lines of JSON. */
export const packHeader: v.GenericSchema<unknown, PackHeader> = v.strictObject({
  format: v.literal('sourcemark-pack', 'is no set of Sourcemark’s'),
  formatVersion: v.literal(2, 'is a version of the format that is not known here'),
  id: text,
  title: text,
  version: v.exactOptional(text),
  publisher: v.exactOptional(text),
  licence: v.exactOptional(text),
  date: v.exactOptional(isoDate),
  asOf: v.exactOptional(isoDate),
  homepage: v.exactOptional(webUrl),
})

/** A whole pack: every source that its records cite is in it. */
export const pack: v.GenericSchema<unknown, Pack> = v.pipe(
  v.strictObject({ ...frame, sources: v.array(source), records: v.array(record) }),
  v.check((one) => hasItsSources(one), 'cites a source that is not in it'),
)

/** A pack of which only what is around the records is known to be right. */
export interface UncheckedPack extends Omit<Pack, 'sources' | 'records'> {
  readonly sources: readonly unknown[]
  readonly records: readonly unknown[]
}

export const uncheckedPack: v.GenericSchema<unknown, UncheckedPack> = v.strictObject({
  ...frame,
  sources: v.array(v.unknown()),
  records: v.array(v.unknown()),
})

function hasItsSources({ sources, records }: Pack): boolean {
  const known = new Set(sources.map(({ id }) => id))
  return records.every((one) => citationsOf(one).every(({ id }) => known.has(id)))
}

export const packHead: v.GenericSchema<unknown, PackHead> = v.object({
  id: text,
  title: text,
  licence: v.exactOptional(text),
  asOf: v.exactOptional(isoDate),
})

/** What is kept of a pack's head beside its name, where it is told. */
export function headNotes({ licence, asOf }: PackNotes): PackNotes {
  return { ...(licence === undefined ? {} : { licence }), ...(asOf === undefined ? {} : { asOf }) }
}

export type PackNotes = Pick<PackHead, 'licence' | 'asOf'>

const counts = { entities: count, quotations: count, commitments: count, passages: count }

export const recordCounts: v.GenericSchema<unknown, RecordCounts> = v.object(counts)

/** What the file of a compiled pack tells before its keys and records, which nobody parses: the build has looked at each. */
export const compiledHead: v.GenericSchema<unknown, CompiledHead> = v.object({
  ...frame,
  sources: v.array(source),
  keysVersion: count,
  counts: recordCounts,
  keyCounts: v.array(count),
  chunkLengths: v.array(count),
})

export interface CompiledHead extends Omit<CompiledPack, 'hashes' | 'chunks'> {
  /** In bytes. */
  readonly chunkLengths: readonly number[]
}

export const packSummary: v.GenericSchema<unknown, PackSummary> = v.object({
  id: v.string(),
  title: v.string(),
  origin: packOrigin,
  added: v.string(),
  ...counts,
})
