import { RELATIONS, UPOS } from '../../../src/engine/syntax/labels.ts'
import { RELATION_FEATURES_MAX, relationFeatures } from '../../../src/engine/syntax/relation-features.ts'
import {
  allows,
  dependentOf,
  emptyState,
  headOf,
  isOver,
  LEFT,
  type ParseState,
  RIGHT,
  restart,
  SHIFT,
  type Transition,
  take,
} from '../../../src/engine/syntax/state.ts'
import { TAG_FEATURES_MAX, tagFeatures } from '../../../src/engine/syntax/tag-features.ts'
import { TRANSITION_FEATURES_MAX, transitionFeatures } from '../../../src/engine/syntax/transition-features.ts'
import { WORDS_MAX } from '../../../src/engine/syntax/words.ts'
import { randomStream, shuffled } from '../random.ts'
import { WeightTable } from './table.ts'
import type { GoldSentence } from './treebank.ts'

const TRANSITIONS: readonly Transition[] = [SHIFT, LEFT, RIGHT]
const TAG_MARGIN = 2
const TAG_MIN_UPDATES = 3
const MIN_UPDATES = 5
const MARGIN = 5
/** How often a wrong choice is followed, so that the parser learns to go on from one (Goldberg and Nivre 2013). */
const FOLLOWED = 0.9

/** Learns the tagger's weights. */
export function learnTagger(sentences: readonly GoldSentence[], epochs: number, seed: number): WeightTable {
  const table = new WeightTable(UPOS.length, TAG_MIN_UPDATES)
  const scores = new Float64Array(UPOS.length)
  const features = new Uint32Array(TAG_FEATURES_MAX)
  const tags = new Uint8Array(WORDS_MAX + 8)
  const random = randomStream(seed)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of shuffled(sentences.length, random)) {
      const { words, tags: gold } = sentences[index] as GoldSentence
      for (let i = 0; i < words.count; i++) {
        const count = tagFeatures(words, tags, i, features)
        table.score(features, count, scores)
        table.learn(features, count, gold[i] as number, scores, TAG_MARGIN)
        tags[i] = (random() < FOLLOWED ? bestOf(scores) : (gold[i] as number)) + 1
      }
    }
  }
  table.average()
  return table
}

/** The tags plus one that the table gives to a sentence. */
export function tagsBy(table: WeightTable, { words }: GoldSentence): Uint8Array {
  const scores = new Float64Array(UPOS.length)
  const features = new Uint32Array(TAG_FEATURES_MAX)
  const tags = new Uint8Array(words.count + 4)
  for (let i = 0; i < words.count; i++) {
    table.score(features, tagFeatures(words, tags, i, features), scores)
    tags[i] = bestOf(scores) + 1
  }
  return tags
}

/** Learns the weights of transitions and relations, on tags as the tagger gives them to sentences it has not seen. */
export function learnParser(
  sentences: readonly GoldSentence[],
  tags: readonly Uint8Array[],
  epochs: number,
  seed: number,
): { readonly transitions: WeightTable; readonly relations: WeightTable } {
  const learner = new Learner(sentences[0] as GoldSentence, randomStream(seed))
  const random = randomStream(seed + 1000)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const i of shuffled(sentences.length, random)) {
      learner.learn(sentences[i] as GoldSentence, tags[i] as Uint8Array, epoch > 0)
    }
  }
  learner.transitions.average()
  learner.relations.average()
  return learner
}

class Learner {
  readonly transitions: WeightTable = new WeightTable(TRANSITIONS.length, MIN_UPDATES)
  readonly relations: WeightTable = new WeightTable(RELATIONS.length, MIN_UPDATES)
  private readonly state: ParseState
  private readonly random: () => number
  private readonly features = new Uint32Array(TRANSITION_FEATURES_MAX)
  private readonly arcFeatures = new Uint32Array(RELATION_FEATURES_MAX)
  private readonly scores = new Float64Array(TRANSITIONS.length)
  private readonly arcScores = new Float64Array(RELATIONS.length)
  private readonly costs = new Float64Array(TRANSITIONS.length)

  constructor(sentence: GoldSentence, random: () => number) {
    this.state = emptyState(sentence.words)
    this.random = random
  }

  learn(gold: GoldSentence, tags: Uint8Array, follows: boolean): void {
    const { state } = this
    state.tags.set(tags)
    restart(state, gold.words)
    while (!isOver(state)) {
      const transition = this.transition(gold, follows)
      take(state, transition, transition === SHIFT ? 0 : this.relation(gold, transition))
    }
  }

  private transition(gold: GoldSentence, follows: boolean): Transition {
    const { state, scores, costs, features } = this
    const count = transitionFeatures(state, features)
    this.transitions.score(features, count, scores)
    let least = Number.POSITIVE_INFINITY
    for (const t of TRANSITIONS) {
      costs[t] = allows(state, t) ? costOf(state, gold, t) : Number.POSITIVE_INFINITY
      least = Math.min(least, costs[t] as number)
    }
    let good: Transition | undefined
    let bad: Transition | undefined
    for (const t of TRANSITIONS) {
      if (costs[t] === Number.POSITIVE_INFINITY) continue
      const score = scores[t] as number
      if (costs[t] === least) {
        if (good === undefined || score > (scores[good] as number)) good = t
      } else if (bad === undefined || score > (scores[bad] as number)) bad = t
    }
    if (good === undefined) throw new Error('a state that allows nothing')
    if (bad === undefined) return good
    const isWrong = (scores[bad] as number) > (scores[good] as number)
    this.transitions.step++
    if ((scores[good] as number) - (scores[bad] as number) < MARGIN) this.transitions.update(features, count, good, bad)
    return isWrong && follows && this.random() < FOLLOWED ? bad : good
  }

  /** The relation predicted for the arc of a transition; learned where the arc is right. */
  private relation(gold: GoldSentence, transition: Transition): number {
    const { state, arcFeatures, arcScores } = this
    const dependent = dependentOf(state)
    const head = headOf(state, transition)
    const count = relationFeatures(state, head, dependent, arcFeatures)
    this.relations.score(arcFeatures, count, arcScores)
    const predicted = bestOf(arcScores)
    if (gold.heads[dependent] === head) {
      this.relations.learn(arcFeatures, count, gold.relations[dependent] as number, arcScores, MARGIN)
    }
    return predicted
  }
}

/** How many gold arcs a transition puts out of reach (Goldberg and Nivre 2013, arc-hybrid). */
function costOf(state: ParseState, { heads, words }: GoldSentence, transition: Transition): number {
  const { stack, depth, next } = state
  let cost = 0
  if (transition === SHIFT) {
    for (let i = 0; i < depth; i++) {
      if (heads[stack[i] as number] === next) cost++
      if (i < depth - 1 && heads[next] === stack[i]) cost++
    }
    return cost
  }
  const top = stack[depth - 1] as number
  const head = heads[top] as number
  for (let i = next; i < words.count; i++) if (heads[i] === top) cost++
  if (transition === RIGHT) return head >= next ? cost + 1 : cost
  return head > next || (depth > 1 && head === stack[depth - 2]) ? cost + 1 : cost
}

export function bestOf(scores: Float64Array): number {
  let best = 0
  for (let k = 1; k < scores.length; k++) if ((scores[k] as number) > (scores[best] as number)) best = k
  return best
}
