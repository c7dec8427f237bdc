import type { AidCategory, AidStatus } from '../../model/money.ts'
import { FeatureList } from '../scoring/feature-list.ts'
import { type HashedWeights, scoreOf } from '../scoring/hashed-weights.ts'
import { addGiven, addStatus, type Chosen } from './gift-features.ts'
import { addKind } from './kind-features.ts'
import type { PartyCandidate } from './party-candidates.ts'
import { addNobody, addParty, isSameParty, type Role } from './role-features.ts'
import type { Scene } from './scene-facts.ts'
import type { SumScene } from './sum-scenes.ts'

export const CATEGORIES: readonly AidCategory[] = ['military', 'humanitarian', 'financial', 'other']
export const STATUSES: readonly AidStatus[] = [
  'announced',
  'committed',
  'delivered',
  'requested',
  'proposed',
  'refused',
  'suspended',
]

/** A chosen party with how far its score leads over the best of the others, nobody among them. */
export interface ChosenParty {
  readonly candidate: PartyCandidate
  readonly lead: number
}

export interface ChosenRoles {
  readonly donor?: ChosenParty
  readonly recipient?: ChosenParty
  /** How far the best party leads over nobody, below 0 where nobody was chosen. */
  readonly donorLead: number
  readonly recipientLead: number
  /** Whether one party would be best for both: its own money. */
  readonly isOwnMoney: boolean
}

const GIVEN = 2000
const KIND = 3000
const STATUS = 4000
/** Between the features of two answers to one question. */
const ANSWER = 100_000

/** Writes the features of each question about a sum: who gives, who gets, whether it is given, as what, how far it has come. */
export class AidFeatures {
  readonly list: FeatureList = new FeatureList()

  /** Of candidate `i` in a role, or of nobody with -1. */
  ofRole(role: Role, scene: Scene, i: number): FeatureList {
    this.list.count = 0
    const candidate = scene.candidates[i]
    if (candidate === undefined) addNobody(this.list, role, scene)
    else addParty(this.list, role, scene, candidate, i)
    return this.list
  }

  ofGiven(scene: SumScene, chosen: Chosen): FeatureList {
    this.list.count = 0
    addGiven(this.list, GIVEN, scene, chosen)
    return this.list
  }

  ofCategory(category: number, scene: SumScene, chosen: Chosen): FeatureList {
    this.list.count = 0
    addKind(this.list, KIND + category * ANSWER, scene, chosen)
    return this.list
  }

  ofStatus(status: number, scene: SumScene): FeatureList {
    this.list.count = 0
    addStatus(this.list, STATUS + status * ANSWER, scene)
    return this.list
  }
}

/** Scores features; the trained weights do, and so do those that are being learned. */
export type Score = (features: FeatureList) => number

export function scoreBy(weights: HashedWeights): Score {
  return (features) => scoreOf(weights, features)
}

/**
 * Chooses who gives and who gets: the pair of parties, or nobody, with the best scores together, so that nobody gives
 * to himself. Cost: the square of the candidates, of whom there are at most a few dozen.
 */
export function chooseRoles(features: AidFeatures, score: Score, scene: Scene): ChosenRoles {
  const donors = scoresOf(features, score, 'donor', scene)
  const recipients = scoresOf(features, score, 'recipient', scene)
  const { candidates } = scene
  let best = -Infinity
  let pair: readonly [number, number] = [-1, -1]
  for (let d = -1; d < candidates.length; d++) {
    for (let r = -1; r < candidates.length; r++) {
      const both = (donors[d + 1] as number) + (recipients[r + 1] as number)
      if (both <= best || isOne(candidates[d], candidates[r])) continue
      best = both
      pair = [d, r]
    }
  }
  const donor = chosen(candidates, donors, pair[0])
  const recipient = chosen(candidates, recipients, pair[1])
  return {
    ...(donor === undefined ? {} : { donor }),
    ...(recipient === undefined ? {} : { recipient }),
    donorLead: Math.max(...donors.slice(1), -9999) - (donors[0] as number),
    recipientLead: Math.max(...recipients.slice(1), -9999) - (recipients[0] as number),
    isOwnMoney: isOne(candidates[bestAt(donors)], candidates[bestAt(recipients)]),
  }
}

function scoresOf(features: AidFeatures, score: Score, role: Role, scene: Scene): readonly number[] {
  return [-1, ...scene.candidates.keys()].map((i) => score(features.ofRole(role, scene, i)))
}

/** The candidate with the best score; -1 for nobody. */
function bestAt(scores: readonly number[]): number {
  return scores.indexOf(Math.max(...scores)) - 1
}

function isOne(donor: PartyCandidate | undefined, recipient: PartyCandidate | undefined): boolean {
  return donor !== undefined && recipient !== undefined && isSameParty(donor.phrase, recipient.phrase)
}

function chosen(candidates: readonly PartyCandidate[], scores: readonly number[], at: number): ChosenParty | undefined {
  const candidate = candidates[at]
  if (candidate === undefined) return undefined
  const others = scores.filter((_, i) => {
    const other = candidates[i - 1]
    return other === undefined || !isSameParty(other.phrase, candidate.phrase)
  })
  return { candidate, lead: (scores[at + 1] as number) - Math.max(...others) }
}

/** The answer whose features score best. */
export function bestOf(count: number, scoreOfAnswer: (answer: number) => number): number {
  let best = 0
  let most = -Infinity
  for (let answer = 0; answer < count; answer++) {
    const score = scoreOfAnswer(answer)
    if (score > most) {
      most = score
      best = answer
    }
  }
  return best
}
