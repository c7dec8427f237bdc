import { writeFileSync } from 'node:fs'
import type { Choice } from '../../../src/engine/quotations/attribution/attribute-passages.ts'
import type { ClusterOf } from '../../../src/engine/syntax/words.ts'
import { openedModels } from '../opened-models.ts'
import { encodeWeights, learnChoices, learnYesNo, type Pace, SlotWeights } from '../slot-weights.ts'
import { type Examples, examplesOf, type Guess, type ReadArticle, readArticle } from './examples.ts'
import { type GoldQuotations, labelledQuotations, readQuotations } from './gold.ts'
import { learnedPassages } from './labelled.ts'

const BITS = 16
const FOLDS = 4
/** What one unit of a learned weight is in the file's whole numbers. */
const SCALE = 200
const PACE: Pace = { epochs: 8, rate: 0.02, leastSeen: 8 }

/** Learns who says marked words, and whether they are speech, and writes the model's file: the same bytes each time. */
export function trainAttribution(root: string, corpora: string, out: string): void {
  const { names, clusterOf, readSyntax } = openedModels(root)
  const articles = annotated(corpora).map((article) => readArticle(article, names, readSyntax))
  log(`${articles.length} articles`)
  const examples = asUsed(articles, clusterOf)
  const weights = new SlotWeights(BITS)
  learnChoices(weights, examples.speakers, FOLDS, PACE)
  learnYesNo(weights, examples.speech, FOLDS, PACE)
  log('learned')
  writeFileSync(out, encodeWeights(weights, SCALE))
  log(`wrote ${out}`)
}

/** All that is learned from: the corpus, and of the written passages those that nothing is measured by. */
function annotated(corpora: string): readonly GoldQuotations[] {
  return [...readQuotations(corpora, 'polnear.train'), ...learnedPassages().map(labelledQuotations)]
}

/** The examples of each article as made by a model that has not seen it: what came before is as uncertain as in use. */
function asUsed(articles: readonly ReadArticle[], clusterOf: ClusterOf): Examples {
  const taught = articles.map((article) => made(article, clusterOf, byTruth).speakers)
  log('read')
  const examples: Examples = { speakers: [], speech: [] }
  const scores = { whole: noScore(), labelled: noScore() }
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = new SlotWeights(BITS)
    learnChoices(weights, taught.filter((_, i) => i % FOLDS !== fold).flat(), fold, PACE)
    for (const [i, article] of articles.entries()) {
      if (i % FOLDS !== fold) continue
      const score = article.gold.isWhole ? scores.whole : scores.labelled
      const { speakers, speech } = made(article, clusterOf, byWeights(weights, score))
      examples.speakers.push(...speakers)
      examples.speech.push(...speech)
    }
    log(`fold ${fold}`)
  }
  log(`${examples.speakers.length} passages, by those that have not seen them: ${told(scores.whole)}`)
  log(`of other kinds: ${told(scores.labelled)}`)
  return examples
}

function made(article: ReadArticle, clusterOf: ClusterOf, guess: Guess): Examples {
  const examples: Examples = { speakers: [], speech: [] }
  examplesOf(article, clusterOf, guess, examples)
  return examples
}

/** Chooses what is right, so that what comes after is learned in its company. */
const byTruth: Guess = (_choice, _truth, right) => ({ chosen: (right[0] ?? 0) - 1, lead: 0 })

const KINDS = ['direct', 'mixed'] as const
/** Right, wrong, none, and none where the right one was not among the candidates. */
type Counts = [number, number, number, number]
type Score = Record<(typeof KINDS)[number], Counts>

function noScore(): Score {
  return { direct: [0, 0, 0, 0], mixed: [0, 0, 0, 0] }
}

function told(score: Score): string {
  return KINDS.map((kind) => {
    const [right, wrong, none, lacking] = score[kind]
    return `${kind} ${(right / (right + wrong + none)).toFixed(4)} (${wrong} wrong, ${none} none; ${lacking} out of reach)`
  }).join('  ')
}

/** Chooses as the model will. */
function byWeights(weights: SlotWeights, score: Score): Guess {
  return (choice, truth, right) => {
    const { chosen, lead } = best(choice, weights)
    if (truth !== 'unclear' && truth.quotation?.speakers[0] !== undefined) {
      const counts = score[truth.quotation.kind === 'direct' ? 'direct' : 'mixed']
      const isRight = choice.candidates.some(
        (c, i) => right.includes(i + 1) && c.head === choice.candidates[chosen]?.head,
      )
      counts[chosen < 0 ? 2 : isRight ? 0 : 1]++
      if (right[0] === 0) counts[3]++
    }
    return { chosen, lead: lead * SCALE }
  }
}

function best(choice: Choice, weights: SlotWeights): { chosen: number; lead: number } {
  const scored = (i: number): number => {
    const { hashes, count } = choice.featuresOf(i)
    return weights.score(hashes.subarray(0, count))
  }
  const none = scored(-1)
  let chosen = -1
  let most = none
  for (let i = 0; i < choice.candidates.length; i++) {
    const score = scored(i)
    if (score > most) {
      most = score
      chosen = i
    }
  }
  return { chosen, lead: most - none }
}

function log(done: string): void {
  console.log(`${process.uptime().toFixed(0).padStart(5)} s  ${done}`)
}
