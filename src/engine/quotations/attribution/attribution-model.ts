import { expanded } from '../../syntax/companding.ts'
import type { FeatureList } from './feature-list.ts'

/** The weights of attribution: one for each slot that a feature's hash falls in. */
export interface AttributionModel {
  readonly weights: Int16Array
  readonly mask: number
}

/** "SMAT" and the format's number. */
export const ATTRIBUTION_MAGIC = 0x54414d53
export const ATTRIBUTION_FORMAT = 1
export const WEIGHT_MAX = 2047
const HEADER = 8

/** Decodes the file: a magic number, a format number, then a code of 8 bits for each slot. Throws a RangeError on bytes that are not one. */
export function decodeAttribution(bytes: Uint8Array): AttributionModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < HEADER || view.getUint32(0, true) !== ATTRIBUTION_MAGIC) {
    throw new RangeError('not a model of attribution')
  }
  if (view.getUint32(4, true) !== ATTRIBUTION_FORMAT) throw new RangeError('a model of another format')
  const slots = bytes.length - HEADER
  if (slots === 0 || (slots & (slots - 1)) !== 0) throw new RangeError('the model is damaged')
  const weights = Int16Array.from(bytes.subarray(HEADER), (code) => expanded((code << 24) >> 24, WEIGHT_MAX))
  return { weights, mask: slots - 1 }
}

/** The sum of the weights of features. */
export function scoreOf({ weights, mask }: AttributionModel, { hashes, count }: FeatureList): number {
  let sum = 0
  for (let i = 0; i < count; i++) sum += weights[(hashes[i] as number) & mask] as number
  return sum
}
