import { type Lexicon, perLexicon } from '../../lexicon/lexicon.ts'
import type { Currency } from '../../model/money.ts'
import { type CountryForms, countriesOf } from '../text/countries.ts'
import { fold } from '../text/fold.ts'

/** What must be so for a word or sign to count as money. */
export type Demand =
  | 'nothing'
  /** A large or carefully written number, or the country in the article. */
  | 'weight'
  /** The country in the article, and a number of some size. */
  | 'country'
  /** Nothing more said in the clause: "42 le", "10 c". */
  | 'clause-end'
  /** Small letters, and no small number in words: "100 bucks"; not "the Bucks", "one quid pro quo". */
  | 'small-letters'

/** What a sign, code or word says about the money: the currencies it may mean, the usual one first. */
export interface CurrencyMeaning {
  readonly codes: readonly [Currency, ...Currency[]]
  /** Power of ten that it puts on the number: -2 for cents, 6 for "MUSD". */
  readonly exponent: number
  readonly demand: Demand
}

interface Draft {
  codes: [Currency, ...Currency[]]
  exponent: number
  demand: Demand
}

/** What currencies are called, as the tables of a lexicon hold it. */
export interface Currencies {
  /** Meanings of names by their words written together in plain letters ("usdollars"). */
  readonly names: ReadonlyMap<string, CurrencyMeaning>
  /** What names of several words begin with, written together: "newzealand". */
  readonly nameBeginnings: ReadonlySet<string>
  /** The last word of any name, for reading backwards. */
  readonly lastWords: ReadonlySet<string>
  /** Meanings of codes, signs and abbreviations, exactly as written: "USD", "HK$", "Rs", "MUSD". */
  readonly signs: ReadonlyMap<string, CurrencyMeaning>
  /** Currencies by words that speak for them in an article: "Kenya", "Nairobi", "hryvnia". */
  readonly speakers: ReadonlyMap<string, ReadonlySet<Currency>>
  /** Those that "$" may stand for. */
  readonly writtenWithDollarSign: ReadonlySet<Currency>
}

/** The currencies of a lexicon. */
export const currenciesOf: (lexicon: Lexicon) => Currencies = perLexicon(readCurrencies)

interface Drafts {
  readonly names: Map<string, Draft>
  readonly nameBeginnings: Set<string>
  readonly lastWords: Set<string>
  readonly signs: Map<string, Draft>
  readonly speakers: Map<string, Set<Currency>>
}

function readCurrencies(lexicon: Lexicon): Currencies {
  const drafts: Drafts = {
    names: new Map(),
    nameBeginnings: new Set(),
    lastWords: new Set(),
    signs: new Map(),
    speakers: new Map(),
  }
  const countries = countriesOf(lexicon)
  for (const line of lexicon.table('currencies')) addCurrency(drafts, line, countries)
  addUnitsAsSpeakers(drafts)
  for (const line of lexicon.table('currency-parts')) addPart(drafts, line)
  const dollars = ['dollar', 'peso', 'reais'].flatMap((unit) => drafts.names.get(unit)?.codes ?? [])
  return { ...drafts, writtenWithDollarSign: new Set(dollars) }
}

function addTo(map: Map<string, Draft>, key: string, code: Currency, exponent: number, demand: Demand): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, { codes: [code], exponent, demand })
  else if (!known.codes.includes(code)) known.codes.push(code)
}

function addName(
  { names, nameBeginnings, lastWords }: Drafts,
  words: readonly string[],
  code: Currency,
  exponent: number,
  demand: Demand,
): void {
  let joined = ''
  for (const word of words) {
    if (joined !== '') nameBeginnings.add(joined)
    joined += word
  }
  addTo(names, joined, code, exponent, demand)
  lastWords.add(words[words.length - 1] ?? '')
}

function speak({ speakers }: Drafts, word: string, code: Currency): void {
  const codes = speakers.get(word) ?? new Set()
  speakers.set(word, codes.add(code))
}

/** Adjectives speak with capitals only: "Turkish", "NZ". */
function speakAsName(drafts: Drafts, words: string, code: Currency): void {
  speak(
    drafts,
    words.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
    code,
  )
  if (words.length <= 3) speak(drafts, words.toUpperCase(), code)
}

const DEMANDS: ReadonlyMap<string, Demand | 'adjective'> = new Map([
  ['?', 'weight'],
  ['!', 'country'],
  ['-', 'adjective'],
  ['~', 'small-letters'],
  ['.', 'clause-end'],
])

/** "?won" is doubtful, "!Br" more so. */
function demandOf(form: string): readonly [string, Demand | 'adjective'] {
  const demand = DEMANDS.get(form.charAt(0))
  return demand === undefined ? [form, 'nothing'] : [form.slice(1), demand]
}

function fields(line: string): readonly (readonly string[])[] {
  return line.split('|').map((field) => field.split(',').filter((form) => form !== ''))
}

/** The forms of a table, and their plurals in -s. */
function withPlurals(forms: readonly string[]): readonly string[] {
  return [...forms, ...forms.map((form) => `${form}s`)]
}

function addCurrency(drafts: Drafts, line: string, countries: ReadonlyMap<string, CountryForms>): void {
  const [[marked = ''] = [], units = [], signs = [], others = [], places = []] = fields(line)
  const code = marked.replace(/\W/, '')
  const { names = [], demonyms = [], capitals = [] } = countries.get(code.slice(0, 2)) ?? {}
  const adjectives = [...others, ...[...names, ...demonyms].map(fold)]
  for (const form of withPlurals(units)) {
    const [unit, demand] = demandOf(form)
    if (demand !== 'adjective') addName(drafts, unit.split(' '), code, 0, demand)
    addWithAdjectives(drafts, adjectives, unit, code, 0)
  }
  if (units.includes('dollar'))
    for (const cent of ['cent', 'cents']) addWithAdjectives(drafts, adjectives, cent, code, -2)
  for (const form of signs) {
    const [sign, demand] = demandOf(form)
    if (demand !== 'adjective') addTo(drafts.signs, sign, code, 0, demand)
  }
  addCode(drafts, code, marked.startsWith('?') ? 'weight' : 'nothing', marked.startsWith('+'))
  for (const place of [...places, ...names, ...demonyms, ...capitals]) speak(drafts, place, code)
  for (const adjective of others) speakAsName(drafts, adjective, code)
}

function addWithAdjectives(
  drafts: Drafts,
  adjectives: readonly string[],
  unit: string,
  code: Currency,
  exponent: number,
): void {
  for (const adjective of adjectives) addName(drafts, `${adjective} ${unit}`.split(' '), code, exponent, 'nothing')
}

function addCode(drafts: Drafts, code: Currency, demand: Demand, inSmallLetters: boolean): void {
  const forms = inSmallLetters ? [code, code.toLowerCase(), code.charAt(0) + code.slice(1).toLowerCase()] : [code]
  for (const form of forms) {
    addTo(drafts.signs, form, code, 0, demand)
    addTo(drafts.signs, `${form}$`, code, 0, 'nothing')
    addTo(drafts.signs, `M${form}`, code, 6, 'nothing')
  }
  addTo(drafts.signs, `k${code}`, code, 3, 'nothing')
  addTo(drafts.signs, `K${code}`, code, 3, 'nothing')
  if (demand === 'nothing') speak(drafts, code, code)
}

/** Words that name one currency alone ("hryvnia") speak for it as its country does. */
function addUnitsAsSpeakers(drafts: Drafts): void {
  for (const [name, meaning] of drafts.names) {
    if (meaning.codes.length === 1 && meaning.demand === 'nothing') speak(drafts, name, meaning.codes[0])
  }
}

/** A part of a unit, by its names, and by its signs exactly as written: "¢". */
function addPart(drafts: Drafts, line: string): void {
  const [forms = [], [exponent = ''] = [], codes = [], signs = []] = fields(line)
  for (const form of withPlurals(forms)) {
    for (const code of codes) addName(drafts, form.split(' '), code, Number(exponent), 'nothing')
  }
  for (const marked of signs) {
    const [sign, demand] = demandOf(marked)
    if (demand === 'adjective') continue
    for (const code of codes.slice(0, 1)) addTo(drafts.signs, sign, code, Number(exponent), demand)
  }
}
