import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { TAGS } from '../../src/engine/names/tags.ts'
import { type GoldArticle, readNames, readTexts } from './corpus.ts'
import { meanWeights, type Segment, type Settings, trainCrf, type Weights } from './crf.ts'
import { type Sample, sampleOf } from './dataset.ts'
import { beyondO, encodeModel, type LearnedFeatures, mostTelling } from './encode.ts'
import { type FeatureIndex, indexFeatures } from './feature-index.ts'
import { secondOf, segmentsOf, withSecond } from './jackknife.ts'
import { buildLexicon } from './lexicon.ts'
import { syntheticTables } from './synthetic.ts'
import { varied } from './variants.ts'

const FOLDS = 4
/** Several runs in other orders, with other features left out, are averaged: each alone is worth half a point less. */
const SEEDS = [11, 12, 13, 14, 15, 16, 17, 18, 19, 20]
const FEATURE_COUNT_MIN = 2
const SECOND_COUNT_MIN = 20
/** As many as fit the file's limit of 2 MB. */
const FEATURES_KEPT = 170_000
const TWEET_WEIGHT = 0.5
const TABLES = 80
const TABLE_WEIGHT = 0.15
const SETTINGS: Settings = {
  epochs: 6,
  rate: 0.2,
  decay: 0.0001,
  dropout: 0.6,
  secondFrom: Number.POSITIVE_INFINITY,
  seed: 1,
}

interface Lesson {
  readonly sample: Sample
  readonly weight: number
}

/**
 * Trains the name recogniser from the corpora and writes its model file: the same bytes each time.
 * `without` names a file of articles to leave out, for figures on articles that were not learned from.
 */
export function trainNames(corpora: string, out: string, without: string | undefined): void {
  const bytes = train(corpora, without)
  writeFileSync(out, bytes)
  console.log(`wrote ${bytes.length} bytes`)
}

function train(corpora: string, without: string | undefined): Uint8Array {
  const newswire = ['worldwide.train', 'worldwide.dev']
    .filter((file) => file !== without)
    .flatMap((file) => readNames(corpora, file))
  const wiki = readNames(corpora, 'wikigold')
  const politics = readNames(corpora, 'crossner-politics.train')
  const lists = join(dirname(fileURLToPath(import.meta.url)), 'lists')
  const texts = [
    ...readTexts(corpora, 'news'),
    ...readTexts(corpora, 'whitehouse'),
    ...[...newswire, ...wiki].map(({ text }) => text),
  ]
  const built = buildLexicon(corpora, lists, texts)
  log('word lists and clusters')
  const tweets = ['a', 'b', 'e', 'f', 'g', 'h'].flatMap((part) => readNames(corpora, `btc-${part}`))
  const lesson =
    (weight: number) =>
    (gold: GoldArticle): Lesson => ({ sample: sampleOf(gold, built.lexicon), weight })
  const lessons = [
    ...varied(newswire).map(lesson(1)),
    ...[...wiki, ...politics].map(lesson(1)),
    ...tweets.map(lesson(TWEET_WEIGHT)),
    ...syntheticTables(corpora, lists, TABLES).map(lesson(TABLE_WEIGHT)),
  ]
  const index = indexFeatures(
    lessons.map(({ sample }) => sample.features),
    FEATURE_COUNT_MIN,
  )
  log(`${lessons.length} articles, ${index.count} features`)
  const first = lessons.map(({ sample, weight }) => segmentsOf(sample, index, weight))
  const second = outOfFold(lessons, first, index)
  const secondIndex = indexFeatures(second.flat(), SECOND_COUNT_MIN)
  const segments = lessons.flatMap(({ sample }, i) =>
    withSecond(sample, first[i] as readonly Segment[], second[i] as readonly Uint32Array[], secondIndex, index.count),
  )
  const known = segments.filter((segment) => segment.known)
  const settings = { ...SETTINGS, secondFrom: index.count }
  const weights = meanWeights(
    SEEDS.map((seed) => trainCrf(known, index.count + secondIndex.count, { ...settings, seed })),
  )
  log(`both passes, ${secondIndex.count} features of the second`)
  return encodeModel(built, mostTelling(learned(weights, index, secondIndex, segments), FEATURES_KEPT), weights)
}

/** The second pass's features of each article, from a first pass that has not seen it (jackknife). */
function outOfFold(
  lessons: readonly Lesson[],
  first: readonly (readonly Segment[])[],
  index: FeatureIndex,
): readonly (readonly Uint32Array[])[] {
  const out: (readonly Uint32Array[])[] = new Array(lessons.length)
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = first.filter((_, i) => i % FOLDS !== fold).flat()
    const weights = trainCrf(
      others.filter(({ known }) => known),
      index.count,
      SETTINGS,
    )
    for (let i = fold; i < lessons.length; i += FOLDS) {
      out[i] = secondOf((lessons[i] as Lesson).sample, first[i] as readonly Segment[], weights)
    }
    log(`fold ${fold + 1} of ${FOLDS}`)
  }
  return out
}

function learned(
  weights: Weights,
  index: FeatureIndex,
  second: FeatureIndex,
  segments: readonly Segment[],
): LearnedFeatures {
  const uses = new Uint32Array(weights.features.length / TAGS)
  for (const { features } of segments) for (const id of features) uses[id] = (uses[id] as number) + 1
  return { hashes: Uint32Array.from([...index.hashes, ...second.hashes]), weights: beyondO(weights.features), uses }
}

function log(done: string): void {
  console.log(`${process.uptime().toFixed(0).padStart(5)} s  ${done}`)
}
