/**
 * Weights of hashed features with two scores each, in one word a slot: eight bits that tell keys apart and
 * two scores of twelve bits. Open addressing by the hash's top bits; 0 is an empty slot. One look at
 * memory answers most questions, which is what the parser's time is spent on.
 */
export interface PackedWeights {
  readonly bits: number
  readonly slots: Int32Array
}

const SCORE_MASK = 0xfff

/** Puts a key's telling byte, never 0, and its two scores (-2048 to 2047) together. */
export function packSlot(telling: number, first: number, second: number): number {
  return (telling << 24) | ((first & SCORE_MASK) << 12) | (second & SCORE_MASK)
}

/** Adds up both scores of the features into `out[0]` and `out[1]`. */
export function addPacked({ bits, slots }: PackedWeights, features: Uint32Array, count: number, out: Int32Array): void {
  const shift = 32 - bits
  const mask = slots.length - 1
  let first = 0
  let second = 0
  for (let f = 0; f < count; f++) {
    const hash = features[f] as number
    const wanted = hash & 0xff || 0xff
    let at = hash >>> shift
    for (;;) {
      const slot = slots[at] as number
      if (slot === 0) break
      if (slot >>> 24 === wanted) {
        first += (slot << 8) >> 20
        second += (slot << 20) >> 20
        break
      }
      at = (at + 1) & mask
    }
  }
  out[0] = first
  out[1] = second
}
