import { AidFeatures, CATEGORIES, type Score, STATUSES } from '../../../src/engine/aid/aid-scorer.ts'
import { type Decision, decideSum, leanedOn } from '../../../src/engine/aid/frame.ts'
import type { PartyPhrase } from '../../../src/engine/aid/parties.ts'
import { ROLES } from '../../../src/engine/aid/role-features.ts'
import { type SumScene, walkSums } from '../../../src/engine/aid/sum-scenes.ts'
import { aliasCandidates } from '../../../src/engine/linking/candidates.ts'
import { findAmounts } from '../../../src/engine/money/find.ts'
import { findNames } from '../../../src/engine/names/find.ts'
import type { NameModel } from '../../../src/engine/names/model.ts'
import { withRoles } from '../../../src/engine/names/roles.ts'
import type { ReadSyntax, Syntax } from '../../../src/engine/syntax/syntax.ts'
import type { ClusterOf } from '../../../src/engine/syntax/words.ts'
import { type Analysis, analyse } from '../../../src/engine/text/analysis.ts'
import { dated } from '../../../src/engine/text/dateline.ts'
import { plainArticle } from '../../../src/engine/text/plain.ts'
import type { AmountMention, NameMention } from '../../../src/model/mention.ts'
import type { GoldGift, GoldPassage, GoldSum } from '../../aid-labels.ts'
import { lexicon } from '../../lexicon/shipped.ts'
import { type ChoiceExample, copied, type YesNoExample } from '../slot-weights.ts'
import { isOneOf, type Outcome, outcomeOf, partiesOf, unread } from './outcomes.ts'

/** A passage, read once. */
export interface ReadPassage {
  readonly gold: GoldPassage
  readonly analysis: Analysis
  readonly syntax: Syntax
  readonly amounts: readonly AmountMention[]
  readonly names: readonly NameMention[]
}

export function readPassage(gold: GoldPassage, model: NameModel, readSyntax: ReadSyntax): ReadPassage {
  const analysis = analyse(dated(plainArticle(gold.text), lexicon), lexicon)
  const amounts = findAmounts(analysis)
  const syntax = readSyntax(analysis, amounts)
  const found = findNames(analysis, model)
  const names = withRoles(
    analysis,
    [...found, ...aliasCandidates(analysis, found)].sort((a, b) => a.start - b.start || b.end - a.end),
  )
  return { gold, analysis, syntax, amounts, names }
}

export interface Examples {
  readonly choices: ChoiceExample[]
  readonly given: YesNoExample[]
}

export function noExamples(): Examples {
  return { choices: [], given: [] }
}

/** Makes the examples of a passage, its sums decided in order by `score`. */
export function examplesOf(
  { gold, analysis, syntax, amounts, names }: ReadPassage,
  clusterOf: ClusterOf,
  score: Score,
  into: Examples,
): readonly Outcome[] {
  const features = new AidFeatures()
  const outcomes: Outcome[] = []
  const seen = new Set<GoldSum>()
  const byIndex = new Map<number, readonly [SumScene, Decision]>()
  const deciding = walkSums(analysis, syntax, amounts, names, clusterOf, (scene) => {
    const decision = decideSum(features, score, scene)
    byIndex.set(scene.index, [scene, decision])
    const mention = amounts[scene.index] as AmountMention
    const sum = gold.sums.find(({ start, end }) => mention.start < end && start < mention.end)
    if (sum !== undefined) {
      seen.add(sum)
      addExamples(scene, decision, sum.gift, features, into)
      outcomes.push(outcomeOf(gold, sum, scene, decision))
    }
    return leanedOn(decision)
  })
  for (const sum of gold.sums) {
    if (seen.has(sum)) continue
    const at = amounts.findIndex((one) => one.start < sum.end && sum.start < one.end)
    const decided = byIndex.get(deciding[at] ?? -1)
    if (decided !== undefined) {
      outcomes.push(outcomeOf(gold, sum, ...decided))
      continue
    }
    outcomes.push(unread(gold, sum))
  }
  return outcomes
}

function addExamples(
  scene: SumScene,
  { chosen }: Decision,
  gift: GoldGift | undefined,
  features: AidFeatures,
  into: Examples,
): void {
  into.given.push({ features: copied(features.ofGiven(scene, chosen)), isTrue: gift !== undefined })
  if (gift === undefined) return
  for (const role of ROLES) {
    const right = rightOnes(scene, partiesOf(gift, role))
    const all = [-1, ...scene.candidates.keys()]
    into.choices.push({
      options: all.map((i) => copied(features.ofRole(role, scene, i))),
      right: right.map((i) => i + 1),
      wrong: all.filter((i) => !right.includes(i)).map((i) => i + 1),
    })
  }
  into.choices.push(answers(CATEGORIES, gift.categories, (i) => copied(features.ofCategory(i, scene, chosen))))
  into.choices.push(answers(STATUSES, gift.statuses, (i) => copied(features.ofStatus(i, scene))))
}

function answers(
  all: readonly string[],
  right: readonly string[],
  featuresOf: (i: number) => Uint32Array,
): ChoiceExample {
  const indexes = [...all.keys()]
  return {
    options: indexes.map(featuresOf),
    right: indexes.filter((i) => right.includes(all[i] ?? '')),
    wrong: indexes.filter((i) => !right.includes(all[i] ?? '')),
  }
}

/** The candidates that are a right party, nobody (-1) where none is told or none of them is among the candidates. */
function rightOnes(scene: SumScene, parties: readonly string[]): readonly number[] {
  const right = [...scene.candidates.keys()].filter((i) =>
    isOneOf(scene, scene.candidates[i]?.phrase as PartyPhrase, parties),
  )
  return right.length === 0 ? [-1] : right
}
