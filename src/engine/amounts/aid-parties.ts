import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { NameMention, Party } from '../../model/mention.ts'
import { classOf, UPPER } from '../text/characters.ts'
import { BODY_WORDS_MAX, type KnownParty, knownParty } from './aid-bodies.ts'
import { isAidModifier, joinOffice, officeEnd, seatedBodyAt } from './aid-offices.ts'
import { type Scene, SUM, spanOf, startOf, verbAt, wordAt, writtenOf } from './aid-scene.ts'
import { AUXILIARIES, GIFT_NOUNS, OFFICE_HEADS, OFFICE_WORDS, PEOPLE_WORDS, PREPOSITIONS } from './aid-words.ts'

/**
 * How a party stands in its sentence: as a noun, as an adjective before another noun ("US tanks"), as
 * an owner ("Germany's"), or as someone acting for it (its president, its ministry).
 */
export type PartyForm = 'noun' | 'adjective' | 'owner' | 'office'

/** A country, public body, organisation or person in a scene. */
export interface SceneParty {
  /** Word indexes of the whole phrase, with its office and person. */
  readonly first: number
  readonly end: number
  readonly form: PartyForm
  /** Undefined for a person of no known country. */
  readonly party?: Party
  readonly person?: Party
  /** A people or beneficiaries: "Ukrainian refugees". */
  readonly isPeople?: boolean
}

/** Names by place, for one article; `countries` tells which country a person stands for. */
export interface NameIndex {
  readonly names: readonly NameMention[]
  readonly lexicon: Lexicon
  readonly countries: ReadonlyMap<string, KnownParty>
}

/** Which country each person of the article acts for, by the offices the text gives them. Cost: linear. */
export function nameIndex(names: readonly NameMention[], lexicon: Lexicon): NameIndex {
  const countries = new Map<string, KnownParty>()
  for (const name of names) {
    if (!isPerson(name) || name.roles === undefined) continue
    for (const role of name.roles) {
      const of = role.of === undefined || role.tense === 'former' ? undefined : knownParty(role.of, lexicon)
      if (of?.country !== undefined) countries.set(name.fullName ?? name.text, of)
    }
  }
  return { names, countries, lexicon }
}

/** The parties of a scene, in order and without overlap. `nameAt` is the first name that may stand in it. */
export function sceneParties(scene: Scene, index: NameIndex, nameAt: number): readonly SceneParty[] {
  const parties: SceneParty[] = []
  const names = namesByWord(scene, index, nameAt)
  for (let i = 0; i < scene.words.length; ) {
    const found = partyAt(scene, i, names, index)
    if (found === undefined) {
      i++
      continue
    }
    const before = parties[parties.length - 1]
    const joined = before === undefined ? undefined : joinOffice(scene, before, found)
    if (joined === undefined) parties.push(seated(scene, found, before))
    else parties[parties.length - 1] = joined
    i = found.end
  }
  return parties
}

/** "the government in Tokyo": one party with its seat, unless the government is another party's already. */
function seated(scene: Scene, found: SceneParty, before: SceneParty | undefined): SceneParty {
  const body = seatedBodyAt(scene, found.first)
  if (body < (before?.end ?? 0) || found.party?.country === undefined || found.form !== 'noun') return found
  return { ...found, first: body, form: 'office' }
}

function namesByWord(scene: Scene, index: NameIndex, nameAt: number): ReadonlyMap<number, NameMention> {
  const byWord = new Map<number, NameMention>()
  const last = spanOf(scene, 0, scene.words.length).end
  let word = 0
  for (let n = nameAt; n < index.names.length; n++) {
    const name = index.names[n]
    if (name === undefined || name.start >= last) break
    while (word < scene.words.length && startOf(scene, word) < name.start) word++
    if (word >= scene.words.length || startOf(scene, word) !== name.start) continue
    const before = byWord.get(word)
    if (before === undefined || isSurer(name, before)) byWord.set(word, name)
  }
  return byWord
}

/** A name that only holds office here ("President X") is a person before its type is known. */
function isPerson(name: NameMention): boolean {
  return name.type === 'person' || (name.type === undefined && name.roles !== undefined)
}

/** Of two names that start at one place: one found outright, then the longer. */
function isSurer(name: NameMention, before: NameMention): boolean {
  const rank = (one: NameMention): number => (one.latent === true ? 0 : 2) + (isPerson(one) ? 1 : 0)
  return rank(name) > rank(before) || (rank(name) === rank(before) && name.end > before.end)
}

function partyAt(
  scene: Scene,
  i: number,
  names: ReadonlyMap<number, NameMention>,
  index: NameIndex,
): SceneParty | undefined {
  if (wordAt(scene, i) === SUM) return undefined
  const name = names.get(i)
  const nameEnd = name === undefined ? i : wordEndOf(scene, i, name.end)
  const known = longestKnown(scene, i, index.lexicon)
  if (name !== undefined && isPerson(name) && (known === undefined || known.end <= nameEnd))
    return personParty(name, i, nameEnd, index)
  if (known !== undefined && (name?.type !== 'organization' || known.end >= nameEnd)) {
    return knownPartyAt(scene, i, known.end, known.known)
  }
  if (name?.type !== 'organization' && name?.type !== 'place') return undefined
  if (known !== undefined && OFFICE_HEADS.has(wordAt(scene, nameEnd - 1))) {
    return { first: i, end: nameEnd, form: 'office', party: partyOf(scene, i, known.end, known.known) }
  }
  if (name.type === 'place' || name.latent === true) return undefined
  const party: Party = { text: name.text, start: name.start, end: name.end, name: name.fullName ?? name.text }
  const isOwner = wordAt(scene, nameEnd) === "'s" || wordAt(scene, nameEnd) === '’s'
  return { first: i, end: isOwner ? nameEnd + 1 : nameEnd, form: isOwner ? 'owner' : 'noun', party }
}

function wordEndOf(scene: Scene, from: number, offset: number): number {
  let i = from
  while (i < scene.words.length && startOf(scene, i) < offset) i++
  return i
}

function longestKnown(scene: Scene, i: number, lexicon: Lexicon): { end: number; known: KnownParty } | undefined {
  if (!isCapital(scene, i)) return undefined
  for (let end = Math.min(i + BODY_WORDS_MAX, scene.words.length); end > i; end--) {
    const lastWord = wordAt(scene, end - 1)
    if (!/^[\p{L}.]/u.test(lastWord) || !(isCapital(scene, end - 1) || OFFICE_WORDS.has(lastWord))) continue
    const known = knownParty(writtenOf(scene, i, end), lexicon)
    if (known !== undefined) return { end, known }
  }
  return undefined
}

function isCapital(scene: Scene, i: number): boolean {
  return classOf(scene.text.charCodeAt(startOf(scene, i))) === UPPER
}

function partyOf(scene: Scene, first: number, end: number, known: KnownParty): Party {
  const country = known.country === undefined ? {} : { country: known.country }
  return { text: writtenOf(scene, first, end), ...spanOf(scene, first, end), name: known.name, ...country }
}

function personParty(name: NameMention, first: number, end: number, index: NameIndex): SceneParty {
  const full = name.fullName ?? name.text
  const person: Party = { text: name.text, start: name.start, end: name.end, name: full }
  const country = index.countries.get(full)
  if (country === undefined) return { first, end, form: 'office', person }
  const party: Party = { text: name.text, start: name.start, end: name.end, name: country.name }
  return {
    first,
    end,
    form: 'office',
    person,
    party: country.country === undefined ? party : { ...party, country: country.country },
  }
}

/** A country's name or adjective with what follows it: "Germany's", "the Swedish government", "Ukrainian refugees". */
function knownPartyAt(scene: Scene, first: number, end: number, known: KnownParty): SceneParty {
  const party = partyOf(scene, first, end, known)
  const isOwner = /^['’]s$/.test(wordAt(scene, end)) || /^['’]$/.test(wordAt(scene, end))
  const rest = isOwner ? end + 1 : end
  const office = officeEnd(scene, rest)
  if (office > rest) return { first, end: office, form: 'office', party, ...people(scene, office - 1) }
  const beneficiaries = peopleEnd(scene, rest)
  if (beneficiaries > rest) return { first, end: beneficiaries, form: 'noun', party, isPeople: true }
  if (isOwner) return { first, end: rest, form: 'owner', party }
  const isPlural = known.isDemonym === true && /[^s]s$/.test(wordAt(scene, end - 1))
  if (known.isDemonym === true && !isPlural) return { first, end, form: 'adjective', party }
  return { first, end, form: 'noun', party, ...(isPlural ? { isPeople: true } : {}) }
}

function people(scene: Scene, i: number): { isPeople?: boolean } {
  return PEOPLE_WORDS.has(wordAt(scene, i)) ? { isPeople: true } : {}
}

/** Where "refugees", "wounded soldiers", "earthquake survivors" end after a country's word; `from` where there are none. */
function peopleEnd(scene: Scene, from: number): number {
  for (let i = from; i < from + 3; i++) {
    const word = wordAt(scene, i)
    if (PEOPLE_WORDS.has(word) && !isAidModifier(scene, i)) return i + 1
    if (!/^\p{Ll}+$/u.test(word) || PREPOSITIONS.has(word) || GIFT_NOUNS.has(word)) return from
    if (verbAt(scene, i) !== undefined || AUXILIARIES.has(word)) return from
  }
  return from
}
