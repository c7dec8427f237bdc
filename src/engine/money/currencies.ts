import type { Currency } from '../../model/money.ts'
import { COUNTRIES } from '../text/countries.ts'
import { fold } from '../text/fold.ts'
import { CURRENCY_TABLE, SUBUNIT_TABLE } from './currency-table.ts'
import { plainWord } from './scan.ts'

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

/** Meanings of names by their words written together in plain letters ("usdollars"), and what they may begin with. */
const NAMES: Map<string, Draft> = new Map()
const NAME_BEGINNINGS: Set<string> = new Set()
/** Meanings of codes, signs and abbreviations, exactly as written. */
const SIGNS: Map<string, Draft> = new Map()
/** Currencies by words that speak for them in an article: "Kenya", "Nairobi", "hryvnia". */
const SPEAKERS: Map<string, Set<Currency>> = new Map()
/** The last word of any name, for reading backwards. */
const LAST_WORDS: Set<string> = new Set()

/** The meaning of words written together in plain letters: "usdollars", "hryvnia". */
export function namedCurrency(words: string): CurrencyMeaning | undefined {
  return NAMES.get(words)
}

/** Whether some currency's name goes on after these words: "usd" does not, "newzealand" does. */
export function beginsCurrencyName(words: string): boolean {
  return NAME_BEGINNINGS.has(words)
}

export function endsCurrencyName(word: string): boolean {
  return LAST_WORDS.has(word)
}

/** Whether "$" may stand for a currency. */
export function isWrittenWithDollarSign(code: Currency): boolean {
  return DOLLARS_AND_PESOS.has(code)
}

/** The meaning of a code, sign or abbreviation as written: "USD", "HK$", "Rs", "MUSD". */
export function signedCurrency(sign: string): CurrencyMeaning | undefined {
  return SIGNS.get(sign)
}

/** The currencies that a word of the article speaks for; none for most words. */
export function spokenFor(words: string): ReadonlySet<Currency> | undefined {
  return SPEAKERS.get(words)
}

function addTo(map: Map<string, Draft>, key: string, code: Currency, exponent: number, demand: Demand): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, { codes: [code], exponent, demand })
  else if (!known.codes.includes(code)) known.codes.push(code)
}

function addName(words: readonly string[], code: Currency, exponent: number, demand: Demand): void {
  let joined = ''
  for (const word of words) {
    if (joined !== '') NAME_BEGINNINGS.add(joined)
    joined += word
  }
  addTo(NAMES, joined, code, exponent, demand)
  LAST_WORDS.add(words[words.length - 1] ?? '')
}

function speak(word: string, code: Currency): void {
  const codes = SPEAKERS.get(word) ?? new Set()
  SPEAKERS.set(word, codes.add(code))
}

/** Adjectives speak with capitals only: "Turkish", "NZ". */
function speakAsName(words: string, code: Currency): void {
  speak(
    words.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
    code,
  )
  if (words.length <= 3) speak(words.toUpperCase(), code)
}

const DEMANDS: ReadonlyMap<string, Demand | 'adjective'> = new Map([
  ['?', 'weight'],
  ['!', 'country'],
  ['-', 'adjective'],
  ['~', 'small-letters'],
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

function addCurrency(line: string): void {
  const [[marked = ''] = [], units = [], signs = [], others = [], places = []] = fields(line)
  const code = marked.replace(/\W/, '')
  const { names = [], demonyms = [], capitals = [] } = COUNTRIES.get(code.slice(0, 2)) ?? {}
  const adjectives = [...others, ...[...names, ...demonyms].map(fold)]
  for (const form of withPlurals(units)) {
    const [unit, demand] = demandOf(form)
    if (demand !== 'adjective') addName(unit.split(' '), code, 0, demand)
    addWithAdjectives(adjectives, unit, code, 0)
  }
  if (units.includes('dollar')) for (const cent of ['cent', 'cents']) addWithAdjectives(adjectives, cent, code, -2)
  for (const form of signs) {
    const [sign, demand] = demandOf(form)
    if (demand !== 'adjective') addTo(SIGNS, sign, code, 0, demand)
  }
  addCode(code, marked.startsWith('?') ? 'weight' : 'nothing', marked.startsWith('+'))
  for (const place of [...places, ...names, ...demonyms, ...capitals]) speak(place, code)
  for (const adjective of others) speakAsName(adjective, code)
}

function addWithAdjectives(adjectives: readonly string[], unit: string, code: Currency, exponent: number): void {
  for (const adjective of adjectives) addName(`${adjective} ${unit}`.split(' '), code, exponent, 'nothing')
}

function addCode(code: Currency, demand: Demand, inSmallLetters: boolean): void {
  const forms = inSmallLetters ? [code, code.toLowerCase(), code.charAt(0) + code.slice(1).toLowerCase()] : [code]
  for (const form of forms) {
    addTo(SIGNS, form, code, 0, demand)
    addTo(SIGNS, `${form}$`, code, 0, 'nothing')
    addTo(SIGNS, `M${form}`, code, 6, 'nothing')
  }
  addTo(SIGNS, `k${code}`, code, 3, 'nothing')
  addTo(SIGNS, `K${code}`, code, 3, 'nothing')
  if (demand === 'nothing') speak(code, code)
}

/** Words that name one currency alone ("hryvnia") speak for it as its country does. */
function addUnitsAsSpeakers(): void {
  for (const [name, meaning] of NAMES) {
    if (meaning.codes.length === 1 && meaning.demand === 'nothing') speak(name, meaning.codes[0])
  }
}

function addSubunit(line: string): void {
  const [forms = [], [exponent = ''] = [], codes = []] = fields(line)
  for (const form of withPlurals(forms)) {
    for (const code of codes) addName(form.split(' '), code, Number(exponent), 'nothing')
  }
}

function build(): void {
  for (const line of CURRENCY_TABLE.trim().split('\n')) addCurrency(line)
  addUnitsAsSpeakers()
  for (const line of SUBUNIT_TABLE.trim().split('\n')) addSubunit(line)
  addTo(SIGNS, '¢', 'USD', -2, 'nothing')
  addTo(SIGNS, 'c', 'USD', -2, 'clause-end')
  addTo(SIGNS, 'p', 'GBP', -2, 'country')
  for (const sign of ['le', 'Le']) addTo(SIGNS, sign, 'EGP', 0, 'clause-end')
}

build()

const DOLLARS_AND_PESOS: ReadonlySet<Currency> = new Set(
  ['dollar', 'peso', 'reais'].flatMap((unit) => NAMES.get(unit)?.codes ?? []),
)

/** A name as the tables hold it: plain letters, nothing between the words. */
export function nameKey(word: string): string {
  return plainWord(word)
}
