import { countriesOf, countryName as nameOf } from '../engine/text/countries.ts'
import { type Lexicon, perLexicon } from '../lexicon/lexicon.ts'

/** The English name of a country by its ISO 3166-1 code of two letters. */
export function countryName(code: string, lexicon: Lexicon): string | undefined {
  return nameOf(code.trim().toUpperCase(), lexicon)
}

/**
 * The ISO 3166-1 alpha-2 code of a country as registers write it: by a code of two or three letters, or by a
 * name in any order and with the usual abbreviations: "Egypt, Arab Rep.", "Iran (Islamic Republic of)".
 */
export function countryCode(text: string, lexicon: Lexicon): string | undefined {
  const written = text.trim().replaceAll('_', ' ')
  if (written.length > LONGEST_NAME) return undefined
  const { byCode, byName } = formsOf(lexicon)
  return byCode.get(written.toUpperCase()) ?? byName.get(joined(nameWords(written)))
}

/** The name of the country that a giver or receiver is or that it governs, or the words as they are. */
export function partyName(text: string, lexicon: Lexicon): string {
  const code = partyCountry(text.trim(), lexicon)
  return (code === undefined ? undefined : countryName(code, lexicon)) ?? text.trim()
}

/** "KEN" is Kenya, "Ken" somebody. */
function partyCountry(text: string, lexicon: Lexicon): string | undefined {
  if (text.length > LONGEST_NAME) return undefined
  const { byCode, byName, byPeople } = formsOf(lexicon)
  const words = nameWords(text)
  const named = byCode.get(text) ?? byName.get(joined(words))
  if (named !== undefined || !words.some((word) => GOVERNMENT.has(word))) return named
  const country = words.filter((word) => !GOVERNMENT.has(word))
  for (const others of [country, country.filter((word) => !GOVERNMENT_ADJECTIVES.has(word))].map(joined)) {
    const governed = byName.get(others) ?? byPeople.get(others)
    if (governed !== undefined) return governed
  }
  return undefined
}

interface Forms {
  readonly byCode: ReadonlyMap<string, string>
  /** By the words of a name, in the order of the alphabet. */
  readonly byName: ReadonlyMap<string, string>
  /** By an adjective: "norwegian". */
  readonly byPeople: ReadonlyMap<string, string>
}

const LONGEST_NAME = 100
const UNSAID = new Set(['the', 'of', 'and'])
/** What stands beside a country's name where its government is meant. */
const GOVERNMENT = new Set(['government', 'govt', 'gov'])
const GOVERNMENT_ADJECTIVES = new Set(['royal', 'federal', 'national', 'central'])
const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    rep: ['republic'],
    dem: ['democratic'],
    fed: ['federated'],
    sts: ['states'],
    isl: ['islamic'],
    st: ['saint'],
    is: ['islands'],
    rb: ['bolivarian', 'republic'],
    pdr: ['people', 'democratic', 'republic'],
    dr: ['democratic', 'republic'],
    ur: ['united', 'republic'],
    fyr: ['former', 'yugoslav', 'republic'],
  }),
)

function joined(words: readonly string[]): string {
  return words.join(' ')
}

const formsOf: (lexicon: Lexicon) => Forms = perLexicon((lexicon) => {
  const byCode = new Map<string, string>()
  const byName = new Map<string, string>()
  const byPeople = new Map<string, string>()
  const add = (forms: Map<string, string>, written: string, code: string): void => {
    const words = joined(nameWords(written))
    if (!forms.has(words)) forms.set(words, code)
  }
  for (const [code, { names, demonyms }] of countriesOf(lexicon)) {
    byCode.set(code, code)
    for (const name of names) add(byName, name, code)
    for (const adjective of demonyms) add(byPeople, adjective, code)
  }
  for (const line of lexicon.table('statistics-countries')) {
    const [code = '', alpha3 = '', names = ''] = line.split('|')
    if (alpha3 !== '') byCode.set(alpha3, code)
    for (const name of names.split(';')) if (name !== '') add(byName, name, code)
  }
  return { byCode, byName, byPeople }
})

/** The words of a name, in small letters without accents, abbreviations written out, in the order of the alphabet. */
function nameWords(text: string): readonly string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  // "U.S." is one word.
  const words = plain
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1 && !UNSAID.has(word))
  return words.flatMap((word) => ABBREVIATIONS.get(word) ?? [word]).sort()
}
