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

/** One title's wordings, after folding: each on the right is also told as the one on the left. */
const SYNONYMS: ReadonlyMap<string, string> = synonyms(`
  prime minister = premier, pm, taoiseach, head of government
  vice president = vp
  chairman = chairwoman, chairperson, chair
  deputy chairman = deputy chairwoman, deputy chairperson, deputy chair, vice chairman, vice chair, vice chairwoman, deputy head
  foreign minister = minister of foreign affairs, minister for foreign affairs, external affairs minister, minister of external affairs
  defence minister = minister of defence
  finance minister = minister of finance
  secretary general = general secretary
  spokesman = spokeswoman, spokesperson
  congressman = congresswoman, representative, rep
  senator = sen
  governor = gov
  general = gen
  president = pres
  colonel = col
  captain = capt
  lieutenant = lt
  major = maj
  admiral = adm
  sergeant = sgt
  ambassador = amb
  chief executive = ceo, chief executive officer
  adviser = advisor
  defence secretary = secretary of defence
  treasury secretary = secretary of the treasury`)

function synonyms(table: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>()
  for (const line of table.trim().split('\n')) {
    const [title = '', others = ''] = line.split(' = ')
    for (const other of others.split(', ')) map.set(other, title.trim())
  }
  return map
}

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
export function canonicalTitle(title: string): string {
  const folded = fold(title).replaceAll('defense', 'defence').replace(/^the /, '')
  return SYNONYMS.get(folded) ?? folded
}
