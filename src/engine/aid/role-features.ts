import { wordHash } from '../names/hash.ts'
import type { FeatureList } from '../scoring/feature-list.ts'
import { isPassive } from '../syntax/clause.ts'
import { childOf, NONE, relationOf } from '../syntax/parse.ts'
import { pathBetween } from '../syntax/parse-path.ts'
import type { Gift } from './gift.ts'
import { ACTS, giftVerb } from './gift-verbs.ts'
import { BODY_CATEGORIES } from './known-parties.ts'
import { NOUN_KINDS, nounKind } from './lexicon.ts'
import type { PartyForm, PartyPhrase } from './parties.ts'
import { type PartyCandidate, partyName, SOURCES } from './party-candidates.ts'
import { leadOf } from './phrase-place.ts'
import { isRespective } from './respectively.ts'
import type { Peopled } from './standing-in.ts'
import { headOf, isVerb, type SumSentence, wordOf } from './sum-sentence.ts'
import { usualGivers } from './usual-givers.ts'

export const ROLES = ['donor', 'recipient'] as const
export type Role = (typeof ROLES)[number]

/** A sum with all that may give or get it. */
export interface Scene {
  readonly here: Peopled
  readonly gift: Gift
  readonly candidates: readonly PartyCandidate[]
  readonly facts: GiftFacts
  /** The cluster of a word of the sentence. */
  readonly clusterAt: (word: number) => number
}

const FORMS: readonly PartyForm[] = ['name', 'modifier', 'owner', 'office', 'people']

/** Words between are told in steps: 0, 1, 2, 3-4, 5-7, 8-12, 13-20, more. */
export function steps(distance: number): number {
  if (distance <= 2) return Math.max(0, distance)
  return distance <= 4 ? 3 : distance <= 7 ? 4 : distance <= 12 ? 5 : distance <= 20 ? 6 : 7
}

/** What a party is: 0 a country, 1 a lender, 2 a body of relief, 3 another body, 4 a person for a country, 5 a person alone, 6 a place, 7 a noun, 8 a pronoun. */
export function partyType({ party, person, isPlace, isDescribed }: PartyPhrase): number {
  if (isDescribed === true) return party === undefined ? 8 : 7
  if (isPlace === true) return 6
  if (party === undefined) return 5
  if (person !== undefined) return 4
  if (party.country !== undefined) return 0
  const usual = BODY_CATEGORIES.get(party.name ?? '')
  return usual === 'financial' ? 1 : usual === 'humanitarian' ? 2 : 3
}

export function actNumber(word: string): number {
  const act = giftVerb(word)?.act
  return act === undefined ? -1 : ACTS.indexOf(act)
}

export function kindNumber(word: string): number {
  const kind = nounKind(word)
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
}

export function giftFacts({ sentence, told: [told], nouns: [noun], slot, verb }: Gift): GiftFacts {
  const at = told?.at ?? verb
  return {
    act: told === undefined ? (verb === NONE ? -2 : -1) : ACTS.indexOf(told.act),
    lemma: told === undefined ? (verb === NONE ? 0 : wordHash(wordOf(sentence, verb))) : wordHash(told.lemma),
    told: at,
    isPassive: at === NONE ? 2 : Number(isPassive(sentence.parse, at)),
    kind: noun === undefined ? -2 : kindNumber(wordOf(sentence, noun)),
    noun: noun === undefined ? 0 : wordHash(wordOf(sentence, noun)),
    slot: wordHash(slot),
  }
}

/** Adds what speaks for nobody's having a role. */
export function addNobody(list: FeatureList, role: Role, { here, candidates, facts }: Scene): void {
  const base = role === 'donor' ? 1000 : 1100
  const { act, lemma, isPassive: passive, kind, noun, slot } = facts
  const own = candidates.filter(({ source }) => source === 'own').length
  list.add(base, 0)
  list.add(base + 1, Math.min(4, own))
  list.add(base + 2, act, passive, slot)
  list.add(base + 3, lemma, passive)
  list.add(base + 4, kind, act)
  list.add(base + 5, noun)
  list.add(base + 6, Math.min(4, own), act, kind)
  list.add(base + 7, here.sentence.sums.length > 1 ? 1 : 0, Math.min(3, own))
  list.add(base + 8, Number(candidates.some(({ source }) => source === 'stand-in')), Math.min(3, own))
}

/** Adds what speaks for a party's having a role. */
export function addParty(list: FeatureList, role: Role, scene: Scene, candidate: PartyCandidate, rank: number): void {
  const base = role === 'donor' ? 0 : 500
  const { phrase } = candidate
  const source = SOURCES.indexOf(candidate.source)
  const form = FORMS.indexOf(phrase.form)
  const type = partyType(phrase)
  const { facts } = scene
  list.add(base, source)
  list.add(base + 1, source, type)
  list.add(base + 2, source, form, type)
  list.add(base + 3, source, facts.act, facts.isPassive)
  list.add(base + 4, source, facts.kind)
  const giver = isUsualGiver(scene, phrase)
  const mentions = Math.min(3, candidate.mentions)
  list.add(base + 300, giver)
  list.add(base + 301, giver, source, form)
  list.add(base + 302, giver, mentions, source)
  list.add(base + 303, mentions, source, rivalsOf(scene, phrase))
  list.add(base + 304, giver, facts.act, source)
  list.add(base + 305, giver, facts.kind, source)
  if (phrase.isDescribed === true) {
    const noun = wordHash(scene.here.sentence.words[phrase.noun] ?? '')
    list.add(base + 310, noun)
    list.add(base + 311, noun, facts.act, facts.isPassive)
    list.add(base + 312, noun, wordHash(scene.here.sentence.words[phrase.noun - 1] ?? ''))
  }
  if (candidate.anchor === NONE) addElsewhere(list, base + 200, scene, candidate, rank, facts)
  else addOwn(list, base + 5, scene, candidate, facts)
}

/** 0 no country, 1 one that usually gives, 2 another. */
function isUsualGiver({ here }: Scene, { party }: PartyPhrase): number {
  if (party?.country === undefined) return 0
  return usualGivers(here.sentence.lexicon).has(party.country) ? 1 : 2
}

/** Other countries and bodies in view, up to 4. */
function rivalsOf({ candidates }: Scene, phrase: PartyPhrase): number {
  const others = candidates.filter((one) => one.phrase.party !== undefined && !isSameParty(one.phrase, phrase))
  return Math.min(4, new Set(others.map((one) => partyName(one.phrase))).size)
}

/** A party of another sentence: where it stands there, and what its own sentence leaves open. */
function addElsewhere(
  list: FeatureList,
  base: number,
  { here, gift, candidates }: Scene,
  { phrase, source, at }: PartyCandidate,
  rank: number,
  { act, kind, isPassive: passive }: GiftFacts,
): void {
  const from = SOURCES.indexOf(source)
  const own = candidates.filter((one) => one.anchor !== NONE)
  const isAgain = Number(own.some((one) => isSameParty(one.phrase, phrase)))
  const form = FORMS.indexOf(phrase.form)
  const type = partyType(phrase)
  const standIns = candidates.filter((one) => one.source === 'stand-in').length
  list.add(base, from, Math.min(4, own.length), isAgain)
  list.add(base + 1, from, Math.min(5, rank), form)
  list.add(base + 2, from, form, type)
  list.add(base + 3, from, act, kind)
  list.add(base + 4, from, Math.min(3, own.length), act)
  list.add(base + 5, from, Math.min(2, standIns), Math.min(3, own.length))
  list.add(base + 6, from, phrase.isAdjective === true ? 1 : 0, form)
  list.add(base + 7, from, wordHash(wordOf(here.sentence, 0)))
  list.add(base + 8, from, Number(gift.left > 0), passive)
  list.add(base + 9, from, kind, Math.min(3, own.length))
  if (at !== undefined) addThere(list, base + 20, at.sentence, phrase, from)
}

/** Where a party stands in its own sentence, and whether that tells of giving. */
function addThere(list: FeatureList, base: number, sentence: SumSentence, phrase: PartyPhrase, from: number): void {
  const { parse } = sentence
  const anchor = headOf(parse, phrase.first, phrase.end)
  const governor = parse.heads[anchor] as number
  const relation = parse.relations[anchor] as number
  const word = governor === NONE ? '' : wordOf(sentence, governor)
  const lead = leadOf(sentence, phrase)
  const leadHash = lead === NONE ? 0 : wordHash(wordOf(sentence, lead))
  const isOfAid = Number(sentence.words.some((one) => kindNumber(one) === 0))
  list.add(base, relation, actNumber(word), kindNumber(word))
  list.add(base + 1, relation, from, isOfAid)
  list.add(base + 2, leadHash, isOfAid)
  list.add(base + 3, leadHash, lead === NONE ? -1 : kindNumber(wordOf(sentence, lead - 1)))
  list.add(base + 4, Number(phrase.first === 0), relation, isOfAid)
  list.add(base + 5, FORMS.indexOf(phrase.form), kindNumber(wordOf(sentence, phrase.noun)), isOfAid)
  list.add(base + 6, Number(sentence.sums.length > 0), isOfAid)
}

export function isSameParty(a: PartyPhrase, b: PartyPhrase): boolean {
  return a === b || (partyName(a) !== '' && partyName(a) === partyName(b))
}

/** A party of the sum's own sentence, by its place and by the parse. */
function addOwn(list: FeatureList, base: number, scene: Scene, candidate: PartyCandidate, facts: GiftFacts): void {
  const { here, gift } = scene
  const { sentence } = here
  const { parse } = sentence
  const { place } = gift
  const { anchor, first, end, phrase } = candidate
  const form = FORMS.indexOf(phrase.form)
  const type = partyType(phrase)
  const adjective = phrase.isAdjective === true ? 1 : 0
  const isAfter = Number(first >= place.end)
  const away = isAfter === 1 ? first - place.end : place.first - end
  const far = steps(away)
  const sums = sumsBetween(sentence, candidate, place)
  const rivals = partiesBetween(scene, candidate)
  const leadAt = leadOf(sentence, { ...phrase, first })
  const lead = leadAt === NONE ? 0 : wordHash(wordOf(sentence, leadAt))
  const beforeLead = leadAt === NONE ? first - 1 : leadAt - 1
  const leadGovernor = wordHash(wordOf(sentence, beforeLead))
  const leadKind = leadAt === NONE ? -3 : classNumber(sentence, beforeLead, gift)
  const where = isAfter * 8 + Math.min(2, sums)
  const governor = parse.heads[anchor] as number
  const relation = parse.relations[anchor] as number
  const governorClass = governor === NONE ? -4 : classNumber(sentence, governor, gift)
  const passive = governor === NONE ? 2 : Number(isPassive(parse, governor))
  const governorHash = governor === NONE ? 0 : lemmaHash(sentence, governor)
  const path = pathBetween(parse, place.head, anchor)
  const pathHash = path?.hash ?? 0
  const turn = path === undefined ? 99 : Math.min(3, path.up) * 4 + Math.min(3, path.down)
  const noun = phrase.form === 'modifier' || phrase.form === 'owner' ? phrase.noun : NONE
  const nounClass = noun === NONE ? -3 : classNumber(sentence, noun, gift)
  const opener = segmentOpener(sentence, first)
  const isSameSegment = Number(opener === segmentOpener(sentence, place.first))
  const openerHash = isSameSegment === 1 ? 1 : wordHash(wordOf(sentence, opener))
  const next = wordHash(wordOf(sentence, end))
  const previous = wordHash(wordOf(sentence, first - 1))
  const subject = subjectClass(sentence, anchor, gift)
  const { act, lemma, isPassive: toldPassive, kind } = facts
  const respective = isRespective(here, phrase, place.index)
  if (respective !== undefined) list.add(base + 48, Number(respective), Math.min(3, sentence.sums.length))
  list.add(base, where, far)
  list.add(base + 1, where, lead)
  list.add(base + 2, lead, far, where)
  list.add(base + 3, lead, type, where)
  list.add(base + 4, lead, leadKind, where)
  list.add(base + 5, lead, leadGovernor)
  list.add(base + 6, lead, act, where)
  list.add(base + 7, lead, facts.noun)
  list.add(base + 8, form, nounClass, adjective * 2 + isAfter)
  list.add(base + 9, form, nounClass, type)
  list.add(base + 10, noun === NONE ? 0 : wordHash(wordOf(sentence, noun)), form, adjective)
  list.add(base + 11, relation, governorClass, passive)
  list.add(base + 12, relation, governorHash, passive)
  list.add(base + 13, relation, governorClass, form * 8 + type)
  list.add(base + 14, pathHash)
  list.add(base + 15, pathHash, act, toldPassive)
  list.add(base + 16, pathHash, kind)
  list.add(base + 17, turn, path?.lastUp ?? 99, path?.lastDown ?? 99)
  list.add(base + 18, turn, act, toldPassive)
  list.add(base + 19, pathHash, lemma, toldPassive)
  list.add(base + 20, where, rivals, form)
  list.add(base + 21, where, rivals, lead)
  list.add(base + 22, openerHash, isSameSegment, isAfter)
  list.add(base + 23, isSameSegment, form, where)
  list.add(base + 24, next, form)
  list.add(base + 25, previous, where)
  list.add(base + 26, subject, act, toldPassive)
  list.add(base + 27, subject, lemma, toldPassive)
  list.add(base + 28, subject, kind, where)
  list.add(base + 29, Number(first === 0), form, type)
  list.add(base + 30, where, act, far)
  list.add(base + 31, where, kind, form)
  list.add(base + 32, where, lemma, far)
  list.add(base + 33, type, act, where)
  list.add(base + 34, type, kind, where)
  list.add(base + 35, lead, lemma, where)
  list.add(base + 36, rivals, Math.min(3, here.parties.length), where)
  list.add(base + 37, next, where)
  list.add(base + 38, adjective, form, kind)
  list.add(base + 39, verbBetween(sentence, candidate, place), where, form)
  list.add(base + 40, verbBetween(sentence, candidate, place), lead)
  const governorCluster = governor === NONE ? 0 : scene.clusterAt(governor)
  list.add(base + 41, governorCluster, relation, passive)
  list.add(base + 42, lead, scene.clusterAt(beforeLead))
  list.add(base + 43, noun === NONE ? 0 : scene.clusterAt(noun), form, adjective)
  list.add(base + 44, scene.clusterAt(end), form, isAfter)
  list.add(base + 45, facts.told === NONE ? 0 : scene.clusterAt(facts.told), relation, where)
  list.add(base + 46, lead, governorCluster, isAfter)
  list.add(base + 47, scene.clusterAt(first - 1), where, form)
}

/** What a word is to the gift: one of its verbs, of its nouns, the sum, another verb by its act, another noun by its kind. */
function classNumber(sentence: SumSentence, word: number, gift: Gift): number {
  if (word < 0 || word >= sentence.words.length) return -1
  if (word >= gift.place.first && word < gift.place.end) return 40
  if (sentence.sumOf[word] !== -1) return 41
  const act = isVerb(sentence, word) ? actNumber(wordOf(sentence, word)) : -1
  if (gift.told.some(({ at }) => at === word)) return 60 + act
  if (word === gift.verb) return 42
  if (gift.nouns.includes(word)) return 44 + kindNumber(wordOf(sentence, word))
  if (isVerb(sentence, word)) return 100 + act
  return 50 + kindNumber(wordOf(sentence, word))
}

function lemmaHash(sentence: SumSentence, word: number): number {
  const text = wordOf(sentence, word)
  return wordHash(giftVerb(text)?.lemma ?? text)
}

/** Of which verb a word is the subject, and what governs that: 0 none, 1 of the gift's, 2 of one that governs it, 3 of another. */
function subjectClass(sentence: SumSentence, anchor: number, { told, verb }: Gift): number {
  const { parse } = sentence
  const relation = relationOf(parse, anchor)
  if (relation !== 'nsubj' && relation !== 'nsubj:pass') return 0
  const governor = parse.heads[anchor] as number
  const isTold = told.some(({ at }) => at === governor) || governor === verb
  const passive = relation === 'nsubj:pass' ? 10 : 0
  if (isTold) return passive + 1
  let at = told[0]?.at ?? verb
  for (let up = 0; up < 5 && at !== NONE; up++) {
    at = parse.heads[at] as number
    if (at === governor) return passive + 2 + Math.min(2, up) + (childOf(parse, governor, 'ccomp') === NONE ? 0 : 3)
  }
  return passive + 9
}

function sumsBetween({ sums }: SumSentence, { first, end }: PartyCandidate, place: Gift['place']): number {
  return sums.filter(
    (one) =>
      !one.isConversion &&
      (first >= place.end ? one.first >= place.end && one.end <= first : one.first >= end && one.end <= place.first),
  ).length
}

function partiesBetween({ here, gift: { place } }: Scene, { first, end }: PartyCandidate): number {
  return Math.min(
    3,
    here.parties.filter((one) =>
      first >= place.end ? one.first >= place.end && one.end <= first : one.first >= end && one.end <= place.first,
    ).length,
  )
}

const VERBS_MAX = 2

function verbBetween(sentence: SumSentence, { first, end }: PartyCandidate, place: Gift['place']): number {
  const [from, to] = first >= place.end ? [place.end, first] : [end, place.first]
  let verbs = 0
  for (let i = from; i < to && verbs < VERBS_MAX; i++) if (isVerb(sentence, i)) verbs++
  return verbs
}

/** The first word of the part of the sentence, between commas or dashes, that a word stands in. */
function segmentOpener(sentence: SumSentence, word: number): number {
  for (let i = word - 1; i >= 0; i--) if (/^[,;:—–()]$/.test(wordOf(sentence, i))) return i + 1
  return 0
}
