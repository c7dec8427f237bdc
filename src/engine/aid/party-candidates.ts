import { NONE, tagOf } from '../syntax/parse.ts'
import { isDescription, isPeopleWord } from './aid-words.ts'
import type { PartyPhrase } from './parties.ts'
import { isFirstPerson } from './spoken-parties.ts'
import { type Peopled, partyMeant, phraseOver, standsIn } from './standing-in.ts'
import { headOf, type SumPlace, type SumSentence, wordOf } from './sum-sentence.ts'

/** How a party comes to be asked about: it stands in the sum's sentence, a word there stands for it, or it was told before. */
export const SOURCES = [
  'own',
  'stand-in',
  'described',
  'sentence before',
  'two before',
  'last donor',
  'last recipient',
  'dateline',
] as const
export type Source = (typeof SOURCES)[number]

/** A party that may give or get a sum. */
export interface PartyCandidate {
  readonly phrase: PartyPhrase
  readonly source: Source
  /** The word of the sum's sentence that names it or stands for it; NONE where another sentence does. */
  readonly anchor: number
  /** Where that word's phrase begins and ends. */
  readonly first: number
  readonly end: number
  /** The sentence that its phrase stands in; undefined for one that was chosen before. */
  readonly at: Peopled | undefined
  /** How often it is told of in the sentences that are looked at. */
  readonly mentions: number
}

/** Who got what in the sum before, where it is near. */
export interface LastRoles {
  readonly donor?: PartyPhrase
  readonly recipient?: PartyPhrase
}

/** Most parties of a sentence that are asked about, the nearest to the sum. */
const OWN_MAX = 16
const BEFORE_MAX = 6

/** Everybody who may give or get a sum: of its own sentence, of the two before, and of the sum before. */
export function partyCandidates(
  here: Peopled,
  place: SumPlace,
  before: Peopled | undefined,
  twoBefore: Peopled | undefined,
  last: LastRoles,
): readonly PartyCandidate[] {
  const mentions = mentionsIn([here, before, twoBefore])
  const found = [
    ...nearest(here.parties, place).map((phrase) => ownCandidate(here, phrase)),
    ...standIns(here, before),
    ...described(here, place),
    ...elsewhere(before, before?.parties ?? [], 'sentence before'),
    ...elsewhere(twoBefore, twoBefore?.parties ?? [], 'two before'),
    ...elsewhere(undefined, last.donor === undefined ? [] : [last.donor], 'last donor'),
    ...elsewhere(undefined, last.recipient === undefined ? [] : [last.recipient], 'last recipient'),
    ...[here, before, twoBefore].flatMap((at) =>
      elsewhere(at, at?.dateline === undefined ? [] : [at.dateline], 'dateline'),
    ),
  ]
  return found.map((one) => ({ ...one, mentions: mentions.get(partyName(one.phrase)) ?? 0 }))
}

type Found = Omit<PartyCandidate, 'mentions'>

/** One string for whoever a phrase means: the country or body, else the person. */
export function partyName({ party, person }: PartyPhrase): string {
  return party?.country ?? party?.name ?? party?.text ?? person?.name ?? ''
}

function mentionsIn(sentences: readonly (Peopled | undefined)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const phrase of sentences.flatMap((one) => one?.parties ?? [])) {
    const name = partyName(phrase)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

function nearest(parties: readonly PartyPhrase[], { first, end }: SumPlace): readonly PartyPhrase[] {
  if (parties.length <= OWN_MAX) return parties
  const distance = (one: PartyPhrase): number => Math.max(first - one.end, one.first - end)
  const furthest = [...parties].sort((a, b) => distance(a) - distance(b))[OWN_MAX - 1] as PartyPhrase
  return parties.filter((one) => distance(one) <= distance(furthest)).slice(0, OWN_MAX)
}

function ownCandidate(at: Peopled, phrase: PartyPhrase): Found {
  const { first, end } = phrase
  return { phrase, source: 'own', anchor: headOf(at.sentence.parse, first, end), first, end, at }
}

function* standIns(here: Peopled, before: Peopled | undefined): Generator<Found> {
  let found = 0
  for (let word = 0; word < here.sentence.words.length && found < BEFORE_MAX; word++) {
    if (!standsIn(here.sentence, word) || phraseOver(here, word) !== undefined) continue
    const meant = partyMeant(here, word, () => before)
    if (meant === undefined) continue
    found++
    yield { phrase: meant.phrase, source: 'stand-in', anchor: word, first: word, end: word + 1, at: here }
  }
}

/** "donors", "refugees", "we": told of in the sentence without a name, the nearest to the sum. */
function described(here: Peopled, place: SumPlace): readonly Found[] {
  const { sentence } = here
  const words = [...sentence.words.keys()].filter(
    (word) => isDescribing(sentence, word) && !here.parties.some((one) => one.first <= word && word < one.end),
  )
  return words
    .sort((a, b) => Math.abs(a - place.first) - Math.abs(b - place.first))
    .slice(0, DESCRIBED_MAX)
    .map((word) => ({
      phrase: describedPhrase(sentence, word),
      source: 'described',
      anchor: word,
      first: word,
      end: word + 1,
      at: here,
    }))
}

const DESCRIBED_MAX = 6

function isDescribing(sentence: SumSentence, word: number): boolean {
  const said = wordOf(sentence, word)
  const tag = tagOf(sentence.parse, word)
  if (tag === 'PRON') return isFirstPerson(said)
  // "Allies have committed", as NATO and its members write.
  const isNoun = tag === 'NOUN' || (tag === 'PROPN' && /[^s]s$/.test(said))
  return isNoun && sentence.sumOf[word] === -1 && isDescription(sentence, said)
}

const PRONOUN = { isPronoun: true } as const

function describedPhrase(sentence: SumSentence, word: number): PartyPhrase {
  const { parse, text } = sentence
  const [start, end] = [parse.start[word] as number, parse.end[word] as number]
  return {
    first: word,
    end: word + 1,
    form: isPeopleWord(sentence, wordOf(sentence, word)) ? 'people' : 'office',
    noun: word,
    isDescribed: true,
    party: { text: text.slice(start, end), start, end, ...(tagOf(parse, word) === 'PRON' ? PRONOUN : {}) },
  }
}

function elsewhere(at: Peopled | undefined, parties: readonly PartyPhrase[], source: Source): readonly Found[] {
  return parties.slice(0, BEFORE_MAX).map((phrase) => ({ phrase, source, anchor: NONE, first: NONE, end: NONE, at }))
}
