import type { LookupKey } from '../model/records.ts'

/*
 * The index of a generation: which records stand under which key. A database index of its own would
 * have to take in every key of every record one by one, which is what an import would then mostly do.
 * So the keys are hashed, sorted once when all are there, and written as pages of a few kilobytes.
 */

/** A key's hash and a record's number in one number that is still exact: 32 bits and 21. Sorting them sorts by key. */
export type Entries = Float64Array<ArrayBuffer>

/** What leads to the pages that may hold a key. */
export interface KeyDirectory {
  /** The hash that each page begins with. */
  readonly starts: Uint32Array<ArrayBuffer>
  /** A bit for each stretch of hashes, set where some key falls into it: most keys asked for are nowhere. */
  readonly filter: Uint32Array<ArrayBuffer>
}

/** Records that one generation can number. */
export const MOST_RECORDS = 2_097_152
const PAGE = 512
/** Bits of the filter for each entry: about one absent key in ten is looked for in vain. */
const BITS_AN_ENTRY = 8
const FEWEST_BITS = 10
const MOST_BITS = 30

/** 32 bits of a key: FNV-1a over its UTF-16 units, with the last mixing steps of MurmurHash3 (both in the public domain). */
export function hashOf(key: LookupKey): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** The entries of records numbered from `from` on, in no order, of their keys' hashes and how many each has. */
export function entriesOf(keyCounts: readonly number[], hashes: Uint32Array, from: number): Entries {
  const entries = new Float64Array(hashes.length)
  let at = 0
  for (const [index, count] of keyCounts.entries())
    for (const end = at + count; at < end; at++) entries[at] = (hashes[at] ?? 0) * MOST_RECORDS + from + index
  return entries
}

/** Sorts the entries of all parts into pages. Time n log n in the entries; memory three times theirs. */
export function buildIndex(parts: readonly Entries[]): {
  readonly pages: readonly Entries[]
  readonly directory: KeyDirectory
} {
  const all = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  all.sort()
  const pages: Entries[] = []
  for (let from = 0; from < all.length; from += PAGE) pages.push(all.slice(from, from + PAGE))
  const starts = Uint32Array.from(pages, (page) => hashIn(page[0] ?? 0))
  return { pages, directory: { starts, filter: filterOf(all) } }
}

/** Whether any key of this hash may be there; false is sure. */
export function mayHold({ filter }: KeyDirectory, hash: number): boolean {
  const bit = hash >>> (32 - bitsOf(filter))
  return ((filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0
}

/** The numbers of the pages on which a hash stands if it stands anywhere; its run may go over several. */
export function pagesOf({ starts }: KeyDirectory, hash: number): readonly number[] {
  const first = Math.max(0, countBelow(starts, hash) - 1)
  const last = countBelow(starts, hash + 1) - 1
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}

/** The numbers of the records that a page has under a hash. */
export function recordsOn(page: Entries, hash: number): readonly number[] {
  const from = countBelow(page, hash * MOST_RECORDS)
  const to = countBelow(page, (hash + 1) * MOST_RECORDS)
  return Array.from(page.subarray(from, to), (entry) => entry % MOST_RECORDS)
}

/** The numbers of the records under a hash, in an index that is all at hand. */
export function recordsUnder({ pages, directory }: ReturnType<typeof buildIndex>, hash: number): readonly number[] {
  if (!mayHold(directory, hash)) return []
  return pagesOf(directory, hash).flatMap((n) => recordsOn(pages[n] ?? new Float64Array(0), hash))
}

function hashIn(entry: number): number {
  return Math.floor(entry / MOST_RECORDS)
}

function filterOf(entries: Entries): KeyDirectory['filter'] {
  const wanted = Math.ceil(Math.log2(Math.max(1, entries.length) * BITS_AN_ENTRY))
  const bits = Math.max(FEWEST_BITS, Math.min(MOST_BITS, wanted))
  const filter = new Uint32Array(2 ** (bits - 5))
  for (const entry of entries) {
    const bit = hashIn(entry) >>> (32 - bits)
    filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31))
  }
  return filter
}

function bitsOf(filter: KeyDirectory['filter']): number {
  return Math.log2(filter.length) + 5
}

/** How many of the sorted numbers are below a limit. */
function countBelow(sorted: Float64Array | Uint32Array, limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}
