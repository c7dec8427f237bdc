import { RELATIONS, UPOS } from './labels.ts'
import { addLanes, highest, LANES, type LaneWeights } from './lane-weights.ts'
import type { SyntaxModel } from './model.ts'
import { addPacked } from './packed-weights.ts'
import { RELATION_FEATURES_MAX, relationFeatures } from './relation-features.ts'
import {
  allows,
  dependentOf,
  emptyState,
  headOf,
  isOver,
  LEFT,
  onlyTransition,
  type ParseState,
  RIGHT,
  restart,
  SHIFT,
  type Transition,
  take,
} from './state.ts'
import { TAG_FEATURES_MAX, tagFeatures } from './tag-features.ts'
import { TRANSITION_FEATURES_MAX, transitionFeatures } from './transition-features.ts'
import type { SyntaxWords } from './words.ts'

/** A greedy tagger and arc-hybrid parser with room for one sentence, used again for the next. */
export interface Parser {
  /**
   * Tags and parses words; the state's `tags`, `heads` and `relations` are the answer until the next
   * call. Gives the mean lead of the transitions taken over their best rival, where there was a choice, in
   * the model's units: low for what is no sentence, infinite where there were too few. Cost: linear in the words.
   */
  parse(words: SyntaxWords): number
  readonly state: ParseState
}

/** Fewer, as in one word or two, tell nothing of how sure the parser is. */
const FEWEST_CHOICES = 2

export function parserOf(model: SyntaxModel, words: SyntaxWords): Parser {
  const state = emptyState(words)
  const features = new Uint32Array(Math.max(TAG_FEATURES_MAX, TRANSITION_FEATURES_MAX, RELATION_FEATURES_MAX))
  const tagScores = scoresFor(model.tags)
  const relationScores = scoresFor(model.relations)
  const lead = new Int32Array(2)
  return {
    state,
    parse(sentence) {
      for (let i = 0; i < sentence.count; i++) {
        addLanes(model.tags, features, tagFeatures(sentence, state.tags, i, features), tagScores)
        state.tags[i] = highest(tagScores, UPOS.length) + 1
      }
      restart(state, sentence)
      let leads = 0
      let choices = 0
      while (!isOver(state)) {
        let transition = onlyTransition(state)
        if (transition === undefined) {
          addPacked(model.transitions, features, transitionFeatures(state, features), lead)
          transition = chosen(state, lead)
          leads += leadOf(lead)
          choices++
        }
        if (transition !== SHIFT) {
          const count = relationFeatures(state, headOf(state, transition), dependentOf(state), features)
          addLanes(model.relations, features, count, relationScores)
        }
        take(state, transition, transition === SHIFT ? 0 : highest(relationScores, RELATIONS.length))
      }
      return choices < FEWEST_CHOICES ? Number.POSITIVE_INFINITY : leads / choices
    },
  }
}

/** Room for the scores of a row's classes. */
function scoresFor({ width }: LaneWeights): Int32Array {
  return new Int32Array(width * LANES)
}

/** The best transition that the state allows, by what LEFT and RIGHT have more than SHIFT. */
function chosen(state: ParseState, lead: Int32Array): Transition {
  let best: Transition = SHIFT
  let score = allows(state, SHIFT) ? 0 : Number.NEGATIVE_INFINITY
  if (allows(state, LEFT) && (lead[0] as number) > score) {
    best = LEFT
    score = lead[0] as number
  }
  return allows(state, RIGHT) && (lead[1] as number) > score ? RIGHT : best
}

/** How far the best of the three scores is above the second. */
function leadOf(lead: Int32Array): number {
  const left = lead[0] as number
  const right = lead[1] as number
  const best = Math.max(0, left, right)
  const least = Math.min(0, left, right)
  return best - (left + right - best - least)
}
