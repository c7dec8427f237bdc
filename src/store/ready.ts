import type { CompiledPack, Pack } from '../model/pack.ts'
import type { LookupKey, ReferenceRecord, Source } from '../model/records.ts'
import { CHUNK, chunksOf } from './chunk.ts'
import { type Entries, entriesOf, hashOf } from './key-index.ts'

/** How records are filed: the engine's keys, and the version of the way they are made. */
export interface Filing {
  readonly version: number
  keysOf(record: ReferenceRecord): readonly LookupKey[]
}

/** A part of a pack as it is written: `from` records of it came before, in whole chunks. */
export interface ReadyPart {
  readonly from: number
  readonly count: number
  readonly sources: readonly Source[]
  readonly chunks: readonly Uint8Array[]
  readonly entries: Entries
}

/** Records in a part of a pack: a whole number of chunks. */
const PART = 64 * CHUNK

/** A pack's parts, each made ready when it is asked for. There is one at least. */
export function* partsOf(pack: Pack, filing: Filing): Generator<ReadyPart> {
  for (const from of starts(pack.records.length)) {
    const sources = from === 0 ? pack.sources : []
    yield readied({ from, sources, records: pack.records.slice(from, from + PART) }, filing)
  }
}

/** The same of a pack that was compiled. */
export function* compiledParts({ sources, keyCounts, hashes, chunks }: CompiledPack): Generator<ReadyPart> {
  let key = 0
  for (const from of starts(keyCounts.length)) {
    const counts = keyCounts.slice(from, from + PART)
    const own = hashes.subarray(key, key + counts.reduce((sum, count) => sum + count, 0))
    key += own.length
    yield {
      from,
      count: counts.length,
      sources: from === 0 ? sources : [],
      chunks: chunks.slice(from / CHUNK, (from + PART) / CHUNK),
      entries: entriesOf(counts, own, from),
    }
  }
}

/** Some of a pack's records. */
export interface PackPart extends Pick<Pack, 'sources' | 'records'> {
  readonly from: number
}

export function readied({ from, sources, records }: PackPart, filing: Filing): ReadyPart {
  const { keyCounts, hashes } = hashedKeys(records, filing)
  return {
    from,
    count: records.length,
    sources,
    chunks: chunksOf(records),
    entries: entriesOf(keyCounts, hashes, from),
  }
}

/** The keys of records as hashes, in their order, and how many of them each has. */
export function hashedKeys(
  records: readonly ReferenceRecord[],
  filing: Filing,
): Pick<CompiledPack, 'keyCounts' | 'hashes'> {
  const keys = records.map((record) => filing.keysOf(record))
  return { keyCounts: keys.map(({ length }) => length), hashes: Uint32Array.from(keys.flat(), hashOf) }
}

function starts(records: number): readonly number[] {
  return Array.from({ length: Math.max(1, Math.ceil(records / PART)) }, (_, i) => i * PART)
}
