import { type HashedKeys, rankOf } from '../names/hashed-keys.ts'

/** Weights of hashed features with many classes, most of which a feature says nothing of: pairs of class and weight. */
export interface SparseWeights {
  readonly keys: HashedKeys
  /** Where the pairs of each rank start; one more entry holds their number. */
  readonly from: Uint32Array
  readonly classes: Uint8Array
  readonly weights: Int16Array
}

/** Adds up the classes' scores of the features into `out`. */
export function addSparse(
  { keys, from, classes, weights }: SparseWeights,
  features: Uint32Array,
  count: number,
  out: Int32Array,
): void {
  out.fill(0)
  for (let f = 0; f < count; f++) {
    const rank = rankOf(keys, features[f] as number)
    if (rank < 0) continue
    const end = from[rank + 1] as number
    for (let at = from[rank] as number; at < end; at++) {
      const k = classes[at] as number
      out[k] = (out[k] as number) + (weights[at] as number)
    }
  }
}

/** The class with the highest score; the first of several. */
export function highest(scores: Int32Array): number {
  let best = 0
  for (let k = 1; k < scores.length; k++) if ((scores[k] as number) > (scores[best] as number)) best = k
  return best
}
