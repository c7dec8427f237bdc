import { OFFICES } from '../text/office-words.ts'
import { wordSet } from '../text/word-set.ts'
import { canSpeak, type Phrase } from './phrases.ts'
import type { Words } from './words.ts'

/** Nouns for one person by office, work or part in an event: what they tell of can be said. */
const ROLES: ReadonlySet<string> = wordSet(
  OFFICES,
  `legislator councillor councilor priest rabbi pastor official strategist boss executive manager coach player
  officer soldier magistrate attorney lawyer sheriff detective professor scientist researcher economist analyst
  expert author writer journalist reporter host presenter candidate nominee rival opponent critic activist
  campaigner organizer organiser volunteer doctor physician nurse surgeon teacher student farmer fisherman trader
  driver pilot worker owner resident neighbor neighbour witness survivor victim lady man woman boy girl mother
  father brother sister son daughter wife husband widow uncle aunt grandmother grandfather friend colleague`,
)

/** Whether a phrase describes one person by a role: "the governor", "his chief of staff", "Ghana's finance minister". */
export function isOnePerson(words: Words, phrase: Phrase): boolean {
  return ROLES.has(words.lower(phrase.headEnd - 1))
}

/** Whether a phrase is someone's name, a pronoun or a description of one person. */
export function isSomeone(words: Words, phrase: Phrase): boolean {
  return canSpeak(words, phrase) || isOnePerson(words, phrase)
}
