import { LANES } from './add-weights.ts'

/**
 * Sums of weights made before, by the hash of what they were made for; each place holds the last of
 * those that fall on it. They go from article to article and are never anything but a short cut: most
 * words are the same few, and their sums stay in the near cache where the weights do not.
 */
export interface KeptSums {
  readonly keys: Uint32Array
  /** LANES for each place. */
  readonly sums: Int32Array
}

const PLACES = 1 << 15

export function noSums(): KeptSums {
  return { keys: new Uint32Array(PLACES), sums: new Int32Array(PLACES * LANES) }
}

/** Adds the sums kept under a key to `out` from `to`; false where there are none. */
export function addKept({ keys, sums }: KeptSums, key: number, out: Int32Array, to: number): boolean {
  const place = key & (PLACES - 1)
  if (keys[place] !== key) return false
  const at = place * LANES
  for (let lane = 0; lane < LANES; lane++)
    out[to + lane] = ((out[to + lane] as number) + (sums[at + lane] as number)) | 0
  return true
}

/** Keeps the LANES sums from `at` under a key. */
export function keep({ keys, sums }: KeptSums, key: number, from: Int32Array, at: number): void {
  const place = key & (PLACES - 1)
  keys[place] = key
  for (let lane = 0; lane < LANES; lane++) sums[place * LANES + lane] = from[at + lane] as number
}
