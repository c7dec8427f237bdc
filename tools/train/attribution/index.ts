import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeModel } from '../../../src/engine/names/model.ts'
import type { Choice } from '../../../src/engine/quotations/attribution/attribute-passages.ts'
import { clustersOf } from '../../../src/engine/syntax/clusters.ts'
import { decodeSyntax } from '../../../src/engine/syntax/model.ts'
import { syntaxReader } from '../../../src/engine/syntax/syntax.ts'
import type { ClusterOf } from '../../../src/engine/syntax/words.ts'
import { encodeWeights, learnChoices, learnYesNo, type Pace, SlotWeights } from '../slot-weights.ts'
import { type Examples, examplesOf, type Guess, type ReadArticle, readArticle } from './examples.ts'
import { readQuotations } from './gold.ts'

const BITS = 16
const FOLDS = 4
/** What one unit of a learned weight is in the file's whole numbers. */
const SCALE = 200
const PACE: Pace = { epochs: 8, rate: 0.02, leastSeen: 8 }

/** Learns who says marked words, and whether they are speech, and writes the model's file: the same bytes each time. */
export function trainAttribution(root: string, corpora: string, out: string): void {
  const names = decodeModel(new Uint8Array(readFileSync(join(root, 'src/engine/names/names.model'))))
  const clusterOf = clustersOf(names.lexicon)
  const syntax = decodeSyntax(new Uint8Array(readFileSync(join(root, 'src/engine/syntax/syntax.model'))))
  // A reader for each article: its parses stay, those of others do not.
  const readSyntax = syntaxReader(syntax, clusterOf)
  const gold = readQuotations(corpora, 'polnear.train')
  const articles = gold.map((article) => readArticle(article, names, readSyntax))
  log(`${articles.length} articles`)
  const inFold = (fold: number): readonly ReadArticle[] => articles.filter((_, i) => i % FOLDS === fold)
  const without = (fold: number): readonly ReadArticle[] => articles.filter((_, i) => i % FOLDS !== fold)
  const examples: Examples = { speakers: [], speech: [] }
  const total: Score = { direct: [0, 0, 0, 0], mixed: [0, 0, 0, 0] }
  for (let fold = 0; fold < FOLDS; fold++) {
    const { speakers } = made(without(fold), clusterOf, byTruth)
    const weights = new SlotWeights(BITS)
    learnChoices(weights, speakers, fold, PACE)
    const score: Score = { direct: [0, 0, 0, 0], mixed: [0, 0, 0, 0] }
    const held = made(inFold(fold), clusterOf, byWeights(weights, score))
    examples.speakers.push(...held.speakers)
    examples.speech.push(...held.speech)
    for (const kind of KINDS) for (const k of [0, 1, 2, 3] as const) total[kind][k] += score[kind][k]
    log(`fold ${fold}: ${told(score)}`)
  }
  log(`${examples.speakers.length} passages, by those that have not seen them: ${told(total)}`)
  const weights = new SlotWeights(BITS)
  learnChoices(weights, examples.speakers, FOLDS, PACE)
  learnYesNo(weights, examples.speech, FOLDS, PACE)
  log('learned')
  writeFileSync(out, encodeWeights(weights, SCALE))
  log(`wrote ${out}`)
}

function made(articles: readonly ReadArticle[], clusterOf: ClusterOf, guess: Guess): Examples {
  const examples: Examples = { speakers: [], speech: [] }
  for (const article of articles) examplesOf(article, clusterOf, guess, examples)
  return examples
}

/** Chooses what is right, so that what comes after is learned in its company. */
const byTruth: Guess = (_choice, _truth, right) => ({ chosen: (right[0] ?? 0) - 1, lead: 0 })

const KINDS = ['direct', 'mixed'] as const
/** Right, wrong, none, and none where the right one was not among the candidates. */
type Counts = [number, number, number, number]
type Score = Record<(typeof KINDS)[number], Counts>

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
    if (truth !== 'unclear' && truth.quotation?.speaker !== undefined) {
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
