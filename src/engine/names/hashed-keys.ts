/**
 * A set of 32-bit hashes, each with its rank: open addressing by the top bits, eight further bits kept
 * to tell keys apart. A hash that was not put in is taken for one that was about once in 500 times.
 * After Cleary's compact hash tables (1984), without the quotienting.
 */
export interface HashedKeys {
  readonly bits: number
  /** For each slot 0 where empty, else the byte that tells keys apart: most look-ups end here, in the near cache. */
  readonly telling: Uint8Array
  /** For each filled slot its rank. */
  readonly ranks: Uint32Array
  readonly count: number
}

/** The byte that tells a hash from others of its slot; never 0. */
export function tellingByte(hash: number): number {
  return hash & 0xff || 0xff
}

/** The slot of a hash, or -1. Cost: a few steps. */
export function slotOf({ telling, bits }: HashedKeys, hash: number): number {
  const mask = telling.length - 1
  const wanted = hash & 0xff || 0xff
  let at = hash >>> (32 - bits)
  for (;;) {
    const byte = telling[at] as number
    if (byte === wanted) return at
    if (byte === 0) return -1
    at = (at + 1) & mask
  }
}

/** The rank of a hash, or -1. Cost: a few steps. */
export function rankOf(keys: HashedKeys, hash: number): number {
  const slot = slotOf(keys, hash)
  return slot < 0 ? -1 : (keys.ranks[slot] as number)
}

/** Reads keys as written: a bit for each slot, then the telling byte of each that is filled. */
export function decodeKeys(bits: number, filled: Uint8Array, bytes: Uint8Array): HashedKeys {
  const telling = new Uint8Array(1 << bits)
  const ranks = new Uint32Array(1 << bits)
  let rank = 0
  for (let at = 0; at < telling.length; at++) {
    if (((filled[at >> 3] as number) & (1 << (at & 7))) === 0) continue
    telling[at] = (bytes[rank] as number) || 0xff
    ranks[at] = rank++
  }
  return { bits, telling, ranks, count: rank }
}
