import { wordHash } from '../names/hash.ts'
import type { FeatureList } from '../scoring/feature-list.ts'
import { isPassive } from '../syntax/clause.ts'
import { childOf, NONE, relationOf } from '../syntax/parse.ts'
import { pathBetween } from '../syntax/parse-path.ts'
import { giftVerb } from './aid-words.ts'
import type { Gift } from './gift.ts'
import type { PartyCandidate } from './party-candidates.ts'
import { leadOf } from './phrase-place.ts'
import { isRespective } from './respectively.ts'
import { actNumber, FORMS, kindNumber, partyType, type Scene, steps } from './scene-facts.ts'
import type { Peopled } from './standing-in.ts'
import { isVerb, type Place, type SumSentence, wordOf } from './sum-sentence.ts'

/** A party of the sum's own sentence. */
export function addOwn(list: FeatureList, base: number, scene: Scene, candidate: PartyCandidate): void {
  const facts = placeFacts(scene, candidate)
  const respective = isRespective(scene.here, candidate.phrase, scene.gift.place.index)
  const sums = Math.min(3, scene.here.sentence.sums.length)
  if (respective !== undefined) list.add(base + 48, Number(respective), sums)
  addLead(list, base, scene, candidate, facts)
  addPlace(list, base, scene, candidate, facts)
  addParse(list, base, scene, candidate, facts)
}

/** Where a party stands to the sum. */
interface PlaceFacts {
  readonly form: number
  readonly type: number
  readonly adjective: number
  readonly isAfter: number
  /** Words between, in steps. */
  readonly far: number
  /** On which side, and how many sums stand between. */
  readonly where: number
  /** Parties between. */
  readonly rivals: number
  /** Place of the preposition before it; NONE without one. */
  readonly leadAt: number
  readonly lead: number
}

function placeFacts({ here, gift }: Scene, candidate: PartyCandidate): PlaceFacts {
  const { sentence } = here
  const { place } = gift
  const { first, end, phrase } = candidate
  const isAfter = Number(first >= place.end)
  const leadAt = leadOf(sentence, { ...phrase, first })
  return {
    form: FORMS.indexOf(phrase.form),
    type: partyType(phrase),
    adjective: phrase.isAdjective === true ? 1 : 0,
    isAfter,
    far: steps(isAfter === 1 ? first - place.end : place.first - end),
    where: isAfter * 8 + Math.min(2, sumsBetween(sentence, candidate, place)),
    rivals: partiesBetween(here, candidate, place),
    leadAt,
    lead: leadAt === NONE ? 0 : wordHash(wordOf(sentence, leadAt)),
  }
}

/** By the preposition before it: "from Norway", "for war-torn Sudan". */
function addLead(
  list: FeatureList,
  base: number,
  { here: { sentence }, gift, facts, clusterAt }: Scene,
  candidate: PartyCandidate,
  { type, isAfter, far, where, rivals, leadAt, lead }: PlaceFacts,
): void {
  const before = leadAt === NONE ? candidate.first - 1 : leadAt - 1
  list.add(base + 1, where, lead)
  list.add(base + 2, lead, far, where)
  list.add(base + 3, lead, type, where)
  list.add(base + 4, lead, leadAt === NONE ? -3 : classNumber(sentence, before, gift), where)
  list.add(base + 5, lead, wordHash(wordOf(sentence, before)))
  list.add(base + 6, lead, facts.act, where)
  list.add(base + 7, lead, facts.noun)
  list.add(base + 21, where, rivals, lead)
  list.add(base + 35, lead, facts.lemma, where)
  list.add(base + 40, verbBetween(sentence, candidate, gift.place), lead)
  list.add(base + 42, lead, clusterAt(before))
  const governor = sentence.parse.heads[candidate.anchor] as number
  list.add(base + 46, lead, governor === NONE ? 0 : clusterAt(governor), isAfter)
}

/** By the words around it, and what stands between it and the sum. */
function addPlace(
  list: FeatureList,
  base: number,
  { here: { sentence, parties }, gift, facts, clusterAt }: Scene,
  candidate: PartyCandidate,
  { form, type, adjective, isAfter, far, where, rivals }: PlaceFacts,
): void {
  const { first, end } = candidate
  const { act, lemma, kind } = facts
  const opener = segmentOpener(sentence, first)
  const isSameSegment = Number(opener === segmentOpener(sentence, gift.place.first))
  const next = wordHash(wordOf(sentence, end))
  list.add(base, where, far)
  list.add(base + 20, where, rivals, form)
  list.add(base + 22, isSameSegment === 1 ? 1 : wordHash(wordOf(sentence, opener)), isSameSegment, isAfter)
  list.add(base + 23, isSameSegment, form, where)
  list.add(base + 24, next, form)
  list.add(base + 25, wordHash(wordOf(sentence, first - 1)), where)
  list.add(base + 29, Number(first === 0), form, type)
  list.add(base + 30, where, act, far)
  list.add(base + 31, where, kind, form)
  list.add(base + 32, where, lemma, far)
  list.add(base + 33, type, act, where)
  list.add(base + 34, type, kind, where)
  list.add(base + 36, rivals, Math.min(3, parties.length), where)
  list.add(base + 37, next, where)
  list.add(base + 38, adjective, form, kind)
  list.add(base + 39, verbBetween(sentence, candidate, gift.place), where, form)
  list.add(base + 44, clusterAt(end), form, isAfter)
  list.add(base + 47, clusterAt(first - 1), where, form)
}

/** By the parse: what governs it, and the way from the sum to it. */
function addParse(
  list: FeatureList,
  base: number,
  { here: { sentence }, gift, facts, clusterAt }: Scene,
  { anchor, phrase }: PartyCandidate,
  { form, type, adjective, isAfter, where }: PlaceFacts,
): void {
  const { parse } = sentence
  const { act, lemma, isPassive: toldPassive, kind, told } = facts
  const governor = parse.heads[anchor] as number
  const relation = parse.relations[anchor] as number
  const governorClass = governor === NONE ? -4 : classNumber(sentence, governor, gift)
  const passive = governor === NONE ? 2 : Number(isPassive(parse, governor))
  const path = pathBetween(parse, gift.place.head, anchor)
  const pathHash = path?.hash ?? 0
  const turn = path === undefined ? 99 : Math.min(3, path.up) * 4 + Math.min(3, path.down)
  const noun = phrase.form === 'modifier' || phrase.form === 'owner' ? phrase.noun : NONE
  const nounClass = noun === NONE ? -3 : classNumber(sentence, noun, gift)
  const subject = subjectClass(sentence, anchor, gift)
  list.add(base + 8, form, nounClass, adjective * 2 + isAfter)
  list.add(base + 9, form, nounClass, type)
  list.add(base + 10, noun === NONE ? 0 : wordHash(wordOf(sentence, noun)), form, adjective)
  list.add(base + 11, relation, governorClass, passive)
  list.add(base + 12, relation, governor === NONE ? 0 : lemmaHash(sentence, governor), passive)
  list.add(base + 13, relation, governorClass, form * 8 + type)
  list.add(base + 14, pathHash)
  list.add(base + 15, pathHash, act, toldPassive)
  list.add(base + 16, pathHash, kind)
  list.add(base + 17, turn, path?.lastUp ?? 99, path?.lastDown ?? 99)
  list.add(base + 18, turn, act, toldPassive)
  list.add(base + 19, pathHash, lemma, toldPassive)
  list.add(base + 26, subject, act, toldPassive)
  list.add(base + 27, subject, lemma, toldPassive)
  list.add(base + 28, subject, kind, where)
  list.add(base + 41, governor === NONE ? 0 : clusterAt(governor), relation, passive)
  list.add(base + 43, noun === NONE ? 0 : clusterAt(noun), form, adjective)
  list.add(base + 45, told === NONE ? 0 : clusterAt(told), relation, where)
}

/** What a word is to the gift: one of its verbs, of its nouns, the sum, another verb by its act, another noun by its kind. */
function classNumber(sentence: SumSentence, word: number, gift: Gift): number {
  if (word < 0 || word >= sentence.words.length) return -1
  if (word >= gift.place.first && word < gift.place.end) return 40
  if (sentence.sumOf[word] !== -1) return 41
  const act = isVerb(sentence, word) ? actNumber(sentence, wordOf(sentence, word)) : -1
  if (gift.told.some(({ at }) => at === word)) return 60 + act
  if (word === gift.verb) return 42
  if (gift.nouns.includes(word)) return 44 + kindNumber(sentence, wordOf(sentence, word))
  if (isVerb(sentence, word)) return 100 + act
  return 50 + kindNumber(sentence, wordOf(sentence, word))
}

function lemmaHash(sentence: SumSentence, word: number): number {
  const text = wordOf(sentence, word)
  return wordHash(giftVerb(sentence, text)?.lemma ?? text)
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

function sumsBetween({ sums }: SumSentence, candidate: PartyCandidate, place: Place): number {
  return sums.filter((one) => !one.isConversion && isBetween(one, candidate, place)).length
}

function partiesBetween({ parties }: Peopled, candidate: PartyCandidate, place: Place): number {
  return Math.min(3, parties.filter((one) => isBetween(one, candidate, place)).length)
}

type Stretch = Pick<Place, 'first' | 'end'>

/** Whether a stretch of words stands between a party and the sum. */
function isBetween(one: Stretch, candidate: Stretch, place: Stretch): boolean {
  const [from, to] = between(candidate, place)
  return one.first >= from && one.end <= to
}

/** The words between a party and the sum: the first, and one past the last. */
function between({ first, end }: Stretch, place: Stretch): readonly [from: number, to: number] {
  return first >= place.end ? [place.end, first] : [end, place.first]
}

const VERBS_MAX = 2

function verbBetween(sentence: SumSentence, candidate: PartyCandidate, place: Place): number {
  const [from, to] = between(candidate, place)
  let verbs = 0
  for (let i = from; i < to && verbs < VERBS_MAX; i++) if (isVerb(sentence, i)) verbs++
  return verbs
}

/** The first word of the part of the sentence, between commas or dashes, that a word stands in. */
function segmentOpener(sentence: SumSentence, word: number): number {
  for (let i = word - 1; i >= 0; i--) if (/^[,;:—–()]$/.test(wordOf(sentence, i))) return i + 1
  return 0
}
