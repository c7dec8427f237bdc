import { addWeights, LANES } from './add-weights.ts'
import { type Evidence, forEachSegment, moveTo, neighbourFeature, REACH } from './features.ts'
import { hashPair } from './hash.ts'
import { JOINT_FEATURES_MAX, jointFeatures, type Surroundings, settingFeatures, settingOf } from './joint-features.ts'
import { addKept, keep } from './kept-sums.ts'
import type { NameModel } from './model.ts'
import { type FirstPass, SECOND_FEATURES_MAX, secondFeatures } from './second-features.ts'
import { SENTENCE_END, SENTENCE_START } from './vocabulary.ts'
import {
  FAR_FEATURES,
  formFeatures,
  NEAR_FEATURES,
  NEAR_USES,
  useFeatures,
  WORD_FEATURES_MAX,
} from './word-features.ts'

/** The active tokens of an article in order, cut into segments, with their scores for each tag. */
export interface Scores {
  readonly tokens: Uint32Array
  /** Where each segment starts in `tokens`; one more entry holds their number. */
  readonly segments: Uint32Array
  /** The sentence of each segment: first token and end. */
  readonly sentenceFirst: Uint32Array
  readonly sentenceEnd: Uint32Array
  /** LANES for each token. */
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
      const to = next++ * LANES
      for (let offset = -REACH; offset <= REACH; offset++) sums.take(wordAt(ids, around, i + offset), offset)
      sums.addTaken(scores.values, to)
      addSetting(model, settingOf(evidence.reading, around), joint, scores.values, to)
      const count = jointFeatures(evidence.reading, around, evidence.phrase, joint)
      addWeights(model.featureKeys, model.weights, joint, count, scores.values, to)
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
      addWeights(model.featureKeys, model.weights, features, count, values, at * LANES)
    }
  }
}

const SETTING = 73

function addSetting(model: NameModel, setting: number, features: Uint32Array, values: Int32Array, to: number): void {
  const key = hashPair(setting, SETTING)
  if (addKept(model.kept, key, values, to)) return
  const sums = new Int32Array(LANES)
  addWeights(model.featureKeys, model.weights, features, settingFeatures(setting, features), sums, 0)
  keep(model.kept, key, sums, 0)
  for (let lane = 0; lane < LANES; lane++) values[to + lane] = (values[to + lane] as number) + (sums[lane] as number)
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
  return { tokens, segments, sentenceFirst, sentenceEnd, values: new Int32Array(tokenCount * LANES) }
}

/** What each word of an article adds to the scores of a token at each offset, summed when first asked for. */
class WordSums {
  private readonly evidence: Evidence
  private readonly model: NameModel
  /** For each word and offset the row of its sum plus one; 0 where it is not made yet. */
  private readonly rows: Uint32Array
  private sums: Int32Array = new Int32Array(1024 * LANES)
  private count = 0
  private readonly taken: Int32Array = new Int32Array(OFFSETS)
  private readonly features: Uint32Array = new Uint32Array(WORD_FEATURES_MAX)

  constructor(evidence: Evidence, model: NameModel) {
    this.evidence = evidence
    this.model = model
    this.rows = new Uint32Array(evidence.reading.words.count * OFFSETS)
  }

  /** Takes the sums of a word at an offset, for `addTaken`. */
  take(word: number, offset: number): void {
    const slot = word * OFFSETS + offset + REACH
    const row = this.rows[slot] as number
    this.taken[offset + REACH] = ((row === 0 ? this.make(word, offset, slot) : row) - 1) * LANES
  }

  /** Adds what was taken last at each offset. */
  addTaken(values: Int32Array, to: number): void {
    const { sums, taken } = this
    for (let lane = 0; lane < LANES; lane++) {
      let sum = values[to + lane] as number
      for (let k = 0; k < OFFSETS; k++) sum += sums[(taken[k] as number) + lane] as number
      values[to + lane] = sum
    }
  }

  private make(word: number, offset: number, slot: number): number {
    if ((this.count + 1) * LANES > this.sums.length) {
      const larger = new Int32Array(this.sums.length * 2)
      larger.set(this.sums)
      this.sums = larger
    }
    const { evidence, model, sums, features } = this
    const { reading, facts } = evidence
    const to = this.count * LANES
    const form = (reading.shape[word] as number) * OFFSETS + offset + REACH
    const key = hashPair(reading.words.casedHash[word] as number, form)
    if (!addKept(model.kept, key, sums, to)) {
      const count = seenAs(features, formSeen(formFeatures(reading, word, features), offset), offset)
      addWeights(model.featureKeys, model.weights, features, count, sums, to)
      keep(model.kept, key, sums, to)
    }
    if (Math.abs(offset) < REACH) {
      const all = useFeatures(reading, facts, word, features)
      addWeights(
        model.featureKeys,
        model.weights,
        features,
        seenAs(features, offset === 0 ? all : NEAR_USES, offset),
        sums,
        to,
      )
    }
    this.count++
    this.rows[slot] = this.count
    return this.count
  }
}

/** How many of a word's features of form count for a token `offset` away. */
export function formSeen(all: number, offset: number): number {
  if (offset === 0) return all
  return Math.abs(offset) === 1 ? NEAR_FEATURES : FAR_FEATURES
}

function seenAs(features: Uint32Array, count: number, offset: number): number {
  for (let f = 0; f < count; f++) features[f] = neighbourFeature(features[f] as number, offset)
  return count
}
