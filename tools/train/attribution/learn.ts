import { randomStream, shuffled } from '../random.ts'
import type { SpeakerExample, SpeechExample } from './examples.ts'

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
  step(features: Uint32Array, gradient: number): void {
    for (const hash of features) {
      const slot = hash & this.mask
      if ((this.seen[slot] as number) < LEAST_SEEN) continue
      const weight = this.weights[slot] as number
      const slope = gradient + DECAY * weight
      this.squares[slot] = (this.squares[slot] as number) + slope * slope
      this.weights[slot] = weight - (RATE * slope) / Math.sqrt((this.squares[slot] as number) + 1e-6)
    }
  }
}

const LEAST_SEEN = 8
const RATE = 0.02
const DECAY = 0.0005
const EPOCHS = 8

/** Learns to choose among candidates: the log of the share that the right ones have of all (softmax). */
export function learnSpeakers(weights: SlotWeights, examples: readonly SpeakerExample[], seed: number): void {
  const random = randomStream(seed)
  for (const { options } of examples) for (const features of options) weights.count(features)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const i of shuffled(examples.length, random)) learnOne(weights, examples[i] as SpeakerExample)
  }
}

function learnOne(weights: SlotWeights, { options, right, wrong }: SpeakerExample): void {
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
    if (Math.abs(gradient) > 1e-4) weights.step(options[i] as Uint32Array, gradient)
  }
}

/** Learns to tell speech from other marked words (logistic regression). */
export function learnSpeech(weights: SlotWeights, examples: readonly SpeechExample[], seed: number): void {
  const random = randomStream(seed)
  for (const { features } of examples) weights.count(features)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const i of shuffled(examples.length, random)) {
      const { features, isSpeech } = examples[i] as SpeechExample
      const probability = 1 / (1 + Math.exp(-weights.score(features)))
      weights.step(features, probability - Number(isSpeech))
    }
  }
}
