/**
 * Weights of hashed features with many classes, most of which a feature says nothing of. Open addressing by the
 * hash's top bits: each slot holds eight bits that tell keys apart and where its run of pairs starts; 0 is an
 * empty slot. A run is the number of its pairs, then each as class and weight in one word.
 */
export interface SparseWeights {
  readonly bits: number
  readonly slots: Int32Array
  readonly runs: Int32Array
}

const RUN_MASK = 0xffffff

/** Puts a key's telling byte, never 0, and the start of its run (below 2 ** 24) together. */
export function sparseSlot(telling: number, run: number): number {
  return (telling << 24) | run
}

/** Puts a class and its weight (16 bits) together. */
export function sparsePair(number: number, weight: number): number {
  return (number << 16) | (weight & 0xffff)
}

/** Adds up the classes' scores of the features into `out`. */
export function addSparse(
  { bits, slots, runs }: SparseWeights,
  features: Uint32Array,
  count: number,
  out: Int32Array,
): void {
  out.fill(0)
  const shift = 32 - bits
  const mask = slots.length - 1
  for (let f = 0; f < count; f++) {
    const hash = features[f] as number
    const wanted = hash & 0xff || 0xff
    let at = hash >>> shift
    for (;;) {
      const slot = slots[at] as number
      if (slot === 0) break
      if (slot >>> 24 === wanted) {
        const run = slot & RUN_MASK
        const end = run + (runs[run] as number)
        for (let pair = run + 1; pair <= end; pair++) {
          const packed = runs[pair] as number
          const number = packed >> 16
          out[number] = (out[number] as number) + ((packed << 16) >> 16)
        }
        break
      }
      at = (at + 1) & mask
    }
  }
}

/** The class with the highest score; the first of several. */
export function highest(scores: Int32Array): number {
  let best = 0
  for (let k = 1; k < scores.length; k++) if ((scores[k] as number) > (scores[best] as number)) best = k
  return best
}
