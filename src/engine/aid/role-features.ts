import { wordHash } from '../names/hash.ts'
import type { FeatureList } from '../scoring/feature-list.ts'
import { NONE } from '../syntax/parse.ts'
import { addOwn } from './own-party-features.ts'
import type { PartyPhrase } from './parties.ts'
import { type PartyCandidate, partyName, SOURCES } from './party-candidates.ts'
import { leadOf } from './phrase-place.ts'
import { actNumber, FORMS, type GiftFacts, kindNumber, partyType, type Scene } from './scene-facts.ts'
import { headOf, type SumSentence, wordOf } from './sum-sentence.ts'
import { usualGivers } from './usual-givers.ts'

export const ROLES = ['donor', 'recipient'] as const
export type Role = (typeof ROLES)[number]

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
  list.add(base + 9, Number(facts.doer !== undefined), act, passive)
  list.add(base + 10, facts.subject)
  list.add(base + 11, facts.subject, lemma, passive)
}

/** Adds what speaks for a party's having a role. */
export function addParty(list: FeatureList, role: Role, scene: Scene, candidate: PartyCandidate, rank: number): void {
  const base = role === 'donor' ? 0 : 500
  const { phrase } = candidate
  const source = SOURCES.indexOf(candidate.source)
  const form = FORMS.indexOf(phrase.form)
  const type = partyType(phrase)
  const { facts } = scene
  const doer = doerNumber(facts, candidate)
  list.add(base, source)
  list.add(base + 320, doer, facts.act, facts.isPassive)
  list.add(base + 321, doer, facts.lemma, facts.isPassive)
  list.add(base + 322, doer, source, type)
  list.add(base + 323, doer, facts.kind, form)
  list.add(base + 324, doer, isUsualGiver(scene, phrase), facts.act)
  list.add(base + 325, source, facts.subject)
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
  else addOwn(list, base + 5, scene, candidate)
}

/** 0 who does it is no party, 1 it is this phrase, 2 another of the same party, 3 another party, 4 this phrase's "bill" or "decision". */
function doerNumber({ doer, subjectAt }: GiftFacts, { phrase, source }: PartyCandidate): number {
  if (doer === undefined) return subjectAt !== NONE && phrase.noun === subjectAt && source === 'own' ? 4 : 0
  if (doer === phrase) return 1
  return isSameParty(doer, phrase) ? 2 : 3
}

/** 0 no country, 1 one that usually gives, 2 another. */
export function isUsualGiver({ here }: Pick<Scene, 'here'>, { party }: PartyPhrase): number {
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
  const isOfAid = Number(sentence.words.some((one) => kindNumber(sentence, one) === 0))
  list.add(base, relation, actNumber(sentence, word), kindNumber(sentence, word))
  list.add(base + 1, relation, from, isOfAid)
  list.add(base + 2, leadHash, isOfAid)
  list.add(base + 3, leadHash, lead === NONE ? -1 : kindNumber(sentence, wordOf(sentence, lead - 1)))
  list.add(base + 4, Number(phrase.first === 0), relation, isOfAid)
  list.add(base + 5, FORMS.indexOf(phrase.form), kindNumber(sentence, wordOf(sentence, phrase.noun)), isOfAid)
  list.add(base + 6, Number(sentence.sums.length > 0), isOfAid)
}

export function isSameParty(a: PartyPhrase, b: PartyPhrase): boolean {
  return a === b || (partyName(a) !== '' && partyName(a) === partyName(b))
}
