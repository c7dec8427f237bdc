import { type Lexicon, perLexicon, wordClass } from '../../lexicon/lexicon.ts'
import { fold } from '../text/fold.ts'
import { SIGN, type Tokens, tokenize, WORD } from '../text/tokens.ts'
import { contractionOf } from './contractions.ts'
import { extendNumber, openNumber, ordinalOf, type Reading } from './numerals.ts'
import { commonSpelling } from './spelling.ts'
import { stem } from './stem.ts'

/** A number as its words state it. `unit` is the size of one unit of its last stated digit. */
export interface Quantity {
  readonly value: number
  readonly unit: number
}

/** What stands between a word and the one before it: the strongest mark there. */
export type Gap = 'none' | 'pause' | 'dash' | 'stop' | 'ellipsis'

/**
 * One word of a quotation as quotations are compared. A contraction gives several words of one place,
 * a number in words or figures one word of several places.
 */
export interface Word {
  readonly start: number
  readonly end: number
  /** Equal for two words that differ only in case, spelling, contraction or way of writing a number. */
  readonly form: string
  /** The form without inflection. */
  readonly stem: string
  /** 0 for a function word, 1 for a common content word, 2 for any other. */
  readonly weight: 0 | 1 | 2
  readonly gap: Gap
  /** Written with a capital that its place in the sentence does not explain. */
  readonly isCapital: boolean
  /** First of its sentence, where a capital says nothing. */
  readonly isFirst: boolean
  /** Put in by an editor, in brackets. */
  readonly isBracketed: boolean
  readonly quantity?: Quantity
}

const STOP_WORD = wordClass('stop-word')
const COMMON_WORD = wordClass('common-word')
const BEFORE_IS = wordClass('before-is')

const commonStems: (lexicon: Lexicon) => ReadonlySet<string> = perLexicon(
  (lexicon) => new Set(lexicon.listed(COMMON_WORD).map(({ text }) => stem(commonSpelling(text, lexicon), lexicon))),
)
const NATIONS: ReadonlyMap<string, string> = new Map([
  ['us', 'united states'],
  ['usa', 'united states'],
  ['uk', 'united kingdom'],
  ['un', 'united nations'],
  ['eu', 'european union'],
])
/** "U.S.A." */
const LONGEST_INITIALS = 6
const CURRENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({ $: 'dollars', '€': 'euros', '£': 'pounds', '¥': 'yen' }),
)
const LAST_LATIN = 0x24f
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const STOPS = '.!?。！？'
const DASHES = '–—―'
const PAUSES = ',;:()，；：、'
const STRENGTH: readonly Gap[] = ['none', 'pause', 'dash', 'stop', 'ellipsis']

interface Cutting {
  readonly text: string
  readonly lexicon: Lexicon
  readonly tokens: Tokens
  readonly words: Word[]
  readonly isAllCapitals: boolean
  gap: Gap
  brackets: number
  /** The sign of a currency, until the number after it is read. */
  currency: string | undefined
}

/** Cuts a quotation into the words it is compared by. Cost: linear in `text`. */
export function comparableWords(text: string, lexicon: Lexicon): readonly Word[] {
  const tokens = tokenize(text)
  const isAllCapitals = text === text.toUpperCase()
  const cutting: Cutting = {
    text,
    lexicon,
    tokens,
    words: [],
    isAllCapitals,
    gap: 'none',
    brackets: 0,
    currency: undefined,
  }
  let i = 0
  while (i < tokens.count) i = tokens.kind[i] === SIGN ? passSign(cutting, i) : passWord(cutting, i)
  return cutting.words
}

function passSign(cutting: Cutting, i: number): number {
  const sign = cutting.text.charAt(cutting.tokens.start[i] as number)
  if (sign === '[' || sign === '(') cutting.brackets = sign === '[' ? 1 : cutting.brackets
  else if (sign === ']') cutting.brackets = 0
  else if (sign === '%') add(cutting, i, i, 'percent')
  else if (sign === '&') add(cutting, i, i, 'and')
  cutting.currency = CURRENCIES.get(sign)
  widen(cutting, gapOf(cutting, sign, i))
  return i + 1
}

function gapOf({ text, tokens }: Cutting, sign: string, i: number): Gap {
  const at = tokens.start[i] as number
  if (sign === '…' || (sign === '.' && text.charAt(at + 1) === '.')) return 'ellipsis'
  if (STOPS.includes(sign)) return 'stop'
  if (DASHES.includes(sign)) return 'dash'
  if (sign === '-') return text.charAt(at - 1) === ' ' || text.charAt(at + 1) === '-' ? 'dash' : 'none'
  return PAUSES.includes(sign) ? 'pause' : 'none'
}

function widen(cutting: Cutting, gap: Gap): void {
  if (STRENGTH.indexOf(gap) > STRENGTH.indexOf(cutting.gap)) cutting.gap = gap
}

/** Adds the word or number at token `i`; the index of the token after it. */
function passWord(cutting: Cutting, i: number): number {
  const raw = rawWord(cutting, i)
  const plain = plainWord(raw, cutting.lexicon)
  if (plain !== null) {
    const { start, end } = cutting.tokens
    const forms = plain.nation !== undefined && isInCapitals(cutting, i) ? plain.nation : plain.forms
    for (const form of forms) pushForm(cutting, start[i] as number, end[i] as number, form)
    return i + 1
  }
  if (raw === "'s") return passAfterApostrophe(cutting, i)
  const number = openNumber(raw, cutting.lexicon)
  if (number !== undefined) return passNumber(cutting, i, number)
  const ordinal = ordinalOf(raw, cutting.lexicon)
  if (ordinal !== undefined) {
    add(cutting, i, i, `${ordinal}th`, { value: ordinal, unit: 1 })
    return i + 1
  }
  if (raw === 'per' && i + 1 < cutting.tokens.count && rawWord(cutting, i + 1) === 'cent') {
    add(cutting, i, i + 1, 'percent')
    return i + 2
  }
  if (raw !== 'per') return passCharacters(cutting, i)
  add(cutting, i, i, raw)
  return i + 1
}

/** A word as it is compared, wherever it stands. */
type Form = Pick<Word, 'form' | 'stem' | 'weight'>

interface PlainWord {
  readonly forms: readonly Form[]
  /** What it is where it stands in capitals: "US". */
  readonly nation: readonly Form[] | undefined
}

/** Words read before: most of a text is the same few. Only ever a short cut. A longer slice would keep its whole text alive. */
const plainWords: (lexicon: Lexicon) => Map<string, PlainWord | null> = perLexicon(() => new Map())
const PLAIN_MAX = 16_384
const LONGEST_KEPT = 12

/** A raw word that reads the same wherever it stands; null for numbers, "'s", "per" and scripts without spaces. */
function plainWord(raw: string, lexicon: Lexicon): PlainWord | null {
  const read = plainWords(lexicon)
  const known = read.get(raw)
  if (known !== undefined) return known
  const plain = readPlain(raw, lexicon)
  if (raw.length > LONGEST_KEPT) return plain
  if (read.size >= PLAIN_MAX) read.clear()
  read.set(raw, plain)
  return plain
}

function readPlain(raw: string, lexicon: Lexicon): PlainWord | null {
  if (raw === "'s" || raw === 'per' || openNumber(raw, lexicon) !== undefined) return null
  if (ordinalOf(raw, lexicon) !== undefined) return null
  if (raw.charCodeAt(0) > LAST_LATIN && UNSPACED.test(raw)) return null
  const formsOf = (words: readonly string[]): readonly Form[] =>
    words.map((word) => formOf(commonSpelling(word, lexicon), lexicon))
  const nation = raw.length > LONGEST_INITIALS ? undefined : NATIONS.get(raw.replaceAll('.', ''))
  return {
    forms: formsOf(contractionOf(raw, lexicon) ?? [fold(raw)]),
    nation: nation === undefined ? undefined : formsOf(nation.split(' ')),
  }
}

function formOf(form: string, lexicon: Lexicon): Form {
  const root = stem(form, lexicon)
  return { form, stem: root, weight: weightOf(form, root, undefined, lexicon) }
}

function rawWord({ text, tokens }: Cutting, i: number): string {
  const word = text.slice(tokens.start[i], tokens.end[i]).toLowerCase()
  return word.includes('’') || word.includes('ʼ') || word.includes('‘') ? word.replace(/[’ʼ‘]/g, "'") : word
}

/** "'s" is "is" after a pronoun and the like; after any other word a possessive, and no word. */
function passAfterApostrophe(cutting: Cutting, i: number): number {
  const before = cutting.words.at(-1)
  if (before !== undefined && cutting.lexicon.is(before.form, BEFORE_IS)) add(cutting, i, i, 'is')
  return i + 1
}

function isInCapitals({ text, tokens, isAllCapitals }: Cutting, i: number): boolean {
  const written = text.slice(tokens.start[i], tokens.end[i])
  return !isAllCapitals && written === written.toUpperCase()
}

function passNumber(cutting: Cutting, from: number, read: Reading): number {
  const { tokens } = cutting
  const isSpelledOut = tokens.kind[from] === WORD
  let last = from
  for (let i = from + 1; i < tokens.count; i++) {
    if (isHyphen(cutting, i)) continue
    if (tokens.kind[i] === SIGN) break
    const word = rawWord(cutting, i)
    const joins = word === 'and' && isSpelledOut && last === i - 1
    if (
      joins ? i + 1 < tokens.count && extendsAfterAnd(cutting, i + 1, read) : extendNumber(read, word, cutting.lexicon)
    ) {
      last = joins ? i + 1 : i
      i = last
    } else break
  }
  // Binary fractions: 1.1 times a billion is not quite 1100000000.
  const value = Number((read.total + read.group).toPrecision(12))
  add(cutting, from, last, String(value), { value, unit: read.unit })
  if (cutting.currency !== undefined) add(cutting, from, last, cutting.currency)
  cutting.currency = undefined
  return last + 1
}

function isHyphen({ text, tokens }: Cutting, i: number): boolean {
  const at = tokens.start[i] as number
  return text.charAt(at) === '-' && at === tokens.end[i - 1] && tokens.start[i + 1] === at + 1
}

function extendsAfterAnd(cutting: Cutting, i: number, read: Reading): boolean {
  const isRound = read.group % 100 === 0 && read.total + read.group >= 100
  return isRound && cutting.tokens.kind[i] !== SIGN && extendNumber(read, rawWord(cutting, i), cutting.lexicon)
}

/** Scripts that put no space between words are compared by characters. */
function passCharacters(cutting: Cutting, i: number): number {
  let start = cutting.tokens.start[i] as number
  for (const character of cutting.text.slice(start, cutting.tokens.end[i])) {
    push(cutting, start, start + character.length, character, undefined)
    start += character.length
  }
  return i + 1
}

function add(cutting: Cutting, from: number, to: number, form: string, quantity?: Quantity): void {
  push(cutting, cutting.tokens.start[from] as number, cutting.tokens.end[to] as number, form, quantity)
}

function push(cutting: Cutting, start: number, end: number, form: string, quantity: Quantity | undefined): void {
  const { lexicon } = cutting
  if (quantity === undefined) pushForm(cutting, start, end, formOf(form, lexicon))
  else pushForm(cutting, start, end, { form, stem: form, weight: weightOf(form, form, quantity, lexicon) }, quantity)
}

function pushForm(
  cutting: Cutting,
  start: number,
  end: number,
  { form, stem, weight }: Form,
  quantity?: Quantity,
): void {
  if (form === '') return
  const initial = cutting.text.charAt(start)
  const word = {
    start,
    end,
    form,
    stem,
    weight,
    gap: cutting.gap,
    isCapital: !cutting.isAllCapitals && initial !== initial.toLowerCase(),
    isFirst: cutting.words.length === 0 || cutting.gap === 'stop' || cutting.gap === 'ellipsis',
    isBracketed: cutting.brackets > 0,
  }
  cutting.words.push(quantity === undefined ? word : { ...word, quantity })
  cutting.gap = 'none'
}

function weightOf(form: string, root: string, quantity: Quantity | undefined, lexicon: Lexicon): 0 | 1 | 2 {
  if (lexicon.is(form, STOP_WORD)) return 0
  if (quantity !== undefined) return quantity.value > 100 ? 2 : 1
  return form.length < 3 || commonStems(lexicon).has(root) ? 1 : 2
}
