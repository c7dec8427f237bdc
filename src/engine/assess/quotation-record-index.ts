import type { Quotation } from '../../model/records.ts'
import { type ComparedText, comparedText } from '../quotations/compare/comparison.ts'
import type { AssessContext } from './context.ts'

/** A text of a recorded quotation: its own or a translation. */
export interface RecordedText {
  readonly quotation: Quotation
  readonly text: string
  /** How many different word beginnings it has. */
  readonly size: number
}

/** The texts that the look-up brought, by the beginnings of their words. */
interface RecordIndex {
  readonly texts: readonly RecordedText[]
  readonly byWord: ReadonlyMap<string, readonly number[]>
  readonly cut: Map<number, ComparedText>
}

/** A recorded text that may hold a mention's words. */
export interface Candidate {
  readonly quotation: Quotation
  readonly record: ComparedText
}

const INDEXES = new WeakMap<AssessContext, RecordIndex>()

/** The index of a context, built once. Cost: linear in the text of its recorded quotations. */
function indexOf(context: AssessContext): RecordIndex {
  const known = INDEXES.get(context)
  if (known !== undefined) return known
  const texts: RecordedText[] = []
  const byWord = new Map<string, number[]>()
  for (const quotation of context.records) {
    if (quotation.record !== 'quotation') continue
    for (const { text } of [quotation, ...(quotation.translations ?? [])]) {
      const words = wordBeginnings(text)
      for (const word of words) addTo(byWord, word, texts.length)
      texts.push({ quotation, text, size: words.size })
    }
  }
  const index = { texts, byWord, cut: new Map<number, ComparedText>() }
  INDEXES.set(context, index)
  return index
}

function addTo(byWord: Map<string, number[]>, word: string, text: number): void {
  const filed = byWord.get(word)
  if (filed === undefined) byWord.set(word, [text])
  else filed.push(text)
}

/** Letters of a word that count here: enough to bring most inflections together without any grammar. */
const LETTERS = 5
const OTHER_SCRIPTS = /[^\0-\u024f\u2000-\u206f]/
const LATIN_WORD = /[a-z0-9\u00df-\u024f]+/g
const ANY_WORD = /\p{Script=Han}|[\p{L}\p{M}\p{N}]+/gu

function wordBeginnings(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(OTHER_SCRIPTS.test(text) ? ANY_WORD : LATIN_WORD) ?? []
  return new Set(words.map((word) => word.slice(0, LETTERS)))
}

/** Most words of a mention that are looked at, rarest first, and most entries read for one mention. */
const MOST_WORDS = 64
const MOST_ENTRIES = 4_000
/** Share of the words of the shorter text that both must have for a comparison to be worth its cost. */
const LEAST_SHARE = 0.3
const MOST_COMPARED = 12

/**
 * The recorded texts that share most words with a mention's; first those for which `comesFirst` holds.
 * Cost: linear in the mention, and bounded whatever the number of records.
 */
export function* candidatesFor(
  text: string,
  context: AssessContext,
  comesFirst: (quotation: Quotation) => boolean,
): Generator<Candidate> {
  const index = indexOf(context)
  if (index.texts.length === 0) return
  const words = wordBeginnings(text)
  const ranked = [...sharedWords(words, index)]
    .map(([i, shared]) => ({ i, share: shared / Math.min(words.size, MOST_WORDS, sizeOf(index, i)) }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .map(({ i, share }) => ({ i, share, isFirst: comesFirst((index.texts[i] as RecordedText).quotation) }))
    .sort((a, b) => Number(b.isFirst) - Number(a.isFirst) || b.share - a.share || a.i - b.i)
  for (const { i } of ranked.slice(0, MOST_COMPARED)) {
    const { quotation, text: recorded } = index.texts[i] as RecordedText
    const record = index.cut.get(i) ?? comparedText(recorded)
    index.cut.set(i, record)
    yield { quotation, record }
  }
}

function sizeOf(index: RecordIndex, i: number): number {
  return Math.max(1, index.texts[i]?.size ?? 1)
}

/** How many words each text shares with a mention. */
function sharedWords(words: ReadonlySet<string>, { byWord }: RecordIndex): ReadonlyMap<number, number> {
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
