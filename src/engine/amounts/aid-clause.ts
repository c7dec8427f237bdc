import { BE, HAVE, MODALS } from '../text/function-words.ts'
import { wordSet } from '../text/word-set.ts'
import type { SceneParty } from './aid-parties.ts'
import { type Scene, type ScenePlace, SUM, verbAt, wordAt } from './aid-scene.ts'
import type { Verb } from './aid-verbs.ts'
import { AUXILIARIES, BEFORE_SUM, CLAUSE_OPENERS, GIFT_NOUNS, PREPOSITIONS, TRADE_NOUNS } from './aid-words.ts'

/** How far from a sum its words are looked for, in words: keeps the cost linear. */
export const REACH = 60

/** How a verb is told: done, under way, to come, or said of its object ("was given"). */
export interface Predicate {
  readonly at: number
  readonly verb: Verb
  readonly tense: 'past' | 'present' | 'progressive' | 'future' | 'infinitive'
  readonly isPassive: boolean
}

/** What one sum is framed from: its place, its neighbours' edges, its verb and the noun it is a sum of. */
export interface Clause {
  readonly scene: Scene
  readonly parties: readonly SceneParty[]
  readonly place: ScenePlace
  /** End of the sum before it in the scene, and start of the one after. */
  readonly left: number
  readonly right: number
  /** The nearest verb that governs the sum, before it or (passive) after it. */
  readonly predicate: Predicate | undefined
  /** Where the noun stands that the sum counts: "aid" in "$5m in aid", "package" in "a $5m package". */
  readonly noun: number | undefined
}

export function clauseOf(scene: Scene, parties: readonly SceneParty[], at: number): Clause {
  const place = scene.places[at] as ScenePlace
  const left = scene.places[at - 1]?.end ?? 0
  const right = scene.places[at + 1]?.first ?? scene.words.length
  const predicate = governing(scene, place)
  const near = parties.filter((party) => party.end > place.first - REACH && party.first < place.end + REACH)
  return { scene, parties: near, place, left, right, predicate, noun: countedNoun(scene, place, left, right) }
}

/** The verb before the sum that it hangs on, or the passive or participle after it. */
function governing(scene: Scene, place: ScenePlace): Predicate | undefined {
  const before = verbOver(scene, place.first)
  const after = passiveAfter(scene, place.end)
  if (before === undefined) return after
  if (after?.isPassive === true && isGerundSubject(scene, before)) return after
  if (after !== undefined && isSubject(scene, before.at, place.first)) return after
  return before
}

/** "IMF lending of $1bn was approved": the first verb is the subject. */
function isGerundSubject(scene: Scene, predicate: Predicate): boolean {
  return predicate.verb.form === 'ing' && !BE.has(wordAt(scene, predicate.at - 1)) && predicate.at < 4
}

/** The verb left of a sum; "to help them survive the winter, and an additional" has none of its own in "help". */
function verbOver(scene: Scene, from: number): Predicate | undefined {
  const verb = verbBefore(scene, from)
  if (verb?.verb.kind !== 'help' || !scene.words.slice(verb.at, from).includes(',')) return verb
  return verbBefore(scene, verb.at)
}

/** Whether the sum opens a new clause after the verb: "…, said. A $5m package was". */
function isSubject(scene: Scene, verb: number, sum: number): boolean {
  if (wordAt(scene, verb + 1) === 'that') return true
  for (let i = verb; i < sum; i++)
    if (wordAt(scene, i) === ';' || (wordAt(scene, i) === ',' && sum - i <= 5)) return true
  return false
}

/** The nearest verb of our list left of a word. */
export function verbBefore(scene: Scene, from: number): Predicate | undefined {
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    const verb = verbAt(scene, i)
    if (verb !== undefined && !isAdjective(scene, i, verb)) return predicateAt(scene, i, verb)
  }
  return undefined
}

/** "was pledged by", "has been approved", ", announced on Friday,": a passive or participle after the sum's noun. */
function passiveAfter(scene: Scene, from: number): Predicate | undefined {
  for (let i = from; i < Math.min(scene.words.length, from + REACH / 2); i++) {
    if (CLAUSE_OPENERS.has(wordAt(scene, i))) return undefined
    const verb = verbAt(scene, i)
    if (verb === undefined || isAdjective(scene, i, verb) || INTRANSITIVE.has(verb.lemma)) continue
    const predicate = predicateAt(scene, i, verb)
    if (verb.form === 'past' && (predicate.isPassive || verb.kind !== 'say')) return { ...predicate, isPassive: true }
    if (!isHelpTo(scene, i, verb) && !isSpentOn(verb)) return predicate
  }
  return undefined
}

/** "Pledges, including $5m from Italy, fell short": nothing done with the sum. */
const INTRANSITIVE: ReadonlySet<string> = wordSet('fall rise grow exceed plunge soar jump drop decline')

/** "A pledge of $5m will pay for shells": the sum pays, nobody else. */
function isSpentOn(verb: Verb): boolean {
  return verb.lemma === 'pay' || verb.lemma === 'buy' || verb.lemma === 'purchase'
}

/** "a $5m loan to help Nepal recover": what it is for. */
function isHelpTo(scene: Scene, i: number, verb: Verb): boolean {
  return verb.form === 'base' && wordAt(scene, i - 1) === 'to' && verb.kind !== 'deliver'
}

/** "desperately needed aid", "the approved loan": a participle before its noun. */
function isAdjective(scene: Scene, i: number, verb: Verb): boolean {
  if (verb.form !== 'past') return false
  const next = wordAt(scene, i + 1)
  return GIFT_NOUNS.has(next) && PREPOSITIONS.has(wordAt(scene, i - 1))
}

const HAS: ReadonlySet<string> = wordSet(HAVE, "’ve 've")
const MODAL: ReadonlySet<string> = wordSet(MODALS, "wo 'll ’ll")

function predicateAt(scene: Scene, at: number, verb: Verb): Predicate {
  const aux = new Set<string>()
  for (let i = at - 1; i >= 0 && i > at - 7 && AUXILIARIES.has(wordAt(scene, i)); i--) aux.add(wordAt(scene, i))
  const has = (list: ReadonlySet<string>): boolean => [...list].some((word) => aux.has(word))
  const isPassive = verb.form === 'past' && has(BE)
  if (verb.lemma === 'set-aside' && !has(MODAL)) return { at, verb, tense: 'past', isPassive }
  const isOrdered = isPassive && aux.has('be') && !aux.has('to')
  if (isOrdered || has(MODAL) || aux.has('expected') || aux.has('set') || aux.has('due') || aux.has('poised')) {
    return { at, verb, tense: 'future', isPassive }
  }
  if (aux.has('to') || (verb.form === 'base' && !has(HAS))) return { at, verb, tense: 'infinitive', isPassive }
  if (verb.form === 'past') return { at, verb, tense: aux.has('being') ? 'progressive' : 'past', isPassive }
  return { at, verb, tense: verb.form === 'ing' ? 'progressive' : 'present', isPassive }
}

/** The noun a sum counts: right of it ("in military aid", "package"), or left of it ("aid worth"). */
function countedNoun(scene: Scene, place: ScenePlace, left: number, right: number): number | undefined {
  for (let i = place.end; i < Math.min(right, place.end + 14); i++) {
    const word = wordAt(scene, i)
    if (GIFT_NOUNS.has(word)) return lastNoun(scene, i, right)
    if (CLAUSE_OPENERS.has(word) || word === ';' || isFiniteVerb(scene, i) || isWholeOf(scene, i)) break
  }
  return nounBefore(scene, place.first, left)
}

/** "a $95 billion bill with aid for": the sum is the bill's, not the aid's. */
function isWholeOf({ words }: Scene, i: number): boolean {
  return TRADE_NOUNS.has(words[i] ?? '') && /^(?:with|including|containing|covering)$/.test(words[i + 1] ?? '')
}

/** "aid package": the last noun of a run. */
function lastNoun(scene: Scene, from: number, right: number): number {
  let i = from
  while (i + 1 < right && GIFT_NOUNS.has(wordAt(scene, i + 1))) i++
  return i
}

const WORTH: ReadonlySet<string> = wordSet('worth of totalling totaling valued at amounting to')

/** "military aid worth", "a package for Ukraine, valued at", "increase funding for Ukraine to". */
function nounBefore(scene: Scene, first: number, left: number): number | undefined {
  let i = first - 1
  while (i >= left && BEFORE_SUM.has(wordAt(scene, i)) && !WORTH.has(wordAt(scene, i))) i--
  const lead = wordAt(scene, i)
  if (!WORTH.has(lead) && lead !== '(' && lead !== ':' && lead !== ',' && lead !== 'including') return undefined
  for (let j = i; j >= Math.max(left, i - 14); j--) {
    const word = wordAt(scene, j)
    if (GIFT_NOUNS.has(word)) return j
    if (lead === ',' && verbAt(scene, j) !== undefined) return undefined
  }
  return undefined
}

function isFiniteVerb(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i)
  if (/^(?:contains?|includes?|covers?)$/.test(word)) return true
  if (word === SUM || BE.has(word) || HAS.has(word) || MODAL.has(word)) return true
  const verb = verbAt(scene, i)
  return verb !== undefined && (verb.form === 'third' || verb.kind === 'say')
}
