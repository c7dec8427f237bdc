import type { Quotation } from '../../model/records.ts'
import { type ComparedText, comparedText } from '../quotations/compare/comparison.ts'
import { isWordUnit } from '../text/characters.ts'
import type { AssessContext } from './context.ts'

/** A text of a recorded quotation: its own or a translation. */
interface RecordedText {
  readonly quotation: Quotation
  readonly text: string
}

/** The texts that the look-up brought, by the beginnings of their words. */
interface RecordIndex {
  readonly texts: readonly RecordedText[]
  readonly byWord: ReadonlyMap<number, readonly number[]>
  readonly cut: Map<number, ComparedText>
}

/** A recorded text that may hold a mention's words. */
export interface Candidate {
  readonly quotation: Quotation
  readonly record: ComparedText
  /** Share of the mention's words that it has, 0 to 1, counted roughly. */
  readonly share: number
}

const INDEXES = new WeakMap<AssessContext, RecordIndex>()

/** The index of a context, built once. Cost: linear in the text of its recorded quotations. */
function indexOf(context: AssessContext): RecordIndex {
  const known = INDEXES.get(context)
  if (known !== undefined) return known
  const texts: RecordedText[] = []
  const byWord = new Map<number, number[]>()
  for (const quotation of context.records) {
    if (quotation.record !== 'quotation') continue
    for (const { text } of [quotation, ...(quotation.translations ?? [])]) {
      for (const word of wordBeginnings(text)) addTo(byWord, word, texts.length)
      texts.push({ quotation, text })
    }
  }
  const index = { texts, byWord, cut: new Map<number, ComparedText>() }
  INDEXES.set(context, index)
  return index
}

function addTo(byWord: Map<number, number[]>, word: number, text: number): void {
  const filed = byWord.get(word)
  if (filed === undefined) byWord.set(word, [text])
  else filed.push(text)
}

/** Letters of a word that count here: enough to bring most inflections together without any grammar. */
const LETTERS = 5
/** From here on scripts stand that put no space between words: each character counts as one. */
const FIRST_UNSPACED = 0x2e80

/** A number for the beginning of each different word, in lower case. */
function wordBeginnings(text: string): ReadonlySet<number> {
  const lower = text.toLowerCase()
  const words = new Set<number>()
  let hash = 0
  let letters = 0
  for (let i = 0; i <= lower.length; i++) {
    const unit = lower.charCodeAt(i)
    const isWord = isWordUnit(unit)
    if (letters > 0 && (!isWord || unit >= FIRST_UNSPACED)) {
      words.add(hash)
      letters = 0
      hash = 0
    }
    if (isWord && letters++ < LETTERS) hash = Math.imul(hash ^ unit, HASH_STEP)
  }
  return words
}

/** FNV's prime, as the multiplier of a hash. */
const HASH_STEP = 0x01000193

/** Most words of a mention that are looked at, rarest first, and most entries read for one mention. */
const MOST_WORDS = 64
const MOST_ENTRIES = 4_000
/** Share of a mention's words under which no verdict speaks, with room for other forms of a word. */
const LEAST_SHARE = 0.4
const MOST_COMPARED = 8

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
    .map(([i, shared]) => ({ i, share: shared / Math.min(words.size, MOST_WORDS) }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .map(({ i, share }) => ({ i, share, isFirst: comesFirst((index.texts[i] as RecordedText).quotation) }))
    .sort((a, b) => Number(b.isFirst) - Number(a.isFirst) || b.share - a.share || a.i - b.i)
  for (const { i, share } of ranked.slice(0, MOST_COMPARED)) {
    const { quotation, text: recorded } = index.texts[i] as RecordedText
    const record = index.cut.get(i) ?? comparedText(recorded)
    index.cut.set(i, record)
    yield { quotation, record, share }
  }
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
