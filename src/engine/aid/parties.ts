import type { Voice } from '../../model/article.ts'
import type { NameMention, Party } from '../../model/mention.ts'
import { NONE, relationOf, tagOf } from '../syntax/parse.ts'
import type { Analysis } from '../text/analysis.ts'
import { firstStartingFrom } from '../text/spans.ts'
import { isOfficeHead, isOfficeWord, nounKind } from './aid-words.ts'
import { isDateline } from './dateline.ts'
import { BODY_WORDS_MAX, type KnownParty, knownParty } from './known-parties.ts'
import { nounAfter } from './noun-run.ts'
import { joinedPerson, officeEnd, peopleEnd, seatedBody } from './offices.ts'
import { spokenPhrase } from './spoken-parties.ts'
import { isCapital, type SumSentence, wordOf, written } from './sum-sentence.ts'

/**
 * How a party stands in its sentence: by its name, before another noun ("US tanks", "Ukraine aid"), as an owner
 * ("Germany's"), as someone acting for it (its president, its ministry), or as people of it in need.
 */
export type PartyForm = 'name' | 'modifier' | 'owner' | 'office' | 'people'

/** A country, public body, organisation or person in a sentence. */
export interface PartyPhrase {
  /** Words of the whole phrase, with its office and person; `end` is one past the last. */
  readonly first: number
  readonly end: number
  readonly form: PartyForm
  /** The noun that ties it into the sentence: its own last, or the one that it stands before or owns. */
  readonly noun: number
  /** Undefined for a person of no known country. */
  readonly party?: Party
  readonly person?: Party
  /** The words that name it are an adjective: "Ukrainian". */
  readonly isAdjective?: true
  /** A town or region of no known country. */
  readonly isPlace?: true
  /** Told by a common noun or a pronoun alone: "donors", "refugees", "we". */
  readonly isDescribed?: true
  /** A person with an office of some country or body that is not told. */
  readonly isOfficial?: true
}

/** The parties of a sentence, and the place that its dateline tells of. */
export interface Parties {
  readonly parties: readonly PartyPhrase[]
  readonly dateline?: PartyPhrase
}

/** Names by place, for one article; `countries` tells which country a person stands for, `voices` who "we" is. */
export interface NameIndex {
  readonly names: readonly NameMention[]
  readonly countries: ReadonlyMap<string, KnownParty>
  /** Who has an office, of whatever country. */
  readonly officials: ReadonlySet<string>
  readonly voices: readonly Voice[]
}

/** Which country each person of the article acts for, by the offices the text gives them. Cost: linear. */
export function nameIndex(
  names: readonly NameMention[],
  { article: { voices = [] }, lexicon }: Pick<Analysis, 'article' | 'lexicon'>,
): NameIndex {
  const countries = new Map<string, KnownParty>()
  const officials = new Set<string>()
  for (const name of names) {
    if (!isPerson(name) || name.roles === undefined) continue
    officials.add(name.fullName ?? name.text)
    for (const role of name.roles) {
      const of = role.of === undefined || role.tense === 'former' ? undefined : knownParty(role.of, lexicon)
      if (of !== undefined) countries.set(name.fullName ?? name.text, of)
    }
  }
  return { names, countries, officials, voices }
}

/** A name that only holds office here ("President X") is a person before its type is known. */
function isPerson(name: NameMention): boolean {
  return name.type === 'person' || (name.type === undefined && name.roles !== undefined)
}

/** The parties of a sentence, in order and without overlap. */
export function partiesOf(sentence: SumSentence, index: NameIndex): Parties {
  const names = namesByWord(sentence, index)
  const phrases: PartyPhrase[] = []
  for (let i = 0; i < sentence.words.length; ) {
    const found = sentence.sumOf[i] === -1 ? phraseAt(sentence, i, names.get(i), index) : undefined
    if (found === undefined) {
      i++
      continue
    }
    const before = phrases[phrases.length - 1]
    const joined = before === undefined ? undefined : joinedPerson(sentence, before, found)
    if (joined === undefined) phrases.push(found)
    else phrases[phrases.length - 1] = joined
    i = found.end
  }
  const [first, ...others] = phrases
  return first !== undefined && isDateline(sentence, first)
    ? { parties: others, dateline: first }
    : { parties: phrases }
}

function namesByWord(sentence: SumSentence, { names }: NameIndex): ReadonlyMap<number, NameMention> {
  const { parse } = sentence
  const byWord = new Map<number, NameMention>()
  const last = parse.end[parse.count - 1] as number
  let word = 0
  for (let n = firstStartingFrom(names, parse.start[0] as number); n < names.length; n++) {
    const name = names[n] as NameMention
    if (name.start >= last) break
    while (word < parse.count && (parse.start[word] as number) < name.start) word++
    if (word >= parse.count || parse.start[word] !== name.start) continue
    const before = byWord.get(word)
    if (before === undefined || isSurer(name, before)) byWord.set(word, name)
  }
  return byWord
}

/** Of two names that start at one place: one found outright, then the longer. */
function isSurer(name: NameMention, before: NameMention): boolean {
  const rank = (one: NameMention): number => (one.latent === true ? 0 : 2) + (isPerson(one) ? 1 : 0)
  return rank(name) > rank(before) || (rank(name) === rank(before) && name.end > before.end)
}

function phraseAt(
  sentence: SumSentence,
  i: number,
  name: NameMention | undefined,
  index: NameIndex,
): PartyPhrase | undefined {
  const spoken = spokenPhrase(sentence, i, index.voices)
  if (spoken !== undefined) return spoken
  const nameEnd = name === undefined ? i : wordEndOf(sentence, i, name.end)
  const known = longestKnown(sentence, i)
  if (name !== undefined && isPerson(name) && (known === undefined || known.end <= nameEnd)) {
    return personPhrase(name, i, nameEnd, index)
  }
  if (known !== undefined && (name?.type !== 'organization' || known.end >= nameEnd)) {
    return knownPhrase(sentence, i, known.end, known.known)
  }
  if (name?.type === 'place' && name.latent !== true) return placePhrase(sentence, i, nameEnd, name)
  if (name?.type !== 'organization' || name.latent === true) return undefined
  if (known !== undefined && isOfficeHead(sentence, wordOf(sentence, nameEnd - 1))) {
    return knownPhrase(sentence, i, nameEnd, known.known)
  }
  const party: Party = { text: name.text, start: name.start, end: name.end, name: name.fullName ?? name.text }
  return standing(sentence, i, nameEnd, party, false)
}

/** A town or region: somebody there may get it, and nothing says of which country it is. */
function placePhrase(sentence: SumSentence, first: number, end: number, name: NameMention): PartyPhrase {
  const party: Party = { text: name.text, start: name.start, end: name.end, name: name.fullName ?? name.text }
  return { ...standing(sentence, first, end, party, false), isPlace: true }
}

function wordEndOf({ parse }: SumSentence, from: number, offset: number): number {
  let i = from
  while (i < parse.count && (parse.start[i] as number) < offset) i++
  return i
}

function longestKnown(sentence: SumSentence, i: number): { end: number; known: KnownParty } | undefined {
  if (!isCapital(sentence, i)) return undefined
  for (let end = Math.min(i + BODY_WORDS_MAX, sentence.words.length); end > i; end--) {
    const last = wordOf(sentence, end - 1)
    if (!/^[\p{L}.]/u.test(last) || !(isCapital(sentence, end - 1) || isOfficeWord(sentence, last))) continue
    const known = knownParty(written(sentence, i, end), sentence.lexicon)
    if (known !== undefined) return { end, known }
  }
  return undefined
}

function personPhrase(name: NameMention, first: number, end: number, index: NameIndex): PartyPhrase {
  const full = name.fullName ?? name.text
  const person: Party = { text: name.text, start: name.start, end: name.end, name: full }
  const stands = index.countries.get(full)
  const country = stands?.country === undefined ? {} : { country: stands.country }
  if (stands !== undefined)
    return { first, end, form: 'office', noun: end - 1, person, party: { ...person, name: stands.name, ...country } }
  const official = index.officials.has(full) ? ({ isOfficial: true } as const) : {}
  return { first, end, form: 'office', noun: end - 1, person, ...official }
}

/** A country's or body's name with what follows it: "Germany's", "the Swedish government", "Ukrainian refugees". */
function knownPhrase(sentence: SumSentence, first: number, end: number, known: KnownParty): PartyPhrase {
  const { parse } = sentence
  const country = known.country === undefined ? {} : { country: known.country }
  const party: Party = {
    text: written(sentence, first, end),
    start: parse.start[first] as number,
    end: parse.end[end - 1] as number,
    name: known.name,
    ...country,
  }
  return standing(sentence, first, end, party, known.isDemonym === true)
}

const POSSESSIVE = /^['’]s?$/

function standing(sentence: SumSentence, first: number, end: number, party: Party, isDemonym: boolean): PartyPhrase {
  const isOwner = POSSESSIVE.test(wordOf(sentence, end))
  const rest = isOwner ? end + 1 : end
  const office = officeEnd(sentence, rest)
  if (office > rest) {
    return { first, end: office, form: 'office', noun: office - 1, party }
  }
  const people = peopleEnd(sentence, rest)
  if (people > rest) return { first, end: people, form: 'people', noun: people - 1, party }
  const noun = nounAfter(sentence, rest)
  const adjective = isDemonym ? ({ isAdjective: true } as const) : {}
  if (isOwner) return { first, end: rest, form: 'owner', noun: noun === NONE ? end - 1 : noun, party }
  const isPlural = isDemonym && /[^s]s$/.test(wordOf(sentence, end - 1))
  if (isPlural) return { first, end, form: 'people', noun: end - 1, party }
  if (noun !== NONE && sentence.sumOf[noun] === -1 && (isDemonym || isModifying(sentence, end, noun))) {
    return { first, end, form: 'modifier', noun, party, ...adjective }
  }
  const seat = seatedBody(sentence, first)
  if (seat < first) return { first: seat, end, form: 'office', noun: seat, party }
  return { first, end, form: 'name', noun: end - 1, party, ...adjective }
}

/** "Ukraine" in "Ukraine aid package": the parse or the noun itself says so. */
function isModifying(sentence: SumSentence, end: number, noun: number): boolean {
  const { parse } = sentence
  const head = parse.heads[end - 1] as number
  const relation = relationOf(parse, end - 1)
  if (head >= end && head <= noun && (relation === 'compound' || relation === 'amod' || relation.startsWith('nmod'))) {
    return true
  }
  return tagOf(parse, end) !== 'VERB' && nounKind(sentence, wordOf(sentence, noun)) !== undefined && noun - end < 4
}
