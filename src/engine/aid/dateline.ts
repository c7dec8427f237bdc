import type { PartyPhrase } from './parties.ts'
import { type SumSentence, wordOf } from './sum-sentence.ts'

/** What follows a dateline's place: "KYIV, March 14 (Reuters) - ", "Washington (CNN) President", "ANKARA — Tokyo". */
const DATELINE_END =
  /^(?:,? \p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?)?\s?(?:\(\p{Lu}[\p{L}.]{0,14}(?:[ /]\p{Lu}[\p{L}.]{0,14}){0,2}\)|[—–]|-{1,2}\s)\s*(?![\s\p{Ll}])/u
const DATELINE_MOST = 60

/** Where it was written; "Islamabad: the ambassador" too, but not "Islamabad: $5 million". */
export function isDateline(sentence: SumSentence, { first, end, form, party, person }: PartyPhrase): boolean {
  if (first !== 0 || party === undefined || person !== undefined || form === 'people') return false
  if (wordOf(sentence, end) === ':') return party.country !== undefined && sentence.sumOf[end + 1] === -1
  return DATELINE_END.test(sentence.text.slice(party.end, party.end + DATELINE_MOST))
}
