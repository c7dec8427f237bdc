import { decodeKeys, tellingByte } from '../names/hashed-keys.ts'
import { expanded } from './companding.ts'
import { RELATIONS, UPOS } from './labels.ts'
import { type LaneWeights, laneSlot, setWeight, widthFor } from './lane-weights.ts'
import { type PackedWeights, packSlot } from './packed-weights.ts'

/** The weights of the tagger and the parser, decoded. */
export interface SyntaxModel {
  readonly tags: LaneWeights
  /** For a transition: what LEFT and RIGHT have more than SHIFT. */
  readonly transitions: PackedWeights
  readonly relations: LaneWeights
}

/** "SMSY" and the format's number. */
export const SYNTAX_MAGIC = 0x59534d53
export const SYNTAX_FORMAT = 1
/** The largest weight of a transition, and of a tag or relation. */
export const TRANSITION_MAX = 2047
export const CLASS_MAX = 2047

/**
 * Decodes the parser's file: a magic number and a format number, then sections, each a 32-bit length and
 * its bytes, little-endian. Throws a RangeError on bytes that are not one. Cost: linear in the bytes.
 */
export function decodeSyntax(bytes: Uint8Array): SyntaxModel {
  const next = sectionsOf(bytes)
  return { tags: lanes(next, UPOS.length), transitions: packed(next), relations: lanes(next, RELATIONS.length) }
}

type NextSection = () => Uint8Array

function sectionsOf(file: Uint8Array): NextSection {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  if (file.length < 8 || view.getUint32(0, true) !== SYNTAX_MAGIC) throw new RangeError('not a model of the parser')
  if (view.getUint32(4, true) !== SYNTAX_FORMAT) throw new RangeError('a model of another format')
  let at = 8
  return () => {
    const end = at + 4 <= file.length ? at + 4 + view.getUint32(at, true) : Number.POSITIVE_INFINITY
    if (end > file.length) throw new RangeError('the model ends early or is damaged')
    const section = file.subarray(at + 4, end)
    at = end
    return section
  }
}

function keys(next: NextSection): ReturnType<typeof decodeKeys> {
  const bits = next()[0] as number
  if (bits < 3 || bits > 24) throw new RangeError('the model is damaged')
  return decodeKeys(bits, next(), next())
}

/** Pairs of class and weight, as many for each key as `counts` says, put in rows. */
function lanes(next: NextSection, classCount: number): LaneWeights {
  const { bits, telling, ranks, count } = keys(next)
  const counts = next()
  const classes = next()
  const codes = next()
  if (counts.length !== count || classes.length !== codes.length) throw new RangeError('the model is damaged')
  const width = widthFor(classCount)
  const slots = Int32Array.from(telling, (byte, at) => (byte === 0 ? 0 : laneSlot(byte, (ranks[at] as number) + 1)))
  const weightOf = weightsOfCodes(CLASS_MAX)
  const weights = { bits, slots, rows: new Float64Array((count + 1) * width), width }
  let pair = 0
  for (const [rank, length] of counts.entries()) {
    for (const end = pair + length; pair < end; pair++) {
      const number = classes[pair] as number
      if (number >= classCount) throw new RangeError('the model is damaged')
      setWeight(weights, rank + 1, number, weightOf[codes[pair] as number] as number)
    }
  }
  if (pair !== classes.length) throw new RangeError('the model is damaged')
  return weights
}

function packed(next: NextSection): PackedWeights {
  const { bits, telling, ranks, count } = keys(next)
  const codes = next()
  if (codes.length !== count * 2) throw new RangeError('the model is damaged')
  const weightOf = weightsOfCodes(TRANSITION_MAX)
  const slots = new Int32Array(telling.length)
  for (let at = 0; at < slots.length; at++) {
    const byte = telling[at] as number
    if (byte === 0) continue
    const code = (ranks[at] as number) * 2
    slots[at] = packSlot(
      tellingByte(byte),
      weightOf[codes[code] as number] as number,
      weightOf[codes[code + 1] as number] as number,
    )
  }
  return { bits, slots }
}

/** The weight of each code, a byte read with its sign. */
function weightsOfCodes(max: number): Int16Array {
  return Int16Array.from({ length: 256 }, (_, code) => expanded((code << 24) >> 24, max))
}
