import {
  type Evidence,
  forEachSegment,
  gatherEvidence,
  moveTo,
  neighbourFeature,
  REACH,
} from '../../src/engine/names/features.ts'
import { JOINT_FEATURES_MAX, jointFeatures, settingFeatures, settingOf } from '../../src/engine/names/joint-features.ts'
import type { Lexicon } from '../../src/engine/names/lexicon-tables.ts'
import { read } from '../../src/engine/names/reading.ts'
import { formSeen } from '../../src/engine/names/scores.ts'
import { SENTENCE_END, SENTENCE_START } from '../../src/engine/names/vocabulary.ts'
import { formFeatures, NEAR_USES, useFeatures, WORD_FEATURES_MAX } from '../../src/engine/names/word-features.ts'
import { analyse } from '../../src/engine/text/analysis.ts'
import { plainArticle } from '../../src/engine/text/plain.ts'
import { lexicon as shipped } from '../lexicon/shipped.ts'
import type { GoldArticle } from './corpus.ts'
import { goldTags, UNKNOWN_TAG } from './labels.ts'

/** One article made ready for learning: for each active token its features' hashes and its gold tag. */
export interface Sample {
  readonly gold: GoldArticle
  readonly evidence: Evidence
  /** The article's tokens that are active, in order; segments are runs of `segmentStart`. */
  readonly tokens: Uint32Array
  readonly tags: Uint8Array
  /** Where each segment starts in `tokens`; one more entry holds their number. */
  readonly segments: Uint32Array
  /** For each segment 1 where its gold is known. */
  readonly known: Uint8Array
  /** Where each token's features start in `features`; one more entry holds their number. */
  readonly featureStart: Uint32Array
  readonly features: Uint32Array
}

/** Reads an article and lists its features, just as the recogniser does. */
export function sampleOf(gold: GoldArticle, lexicon: Lexicon): Sample {
  const evidence = gatherEvidence(read(analyse(plainArticle(gold.text), shipped), lexicon))
  const golden = goldTags(evidence.reading.analysis, evidence.active, gold)
  const tokens: number[] = []
  const segments: number[] = []
  const known: number[] = []
  const featureStart: number[] = [0]
  const features: number[] = []
  const wordBuffer = new Uint32Array(WORD_FEATURES_MAX)
  const jointBuffer = new Uint32Array(JOINT_FEATURES_MAX)
  const push = (count: number, offset: number): void => {
    for (let f = 0; f < count; f++) features.push(neighbourFeature(wordBuffer[f] as number, offset))
  }
  const { ids } = evidence.reading.words
  forEachSegment(evidence, (around, first, last) => {
    segments.push(tokens.length)
    let isKnown = 1
    for (let i = first; i < last; i++) {
      moveTo(evidence.active, around, i)
      tokens.push(i)
      if (golden[i] === UNKNOWN_TAG) isKnown = 0
      for (let offset = -REACH; offset <= REACH; offset++) {
        const at = i + offset
        const word = at < around.first ? SENTENCE_START : at >= around.end ? SENTENCE_END : (ids[at] as number)
        push(formSeen(formFeatures(evidence.reading, word, wordBuffer), offset), offset)
        if (Math.abs(offset) === REACH) continue
        const uses = useFeatures(evidence.reading, evidence.facts, word, wordBuffer)
        push(offset === 0 ? uses : NEAR_USES, offset)
      }
      const setting = settingFeatures(settingOf(evidence.reading, around), jointBuffer)
      for (let f = 0; f < setting; f++) features.push(jointBuffer[f] as number)
      const joint = jointFeatures(evidence.reading, around, evidence.phrase, jointBuffer)
      for (let f = 0; f < joint; f++) features.push(jointBuffer[f] as number)
      featureStart.push(features.length)
    }
    known.push(isKnown)
  })
  segments.push(tokens.length)
  return {
    gold,
    evidence,
    tokens: Uint32Array.from(tokens),
    tags: Uint8Array.from(tokens, (i) => golden[i] as number),
    segments: Uint32Array.from(segments),
    known: Uint8Array.from(known),
    featureStart: Uint32Array.from(featureStart),
    features: Uint32Array.from(features),
  }
}
