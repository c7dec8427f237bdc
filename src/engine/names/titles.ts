import { type Lexicon, perLexicon, wordClass } from '../../lexicon/lexicon.ts'
import { fold } from '../text/fold.ts'

/** Another wording of a title; its value is the one under which titles are compared. */
const TITLE_WORDING = wordClass('title-wording')

const OFFICE = wordClass('office')
const OFFICE_PHRASE = wordClass('office-phrase')
const SHORT_OFFICE = wordClass('short-office')
const OFFICE_QUALIFIER = wordClass('office-qualifier')

/** The last words of offices of several words, and the "elect" of "President-elect". */
const lastWords: (lexicon: Lexicon) => ReadonlySet<string> = perLexicon(
  (lexicon) =>
    new Set(['elect', ...lexicon.listed(OFFICE_PHRASE).map(({ text }) => text.slice(text.lastIndexOf(' ') + 1))]),
)

/** Whether a title may end with this lower-case word; most words fail here, and cost no more. */
export function mayEndTitle(word: string, lexicon: Lexicon): boolean {
  return isOffice(word, lexicon) || lastWords(lexicon).has(word)
}

/** Whether a lower-case word is an office by itself: "minister", "president". */
export function isOffice(word: string, lexicon: Lexicon): boolean {
  return lexicon.is(word, OFFICE)
}

/** Whether a lower-case word is short for an office: "sen", "gov". */
export function isAbbreviatedOffice(word: string, lexicon: Lexicon): boolean {
  return lexicon.is(word, SHORT_OFFICE)
}

/** Whether a lower-case word may stand before an office within a title: "prime", "vice", "deputy". */
export function isQualifier(word: string, lexicon: Lexicon): boolean {
  return lexicon.is(word, OFFICE_QUALIFIER)
}

/** Whether lower-case words joined by one space or hyphen are an office: "secretary of state", "secretary-general". */
export function isOfficePhrase(phrase: string, lexicon: Lexicon): boolean {
  return lexicon.is(phrase.replaceAll('-', ' '), OFFICE_PHRASE)
}

const DEPUTY = 'deputy '

/**
 * The one wording under which titles are compared: "Premier" and "PM" as "prime minister", "vice premier" as "deputy
 * prime minister"; a vice president is no deputy. Cost: linear.
 */
export function canonicalTitle(title: string, lexicon: Lexicon): string {
  const folded = fold(title)
    .replaceAll('defense', 'defence')
    .replace(/^the /, '')
    .replace(/^vice[ -](?!president)/, DEPUTY)
  const listed = lexicon.valueFor(folded, TITLE_WORDING)
  if (listed !== undefined || !folded.startsWith(DEPUTY)) return listed ?? folded
  const office = folded.slice(DEPUTY.length)
  return DEPUTY + (lexicon.valueFor(office, TITLE_WORDING) ?? office)
}
