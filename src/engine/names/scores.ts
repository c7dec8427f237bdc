import { type Evidence, forEachSegment, moveTo, neighbourFeature, REACH } from './features.ts'
import { rankOf } from './hashed-keys.ts'
import { JOINT_FEATURES_MAX, jointFeatures, type Surroundings } from './joint-features.ts'
import type { NameModel } from './model.ts'
import { type FirstPass, SECOND_FEATURES_MAX, secondFeatures } from './second-features.ts'
import { TAGS } from './tags.ts'
import { SENTENCE_END, SENTENCE_START } from './vocabulary.ts'
import { FAR_FEATURES, NEAR_FEATURES, WORD_FEATURES_MAX, wordFeatures } from './word-features.ts'

/** The active tokens of an article in order, cut into segments, with TAGS scores for each. */
export interface Scores {
  readonly tokens: Uint32Array
  /** Where each segment starts in `tokens`; one more entry holds their number. */
  readonly segments: Uint32Array
  /** The sentence of each segment: first token and end. */
  readonly sentenceFirst: Uint32Array
  readonly sentenceEnd: Uint32Array
  readonly values: Int32Array
}

const OFFSETS = 2 * REACH + 1

/** Scores each active token for each tag. What a word adds wherever it stands is summed once for each word. Cost: linear. */
export function firstScores(evidence: Evidence, model: NameModel): Scores {
  const scores = emptyScores(evidence)
  const sums = new WordSums(evidence, model)
  const joint = new Uint32Array(JOINT_FEATURES_MAX)
  const { ids } = evidence.reading.words
  let next = 0
  forEachSegment(evidence, (around, first, last) => {
    for (let i = first; i < last; i++) {
      moveTo(evidence.active, around, i)
      const to = next++ * TAGS
      for (let offset = -REACH; offset <= REACH; offset++)
        sums.add(wordAt(ids, around, i + offset), offset, scores.values, to)
      const count = jointFeatures(evidence.reading, around, evidence.phrase, joint)
      addRows(model, joint, count, scores.values, to)
    }
  })
  return scores
}

/** Adds the second pass's features to the scores of the first, in place. Cost: linear. */
export function addSecondScores(evidence: Evidence, first: FirstPass, model: NameModel, scores: Scores): void {
  const features = new Uint32Array(SECOND_FEATURES_MAX)
  const { tokens, segments, sentenceFirst, sentenceEnd, values } = scores
  for (let g = 0; g + 1 < segments.length; g++) {
    for (let at = segments[g] as number; at < (segments[g + 1] as number); at++) {
      const count = secondFeatures(
        evidence,
        first,
        tokens[at] as number,
        sentenceFirst[g] as number,
        sentenceEnd[g] as number,
        features,
      )
      addRows(model, features, count, values, at * TAGS)
    }
  }
}

function wordAt(ids: Uint32Array, around: Surroundings, at: number): number {
  if (at < around.first) return SENTENCE_START
  return at >= around.end ? SENTENCE_END : (ids[at] as number)
}

function emptyScores(evidence: Evidence): Scores {
  let tokenCount = 0
  let segmentCount = 0
  forEachSegment(evidence, (_, first, last) => {
    tokenCount += last - first
    segmentCount++
  })
  const tokens = new Uint32Array(tokenCount)
  const segments = new Uint32Array(segmentCount + 1)
  const sentenceFirst = new Uint32Array(segmentCount)
  const sentenceEnd = new Uint32Array(segmentCount)
  let token = 0
  let segment = 0
  forEachSegment(evidence, (around, first, last) => {
    sentenceFirst[segment] = around.first
    sentenceEnd[segment] = around.end
    for (let i = first; i < last; i++) tokens[token++] = i
    segments[++segment] = token
  })
  return { tokens, segments, sentenceFirst, sentenceEnd, values: new Int32Array(tokenCount * TAGS) }
}

function addRows(
  { featureKeys, weights }: NameModel,
  features: Uint32Array,
  count: number,
  values: Int32Array,
  to: number,
): void {
  for (let f = 0; f < count; f++) {
    const rank = rankOf(featureKeys, features[f] as number)
    if (rank < 0) continue
    const from = rank * TAGS
    for (let tag = 0; tag < TAGS; tag++)
      values[to + tag] = (values[to + tag] as number) + (weights[from + tag] as number)
  }
}

/** What each word of an article adds to the scores of a token at each offset, summed when first asked for. */
class WordSums {
  private readonly evidence: Evidence
  private readonly model: NameModel
  /** For each word and offset the row of its sum plus one; 0 where it is not made yet. */
  private readonly rows: Uint32Array
  private sums: Int32Array = new Int32Array(1024 * TAGS)
  private count = 0
  private readonly features: Uint32Array = new Uint32Array(WORD_FEATURES_MAX)
  private readonly seen: Uint32Array = new Uint32Array(WORD_FEATURES_MAX)

  constructor(evidence: Evidence, model: NameModel) {
    this.evidence = evidence
    this.model = model
    this.rows = new Uint32Array(evidence.reading.words.count * OFFSETS)
  }

  add(word: number, offset: number, values: Int32Array, to: number): void {
    const slot = word * OFFSETS + offset + REACH
    const row = this.rows[slot] as number
    const from = ((row === 0 ? this.make(word, offset, slot) : row) - 1) * TAGS
    const { sums } = this
    for (let tag = 0; tag < TAGS; tag++) values[to + tag] = (values[to + tag] as number) + (sums[from + tag] as number)
  }

  private make(word: number, offset: number, slot: number): number {
    if ((this.count + 1) * TAGS > this.sums.length) {
      const larger = new Int32Array(this.sums.length * 2)
      larger.set(this.sums)
      this.sums = larger
    }
    const all = wordFeatures(this.evidence.reading, this.evidence.facts, word, this.features)
    const count = featuresSeen(all, offset)
    for (let f = 0; f < count; f++) this.seen[f] = neighbourFeature(this.features[f] as number, offset)
    addRows(this.model, this.seen, count, this.sums, this.count * TAGS)
    this.count++
    this.rows[slot] = this.count
    return this.count
  }
}

/** How many of a word's features count for a token `offset` away. */
export function featuresSeen(all: number, offset: number): number {
  if (offset === 0) return all
  return Math.abs(offset) === 1 ? NEAR_FEATURES : FAR_FEATURES
}
