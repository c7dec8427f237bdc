import { type Lexicon, perLexicon, wordClass } from '../../lexicon/lexicon.ts'
import type { ReferenceRecord, SaidRecord } from '../../model/records.ts'
import { spokenText } from '../quotations/spoken-text.ts'
import { isWordUnit } from '../text/characters.ts'
import { type ComparedText, comparedText } from '../wording/comparison.ts'
import type { AssessContext } from './context.ts'

/** A text of what was said: a quotation's own, a translation, a passage without its stage directions. */
interface RecordedText {
  readonly said: SaidRecord
  readonly text: string
}

/** The texts that the look-up brought, by the beginnings of those of their words, and pairs of words, that the page quotes. */
interface RecordIndex {
  readonly texts: readonly RecordedText[]
  readonly byWord: Filed
  readonly byPair: Filed
  readonly cut: Map<number, ComparedText>
  readonly lexicon: Lexicon
}

/** The numbers of the texts that have a word, or a pair of words. */
type Filed = ReadonlyMap<number, readonly number[]>

/** A recorded text that may hold a mention's words. */
export interface Candidate {
  readonly said: SaidRecord
  /** The text cut into words: once, when first asked for. */
  readonly record: () => ComparedText
  /** Share of the mention's words that it has, 0 to 1, counted roughly. */
  readonly share: number
}

const INDEXES = new WeakMap<AssessContext, RecordIndex>()

/** The index of a context, built once. Cost: linear in the text of its quotations, those on the page and the recorded ones. */
function indexOf(context: AssessContext): RecordIndex {
  const known = INDEXES.get(context)
  if (known !== undefined) return known
  const { lexicon } = context
  const byWord = new Map<number, number[]>()
  const byPair = new Map<number, number[]>()
  for (const mention of context.mentions) {
    if (mention.kind !== 'quotation') continue
    const words = wordBeginnings(mention.text)
    for (const word of words) byWord.set(word, [])
    for (const pair of pairsOf(tellingWords(words, lexicon))) byPair.set(pair, [])
  }
  const texts: RecordedText[] = []
  for (const recorded of context.records.flatMap(textsOf)) {
    const words = wordBeginnings(recorded.text)
    for (const word of words) file(texts.length, byWord.get(word))
    for (const pair of pairsOf(tellingWords(words, lexicon))) file(texts.length, byPair.get(pair))
    texts.push(recorded)
  }
  const index = { texts, byWord, byPair, cut: new Map<number, ComparedText>(), lexicon }
  INDEXES.set(context, index)
  return index
}

function textsOf(record: ReferenceRecord): readonly RecordedText[] {
  if (record.record === 'passage') return [{ said: record, text: spokenText(record) }]
  if (record.record !== 'quotation') return []
  return [record, ...(record.translations ?? [])].map(({ text }) => ({ said: record, text }))
}

function file(number: number, filed: number[] | undefined): void {
  if (filed !== undefined && filed[filed.length - 1] !== number) filed.push(number)
}

/** Letters of a word that count here: enough to bring most inflections together without any grammar. */
const LETTERS = 5
/** From here on scripts stand that put no space between words: each character counts as one. */
const FIRST_UNSPACED = 0x2e80

/** Calls `visit` with a number for the beginning of each word, in lower case. */
function eachWordBeginning(text: string, visit: (word: number) => void): void {
  const lower = text.toLowerCase()
  let hash = 0
  let letters = 0
  for (let i = 0; i < lower.length; i++) {
    const unit = lower.charCodeAt(i)
    if ((unit >= A && unit <= Z) || isWordUnit(unit)) {
      if (letters++ < LETTERS) hash = Math.imul(hash ^ unit, HASH_STEP)
      if (unit < FIRST_UNSPACED) continue
    }
    if (letters === 0) continue
    visit(hash)
    letters = 0
    hash = 0
  }
  if (letters > 0) visit(hash)
}

const A = 0x61
const Z = 0x7a

function wordBeginnings(text: string): readonly number[] {
  const words: number[] = []
  eachWordBeginning(text, (word) => words.push(word))
  return words
}

/** Those that carry a topic of their own: a long paragraph has all the others. */
function tellingWords(words: readonly number[], lexicon: Lexicon): readonly number[] {
  const stops = stopWords(lexicon)
  return words.filter((word) => !stops.has(word))
}

const NEAR = 3

/** Each word with the next three: what is told in other words, or with another name in it, keeps some of them. */
function pairsOf(words: readonly number[]): readonly number[] {
  const pairs: number[] = []
  for (const [i, word] of words.entries()) {
    const from = Math.imul(word, HASH_STEP)
    for (let k = i + 1; k <= i + NEAR && k < words.length; k++) pairs.push(from ^ (words[k] ?? 0))
  }
  return pairs
}

const STOP_WORD = wordClass('stop-word')

const stopWords: (lexicon: Lexicon) => ReadonlySet<number> = perLexicon(
  (lexicon) => new Set(lexicon.listed(STOP_WORD).flatMap(({ text }) => wordBeginnings(text))),
)

/** FNV's prime, as the multiplier of a hash. */
const HASH_STEP = 0x01000193

/** Most words of a mention, and pairs of them, that are looked at, rarest first, and most entries read for one mention. */
const MOST_WORDS = 64
const MOST_ENTRIES = 4_000
/** Share of a mention's telling words under which no verdict speaks, with room for other forms of a word. */
const LEAST_SHARE = 0.4
/** The same of their pairs, of which a figure or a name written otherwise spoils many: a paragraph has many words of another's, and seldom in their order. */
const LEAST_PAIRS = 0.04
const MOST_COMPARED = 4

/**
 * The recorded texts that share most words with a text of one of the context's mentions; first those
 * for which `comesFirst` holds. Cost: linear in the text, and bounded whatever the number of records.
 */
export function candidatesFor(
  text: string,
  context: AssessContext,
  comesFirst: (said: SaidRecord) => boolean,
): readonly Candidate[] {
  const index = indexOf(context)
  if (index.texts.length === 0) return []
  const words = wordBeginnings(text)
  const telling = tellingWords(words, context.lexicon)
  const shares = sharesOf(new Set(telling.length > 0 ? telling : words), index.byWord)
  const pairs = new Set(pairsOf(telling))
  const sharesOfPairs = sharesOf(pairs, index.byPair)
  const inOrder = (i: number): number => sharesOfPairs.get(i) ?? 0
  return [...shares]
    .filter(([i, share]) => share >= LEAST_SHARE && (pairs.size === 0 || inOrder(i) >= LEAST_PAIRS))
    .map(([i, share]) => ({ candidate: candidateAt(i, share, index), inOrder: inOrder(i) }))
    .map((one) => ({ ...one, isFirst: comesFirst(one.candidate.said) }))
    .sort(
      (a, b) => Number(b.isFirst) - Number(a.isFirst) || b.inOrder - a.inOrder || b.candidate.share - a.candidate.share,
    )
    .slice(0, MOST_COMPARED)
    .map(({ candidate }) => candidate)
}

function candidateAt(i: number, share: number, { texts, cut, lexicon }: RecordIndex): Candidate {
  const { said, text } = texts[i] as RecordedText
  const record = (): ComparedText => {
    const known = cut.get(i) ?? comparedText(text, lexicon)
    cut.set(i, known)
    return known
  }
  return { said, record, share }
}

/** Which share of a mention's words, or pairs, each text has. */
function sharesOf(asked: ReadonlySet<number>, filed: Filed): ReadonlyMap<number, number> {
  const lists = [...asked].flatMap((one) => [filed.get(one) ?? []]).filter((list) => list.length > 0)
  lists.sort((a, b) => a.length - b.length)
  const shared = new Map<number, number>()
  let entries = 0
  for (const list of lists.slice(0, MOST_WORDS)) {
    entries += list.length
    if (entries > MOST_ENTRIES) break
    for (const i of list) shared.set(i, (shared.get(i) ?? 0) + 1)
  }
  const most = Math.min(asked.size, MOST_WORDS)
  return new Map([...shared].map(([i, count]) => [i, count / most]))
}
