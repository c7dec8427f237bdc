import type { FeatureList } from '../../src/engine/scoring/feature-list.ts'
import { WEIGHT_MAX, WEIGHTS_FORMAT, WEIGHTS_HEADER, WEIGHTS_MAGIC } from '../../src/engine/scoring/hashed-weights.ts'
import { companded } from '../../src/engine/syntax/companding.ts'
import { randomStream, shuffled } from './random.ts'

/** Options, of which some are right and the others wrong; what counts neither way is in no list. */
export interface ChoiceExample {
  readonly options: readonly Uint32Array[]
  readonly right: readonly number[]
  readonly wrong: readonly number[]
}

export interface YesNoExample {
  readonly features: Uint32Array
  readonly isTrue: boolean
}

/** The features of a list whose room is used again. */
export function copied({ hashes, count }: FeatureList): Uint32Array {
  return hashes.slice(0, count)
}

/** How weights are learned. */
export interface Pace {
  /** How often each example is seen. */
  readonly epochs: number
  /** How far the first step goes. */
  readonly rate: number
  /** Features that are seen less often are not learned. */
  readonly leastSeen: number
}

const DECAY = 0.0005

/** Weights by slot while they are learned (AdaGrad, Duchi and others 2011). */
export class SlotWeights {
  readonly weights: Float64Array
  private readonly squares: Float64Array
  private readonly seen: Uint16Array
  private readonly mask: number

  constructor(bits: number) {
    this.weights = new Float64Array(1 << bits)
    this.squares = new Float64Array(1 << bits)
    this.seen = new Uint16Array(1 << bits)
    this.mask = (1 << bits) - 1
  }

  /** Counts the features of an example: those seen too seldom are not learned. */
  count(features: Uint32Array): void {
    for (const hash of features) {
      const slot = hash & this.mask
      if ((this.seen[slot] as number) < 0xffff) this.seen[slot] = (this.seen[slot] as number) + 1
    }
  }

  score(features: Uint32Array): number {
    let sum = 0
    for (const hash of features) sum += this.weights[hash & this.mask] as number
    return sum
  }

  /** Moves the weights of features against a gradient. */
  step(features: Uint32Array, gradient: number, { rate, leastSeen }: Pace): void {
    for (const hash of features) {
      const slot = hash & this.mask
      if ((this.seen[slot] as number) < leastSeen) continue
      const weight = this.weights[slot] as number
      const slope = gradient + DECAY * weight
      this.squares[slot] = (this.squares[slot] as number) + slope * slope
      this.weights[slot] = weight - (rate * slope) / Math.sqrt((this.squares[slot] as number) + 1e-6)
    }
  }
}

/** The mean of weights that were learned apart: what only the order of the examples brought about goes. */
export function meanOf(all: readonly SlotWeights[], bits: number): SlotWeights {
  const mean = new SlotWeights(bits)
  for (const { weights } of all) {
    for (const [slot, weight] of weights.entries())
      mean.weights[slot] = (mean.weights[slot] as number) + weight / all.length
  }
  return mean
}

/** Learns to choose among options: the log of the share that the right ones have of all (softmax). */
export function learnChoices(weights: SlotWeights, examples: readonly ChoiceExample[], seed: number, pace: Pace): void {
  const random = randomStream(seed)
  for (const { options } of examples) for (const features of options) weights.count(features)
  for (let epoch = 0; epoch < pace.epochs; epoch++) {
    for (const i of shuffled(examples.length, random)) learnChoice(weights, examples[i] as ChoiceExample, pace)
  }
}

function learnChoice(weights: SlotWeights, { options, right, wrong }: ChoiceExample, pace: Pace): void {
  if (right.length === 0 || wrong.length === 0) return
  const all = [...right, ...wrong]
  const scores = all.map((i) => weights.score(options[i] as Uint32Array))
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const total = powers.reduce((sum, power) => sum + power, 0)
  const rightTotal = powers.slice(0, right.length).reduce((sum, power) => sum + power, 0)
  for (const [k, i] of all.entries()) {
    const power = powers[k] as number
    const gradient = power / total - (k < right.length ? power / rightTotal : 0)
    if (Math.abs(gradient) > 1e-4) weights.step(options[i] as Uint32Array, gradient, pace)
  }
}

/** Learns to tell what is so from what is not (logistic regression). */
export function learnYesNo(weights: SlotWeights, examples: readonly YesNoExample[], seed: number, pace: Pace): void {
  const random = randomStream(seed)
  for (const { features } of examples) weights.count(features)
  for (let epoch = 0; epoch < pace.epochs; epoch++) {
    for (const i of shuffled(examples.length, random)) {
      const { features, isTrue } = examples[i] as YesNoExample
      const probability = 1 / (1 + Math.exp(-weights.score(features)))
      weights.step(features, probability - Number(isTrue), pace)
    }
  }
}

/** The bytes of a file of weights; `scale` is what one unit of a learned weight is in the file's whole numbers. */
export function encodeWeights({ weights }: SlotWeights, scale: number): Uint8Array {
  const codes = Int8Array.from(weights, (weight) =>
    companded(Math.max(-WEIGHT_MAX, Math.min(WEIGHT_MAX, weight * scale)), WEIGHT_MAX),
  )
  const told = codes.filter((code) => code !== 0)
  const bytes = new Uint8Array(WEIGHTS_HEADER + codes.length / 8 + told.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, WEIGHTS_MAGIC, true)
  view.setUint32(4, WEIGHTS_FORMAT, true)
  view.setUint32(8, codes.length, true)
  for (const [slot, code] of codes.entries()) {
    const at = WEIGHTS_HEADER + (slot >> 3)
    if (code !== 0) bytes[at] = (bytes[at] ?? 0) | (1 << (slot & 7))
  }
  for (const [i, code] of told.entries()) view.setInt8(WEIGHTS_HEADER + codes.length / 8 + i, code)
  return bytes
}
