import { wordHash } from '../names/hash.ts'
import { isPassive, subjectOf } from '../syntax/clause.ts'
import { NONE } from '../syntax/parse.ts'
import { ACTS, giftVerb, NOUN_KINDS, nounKind } from './aid-words.ts'
import { subjectMeant } from './doer.ts'
import type { Gift } from './gift.ts'
import { BODY_CATEGORIES } from './known-parties.ts'
import type { PartyForm, PartyPhrase } from './parties.ts'
import type { PartyCandidate } from './party-candidates.ts'
import type { Peopled } from './standing-in.ts'
import { type SumSentence, wordOf } from './sum-sentence.ts'

/** A sum with all that may give or get it. */
export interface Scene {
  readonly here: Peopled
  readonly gift: Gift
  readonly candidates: readonly PartyCandidate[]
  readonly facts: GiftFacts
  /** The cluster of a word of the sentence. */
  readonly clusterAt: (word: number) => number
}

export const FORMS: readonly PartyForm[] = ['name', 'modifier', 'owner', 'office', 'people']

/** Words between are told in steps: 0, 1, 2, 3-4, 5-7, 8-12, 13-20, more. */
export function steps(distance: number): number {
  if (distance <= 2) return Math.max(0, distance)
  return distance <= 4 ? 3 : distance <= 7 ? 4 : distance <= 12 ? 5 : distance <= 20 ? 6 : 7
}

/** What a party is: 0 a country, 1 a lender, 2 a body of relief, 3 another body, 4 a person for a country, 5 a person alone, 6 a place, 7 a noun, 8 a pronoun, 10 a person with an office of nobody told. */
export function partyType({ party, person, isPlace, isDescribed, isOfficial }: PartyPhrase): number {
  if (isDescribed === true) return party?.isPronoun === true ? 8 : 7
  if (isPlace === true) return 6
  if (party === undefined) return isOfficial === true ? 10 : 5
  if (person !== undefined) return 4
  if (party.country !== undefined) return 0
  const usual = BODY_CATEGORIES.get(party.name ?? '')
  return usual === 'financial' ? 1 : usual === 'humanitarian' ? 2 : 3
}

export function actNumber(sentence: SumSentence, word: string): number {
  const act = giftVerb(sentence, word)?.act
  return act === undefined ? -1 : ACTS.indexOf(act)
}

export function kindNumber(sentence: SumSentence, word: string): number {
  const kind = nounKind(sentence, word)
  return kind === undefined ? -1 : NOUN_KINDS.indexOf(kind)
}

/** What of the gift every feature of a role may ask. */
export interface GiftFacts {
  readonly act: number
  readonly lemma: number
  readonly told: number
  readonly isPassive: number
  readonly kind: number
  readonly noun: number
  readonly slot: number
  /** Who does what the verb tells; undefined where the sentence tells of no party that does. */
  readonly doer: PartyPhrase | undefined
  /** What the sentence tells of as doing it, where that is no party: "the bill provides". */
  readonly subject: number
  /** Its word; NONE without one. */
  readonly subjectAt: number
}

export function giftFacts(here: Peopled, { sentence, told: [told], nouns: [noun], slot, verb }: Gift): GiftFacts {
  const at = told?.at ?? verb
  const doer = at === NONE ? undefined : subjectMeant(here, at)?.phrase
  const subject = at === NONE || doer !== undefined ? NONE : subjectOf(sentence.parse, at)
  return {
    act: told === undefined ? (verb === NONE ? -2 : -1) : ACTS.indexOf(told.act),
    lemma: told === undefined ? (verb === NONE ? 0 : wordHash(wordOf(sentence, verb))) : wordHash(told.lemma),
    told: at,
    isPassive: at === NONE ? 2 : Number(isPassive(sentence.parse, at)),
    kind: noun === undefined ? -2 : kindNumber(sentence, wordOf(sentence, noun)),
    noun: noun === undefined ? 0 : wordHash(wordOf(sentence, noun)),
    slot: wordHash(slot),
    doer,
    subject: subject === NONE ? 0 : wordHash(wordOf(sentence, subject)),
    subjectAt: subject,
  }
}
