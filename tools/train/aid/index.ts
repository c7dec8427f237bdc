import { writeFileSync } from 'node:fs'
import type { Score } from '../../../src/engine/aid/aid-scorer.ts'
import { findAmounts } from '../../../src/engine/money/find.ts'
import type { ClusterOf } from '../../../src/engine/syntax/words.ts'
import { analyse } from '../../../src/engine/text/analysis.ts'
import { plainArticle } from '../../../src/engine/text/plain.ts'
import { type GoldPassage, labelledPassages, TRAINING_TEXTS, writtenPassages } from '../../aid-labels.ts'
import { lexicon } from '../../lexicon/shipped.ts'
import { openedModels } from '../opened-models.ts'
import { encodeWeights, learnChoices, learnYesNo, meanOf, type Pace, SlotWeights } from '../slot-weights.ts'
import { type Examples, examplesOf, noExamples, type ReadPassage, readPassage } from './examples.ts'
import { type Outcome, told } from './outcomes.ts'
import { ownPassages } from './own-rows.ts'

const BITS = 17
const FOLDS = 3
/** How often the weights that are written are learned, each time in another order. */
const RUNS = 4
/** Roles, kinds and statuses are learned slowly and briefly: longer, and they fit these texts and no others. */
const CHOICES: Pace = { epochs: 8, rate: 0.01, leastSeen: 5 }
const GIVEN: Pace = { epochs: 12, rate: 0.02, leastSeen: 5 }
/** What one unit of a learned weight is in the file's whole numbers. */
const SCALE = 300
/** Every which change of a row of the project's own is learned from. */
const CHANGES_SHARE = 4

/** Learns who gives a sum to whom, as what and how far it has come, and writes the model's file: the same bytes each time. */
export function trainAid(root: string, corpora: string, out: string): void {
  const { names, clusterOf, readSyntax } = openedModels(root)
  const passages = goldPassages(corpora).map((gold) => readPassage(gold, names, readSyntax))
  log(`${passages.length} passages`)
  const foldOf = folds(passages)
  const examples = noExamples()
  const outcomes: Outcome[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeld = ({ gold }: ReadPassage): boolean => foldOf.get(gold.group) === fold
    const weights = learned(
      passages.filter((one) => !isHeld(one)),
      clusterOf,
      fold,
    )
    for (const passage of passages.filter(isHeld)) {
      outcomes.push(...examplesOf(passage, clusterOf, scoreBy(weights), examples))
    }
  }
  for (const line of toldByKind(outcomes)) log(line)
  const runs = Array.from({ length: RUNS }, (_, run) => learnedFrom(examples, FOLDS + run))
  writeFileSync(out, encodeWeights(meanOf(runs, BITS), SCALE))
  log(`wrote ${out}`)
}

/** How the sums came out of those that had not seen them: of written and of real texts, and where more or less is asked for giving. */
function toldByKind(outcomes: readonly Outcome[]): readonly string[] {
  const isFrom = (texts: readonly string[]) => (one: Outcome) =>
    texts.some((text) => one.passage.id.startsWith(`${text} `))
  const real = outcomes.filter(isFrom(TRAINING_TEXTS.map(({ labels }) => labels)))
  const written = outcomes.filter(isFrom(['written']))
  return [
    `all: ${told(outcomes)}`,
    ...LEASTS.map((least) => `real, ${least} asked for giving: ${told(real, least)}`),
    ...LEASTS.map((least) => `written, ${least} asked for giving: ${told(written, least)}`),
  ]
}

const LEASTS = [0, 75, 150, 225, 300, 375]

function goldPassages(corpora: string): readonly GoldPassage[] {
  return [
    ...TRAINING_TEXTS.flatMap((text) => labelledPassages(corpora, text)),
    ...writtenPassages(),
    ...ownPassages((text) => findAmounts(analyse(plainArticle(text), lexicon)), CHANGES_SHARE),
  ]
}

function folds(passages: readonly ReadPassage[]): ReadonlyMap<string, number> {
  const groups = [...new Set(passages.map(({ gold }) => gold.group))]
  return new Map(groups.map((group, i) => [group, i % FOLDS]))
}

/** Learns first without anything known of the sums before, then with what was learned of them. */
function learned(passages: readonly ReadPassage[], clusterOf: ClusterOf, seed: number): SlotWeights {
  const alone = noExamples()
  for (const passage of passages) examplesOf(passage, clusterOf, () => 0, alone)
  const first = learnedFrom(alone, seed)
  const together = noExamples()
  for (const passage of passages) examplesOf(passage, clusterOf, scoreBy(first), together)
  return learnedFrom(together, seed)
}

function learnedFrom({ choices, given }: Examples, seed: number): SlotWeights {
  const weights = new SlotWeights(BITS)
  learnChoices(weights, choices, seed, CHOICES)
  learnYesNo(weights, given, seed, GIVEN)
  return weights
}

function scoreBy(weights: SlotWeights): Score {
  return ({ hashes, count }) => weights.score(hashes.subarray(0, count)) * SCALE
}

function log(done: string): void {
  console.log(`${process.uptime().toFixed(0).padStart(5)} s  ${done}`)
}
