import { type HashedKeys, slotOf } from './hashed-keys.ts'
import { O, TAGS } from './tags.ts'

/**
 * Scores of two tags stand in one 32-bit lane, as low + high * 65536: adding lanes adds both, as long
 * as no sum leaves 16 bits; a hundred weights of 8 bits stay far within. O has none: the others are
 * told as what they have more than O, so that a row fills half a line of the near cache.
 */
export const LANES: number = (TAGS - 1) >> 1

/** Writes the TAGS scores of the lanes from `at` into `out`. */
export function unpack(lanes: Int32Array, at: number, out: Int32Array): void {
  out[O] = 0
  for (let lane = 0; lane < LANES; lane++) {
    const sum = lanes[at + lane] as number
    const low = (sum << 16) >> 16
    out[2 * lane + 1] = low
    out[2 * lane + 2] = (sum - low) >> 16
  }
}

/**
 * Adds the weights of features, given as hashes, to the lanes of `out` from `to`. `weights` has LANES
 * for each slot of `keys`. Written out lane by lane: this is where the recogniser spends its time, and
 * so the sums stay in registers.
 */
export function addWeights(
  keys: HashedKeys,
  weights: Int32Array,
  features: Uint32Array,
  count: number,
  out: Int32Array,
  to: number,
): void {
  let s0 = out[to + 0] as number
  let s1 = out[to + 1] as number
  let s2 = out[to + 2] as number
  let s3 = out[to + 3] as number
  let s4 = out[to + 4] as number
  let s5 = out[to + 5] as number
  let s6 = out[to + 6] as number
  let s7 = out[to + 7] as number
  for (let f = 0; f < count; f++) {
    const slot = slotOf(keys, features[f] as number)
    if (slot < 0) continue
    const at = slot * LANES
    s0 = (s0 + (weights[at + 0] as number)) | 0
    s1 = (s1 + (weights[at + 1] as number)) | 0
    s2 = (s2 + (weights[at + 2] as number)) | 0
    s3 = (s3 + (weights[at + 3] as number)) | 0
    s4 = (s4 + (weights[at + 4] as number)) | 0
    s5 = (s5 + (weights[at + 5] as number)) | 0
    s6 = (s6 + (weights[at + 6] as number)) | 0
    s7 = (s7 + (weights[at + 7] as number)) | 0
  }
  out[to + 0] = s0
  out[to + 1] = s1
  out[to + 2] = s2
  out[to + 3] = s3
  out[to + 4] = s4
  out[to + 5] = s5
  out[to + 6] = s6
  out[to + 7] = s7
}
