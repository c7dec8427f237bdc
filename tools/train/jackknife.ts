import { gatherFirstPass, SECOND_FEATURES_MAX, secondFeatures } from '../../src/engine/names/second-features.ts'
import { TAGS } from '../../src/engine/names/tags.ts'
import { bestTags, type Segment, type Weights } from './crf.ts'
import type { Sample } from './dataset.ts'
import type { FeatureIndex } from './feature-index.ts'

/** The segments of a sample with the numbers of their features; those without known gold too. */
export function segmentsOf(sample: Sample, index: FeatureIndex, weight: number): readonly Segment[] {
  return segmentsFrom(sample, weight, (token, push) => {
    for (let f = sample.featureStart[token] as number; f < (sample.featureStart[token + 1] as number); f++) {
      push(index.idOf(sample.features[f] as number))
    }
  })
}

/** The same with the second pass's features behind those of the first. */
export function withSecond(
  sample: Sample,
  first: readonly Segment[],
  second: readonly Uint32Array[],
  index: FeatureIndex,
  offset: number,
): readonly Segment[] {
  return segmentsFrom(sample, (first[0] as Segment | undefined)?.weight ?? 1, (token, push, g, t) => {
    const { starts, features } = first[g] as Segment
    for (let f = starts[t] as number; f < (starts[t + 1] as number); f++) push(features[f] as number)
    for (const hash of second[token] as Uint32Array) {
      const id = index.idOf(hash)
      if (id >= 0) push(offset + id)
    }
  })
}

type FeaturesOf = (token: number, push: (id: number) => void, segment: number, place: number) => void

function segmentsFrom(sample: Sample, weight: number, featuresOf: FeaturesOf): readonly Segment[] {
  const { segments, tags } = sample
  const out: Segment[] = []
  for (let g = 0; g + 1 < segments.length; g++) {
    const first = segments[g] as number
    const end = segments[g + 1] as number
    const starts = new Uint32Array(end - first + 1)
    const features: number[] = []
    for (let i = first; i < end; i++) {
      featuresOf(i, (id) => id >= 0 && features.push(id), g, i - first)
      starts[i - first + 1] = features.length
    }
    const known = sample.known[g] === 1
    out.push({
      length: end - first,
      starts,
      features: Uint32Array.from(features),
      tags: tags.subarray(first, end),
      weight,
      known,
    })
  }
  return out
}

/** The second pass's features of each active token, after a first pass with these weights. */
export function secondOf(sample: Sample, segments: readonly Segment[], weights: Weights): readonly Uint32Array[] {
  const { evidence, tokens } = sample
  const { tokens: all, sentences } = evidence.reading.analysis
  const tags = new Uint8Array(all.count)
  for (const [g, segment] of segments.entries()) {
    const best = bestTags(scoresOf(segment, weights), segment.length, weights.transitions)
    for (let t = 0; t < segment.length; t++)
      tags[tokens[(sample.segments[g] as number) + t] as number] = best[t] as number
  }
  const first = gatherFirstPass(evidence, tags)
  const buffer = new Uint32Array(SECOND_FEATURES_MAX)
  let sentence = 0
  return Array.from(tokens, (token) => {
    while ((sentences[sentence + 1] as number) <= token) sentence++
    const count = secondFeatures(
      evidence,
      first,
      token,
      sentences[sentence] as number,
      sentences[sentence + 1] as number,
      buffer,
    )
    return buffer.slice(0, count)
  })
}

function scoresOf({ length, starts, features }: Segment, weights: Weights): Float32Array {
  const scores = new Float32Array(length * TAGS)
  for (let t = 0; t < length; t++) {
    for (let f = starts[t] as number; f < (starts[t + 1] as number); f++) {
      const from = (features[f] as number) * TAGS
      for (let tag = 0; tag < TAGS; tag++)
        scores[t * TAGS + tag] = (scores[t * TAGS + tag] as number) + (weights.features[from + tag] as number)
    }
  }
  return scores
}
