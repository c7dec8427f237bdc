/**
 * A set of 32-bit hashes, each with its rank: open addressing by the top bits, eight further bits kept
 * to tell keys apart. A hash that was not put in is taken for one that was about once in 500 times.
 * After Cleary's compact hash tables (1984), without the quotienting.
 */
export interface HashedKeys {
  readonly bits: number
  /** For each slot 0 where empty, else `rank + 1` above the low eight bits that tell keys apart. */
  readonly slots: Uint32Array
  readonly count: number
}

/** The rank of a hash, or -1. Cost: a few steps. */
export function rankOf(keys: HashedKeys, hash: number): number {
  const { slots, bits } = keys
  const mask = slots.length - 1
  let at = hash >>> (32 - bits)
  for (;;) {
    const slot = slots[at] as number
    if (slot === 0) return -1
    if ((slot & 0xff) === (hash & 0xff)) return (slot >>> 8) - 1
    at = (at + 1) & mask
  }
}

/** Reads keys written by `encodeKeys`: a bit for each slot, then the telling byte of each that is filled. */
export function decodeKeys(bits: number, filled: Uint8Array, telling: Uint8Array): HashedKeys {
  const slots = new Uint32Array(1 << bits)
  let rank = 0
  for (let at = 0; at < slots.length; at++) {
    if (((filled[at >> 3] as number) & (1 << (at & 7))) === 0) continue
    slots[at] = ((rank + 1) << 8) | (telling[rank] as number)
    rank++
  }
  return { bits, slots, count: rank }
}
