import { relationNumber } from '../syntax/labels.ts'
import { childrenOf, NONE, tagOf } from '../syntax/parse.ts'
import { isBodyNoun, isCountryNoun, isStandIn } from './aid-words.ts'
import type { Parties, PartyPhrase } from './parties.ts'
import { type SumSentence, wordOf } from './sum-sentence.ts'

/** A sentence with its parties. */
export interface Peopled extends Parties {
  readonly sentence: SumSentence
}

/** What a word or phrase means, and whether its own clause names it. */
export interface Meant {
  readonly phrase: PartyPhrase
  readonly isSaid: boolean
}

/**
 * The party that a word of a sentence names, or stands for: "it", "the country", "the bank". Looks at the phrases
 * before it in the sentence and in the sentence before, no further.
 */
export function partyMeant(here: Peopled, word: number, before: () => Peopled | undefined): Meant | undefined {
  if (word === NONE) return undefined
  const named = phraseOver(here, word)
  if (named !== undefined) return { phrase: named, isSaid: true }
  const wanted = standInFor(here.sentence, word)
  if (wanted === undefined) return undefined
  const inSentence = lastSuch(
    here.parties.filter((one) => one.end <= word),
    wanted,
    here.sentence,
  )
  if (inSentence !== undefined) return { phrase: inSentence, isSaid: true }
  const isNoun = wanted === 'country' || wanted === 'body'
  const behind = isNoun
    ? here.parties.find((one) => one.first > word && isSuch(one, wanted) && one.form !== 'owner')
    : undefined
  const earlier = before()
  const carried = earlier === undefined ? undefined : firstSuch(earlier, wanted)
  if (carried !== undefined) return { phrase: carried, isSaid: false }
  return behind === undefined ? undefined : { phrase: behind, isSaid: true }
}

/** The phrase that covers a word, or whose noun it is. */
export function phraseOver({ sentence, parties }: Peopled, word: number): PartyPhrase | undefined {
  const over = parties.find((one) => one.first <= word && word < one.end)
  if (over !== undefined) return over.form === 'modifier' || over.form === 'owner' ? undefined : over
  if (sentence.sumOf[word] !== -1) return undefined
  // "the town of X in Y": a name in apposition to its noun.
  const names = childrenOf(sentence.parse, word, 'appos', 'flat', 'nmod:desc')
  return parties.find(
    (one) =>
      one.form !== 'modifier' && one.form !== 'owner' && names.some((name) => one.first <= name && name < one.end),
  )
}

/** Whether a word may stand for a party named elsewhere: "it", "the country", "the bank". */
export function standsIn(sentence: SumSentence, word: number): boolean {
  return standInFor(sentence, word) !== undefined
}

type Wanted = 'country' | 'body' | 'person' | 'any'

function standInFor(sentence: SumSentence, word: number): Wanted | undefined {
  const said = wordOf(sentence, word)
  if (tagOf(sentence.parse, word) === 'PRON' && isStandIn(sentence, said))
    return said === 'he' || said === 'she' ? 'person' : 'any'
  const isOwned = /^(?:his|her)$/.test(wordOf(sentence, word - 1))
  if (isCountryNoun(sentence, said)) return isOwned ? 'person' : 'country'
  return isBodyNoun(sentence, said) && wordOf(sentence, word - 1) === 'the' ? 'body' : undefined
}

function isSuch(phrase: PartyPhrase, wanted: Wanted): boolean {
  if (phrase.form === 'modifier') return false
  switch (wanted) {
    case 'country':
      return phrase.party?.country !== undefined && phrase.person === undefined
    case 'body':
      return phrase.party !== undefined && (phrase.party.country === undefined || phrase.party.country === 'EU')
    case 'person':
      return phrase.person !== undefined || phrase.form === 'office'
    case 'any':
      return phrase.form !== 'owner'
  }
}

/** The subject before it, else the nearest. */
function lastSuch(phrases: readonly PartyPhrase[], wanted: Wanted, sentence: SumSentence): PartyPhrase | undefined {
  const such = phrases.filter((one) => isSuch(one, wanted))
  const subject = such.findLast((one) => isSubject(sentence, one))
  // "Britain is one of Ukraine's supporters and has sent the country": not who does it.
  if (wanted === 'country')
    return such.findLast((one) => one !== subject && one.party?.country !== subject?.party?.country) ?? subject
  return subject ?? such.at(-1)
}

function firstSuch({ sentence, parties }: Peopled, wanted: Wanted): PartyPhrase | undefined {
  const such = parties.filter((one) => isSuch(one, wanted))
  return such.find((one) => isSubject(sentence, one)) ?? such[0]
}

function isSubject({ parse }: SumSentence, phrase: PartyPhrase): boolean {
  for (let i = phrase.first; i < phrase.end; i++) {
    const relation = parse.relations[i]
    if (relation === NSUBJ || relation === NSUBJ_PASS) return true
  }
  return false
}

const NSUBJ = relationNumber('nsubj')
const NSUBJ_PASS = relationNumber('nsubj:pass')

/** A phrase that the clause itself names. */
export function said(phrase: PartyPhrase | undefined): Meant | undefined {
  return phrase === undefined ? undefined : { phrase, isSaid: true }
}
