import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  QUANTIFIERS,
  RELATIVES,
} from '../../text/function-words.ts'
import { wordSet } from '../../text/word-set.ts'

/** Function words: they hold a sentence together and carry no topic of their own. */
export const STOP_WORDS: ReadonlySet<string> = wordSet(
  PREPOSITIONS,
  AUXILIARIES,
  DETERMINERS,
  QUANTIFIERS,
  PRONOUNS,
  RELATIVES,
  CONJUNCTIONS,
  `me mine myself us ours ourselves yours yourself yourselves him himself hers herself itself them theirs
  themselves why how so than then out off again further here there more other such only own same too very just
  also am doing done ought let not never up down now even still yet much well till above below without around
  along either neither everyone everybody everything anyone anybody anything someone somebody something nothing
  nobody none nowhere however therefore thus hence indeed quite rather really actually else ever oh ok okay yes
  yeah always sometimes often mr mrs ms dr 1`,
)
