import { type Lexicon, wordClass } from '../../lexicon/lexicon.ts'
import { fold } from '../text/fold.ts'
import { OFFICE_QUALIFIERS, OFFICES as OFFICE_WORDS, SHORT_OFFICES } from '../text/office-words.ts'
import { wordSet } from '../text/word-set.ts'

/** The last word of a title that names an office or rank. */
const OFFICES: ReadonlySet<string> = wordSet(OFFICE_WORDS, 'major')

/** Words that stand before an office and make it another one. */
const QUALIFIERS: ReadonlySet<string> = wordSet(
  OFFICE_QUALIFIERS,
  `
  deputy assistant associate under first second third energy health justice education agriculture environment
  transport labour labor culture chief supreme general attorney party parliamentary opposition majority minority
  army navy military police district home press permanent lieutenant major brigadier rear managing intelligence
  spiritual religious rebel interim caretaker presidential staff cabinet government junior field shadow treasury
  external`,
)

/** Offices of more than one word whose last is not what they are; a country or body may still follow. */
const OFFICE_PHRASES: ReadonlySet<string> = new Set(
  `secretary general, director general, governor general, prosecutor general, secretary of state, secretary of defense,
secretary of the treasury, chief of staff, minister of state, minister of foreign affairs, minister for foreign affairs,
minister of external affairs, minister of defence, minister of defense, minister of finance, commander in chief,
head of state, head of government`.split(/,\s/),
)

/** Another wording of a title; its value is the one under which titles are compared. */
const TITLE_WORDING = wordClass('title-wording')

const LAST_WORDS: ReadonlySet<string> = new Set([
  ...OFFICES,
  ...[...OFFICE_PHRASES].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)),
  'elect',
])

/** Whether a title may end with this lower-case word; most words fail here, and cost no more. */
export function mayEndTitle(word: string): boolean {
  return LAST_WORDS.has(word)
}

/** Whether a lower-case word is an office by itself: "minister", "president". */
export function isOffice(word: string): boolean {
  return OFFICES.has(word)
}

/** Whether a lower-case word is short for an office: "sen", "gov". */
export function isAbbreviatedOffice(word: string): boolean {
  return SHORT_OFFICES.has(word)
}

/** Whether a lower-case word may stand before an office within a title: "prime", "vice", "deputy". */
export function isQualifier(word: string): boolean {
  return QUALIFIERS.has(word)
}

/** Whether lower-case words joined by one space or hyphen are an office: "secretary of state", "secretary-general". */
export function isOfficePhrase(phrase: string): boolean {
  return OFFICE_PHRASES.has(phrase.replaceAll('-', ' '))
}

/** The one wording under which titles are compared: "Premier" and "PM" as "prime minister". Cost: linear. */
export function canonicalTitle(title: string, lexicon: Lexicon): string {
  const folded = fold(title).replaceAll('defense', 'defence').replace(/^the /, '')
  return lexicon.valueFor(folded, TITLE_WORDING) ?? folded
}
