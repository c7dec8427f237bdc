import type { AidFrame, AmountMention, NameMention, Party } from '../../model/mention.ts'
import type { HashedWeights } from '../scoring/hashed-weights.ts'
import { NONE } from '../syntax/parse.ts'
import type { Syntax } from '../syntax/syntax.ts'
import type { ClusterOf } from '../syntax/words.ts'
import type { Analysis } from '../text/analysis.ts'
import type { Trace } from '../trace.ts'
import {
  AidFeatures,
  bestOf,
  CATEGORIES,
  type ChosenParty,
  type ChosenRoles,
  chooseRoles,
  type Score,
  STATUSES,
  scoreBy,
} from './aid-scorer.ts'
import { nounKind } from './aid-words.ts'
import { isCategoryNamed, kindsInRow } from './category-words.ts'
import { dateOf } from './dates.ts'
import { includesOf, isAdditional, isPart, isTelling, isTotal } from './details.ts'
import { subjectMeant } from './doer.ts'
import { type Gift, isSpeechBehind } from './gift.ts'
import type { Chosen } from './gift-features.ts'
import { governing, isDenied, isPossible } from './governing.ts'
import type { LastRoles } from './party-candidates.ts'
import type { Meant } from './standing-in.ts'
import { type Decided, type SumScene, walkSums } from './sum-scenes.ts'
import { wordOf } from './sum-sentence.ts'
import { tellingOf } from './telling.ts'

/** What frames are read with. */
export interface AidModel {
  readonly weights: HashedWeights
  readonly clusterOf: ClusterOf
}

/** Whoever was chosen, as the frame tells of them. */
export interface Roles {
  readonly donor: Meant | undefined
  readonly recipient: Meant | undefined
}

/** Who gives a sum to whom, as what and how far it has come, as the scores have it. */
export interface Decision {
  readonly donor?: ChosenParty
  readonly recipient?: ChosenParty
  /** What the questions after that of the roles looked at. */
  readonly chosen: Chosen
  readonly isGiven: boolean
  /** How much speaks for its being given. */
  readonly given: number
  readonly category: AidFrame['category']
  readonly status: AidFrame['status']
}

/** A sum is given where this much speaks for it: other sums that come out as aid are the worse mistake. */
export const GIVEN_LEAST = 225
/** The next sums lean on one that this much speaks for; what was learned was learned with it. */
const LEANED_LEAST = 150
/** What is bought, or has nobody to give or to get it, is never given. */
const NEVER = -9999

/** A party that leads by less is not told as said: it may not contradict. */
const SAID_LEAD = 400

/**
 * The same amounts, each with the aid frame that the words around it give, where they give one. Only sentences with
 * sums, and those right before them, are parsed. Cost: linear.
 */
export function frameAid(
  analysis: Analysis,
  syntax: Syntax,
  amounts: readonly AmountMention[],
  names: readonly NameMention[],
  { weights, clusterOf }: AidModel,
  trace?: Trace,
): readonly AmountMention[] {
  const features = new AidFeatures()
  const score = scoreBy(weights)
  const frames: (AidFrame | undefined)[] = new Array(amounts.length).fill(undefined)
  const deciding = walkSums(analysis, syntax, amounts, names, clusterOf, (scene) => {
    const decision = decideSum(features, score, scene)
    const amount = amounts[scene.index]
    if (trace !== undefined && amount !== undefined) for (const line of told(decision)) trace(amount, line)
    if (decision.isGiven) frames[scene.index] = frameFrom(scene, decision, analysis.article.published)
    return leanedOn(decision)
  })
  return amounts.map((amount, i) => {
    const aid = frames[deciding[i] as number]
    return aid === undefined ? amount : { ...amount, aid }
  })
}

/** What was decided of a sum, a line each, for who wants to know why. */
function told({ donor, recipient, given, isGiven }: Decision): readonly string[] {
  const party = (role: string, chosen: ChosenParty | undefined): string => {
    if (chosen === undefined) return `${role}: nobody`
    const { candidate, lead } = chosen
    const { party, person } = candidate.phrase
    return `${role}: ${party?.text ?? person?.text ?? 'a pronoun'} (${candidate.source}), leads by ${lead}`
  }
  const verdict = isGiven ? 'given' : 'not given'
  return [party('giver', donor), party('receiver', recipient), `${verdict}: ${given}, where ${GIVEN_LEAST} is asked`]
}

/** Answers each question about a sum by the scores. */
export function decideSum(features: AidFeatures, score: Score, scene: SumScene): Decision {
  const roles = chooseRoles(features, score, scene)
  const { donor, recipient } = roles
  const chosen = chosenIn(roles, scene)
  const isNone = (donor ?? recipient) === undefined || isTrade(scene.gift)
  const given = isNone ? NEVER : score(features.ofGiven(scene, chosen))
  const status = bestOf(STATUSES.length, (i) => score(features.ofStatus(i, scene)))
  return {
    ...(donor === undefined ? {} : { donor }),
    ...(recipient === undefined ? {} : { recipient }),
    chosen,
    isGiven: given > GIVEN_LEAST,
    given,
    category: categoryBy(features, score, scene, chosen),
    status: keptFrom(scene.gift) ?? STATUSES[status] ?? 'announced',
  }
}

/** Aid that is told as of several kinds is of none of them, whatever the scores say. */
function categoryBy(features: AidFeatures, score: Score, scene: SumScene, chosen: Chosen): AidFrame['category'] {
  if (kindsInRow(scene.gift).size > 1) return 'other'
  return CATEGORIES[bestOf(CATEGORIES.length, (i) => score(features.ofCategory(i, scene, chosen)))] ?? 'other'
}

/** Fined, bought or sold, and no word of aid: never a gift, whatever the scores say. */
function isTrade({ sentence, told, nouns }: Gift): boolean {
  if (!told.some(({ act }) => act === 'trade')) return false
  const kinds = nouns.map((noun) => nounKind(sentence, wordOf(sentence, noun)))
  return !kinds.includes('aid') && !kinds.includes('money')
}

/** Denied or only possible giving is told so whatever the scores say: it must support nothing. */
function keptFrom({ sentence, told: [told] }: Gift): AidFrame['status'] | undefined {
  if (told === undefined) return undefined
  if (isDenied(sentence, [told.at, ...governing(sentence, told.at)]))
    return told.act === 'withhold' ? undefined : 'refused'
  return isPossible(sentence, told.at) && told.act !== 'ask' ? 'proposed' : undefined
}

/** What the questions after that of the roles look at. */
function chosenIn({ donor, recipient, ...leads }: ChosenRoles, { last, lastCategory }: SumScene): Chosen {
  return {
    ...(donor === undefined ? {} : { donor: donor.candidate }),
    ...(recipient === undefined ? {} : { recipient: recipient.candidate }),
    ...leads,
    last,
    lastCategory,
  }
}

interface MayBeChosen {
  readonly donor: ChosenParty | undefined
  readonly recipient: ChosenParty | undefined
}

function phrasesOf({ donor, recipient }: MayBeChosen): LastRoles {
  return {
    ...(donor === undefined ? {} : { donor: donor.candidate.phrase }),
    ...(recipient === undefined ? {} : { recipient: recipient.candidate.phrase }),
  }
}

/** What the next sums may take from a decision. */
export function leanedOn({ donor, recipient, given, category }: Decision): Decided {
  return {
    ...phrasesOf({ donor, recipient }),
    isGiven: given > LEANED_LEAST,
    category,
  }
}

function frameFrom(scene: SumScene, decision: Decision, published: string | undefined): AidFrame {
  const { gift, here } = scene
  const roles = { donor: meantBy(decision.donor), recipient: meantBy(decision.recipient) }
  const donor = partyOf(roles.donor)
  const recipient = partyOf(roles.recipient)
  const date = dateOf(gift, published)
  const announcer = announcerOf(scene)
  const includes = includesOf(gift)
  return {
    ...(donor === undefined ? {} : { donor }),
    ...(recipient === undefined ? {} : { recipient }),
    category: decision.category,
    status: decision.status,
    ...(date === undefined ? {} : { date }),
    ...(announcer === undefined ? {} : { announcer }),
    ...(isAdditional(gift) ? { additional: true } : {}),
    ...(isTotal(gift) ? { total: true } : {}),
    ...(isPart(gift) ? { partOfTotal: true } : {}),
    ...(includes.length === 0 ? {} : { includes }),
    ...impliedParts(gift, roles),
    telling: tellingOf(here, gift, roles),
    foundBy: gift.told.length > 0 ? 'verb' : 'phrase',
  }
}

/** Who was chosen; said of this sum only where its own sentence names it and no other comes near. */
function meantBy(chosen: ChosenParty | undefined): Meant | undefined {
  if (chosen === undefined) return undefined
  const { candidate, lead } = chosen
  return { phrase: candidate.phrase, isSaid: candidate.anchor !== NONE && lead >= SAID_LEAD }
}

function impliedParts(gift: Gift, { donor, recipient }: Roles): Pick<AidFrame, 'implied'> {
  const implied: ('donor' | 'recipient' | 'category')[] = []
  if (donor?.isSaid === false) implied.push('donor')
  if (recipient?.isSaid === false) implied.push('recipient')
  if (!isCategoryNamed(gift)) implied.push('category')
  return implied.length === 0 ? {} : { implied }
}

function partyOf(meant: Meant | undefined): Party | undefined {
  return meant?.phrase.party ?? meant?.phrase.person
}

/** Who announces or says it: the subject of the nearest verb of telling that governs it, or tells it itself. */
function announcerOf(scene: SumScene): Party | undefined {
  const { gift } = scene
  const { sentence } = scene.here
  const behind = sentence.words.findLastIndex((_, i) => i >= gift.place.end && isSpeechBehind(sentence, i))
  const verbs = gift.verb === NONE ? [] : [gift.verb, ...governing(sentence, gift.verb)]
  for (const verb of behind < 0 ? verbs : [...verbs, behind]) {
    if (!isTelling(sentence, sentence.words[verb] ?? '')) continue
    const found = subjectMeant(scene.here, verb)
    if (found !== undefined) return found.phrase.person ?? found.phrase.party
  }
  return undefined
}
