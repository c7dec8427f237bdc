import * as v from 'valibot'
import type { Pack, PackHead, PackSummary, RecordCounts } from '../model/pack.ts'
import { isoDate, packOrigin, record, source } from './records.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

export const pack: v.GenericSchema<unknown, Pack> = v.strictObject({
  format: v.literal('sourcemark-pack'),
  formatVersion: v.literal(1),
  id: v.pipe(v.string(), v.minLength(1)),
  title: v.pipe(v.string(), v.minLength(1)),
  created: v.exactOptional(isoDate),
  licence: v.exactOptional(v.string()),
  sources: v.array(source),
  records: v.array(record),
})

export const packHead: v.GenericSchema<unknown, PackHead> = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  title: v.pipe(v.string(), v.minLength(1)),
  licence: v.exactOptional(v.string()),
})

const counts = { entities: count, quotations: count, commitments: count }

export const recordCounts: v.GenericSchema<unknown, RecordCounts> = v.object(counts)

export const packSummary: v.GenericSchema<unknown, PackSummary> = v.object({
  id: v.string(),
  title: v.string(),
  origin: packOrigin,
  added: v.string(),
  ...counts,
})
