import { expanded } from '../syntax/companding.ts'
import type { FeatureList } from './feature-list.ts'

/** Weights of a linear scorer: one for each slot that a feature's hash falls in (Weinberger and others 2009). */
export interface HashedWeights {
  readonly weights: Int16Array
  readonly mask: number
}

const SLOTS_MAX = 1 << 20

/** "SMHW" and the format's number. */
export const WEIGHTS_MAGIC = 0x57484d53
export const WEIGHTS_FORMAT = 1
export const WEIGHT_MAX = 2047
export const WEIGHTS_HEADER = 12

/**
 * Decodes a file of them: a magic number, a format number and how many slots there are; a bit for each slot, set where it
 * has a weight; then a code of 8 bits for each of those. Throws a RangeError on bytes that are not one.
 */
export function decodeWeights(bytes: Uint8Array): HashedWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < WEIGHTS_HEADER || view.getUint32(0, true) !== WEIGHTS_MAGIC)
    throw new RangeError('not a file of weights')
  if (view.getUint32(4, true) !== WEIGHTS_FORMAT) throw new RangeError('weights of another format')
  const slots = view.getUint32(8, true)
  const damaged = new RangeError('the file of weights is damaged')
  if (slots < 8 || slots > SLOTS_MAX || (slots & (slots - 1)) !== 0) throw damaged
  const weights = new Int16Array(slots)
  let at = WEIGHTS_HEADER + slots / 8
  for (let slot = 0; slot < slots; slot++) {
    const bits = bytes[WEIGHTS_HEADER + (slot >> 3)] ?? 0
    if (((bits >> (slot & 7)) & 1) === 0) continue
    if (at >= bytes.length) throw damaged
    weights[slot] = expanded(view.getInt8(at++), WEIGHT_MAX)
  }
  if (at !== bytes.length) throw damaged
  return { weights, mask: slots - 1 }
}

/** The sum of the weights of features. */
export function scoreOf({ weights, mask }: HashedWeights, { hashes, count }: FeatureList): number {
  let sum = 0
  for (let i = 0; i < count; i++) sum += weights[(hashes[i] as number) & mask] as number
  return sum
}
