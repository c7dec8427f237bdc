import { mayFollow, O, TAGS } from '../../src/engine/names/tags.ts'
import { randomStream, shuffled } from './random.ts'

/** A segment to learn from: for each of its tokens the numbers of its features and its tag. */
export interface Segment {
  readonly length: number
  /** Where each token's features start in `features`; one more entry holds the end. */
  readonly starts: Uint32Array
  readonly features: Uint32Array
  readonly tags: Uint8Array
  readonly weight: number
  /** Whether the gold tags can be learned from. */
  readonly known: boolean
}

/** The weights of a linear-chain CRF. */
export interface Weights {
  readonly features: Float32Array
  /** From a tag to the next: before * TAGS + tag. A segment starts after O and ends before O. */
  readonly transitions: Float32Array
}

export interface Settings {
  readonly epochs: number
  readonly rate: number
  /** Share by which a feature's weights shrink at each of its updates. */
  readonly decay: number
  /** Share of features left out at each token, so that no one of them is leant on. */
  readonly dropout: number
  readonly seed: number
  /** Features from this number on are left out together, at half of the segments: the second pass's. */
  readonly secondFrom: number
}

/** Share of segments that are learned without the second pass's features. */
const SECOND_LEFT_OUT = 0.5

const PAIRS: readonly (readonly [number, number])[] = allPairs()

function allPairs(): readonly (readonly [number, number])[] {
  const pairs: [number, number][] = []
  for (let before = 0; before < TAGS; before++) {
    for (let tag = 0; tag < TAGS; tag++) if (mayFollow(before, tag)) pairs.push([before, tag])
  }
  return pairs
}

const PAIR_BEFORE: Uint8Array = Uint8Array.from(PAIRS, ([before]) => before)
const PAIR_TAG: Uint8Array = Uint8Array.from(PAIRS, ([, tag]) => tag)

/**
 * Learns by stochastic gradient with AdaGrad's rates (Duchi and others 2011) on the conditional
 * likelihood (Lafferty and others 2001), one segment at a time in random order; the weights given are
 * the mean of those at the end of each epoch of the second half.
 */
export function trainCrf(segments: readonly Segment[], featureCount: number, settings: Settings): Weights {
  const learner = new Learner(featureCount, settings)
  const random = randomStream(settings.seed)
  const mean = { features: new Float32Array(featureCount * TAGS), transitions: new Float32Array(TAGS * TAGS) }
  const averaged = Math.ceil(settings.epochs / 2)
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const at of shuffled(segments.length, random)) learner.learn(segments[at] as Segment, random)
    if (epoch < settings.epochs - averaged) continue
    addScaled(mean.features, learner.features, 1 / averaged)
    addScaled(mean.transitions, learner.transitions, 1 / averaged)
  }
  return mean
}

/** The mean of several weights for the same features. */
export function meanWeights(runs: readonly Weights[]): Weights {
  const [first] = runs as readonly [Weights, ...Weights[]]
  const mean = { features: new Float32Array(first.features.length), transitions: new Float32Array(TAGS * TAGS) }
  for (const run of runs) {
    addScaled(mean.features, run.features, 1 / runs.length)
    addScaled(mean.transitions, run.transitions, 1 / runs.length)
  }
  return mean
}

function addScaled(to: Float32Array, from: Float32Array, scale: number): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] as number) + (from[i] as number) * scale
}

class Learner {
  readonly features: Float32Array
  readonly transitions: Float32Array = new Float32Array(TAGS * TAGS)
  private readonly featureSquares: Float32Array
  private readonly transitionSquares: Float32Array = new Float32Array(TAGS * TAGS).fill(1)
  private readonly settings: Settings
  private scores = new Float64Array(64 * TAGS)
  private forward = new Float64Array(64 * TAGS)
  private backward = new Float64Array(64 * TAGS)
  private scale = new Float64Array(64)
  private readonly edge = new Float64Array(TAGS * TAGS)
  private readonly expected = new Float64Array(TAGS * TAGS)
  private readonly gradient = new Float64Array(TAGS)
  private kept = new Uint8Array(256)

  constructor(featureCount: number, settings: Settings) {
    this.features = new Float32Array(featureCount * TAGS)
    this.featureSquares = new Float32Array(featureCount * TAGS).fill(1)
    this.settings = settings
  }

  learn(segment: Segment, random: () => number): void {
    if (segment.length > 64) return
    this.dropFeatures(segment, random)
    this.score(segment)
    this.sumPaths(segment.length)
    for (let t = 0; t < segment.length; t++) this.updateToken(segment, t)
    this.updateTransitions(segment)
  }

  private dropFeatures(segment: Segment, random: () => number): void {
    const count = segment.features.length
    if (this.kept.length < count) this.kept = new Uint8Array(count * 2)
    const { dropout, secondFrom } = this.settings
    const end = random() < SECOND_LEFT_OUT ? secondFrom : Number.POSITIVE_INFINITY
    for (let f = 0; f < count; f++) {
      this.kept[f] = (segment.features[f] as number) >= end || random() < dropout ? 0 : 1
    }
  }

  private score(segment: Segment): void {
    const { scores, features: weights, kept } = this
    const boost = 1 / (1 - this.settings.dropout)
    for (let t = 0; t < segment.length; t++) {
      const to = t * TAGS
      for (let tag = 0; tag < TAGS; tag++) scores[to + tag] = 0
      for (let f = segment.starts[t] as number; f < (segment.starts[t + 1] as number); f++) {
        if (kept[f] === 0) continue
        const from = (segment.features[f] as number) * TAGS
        for (let tag = 0; tag < TAGS; tag++)
          scores[to + tag] = (scores[to + tag] as number) + (weights[from + tag] as number)
      }
      let most = Number.NEGATIVE_INFINITY
      for (let tag = 0; tag < TAGS; tag++) {
        const score = (scores[to + tag] as number) * boost
        scores[to + tag] = score
        if (score > most) most = score
      }
      for (let tag = 0; tag < TAGS; tag++) scores[to + tag] = Math.exp((scores[to + tag] as number) - most)
    }
  }

  /** Forward and backward sums, scaled at each token (Rabiner 1989). */
  private sumPaths(length: number): void {
    const { scores, forward, backward, edge, scale } = this
    for (let p = 0; p < edge.length; p++) edge[p] = Math.exp(this.transitions[p] as number)
    for (let tag = 0; tag < TAGS; tag++)
      forward[tag] = mayFollow(O, tag) ? (edge[O * TAGS + tag] as number) * (scores[tag] as number) : 0
    scale[0] = rescale(forward, 0)
    for (let t = 1; t < length; t++) {
      const to = t * TAGS
      forward.fill(0, to, to + TAGS)
      for (let p = 0; p < PAIR_TAG.length; p++) {
        const before = PAIR_BEFORE[p] as number
        const tag = PAIR_TAG[p] as number
        forward[to + tag] =
          (forward[to + tag] as number) +
          (forward[to - TAGS + before] as number) * (edge[before * TAGS + tag] as number)
      }
      for (let tag = 0; tag < TAGS; tag++)
        forward[to + tag] = (forward[to + tag] as number) * (scores[to + tag] as number)
      scale[t] = rescale(forward, to)
    }
    const end = (length - 1) * TAGS
    for (let tag = 0; tag < TAGS; tag++) backward[end + tag] = mayFollow(tag, O) ? (edge[tag * TAGS + O] as number) : 0
    for (let t = length - 2; t >= 0; t--) {
      const to = t * TAGS
      backward.fill(0, to, to + TAGS)
      for (let p = 0; p < PAIR_TAG.length; p++) {
        const before = PAIR_BEFORE[p] as number
        const tag = PAIR_TAG[p] as number
        backward[to + before] =
          (backward[to + before] as number) +
          (edge[before * TAGS + tag] as number) *
            (scores[to + TAGS + tag] as number) *
            (backward[to + TAGS + tag] as number)
      }
      rescale(backward, to)
    }
  }

  private updateToken(segment: Segment, t: number): void {
    const { forward, backward, gradient, kept, features, featureSquares } = this
    const at = t * TAGS
    let sum = 0
    for (let tag = 0; tag < TAGS; tag++) {
      gradient[tag] = (forward[at + tag] as number) * (backward[at + tag] as number)
      sum += gradient[tag] as number
    }
    const goldTag = segment.tags[t] as number
    let largest = 0
    for (let tag = 0; tag < TAGS; tag++) {
      gradient[tag] = ((tag === goldTag ? 1 : 0) - (gradient[tag] as number) / sum) * segment.weight
      largest = Math.max(largest, Math.abs(gradient[tag] as number))
    }
    if (largest < 1e-3) return
    const { rate, decay } = this.settings
    const shrink = 1 - decay
    for (let f = segment.starts[t] as number; f < (segment.starts[t + 1] as number); f++) {
      if (kept[f] === 0) continue
      const from = (segment.features[f] as number) * TAGS
      for (let tag = 0; tag < TAGS; tag++) {
        const slope = gradient[tag] as number
        const square = (featureSquares[from + tag] as number) + slope * slope
        featureSquares[from + tag] = square
        features[from + tag] = (features[from + tag] as number) * shrink + (rate * slope) / Math.sqrt(square)
      }
    }
  }

  private updateTransitions(segment: Segment): void {
    const { expected, transitions, transitionSquares } = this
    expected.fill(0)
    this.expectEdges(segment.length)
    let before = O
    for (let t = 0; t <= segment.length; t++) {
      const tag = t < segment.length ? (segment.tags[t] as number) : O
      expected[before * TAGS + tag] = (expected[before * TAGS + tag] as number) - 1
      before = tag
    }
    for (let p = 0; p < expected.length; p++) {
      const slope = -(expected[p] as number) * segment.weight
      if (slope === 0) continue
      transitionSquares[p] = (transitionSquares[p] as number) + slope * slope
      transitions[p] =
        (transitions[p] as number) + (this.settings.rate * slope) / Math.sqrt(transitionSquares[p] as number)
    }
  }

  private expectEdges(length: number): void {
    const { forward, backward, scores, edge, expected } = this
    let first = 0
    for (let tag = 0; tag < TAGS; tag++) first += (forward[tag] as number) * (backward[tag] as number)
    for (let tag = 0; tag < TAGS; tag++) {
      expected[O * TAGS + tag] =
        (expected[O * TAGS + tag] as number) + ((forward[tag] as number) * (backward[tag] as number)) / first
    }
    const pairs = new Float64Array(PAIR_TAG.length)
    for (let t = 1; t < length; t++) {
      let sum = 0
      for (let p = 0; p < pairs.length; p++) {
        const from = PAIR_BEFORE[p] as number
        const tag = PAIR_TAG[p] as number
        const share =
          (forward[(t - 1) * TAGS + from] as number) *
          (edge[from * TAGS + tag] as number) *
          (scores[t * TAGS + tag] as number) *
          (backward[t * TAGS + tag] as number)
        pairs[p] = share
        sum += share
      }
      for (let p = 0; p < pairs.length; p++) {
        const at = (PAIR_BEFORE[p] as number) * TAGS + (PAIR_TAG[p] as number)
        expected[at] = (expected[at] as number) + (pairs[p] as number) / sum
      }
    }
    let last = 0
    const end = (length - 1) * TAGS
    for (let tag = 0; tag < TAGS; tag++) last += (forward[end + tag] as number) * (backward[end + tag] as number)
    for (let tag = 0; tag < TAGS; tag++) {
      expected[tag * TAGS + O] =
        (expected[tag * TAGS + O] as number) + ((forward[end + tag] as number) * (backward[end + tag] as number)) / last
    }
  }
}

function rescale(values: Float64Array, at: number): number {
  let sum = 0
  for (let tag = 0; tag < TAGS; tag++) sum += values[at + tag] as number
  const scale = sum === 0 ? 1 : 1 / sum
  for (let tag = 0; tag < TAGS; tag++) values[at + tag] = (values[at + tag] as number) * scale
  return scale
}

/** The best tags of a segment of scores (Viterbi), exact. `scores` holds TAGS for each token. */
export function bestTags(scores: Float32Array, length: number, transitions: Float32Array): Uint8Array {
  const best = new Float64Array(length * TAGS).fill(Number.NEGATIVE_INFINITY)
  const from = new Uint8Array(length * TAGS)
  for (let tag = 0; tag < TAGS; tag++)
    if (mayFollow(O, tag)) best[tag] = (transitions[O * TAGS + tag] as number) + (scores[tag] as number)
  for (let t = 1; t < length; t++) {
    for (let p = 0; p < PAIR_TAG.length; p++) {
      const before = PAIR_BEFORE[p] as number
      const tag = PAIR_TAG[p] as number
      const score =
        (best[(t - 1) * TAGS + before] as number) +
        (transitions[before * TAGS + tag] as number) +
        (scores[t * TAGS + tag] as number)
      if (score <= (best[t * TAGS + tag] as number)) continue
      best[t * TAGS + tag] = score
      from[t * TAGS + tag] = before
    }
  }
  const tags = new Uint8Array(length)
  let last = 0
  let most = Number.NEGATIVE_INFINITY
  for (let tag = 0; tag < TAGS; tag++) {
    const score = mayFollow(tag, O)
      ? (best[(length - 1) * TAGS + tag] as number) + (transitions[tag * TAGS + O] as number)
      : Number.NEGATIVE_INFINITY
    if (score > most) {
      most = score
      last = tag
    }
  }
  for (let t = length - 1; t >= 0; t--) {
    tags[t] = last
    last = from[t * TAGS + last] as number
  }
  return tags
}
