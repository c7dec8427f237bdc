import { type Lexicon, perLexicon, wordClass } from '../../lexicon/lexicon.ts'
import type { ReferenceRecord, SaidRecord } from '../../model/records.ts'
import { type ComparedText, comparedText } from '../quotations/compare/comparison.ts'
import { spokenText } from '../quotations/spoken-text.ts'
import { isWordUnit } from '../text/characters.ts'
import type { AssessContext } from './context.ts'

/** A text of what was said: a quotation's own, a translation, a passage without its stage directions. */
interface RecordedText {
  readonly said: SaidRecord
  readonly text: string
}

/** The texts that the look-up brought, by the beginnings of those of their words that the page quotes. */
interface RecordIndex {
  readonly texts: readonly RecordedText[]
  readonly byWord: ReadonlyMap<number, readonly number[]>
  readonly cut: Map<number, ComparedText>
  readonly lexicon: Lexicon
}

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
  const byWord = new Map<number, number[]>()
  for (const mention of context.mentions) {
    if (mention.kind === 'quotation') eachWordBeginning(mention.text, (word) => byWord.set(word, []))
  }
  const texts: RecordedText[] = []
  for (const recorded of context.records.flatMap(textsOf)) {
    fileText(texts.length, recorded.text, byWord)
    texts.push(recorded)
  }
  const index = { texts, byWord, cut: new Map<number, ComparedText>(), lexicon: context.lexicon }
  INDEXES.set(context, index)
  return index
}

function textsOf(record: ReferenceRecord): readonly RecordedText[] {
  if (record.record === 'passage') return [{ said: record, text: spokenText(record) }]
  if (record.record !== 'quotation') return []
  return [record, ...(record.translations ?? [])].map(({ text }) => ({ said: record, text }))
}

function fileText(number: number, text: string, byWord: ReadonlyMap<number, number[]>): void {
  eachWordBeginning(text, (word) => {
    const filed = byWord.get(word)
    if (filed !== undefined && filed[filed.length - 1] !== number) filed.push(number)
  })
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

function wordBeginnings(text: string): ReadonlySet<number> {
  const words = new Set<number>()
  eachWordBeginning(text, (word) => words.add(word))
  return words
}

/** Those of a mention's words that carry a topic of their own, where there are any: a long paragraph has all the others. */
function tellingWords(words: ReadonlySet<number>, lexicon: Lexicon): ReadonlySet<number> {
  const telling = new Set([...words].filter((word) => !stopWords(lexicon).has(word)))
  return telling.size > 0 ? telling : words
}

const STOP_WORD = wordClass('stop-word')

const stopWords: (lexicon: Lexicon) => ReadonlySet<number> = perLexicon(
  (lexicon) => new Set(lexicon.listed(STOP_WORD).flatMap(({ text }) => [...wordBeginnings(text)])),
)

/** FNV's prime, as the multiplier of a hash. */
const HASH_STEP = 0x01000193

/** Most words of a mention that are looked at, rarest first, and most entries read for one mention. */
const MOST_WORDS = 64
const MOST_ENTRIES = 4_000
/** Share of a mention's telling words under which no verdict speaks, with room for other forms of a word. */
const LEAST_SHARE = 0.4
const MOST_COMPARED = 8

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
  const words = tellingWords(wordBeginnings(text), context.lexicon)
  const most = Math.min(words.size, MOST_WORDS)
  return [...sharedWords(words, index)]
    .filter(([, shared]) => shared / most >= LEAST_SHARE)
    .map(([i, shared]) => candidateAt(i, shared / most, index))
    .map((candidate) => ({ candidate, isFirst: comesFirst(candidate.said) }))
    .sort((a, b) => Number(b.isFirst) - Number(a.isFirst) || b.candidate.share - a.candidate.share)
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

/** How many words each text shares with a mention. */
function sharedWords(words: ReadonlySet<number>, { byWord }: RecordIndex): ReadonlyMap<number, number> {
  const lists = [...words].flatMap((word) => [byWord.get(word) ?? []]).filter((list) => list.length > 0)
  lists.sort((a, b) => a.length - b.length)
  const shared = new Map<number, number>()
  let entries = 0
  for (const list of lists.slice(0, MOST_WORDS)) {
    entries += list.length
    if (entries > MOST_ENTRIES) break
    for (const i of list) shared.set(i, (shared.get(i) ?? 0) + 1)
  }
  return shared
}
