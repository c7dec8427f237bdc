import { LANES } from './add-weights.ts'
import { decodeKeys, type HashedKeys } from './hashed-keys.ts'
import { type KeptSums, noSums } from './kept-sums.ts'
import type { Lexicon } from './lexicon-tables.ts'
import { TAGS } from './tags.ts'

/** The recogniser's weights and tables, decoded. */
export interface NameModel {
  readonly lexicon: Lexicon
  readonly featureKeys: HashedKeys
  /** LANES packed weights for each slot of the keys. */
  readonly weights: Int32Array
  readonly kept: KeptSums
  /** From a tag to the next: before * TAGS + tag. */
  readonly transitions: Int16Array
}

/** "SMNM" and the format's number. */
export const MODEL_MAGIC = 0x4d4e4d53
export const MODEL_FORMAT = 2

/**
 * Decodes the model's file: a magic number and a format number, then sections, each a 32-bit length
 * and its bytes, little-endian: word lists, phrases, words seen, features, weights as two codes a
 * byte, the codes' values, transitions. Throws a RangeError on bytes that are not one. Cost: linear
 * in the bytes, a few milliseconds.
 */
export function decodeModel(bytes: Uint8Array): NameModel {
  const sections = new Sections(bytes)
  const listKeys = sections.keys()
  const listBits = new Uint32Array(sections.copy(listKeys.count * 4))
  const phraseKeys = sections.keys()
  const phraseList = new Uint8Array(sections.copy(phraseKeys.count))
  const seenKeys = sections.keys()
  const cluster = new Uint16Array(sections.copy(seenKeys.count * 2))
  const share = cluster.map((code) => code >> SHARE_SHIFT)
  const featureKeys = sections.keys()
  const codes = sections.bytes(featureKeys.count * LANES)
  const values = new Int8Array(sections.copy(CODES))
  const transitions = new Int16Array(sections.copy(TAGS * TAGS * 2))
  return {
    lexicon: {
      listKeys,
      listBits,
      phraseKeys,
      phraseList,
      seenKeys,
      cluster: cluster.map((code) => code & CLUSTER_MASK),
      share: Uint8Array.from(share),
    },
    featureKeys,
    weights: expanded(codes, values, featureKeys),
    kept: noSums(),
    transitions,
  }
}

/** How a word's cluster and share stand in one number. */
export const SHARE_SHIFT = 12
const CLUSTER_MASK = 0xfff
/** A weight is one of this many values. */
export const CODES = 16

/** A byte of codes is a lane of weights. */
function expanded(codes: Uint8Array, values: Int8Array, { telling, ranks }: HashedKeys): Int32Array {
  const laneOf = Int32Array.from(
    { length: 256 },
    (_, byte) => (values[byte & 15] as number) + ((values[byte >> 4] as number) << 16),
  )
  const weights = new Int32Array(telling.length * LANES)
  for (let slot = 0; slot < telling.length; slot++) {
    if (telling[slot] === 0) continue
    const from = (ranks[slot] as number) * LANES
    for (let lane = 0; lane < LANES; lane++) {
      weights[slot * LANES + lane] = laneOf[codes[from + lane] as number] as number
    }
  }
  return weights
}

/** Reads a file's sections in order, each of the length expected. */
class Sections {
  private readonly file: Uint8Array
  private readonly view: DataView
  private at = 8

  constructor(file: Uint8Array) {
    this.file = file
    this.view = new DataView(file.buffer, file.byteOffset, file.byteLength)
    if (file.length < this.at || this.view.getUint32(0, true) !== MODEL_MAGIC) {
      throw new RangeError('not a model of the name recogniser')
    }
    if (this.view.getUint32(4, true) !== MODEL_FORMAT) throw new RangeError('a model of another format')
  }

  bytes(length: number): Uint8Array {
    const start = this.at + 4
    if (
      start > this.file.length ||
      this.view.getUint32(this.at, true) !== length ||
      start + length > this.file.length
    ) {
      throw new RangeError('the model ends early or is damaged')
    }
    this.at = start + length
    return this.file.subarray(start, this.at)
  }

  /** A copy, which starts where typed arrays of any width may. */
  copy(length: number): ArrayBuffer {
    return new Uint8Array(this.bytes(length)).buffer
  }

  keys(): HashedKeys {
    const head = this.bytes(8)
    const bits = head[0] as number
    const count = (head[4] as number) | ((head[5] as number) << 8) | ((head[6] as number) << 16)
    if (bits < 3 || bits > 24) throw new RangeError('the model is damaged')
    return decodeKeys(bits, this.bytes(1 << (bits - 3)), this.bytes(count))
  }
}
