import { hashPair } from './hash.ts'
import { type HashedKeys, rankOf } from './hashed-keys.ts'

/** What the lists say of a lower-case word, as bits. */
export const FIRST_NAME: number = 1 << 0
export const SURNAME: number = 1 << 1
export const COUNTRY: number = 1 << 2
export const CITY: number = 1 << 3
export const REGION: number = 1 << 4
export const ORG_WORD: number = 1 << 5
export const PLACE_WORD: number = 1 << 6
export const DEMONYM: number = 1 << 7
export const TITLE: number = 1 << 8
export const SPEECH: number = 1 << 9
export const TEAM: number = 1 << 10
export const PARTICLE: number = 1 << 11
export const CALENDAR: number = 1 << 12
export const FUNCTION: number = 1 << 13
export const LOCATIVE: number = 1 << 14
/** Starts a phrase of the phrase table. */
export const PHRASE_START: number = 1 << 15
export const EVENT_WORD: number = 1 << 16
export const TOWN: number = 1 << 17
/** The whole name of a body. */
export const ORGANIZATION: number = 1 << 18

/** The word lists and the statistics of unlabelled text that the model carries. */
export interface Lexicon {
  readonly listKeys: HashedKeys
  readonly listBits: Uint32Array
  readonly phraseKeys: HashedKeys
  /** For each phrase its list: a bit's number. */
  readonly phraseList: Uint8Array
  readonly seenKeys: HashedKeys
  /** For each word seen in unlabelled text, as written: its cluster. */
  readonly cluster: Uint16Array
  /** How much of the word's use is in this form: 0 hardly any to 3 nearly all. */
  readonly share: Uint8Array
}

export function listsOf(lexicon: Lexicon, lowerHash: number): number {
  const rank = rankOf(lexicon.listKeys, lowerHash)
  return rank < 0 ? 0 : (lexicon.listBits[rank] as number)
}

/** The key of a phrase is folded from its words' hashes, first to last. */
export function phraseKey(before: number, lowerHash: number): number {
  return hashPair(before, lowerHash)
}

/** How a word written in capitals is usually written: 0 so, 1 with a capital, 2 in lower case. */
export function usualForm(lexicon: Lexicon, upper: number, titled: number, lower: number): number {
  if (shareOf(lexicon, lower) >= 2) return 2
  if (shareOf(lexicon, titled) >= 2) return 1
  if (shareOf(lexicon, upper) >= 2) return 0
  return shareOf(lexicon, lower) > 0 ? 2 : 1
}

function shareOf(lexicon: Lexicon, hash: number): number {
  const rank = rankOf(lexicon.seenKeys, hash)
  return rank < 0 ? -1 : (lexicon.share[rank] as number)
}
