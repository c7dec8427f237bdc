import type { AidCategory } from '../../model/money.ts'
import { wordHash } from '../names/hash.ts'
import type { FeatureList } from '../scoring/feature-list.ts'
import { childrenOf, NONE } from '../syntax/parse.ts'
import type { Gift } from './gift.ts'
import { governing, isDenied } from './governing.ts'
import { type PartyCandidate, SOURCES } from './party-candidates.ts'
import { isSameParty, isUsualGiver } from './role-features.ts'
import { actNumber, kindNumber, partyType } from './scene-facts.ts'
import type { SumScene } from './sum-scenes.ts'
import { isNominal, isVerb, type SumSentence, wordOf } from './sum-sentence.ts'

/** Who was chosen to give and to get, and how surely: the lead of each over nobody. */
export interface Chosen {
  readonly donor?: PartyCandidate
  readonly recipient?: PartyCandidate
  readonly donorLead: number
  readonly recipientLead: number
  readonly isOwnMoney: boolean
  /** Whether the sum before, near by, was given: 0 there is none, 1 no, 2 yes. */
  readonly last: number
  /** The kind of aid that was. */
  readonly lastCategory: AidCategory | undefined
}

type ClusterAt = SumScene['clusterAt']

/** A lead is told in steps of this. */
const LEAD_STEP = 300

function trust(lead: number): number {
  return Math.max(-3, Math.min(6, Math.floor(lead / LEAD_STEP)))
}

/** What speaks for the sum's being given by somebody to somebody. */
export function addGiven(list: FeatureList, base: number, scene: SumScene, chosen: Chosen): void {
  const { here, gift, facts, clusterAt } = scene
  const { sentence } = here
  const both = Number(chosen.donor !== undefined) * 2 + Number(chosen.recipient !== undefined)
  const types = typeOf(chosen.donor) * 16 + typeOf(chosen.recipient)
  const donor = trust(chosen.donorLead)
  const recipient = trust(chosen.recipientLead)
  list.add(base, 0)
  list.add(base + 1, both, facts.act)
  list.add(base + 2, both, facts.kind)
  list.add(base + 3, types, facts.act)
  list.add(base + 4, types, facts.kind)
  list.add(base + 5, facts.act, facts.kind, facts.slot)
  list.add(base + 6, facts.lemma, facts.slot)
  list.add(base + 7, facts.lemma, facts.isPassive, both)
  list.add(base + 8, donor, recipient)
  list.add(base + 9, donor, facts.act)
  list.add(base + 10, recipient, facts.kind)
  list.add(base + 11, chosen.last, facts.kind)
  list.add(base + 12, Number(chosen.isOwnMoney), facts.act)
  list.add(base + 14, Number(chosen.isOwnMoney), facts.kind)
  list.add(base + 15, Number(chosen.isOwnMoney))
  list.add(base + 13, facts.slot, facts.kind, both)
  addWho(list, base + 60, scene, chosen)
  addNouns(list, base + 20, gift, clusterAt)
  addAround(list, base + 30, sentence, gift, clusterAt)
  addGoverning(list, base + 40, gift, clusterAt)
  for (const word of bag(sentence, gift, 10, 14)) list.add(base + 50, word)
  list.add(base + 51, Number(sentence.words.some((word) => kindNumber(sentence, word) === 0)), facts.act, both)
  list.add(base + 52, Math.floor(Math.log10(Math.max(1, gift.place.mention.value))), facts.kind)
  list.add(base + 53, wordHash(gift.place.mention.per ?? ''))
  list.add(base + 54, here.parties.length > 3 ? 3 : here.parties.length, facts.act, facts.kind)
}

/** Where giver and receiver were found, and what they are: money for somebody at home is no aid. */
function addWho(list: FeatureList, base: number, scene: SumScene, { donor, recipient }: Chosen): void {
  const { facts } = scene
  const from = (one: PartyCandidate | undefined): number => (one === undefined ? 9 : SOURCES.indexOf(one.source))
  const sources = from(donor) * 16 + from(recipient)
  const isDoer = donor !== undefined && facts.doer !== undefined && isSameParty(facts.doer, donor.phrase)
  const usual = (one: PartyCandidate | undefined): number => (one === undefined ? 9 : isUsualGiver(scene, one.phrase))
  const sides = usual(donor) * 16 + usual(recipient)
  list.add(base, sources)
  list.add(base + 1, sources, facts.act)
  list.add(base + 2, sources, facts.kind)
  list.add(base + 3, sides, from(recipient))
  list.add(base + 4, sides, facts.act)
  list.add(base + 5, sides, facts.kind)
  list.add(base + 6, sides, typeOf(donor) * 16 + typeOf(recipient))
  list.add(base + 7, Number(isDoer), facts.act, facts.isPassive)
  list.add(base + 8, Number(isDoer), facts.lemma, from(recipient))
  list.add(base + 9, facts.subject)
  list.add(base + 10, facts.subject, from(recipient), usual(recipient))
}

/** What speaks for how far the giving has come. */
export function addStatus(list: FeatureList, base: number, { here, gift, facts, clusterAt }: SumScene): void {
  const { sentence } = here
  const { parse } = sentence
  list.add(base, 0)
  list.add(base + 1, facts.act, facts.isPassive)
  list.add(base + 2, facts.lemma)
  list.add(base + 3, facts.kind, facts.act)
  list.add(base + 4, facts.noun)
  list.add(base + 5, facts.slot, facts.act)
  const at = facts.told
  if (at !== NONE) {
    const helpers = childrenOf(parse, at, 'aux', 'aux:pass', 'mark', 'advmod').map((word) => wordOf(sentence, word))
    for (const helper of helpers) {
      list.add(base + 6, wordHash(helper))
      list.add(base + 7, wordHash(helper), facts.act)
    }
    list.add(base + 8, wordHash(helpers.join(' ')), facts.act)
    list.add(base + 9, wordHash(helpers.join(' ')), facts.lemma)
    list.add(base + 10, ending(wordOf(sentence, at)), facts.act, helpers.length)
    list.add(base + 11, wordHash(wordOf(sentence, at)), Number(helpers.length > 0))
    list.add(base + 12, Number(isDenied(sentence, [at, ...governing(sentence, at)])), facts.act)
    list.add(base + 13, parse.relations[at] as number, ending(wordOf(sentence, at)), facts.act)
  }
  addGoverning(list, base + 20, gift, clusterAt)
  for (const word of bag(sentence, gift, 8, 6)) list.add(base + 30, word)
  for (const word of sentence.words) if (actNumber(sentence, word) >= 0) list.add(base + 31, actNumber(sentence, word))
  addNouns(list, base + 40, gift, clusterAt)
}

/** By the nouns that the sum is of, and what stands before them. */
export function addNouns(
  list: FeatureList,
  base: number,
  { sentence, nouns, place }: Gift,
  clusterAt: ClusterAt,
): void {
  nouns.slice(0, 5).forEach((noun, i) => {
    const word = wordOf(sentence, noun)
    const singular = word.endsWith('s') ? word.slice(0, -1) : word
    list.add(base, wordHash(singular))
    list.add(base + 1, wordHash(singular), i === 0 ? 0 : 1)
    list.add(base + 2, kindNumber(sentence, word), Math.min(2, i), Number(noun < place.first))
    list.add(base + 3, clusterAt(noun))
    for (let back = 1; back <= 3 && isNominal(sentence, noun - back) && sentence.sumOf[noun - back] === -1; back++) {
      list.add(base + 4, wordHash(wordOf(sentence, noun - back)))
      list.add(base + 5, clusterAt(noun - back))
    }
  })
  list.add(
    base + 6,
    nouns.slice(0, 3).reduce((sum, noun) => sum * 8 + kindNumber(sentence, wordOf(sentence, noun)) + 1, 1),
  )
}

function addAround(
  list: FeatureList,
  base: number,
  sentence: SumSentence,
  { place }: Gift,
  clusterAt: ClusterAt,
): void {
  const word = (at: number): number => wordHash(wordOf(sentence, at))
  list.add(base, word(place.first - 1))
  list.add(base + 1, word(place.first - 1), word(place.first - 2))
  list.add(base + 2, word(place.end))
  list.add(base + 3, word(place.end), word(place.end + 1))
  list.add(base + 4, clusterAt(place.end), clusterAt(place.end + 1))
  list.add(base + 5, word(place.first - 1), word(place.end))
  list.add(base + 6, clusterAt(place.first - 1), clusterAt(place.first - 2))
}

function addGoverning(
  list: FeatureList,
  base: number,
  { sentence, told: [told], verb }: Gift,
  clusterAt: ClusterAt,
): void {
  const at = told?.at ?? verb
  if (at === NONE) return
  governing(sentence, at).forEach((outer, i) => {
    const word = wordOf(sentence, outer)
    list.add(base, wordHash(word))
    list.add(base + 1, actNumber(sentence, word), Math.min(2, i), Number(isVerb(sentence, outer)))
    list.add(base + 2, kindNumber(sentence, word), Math.min(2, i))
  })
  list.add(base + 3, clusterAt(at))
}

/** What a chosen party is; 9 for nobody. */
export function typeOf(one: PartyCandidate | undefined): number {
  return one === undefined ? 9 : partyType(one.phrase)
}

/** Words within reach before and behind the sum, up to the next sums: each with its side. */
export function* bag(
  sentence: SumSentence,
  { place, left, right }: Gift,
  before: number,
  behind: number,
): Generator<number> {
  for (let i = Math.max(left, place.first - before); i < place.first; i++) yield wordHash(wordOf(sentence, i))
  for (let i = place.end; i < Math.min(right, place.end + behind); i++) yield wordHash(wordOf(sentence, i)) ^ 1
}

/** How a verb ends: 1 "-ing", 2 "-ed" or "-en", 3 "-s", 0 otherwise. */
function ending(word: string): number {
  return word.endsWith('ing') ? 1 : /(?:ed|en)$/.test(word) ? 2 : word.endsWith('s') ? 3 : 0
}
