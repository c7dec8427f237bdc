import * as v from 'valibot'
import type { ReferenceRecord } from '../model/records.ts'
import { citationsOf } from '../schemas/citations.ts'
import { placedIssueWords } from '../schemas/issue-words.ts'
import { record, source } from '../schemas/records.ts'
import { type FoundItem, faultItem, type ImportItem } from './items.ts'

/** Far more than any record needs; a few of them still go through one message. */
const LONGEST_RECORD = 1_000_000

/**
 * Lets through what fits: fields as the schemas have them, an id that none before had, sources that the
 * file gave before. Anything else costs itself and no more: it is told as a fault at its place.
 */
export function* checked(found: Iterable<FoundItem>): Generator<ImportItem> {
  const sources = new Map<string, 'there' | 'refused'>()
  const ids = new Set<string>()
  for (const item of found) {
    if (item.kind === 'source') yield checkedSource(item, sources)
    else if (item.kind === 'record') yield checkedRecord(item, sources, ids)
    else if (item.kind === 'fitting') yield knownRecord(item.record, item.place, sources, ids)
    else yield item
  }
}

type Sources = Map<string, 'there' | 'refused'>

function checkedSource(item: Extract<FoundItem, { kind: 'source' }>, sources: Sources): ImportItem {
  const result = v.safeParse(source, item.source)
  if (!result.success) {
    const named = v.safeParse(v.looseObject({ id: v.string() }), item.source)
    if (named.success && !sources.has(named.output.id)) sources.set(named.output.id, 'refused')
    return faultItem(item.place, placedIssueWords(result.issues[0]))
  }
  const { id } = result.output
  if (sources.get(id) === 'there') return faultItem(item.place, `the id “${shown(id)}” is used twice`)
  sources.set(id, 'there')
  return { kind: 'source', source: result.output }
}

function checkedRecord(item: Extract<FoundItem, { kind: 'record' }>, sources: Sources, ids: Set<string>): ImportItem {
  const result = v.safeParse(record, item.record)
  if (!result.success) return faultItem(item.place, placedIssueWords(result.issues[0]))
  return knownRecord(result.output, item.place, sources, ids)
}

function knownRecord(one: ReferenceRecord, place: string, sources: Sources, ids: Set<string>): ImportItem {
  if (ids.has(one.id)) return faultItem(place, `the id “${shown(one.id)}” is used twice`)
  const size = JSON.stringify(one).length
  if (size > LONGEST_RECORD) return faultItem(place, 'is longer than 1,000,000 characters as a whole')
  const missing = missingSource(one, sources)
  if (missing !== undefined) return faultItem(place, missing)
  ids.add(one.id)
  return { kind: 'record', record: one, size }
}

/** What is wrong with the sources of a record, in words: no finding without a source. */
function missingSource(one: ReferenceRecord, sources: Sources): string | undefined {
  const bad = citationsOf(one).find(({ id }) => sources.get(id) !== 'there')
  if (bad === undefined) return undefined
  const why = sources.has(bad.id) ? 'which was refused' : 'which the file does not have'
  return `${bad.path.join('.')}: cites the source “${shown(bad.id)}”, ${why}`
}

const LONGEST_SHOWN = 60

function shown(id: string): string {
  return id.length > LONGEST_SHOWN ? `${id.slice(0, LONGEST_SHOWN)}…` : id
}
