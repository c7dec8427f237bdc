import { MONTHS, WEEKDAYS } from '../text/calendar.ts'
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  QUANTIFIERS,
  RARER_PREPOSITIONS,
  RELATIVES,
} from '../text/function-words.ts'
import { COUNTING_WORDS } from '../text/number-names.ts'
import { FORMS_OF_ADDRESS, OFFICES, SHORT_OFFICES } from '../text/office-words.ts'
import { wordSet } from '../text/word-set.ts'

/** Words that start sentences with a capital and are no part of a name. */
const FUNCTION_WORDS: ReadonlySet<string> = wordSet(
  PREPOSITIONS,
  RARER_PREPOSITIONS,
  AUXILIARIES,
  DETERMINERS,
  QUANTIFIERS,
  PRONOUNS,
  RELATIVES,
  CONJUNCTIONS,
  COUNTING_WORDS,
  MONTHS,
  WEEKDAYS,
  `why how so yet off onto out up without above along around behind below beyond except throughout unless not yes
  more much other others several such only also even ever just now then there here once still too very however
  meanwhile moreover therefore thus indeed perhaps another first second last next yesterday today tomorrow mr mrs
  ms`,
)

/** Titles and honorifics before a person's name. */
const TITLES: ReadonlySet<string> = wordSet(
  OFFICES,
  SHORT_OFFICES,
  FORMS_OF_ADDRESS,
  `mx baron baroness vice-president prime foreign reverend rev father sister rabbi major cpl corporal cmdr attorney
  coach former acting interim vice ex hon`,
)

export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word.toLowerCase())
}

/** Whether a word is a title or an honorific, its point left off. */
export function isTitleWord(word: string): boolean {
  return TITLES.has(word.toLowerCase())
}
