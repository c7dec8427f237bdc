import { CODES, MODEL_FORMAT, MODEL_MAGIC, SHARE_SHIFT } from '../../src/engine/names/model.ts'
import { BEGIN, O, TAGS, tagOf, UNIT } from '../../src/engine/names/tags.ts'
import type { Weights } from './crf.ts'
import { type EncodedKeys, encodeKeys } from './keys.ts'
import type { BuiltLexicon } from './lexicon.ts'

/** Whole numbers to one of the learner's: the model's scores are integers. */
const SCALE = 48
/** Weights of a feature in the file: what each tag has more than O. */
const ROW = TAGS - 1
/** Rounds of Lloyd's algorithm for the values a weight may have. */
const LLOYD_ROUNDS = 40

/** The learned features of both passes by their hashes, with their weights (ROW each) and the number of uses of each. */
export interface LearnedFeatures {
  readonly hashes: Uint32Array
  readonly weights: Float32Array
  readonly uses: Uint32Array
}

/** The weights of each feature less that of O, which then has none: the same added to all tags changes no choice. */
export function beyondO(weights: Float32Array): Float32Array {
  const count = weights.length / TAGS
  const rows = new Float32Array(count * ROW)
  for (let i = 0; i < count; i++) {
    const own = weights[i * TAGS + O] as number
    for (let at = 0; at < ROW; at++) rows[i * ROW + at] = (weights[i * TAGS + 1 + at] as number) - own
  }
  return rows
}

/** Keeps the features that matter most: by the size of their weights and, less so, by their use. */
export function mostTelling(features: LearnedFeatures, count: number): LearnedFeatures {
  const worth = Float64Array.from(features.hashes, (_, i) => {
    let sum = 0
    for (let at = i * ROW; at < (i + 1) * ROW; at++) sum += (features.weights[at] as number) ** 2
    return sum * Math.sqrt(features.uses[i] as number)
  })
  const order = [...worth.keys()].sort((a, b) => (worth[b] as number) - (worth[a] as number) || a - b).slice(0, count)
  const weights = new Float32Array(order.length * ROW)
  for (const [to, from] of order.entries())
    weights.set(features.weights.subarray(from * ROW, (from + 1) * ROW), to * ROW)
  return {
    hashes: Uint32Array.from(order, (i) => features.hashes[i] as number),
    weights,
    uses: Uint32Array.from(order, (i) => features.uses[i] as number),
  }
}

/** Writes the model's file as `decodeModel` reads it. */
export function encodeModel(built: BuiltLexicon, features: LearnedFeatures, { transitions }: Weights): Uint8Array {
  const { lexicon, lists, phrases, seen } = built
  const keys = encodeKeys(features.hashes)
  const rows = new Int8Array(keys.count * ROW)
  for (let i = features.hashes.length - 1; i >= 0; i--) {
    for (let at = 0; at < ROW; at++) {
      rows[(keys.ranks[i] as number) * ROW + at] = clipped((features.weights[i * ROW + at] as number) * SCALE, 127)
    }
  }
  const values = codeValues(rows)
  return joined([
    ...keySections(lists),
    bytesOf(lexicon.listBits),
    ...keySections(phrases),
    lexicon.phraseList,
    ...keySections(seen),
    bytesOf(lexicon.cluster.map((cluster, i) => cluster | ((lexicon.share[i] as number) << SHARE_SHIFT))),
    ...keySections(keys),
    coded(rows, values),
    bytesOf(values),
    bytesOf(Int16Array.from(favoured(transitions), (weight) => clipped(weight * SCALE, 0x7fff))),
  ])
}

/**
 * What the names of bodies and of other things are favoured by where they begin, chosen on the articles
 * held out: the learner, made for likelihood, tells too many of them as nothing, or as people and places.
 */
const BONUS = 0.48
const FAVOURED = [1, 3].flatMap((kind) => [tagOf(kind, BEGIN), tagOf(kind, UNIT)])

function favoured(transitions: Float32Array): Float32Array {
  return transitions.map((weight, at) => (FAVOURED.includes(at % TAGS) ? weight + BONUS : weight))
}

function clipped(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, Math.round(value)))
}

/** The sixteen values that lie nearest to all weights (Lloyd 1957), in order; one of them is 0. */
function codeValues(rows: Int8Array): Int8Array {
  const histogram = new Float64Array(256)
  for (const weight of rows) histogram[weight + 128] = (histogram[weight + 128] as number) + 1
  let values = Float64Array.from({ length: CODES }, (_, i) => Math.sign(i - 7) * (Math.abs(i - 7) / 8) ** 2 * 100)
  for (let round = 0; round < LLOYD_ROUNDS; round++) {
    const sum = new Float64Array(CODES)
    const weight = new Float64Array(CODES)
    for (let value = -128; value < 128; value++) {
      const count = histogram[value + 128] as number
      const code = nearest(values, value)
      sum[code] = (sum[code] as number) + count * value
      weight[code] = (weight[code] as number) + count
    }
    values = values.map((value, code) =>
      code === 7 ? 0 : (weight[code] as number) === 0 ? value : (sum[code] as number) / (weight[code] as number),
    )
  }
  return Int8Array.from(values, Math.round)
}

function nearest(values: Float64Array | Int8Array, value: number): number {
  let best = 0
  for (let code = 1; code < values.length; code++) {
    if (Math.abs((values[code] as number) - value) < Math.abs((values[best] as number) - value)) best = code
  }
  return best
}

function coded(rows: Int8Array, values: Int8Array): Uint8Array {
  const codeByWeight = Uint8Array.from({ length: 256 }, (_, i) => nearest(values, i - 128))
  const codes = new Uint8Array((rows.length + 1) >> 1)
  for (const [i, weight] of rows.entries()) {
    codes[i >> 1] = (codes[i >> 1] as number) | ((codeByWeight[weight + 128] as number) << ((i & 1) * 4))
  }
  return codes
}

function keySections({ bits, filled, telling, count }: EncodedKeys): readonly Uint8Array[] {
  return [bytesOf(Uint32Array.of(bits, count)), filled, telling]
}

function bytesOf(array: Uint32Array | Uint16Array | Int16Array | Int8Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
}

function joined(sections: readonly Uint8Array[]): Uint8Array {
  const length = sections.reduce((sum, section) => sum + 4 + section.length, 8)
  const file = new Uint8Array(length)
  const view = new DataView(file.buffer)
  view.setUint32(0, MODEL_MAGIC, true)
  view.setUint32(4, MODEL_FORMAT, true)
  let at = 8
  for (const section of sections) {
    view.setUint32(at, section.length, true)
    file.set(section, at + 4)
    at += 4 + section.length
  }
  return file
}
