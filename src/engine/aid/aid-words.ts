import { type Lexicon, wordClass } from '../../lexicon/lexicon.ts'
import type { AidCategory } from '../../model/money.ts'

/** What is asked of words in a sentence about sums: all in lower case. */
interface Asked {
  readonly lexicon: Lexicon
}

/**
 * What a verb tells of a gift. `give`: it is handed over. `announce`, `approve`: it is told of, decided on.
 * `receive`, `ask`, `thank`: told from the side of who gets it. `help`: told by who is helped with it. `go`: told by the
 * gift itself. `withhold`, `refuse`: it is kept back, or turned down. `propose`: it may come. `hold`: the gift has a part
 * or a size. `say`: only who tells it. `trade`: no gift at all. A verb of several is of the first.
 */
export const ACTS = [
  'give',
  'announce',
  'approve',
  'receive',
  'ask',
  'thank',
  'help',
  'go',
  'withhold',
  'refuse',
  'propose',
  'hold',
  'say',
  'trade',
] as const
export type Act = (typeof ACTS)[number]

/** The classes of the lexicon that they are, in the same order. */
const ACT_CLASSES: readonly number[] = [
  wordClass('delivers'),
  wordClass('pledges'),
  wordClass('commits'),
  wordClass('receives'),
  wordClass('requests'),
  wordClass('thanks'),
  wordClass('helps'),
  wordClass('arrives'),
  wordClass('withholds'),
  wordClass('refuses'),
  wordClass('proposes'),
  wordClass('measures'),
  wordClass('tells'),
  wordClass('trades'),
]

export interface GiftVerb {
  readonly act: Act
  readonly lemma: string
}

/** What a noun says of the sum that it is of, in or worth. */
export const NOUN_KINDS = ['aid', 'money', 'goods', 'request', 'trade'] as const
export type NounKind = (typeof NOUN_KINDS)[number]

/** The classes of the lexicon that they are, in the same order. */
const KIND_CLASSES: readonly number[] = [
  wordClass('aid-noun'),
  wordClass('funding-noun'),
  wordClass('goods-noun'),
  wordClass('request-noun'),
  wordClass('trade-noun'),
]

const VERB = wordClass('verb')
/** What a verb's form tells of a gift; undefined for a verb that is in none of the lists. */
export function giftVerb({ lexicon }: Asked, word: string): GiftVerb | undefined {
  const entry = lexicon.entryOf(word)
  const act = ACTS[ACT_CLASSES.findIndex((number) => lexicon.isOf(entry, number))]
  return act === undefined ? undefined : { act, lemma: lexicon.value(entry, VERB) || word }
}

/** What a noun says of a sum, in either number. */
export function nounKind({ lexicon }: Asked, word: string): NounKind | undefined {
  const entry = lexicon.entryOf(word)
  return NOUN_KINDS[KIND_CLASSES.findIndex((number) => lexicon.isOf(entry, number))]
}

const CATEGORY = wordClass('category')
const CATEGORIES: ReadonlySet<string> = new Set(['military', 'humanitarian', 'financial'])

/** What a word says of the kind of aid. */
export function categoryOf({ lexicon }: Asked, word: string): AidCategory | undefined {
  const value = lexicon.valueFor(word, CATEGORY) ?? ''
  const isCategory = (name: string): name is AidCategory => CATEGORIES.has(name)
  return isCategory(value) ? value : undefined
}

export type IsSuch = (asked: Asked, word: string) => boolean

/** Whether a word in lower case is of a class. */
export function isOf(number: number): IsSuch {
  return ({ lexicon }, word) => lexicon.is(word, number)
}

/** Names a category outright, and wins over what the money is for. */
export const isCategoryAdjective: IsSuch = isOf(wordClass('category-adjective'))
/** Neither arms, relief nor help for a budget. */
export const isOtherPurpose: IsSuch = isOf(wordClass('other-purpose'))
export const isLoanWord: IsSuch = isOf(wordClass('loan-noun'))
/** Calls for relief. */
export const isDisaster: IsSuch = isOf(wordClass('disaster'))
/** A body or person acting for its country: the last word of "the Swedish government". */
export const isOfficeHead: IsSuch = isOf(wordClass('office-head'))
const isBeforeHead = isOf(wordClass('office-word'))
/** What may stand in a phrase of office. */
export const isOfficeWord: IsSuch = (asked, word) => isOfficeHead(asked, word) || isBeforeHead(asked, word)
/** Those in need of it: "Ukrainian refugees" are a recipient, "Ukrainian grain" is not. */
export const isPeopleWord: IsSuch = isOf(wordClass('people-in-need'))
export const isCountryNoun: IsSuch = isOf(wordClass('country-noun'))
export const isBodyNoun: IsSuch = isOf(wordClass('body-noun'))
/** A third person that stands for a party named before. */
export const isStandIn: IsSuch = isOf(wordClass('stand-in'))
const isOwnDescription = isOf(wordClass('described-party'))
const isOwnGovernment = isOf(wordClass('own-government'))
/** Somebody else's giving or getting, whoever's they are called: "our partners"; not "our administration". */
export const isOthersNoun: IsSuch = (asked, word) => isOwnDescription(asked, word) && !isOwnGovernment(asked, word)
/** Tells of a giver or receiver without naming it. */
export const isDescription: IsSuch = (asked, word) =>
  isOwnDescription(asked, word) || isPeopleWord(asked, word) || isCountryNoun(asked, word) || isBodyNoun(asked, word)
