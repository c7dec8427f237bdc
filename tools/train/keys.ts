import { decodeKeys, type HashedKeys, tellingByte } from '../../src/engine/names/hashed-keys.ts'

/** Keys as the model file holds them. */
export interface EncodedKeys {
  readonly bits: number
  readonly filled: Uint8Array
  readonly telling: Uint8Array
  /** For each hash given, its rank; the same for two that the table cannot tell apart. */
  readonly ranks: Uint32Array
  readonly count: number
}

const LOAD_MAX = 0.7

/** Lays hashes out for `decodeKeys`. Of hashes that collide in slot and telling byte, the first given keeps the place. */
export function encodeKeys(hashes: Uint32Array): EncodedKeys {
  let bits = 6
  while (2 ** bits * LOAD_MAX < hashes.length) bits++
  const size = 2 ** bits
  const holder = new Int32Array(size).fill(-1)
  const telling = new Uint8Array(size)
  const slotOf = new Uint32Array(hashes.length)
  for (const [i, hash] of hashes.entries()) {
    let at = hash >>> (32 - bits)
    while (holder[at] !== -1 && telling[at] !== tellingByte(hash)) at = (at + 1) & (size - 1)
    if (holder[at] === -1) {
      holder[at] = i
      telling[at] = tellingByte(hash)
    }
    slotOf[i] = at
  }
  return packed(bits, holder, telling, slotOf)
}

function packed(bits: number, holder: Int32Array, telling: Uint8Array, slotOf: Uint32Array): EncodedKeys {
  const filled = new Uint8Array(holder.length >> 3)
  const rankBySlot = new Uint32Array(holder.length)
  const kept: number[] = []
  for (const [slot, held] of holder.entries()) {
    if (held === -1) continue
    filled[slot >> 3] = (filled[slot >> 3] as number) | (1 << (slot & 7))
    rankBySlot[slot] = kept.length
    kept.push(telling[slot] as number)
  }
  const ranks = slotOf.map((slot) => rankBySlot[slot] as number)
  return { bits, filled, telling: Uint8Array.from(kept), ranks, count: kept.length }
}

/** The keys as the engine reads them. */
export function openKeys({ bits, filled, telling }: EncodedKeys): HashedKeys {
  return decodeKeys(bits, filled, telling)
}
