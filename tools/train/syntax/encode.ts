import { companded } from '../../../src/engine/syntax/companding.ts'
import { CLASS_MAX, SYNTAX_FORMAT, SYNTAX_MAGIC, TRANSITION_MAX } from '../../../src/engine/syntax/model.ts'
import { type EncodedKeys, encodeKeys } from '../keys.ts'

/** Learned rows by hashed feature, `classes` numbers each, with the number of uses of each in training. */
export interface LearnedRows {
  readonly classes: number
  readonly hashes: Uint32Array
  readonly weights: Float32Array
  readonly uses: Uint32Array
}

/** Keeps the rows that matter most: by the size of their weights and, less so, by their use. */
export function keepRows(rows: LearnedRows, count: number): LearnedRows {
  const { classes } = rows
  const worth = Float64Array.from(rows.hashes, (_, i) => {
    let sum = 0
    for (let at = i * classes; at < (i + 1) * classes; at++) sum += (rows.weights[at] as number) ** 2
    return sum * Math.sqrt(rows.uses[i] as number)
  })
  const order = [...worth.keys()]
    .filter((i) => (worth[i] as number) > 0)
    .sort((a, b) => (worth[b] as number) - (worth[a] as number) || a - b)
    .slice(0, count)
  const weights = new Float32Array(order.length * classes)
  for (const [to, i] of order.entries())
    weights.set(rows.weights.subarray(i * classes, (i + 1) * classes), to * classes)
  return {
    classes,
    hashes: Uint32Array.from(order, (i) => rows.hashes[i] as number),
    weights,
    uses: Uint32Array.from(order, (i) => rows.uses[i] as number),
  }
}

/** Writes the parser's file as `decodeSyntax` reads it. */
export function encodeSyntax(tags: LearnedRows, transitions: LearnedRows, relations: LearnedRows): Uint8Array {
  return joined([...sparse(tags), ...packed(transitions), ...sparse(relations)])
}

function largest(weights: Float32Array): number {
  let most = 0
  for (const weight of weights) most = Math.max(most, Math.abs(weight))
  return most
}

/** Rows of two scores: both of a row as codes, side by side. */
function packed({ hashes, weights }: LearnedRows): readonly Uint8Array[] {
  const keys = encodeKeys(hashes)
  const codes = new Int8Array(keys.count * 2)
  const scale = TRANSITION_MAX / largest(weights)
  for (let i = hashes.length - 1; i >= 0; i--) {
    const rank = keys.ranks[i] as number
    for (let k = 0; k < 2; k++) codes[rank * 2 + k] = companded((weights[i * 2 + k] as number) * scale, TRANSITION_MAX)
  }
  return [...keySections(keys), new Uint8Array(codes.buffer)]
}

/** A weight that says less than this share of its row's largest is left out. */
const TELLING_SHARE = 0.04

function sparse({ hashes, weights, classes }: LearnedRows): readonly Uint8Array[] {
  const keys = encodeKeys(hashes)
  const scale = CLASS_MAX / largest(weights)
  const rowOf = new Int32Array(keys.count).fill(-1)
  for (let i = hashes.length - 1; i >= 0; i--) rowOf[keys.ranks[i] as number] = i
  const counts: number[] = []
  const names: number[] = []
  const codes: number[] = []
  for (const i of rowOf) {
    const row = weights.subarray(i * classes, (i + 1) * classes)
    const least = largest(row) * TELLING_SHARE
    const before = names.length
    for (const [k, weight] of row.entries()) {
      const code = Math.abs(weight) < least ? 0 : companded(weight * scale, CLASS_MAX)
      if (code === 0) continue
      names.push(k)
      codes.push(code & 0xff)
    }
    counts.push(names.length - before)
  }
  return [...keySections(keys), Uint8Array.from(counts), Uint8Array.from(names), Uint8Array.from(codes)]
}

function keySections({ bits, filled, telling }: EncodedKeys): readonly Uint8Array[] {
  return [Uint8Array.of(bits), filled, telling]
}

function joined(sections: readonly Uint8Array[]): Uint8Array {
  const file = new Uint8Array(sections.reduce((sum, section) => sum + 4 + section.length, 8))
  const view = new DataView(file.buffer)
  view.setUint32(0, SYNTAX_MAGIC, true)
  view.setUint32(4, SYNTAX_FORMAT, true)
  let at = 8
  for (const section of sections) {
    view.setUint32(at, section.length, true)
    file.set(section, at + 4)
    at += 4 + section.length
  }
  return file
}
