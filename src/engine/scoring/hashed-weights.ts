import { expanded } from '../syntax/companding.ts'
import type { FeatureList } from './feature-list.ts'

/** Weights of a linear scorer: one for each slot that a feature's hash falls in (Weinberger and others 2009). */
export interface HashedWeights {
  readonly weights: Int16Array
  readonly mask: number
}

/** "SMAT" and the format's number. */
export const WEIGHTS_MAGIC = 0x54414d53
export const WEIGHTS_FORMAT = 1
export const WEIGHT_MAX = 2047
const HEADER = 8

/** Decodes a file of them: a magic number, a format number, then a code of 8 bits for each slot. Throws a RangeError on bytes that are not one. */
export function decodeWeights(bytes: Uint8Array): HashedWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < HEADER || view.getUint32(0, true) !== WEIGHTS_MAGIC) throw new RangeError('not a file of weights')
  if (view.getUint32(4, true) !== WEIGHTS_FORMAT) throw new RangeError('weights of another format')
  const slots = bytes.length - HEADER
  if (slots === 0 || (slots & (slots - 1)) !== 0) throw new RangeError('the file of weights is damaged')
  const weights = Int16Array.from(bytes.subarray(HEADER), (code) => expanded((code << 24) >> 24, WEIGHT_MAX))
  return { weights, mask: slots - 1 }
}

/** The sum of the weights of features. */
export function scoreOf({ weights, mask }: HashedWeights, { hashes, count }: FeatureList): number {
  let sum = 0
  for (let i = 0; i < count; i++) sum += weights[(hashes[i] as number) & mask] as number
  return sum
}
