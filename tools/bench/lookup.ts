import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { assessContext } from '../../src/engine/assess/context.ts'
import { assessQuotation } from '../../src/engine/assess/quotation.ts'
import { quotationKeys, recordedQuotationKeys } from '../../src/engine/quotations/fingerprint.ts'
import { analyse } from '../../src/engine/text/analysis.ts'
import { plainArticle } from '../../src/engine/text/plain.ts'
import type { QuotationMention } from '../../src/model/mention.ts'
import type { PackLabel, Quotation } from '../../src/model/records.ts'
import { lexicon } from '../lexicon/shipped.ts'

const line = v.object({ text: v.string() })
const SMALL = 1_000
const LARGE = 1_000_000
const MENTIONS = 500
const ROUNDS = 40
/** As the store has it: a key that files more records than this tells nothing apart. */
const MOST_PER_KEY = 200
/** Room for a record's number beside its key: 20 bits and 32 are a whole number still exact. */
const IDS = 2 ** 20

/**
 * What a look-up of a page's quotations costs (keys, records, verdicts) in a thousand recorded quotations
 * and in a million, by a sorted index in memory. The quotations are sentences of real transcripts,
 * then sentences of as many words drawn from the same transcripts by how often they stand there.
 */
export async function bench(corpora: string): Promise<void> {
  const sentences = await realSentences(join(corpora, 'text/whitehouse.jsonl'))
  const draw = wordsByFrequency(sentences)
  // Made beforehand: a store only reads its records, it does not compose them.
  const texts = Array.from({ length: LARGE }, (_, i) => sentences[i] ?? drawn(draw, i))
  const textOf = (i: number): string => texts[i] ?? ''
  const mentions = Array.from({ length: MENTIONS }, (_, i) => mentionOf(textOf((i * 7) % SMALL), i))
  const sets = [SMALL, LARGE].map((size) => ({ size, index: fileAll(size, textOf), best: NOTHING }))
  const ratios: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    // In turn, so that whatever else the machine does falls on both.
    const times = sets.map((set) => {
      const measured = measure(mentions, set.index, textOf)
      if (measured.time < set.best.time) set.best = measured
      return measured.time
    })
    ratios.push((times[1] ?? 0) / (times[0] ?? 1))
  }
  for (const { size, index, best } of sets) {
    console.log(
      `${String(size).padStart(9)} recorded quotations, ${(index.length / size).toFixed(1)} keys each: ` +
        `${((1000 * best.time) / MENTIONS).toFixed(0)} µs a look-up, ` +
        `${(best.keys / MENTIONS).toFixed(1)} keys, ${(best.records / MENTIONS).toFixed(1)} records brought, ` +
        `${((100 * best.met) / MENTIONS).toFixed(1)} % met`,
    )
  }
  console.log(
    `a thousand times as many cost ${medianOf(ratios).toFixed(2)} times as long, the median of ${ROUNDS} rounds`,
  )
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}

async function realSentences(path: string): Promise<readonly string[]> {
  const found = new Set<string>()
  for (const json of (await readFile(path, 'utf8')).split('\n')) {
    if (json === '') continue
    for (const sentence of v.parse(line, JSON.parse(json)).text.split(/(?<=[.!?])\s+|\n+/)) {
      if (sentence.length > 40 && sentence.length < 400) found.add(sentence)
    }
  }
  return shuffled([...found])
}

/** In an order that is always the same, so that the first thousand are of all transcripts. */
function shuffled(sentences: readonly string[]): readonly string[] {
  const step = 7_919
  return sentences.map((_, i) => sentences[(i * step) % sentences.length] ?? '')
}

/** All words of the sentences, so that an even draw is a draw by frequency. */
function wordsByFrequency(sentences: readonly string[]): readonly string[] {
  return sentences.flatMap((sentence) => sentence.match(/[\p{L}\p{N}'’-]+/gu) ?? [])
}

function drawn(words: readonly string[], seed: number): string {
  let state = (seed * 2_654_435_761) >>> 0
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const length = 8 + Math.floor(next() * 30)
  return Array.from({ length }, () => words[Math.floor(next() * words.length)] ?? '').join(' ')
}

/** Every third as recorded, every third cut out of it, every third with a word left out. */
function mentionOf(text: string, i: number): QuotationMention {
  const words = text.split(/\s+/)
  const middle = words.length >> 1
  const told = [words, words.slice(1, Math.max(8, middle + 3)), words.filter((_, at) => at !== middle)][i % 3] ?? words
  const page = told.join(' ')
  const start = page.length + 3
  const speaker = { start, end: start + 11, text: 'Ada Example' }
  return { kind: 'quotation', form: 'direct', start: 0, end: page.length + 2, text: page, speaker }
}

function recordOf(id: number, text: string): Quotation {
  return {
    record: 'quotation',
    id: String(id),
    speaker: { name: 'Ada Example' },
    text,
    language: 'en',
    sources: [],
  }
}

/** Keys and record numbers in one sorted list. */
type Index = Float64Array<ArrayBuffer>

function fileAll(size: number, textOf: (i: number) => string): Index {
  let entries = new Float64Array(size * 16)
  let count = 0
  for (let i = 0; i < size; i++) {
    for (const key of recordedQuotationKeys(recordOf(i, textOf(i)), lexicon)) {
      if (count === entries.length) {
        const larger = new Float64Array(entries.length * 2)
        larger.set(entries)
        entries = larger
      }
      entries[count++] = numberOf(key) * IDS + i
    }
  }
  return entries.slice(0, count).sort()
}

/** A key as a number of 32 bits: two keys in a few thousand million fall together. */
function numberOf(key: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

function recordsUnder(index: Index, key: string): readonly number[] {
  const wanted = numberOf(key) * IDS
  let low = 0
  let high = index.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((index[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  const found: number[] = []
  for (let i = low; i < index.length && (index[i] ?? 0) < wanted + IDS && found.length < MOST_PER_KEY; i++) {
    found.push((index[i] ?? 0) - wanted)
  }
  return found
}

interface Measured {
  readonly time: number
  readonly keys: number
  readonly records: number
  readonly met: number
}

const PACK: PackLabel = { id: 'bench', title: 'Bench', origin: 'reader' }
const NOTHING: Measured = { time: Number.POSITIVE_INFINITY, keys: 0, records: 0, met: 0 }

function measure(mentions: readonly QuotationMention[], index: Index, textOf: (i: number) => string): Measured {
  const counts = { keys: 0, records: 0, met: 0 }
  const start = performance.now()
  for (const mention of mentions) lookUp(mention, index, textOf, counts)
  return { time: performance.now() - start, ...counts }
}

function lookUp(
  mention: QuotationMention,
  index: Index,
  textOf: (i: number) => string,
  counts: { keys: number; records: number; met: number },
): void {
  const keys = quotationKeys(mention, lexicon)
  const ids = new Set(keys.flatMap((key) => recordsUnder(index, key)))
  const records = [...ids].map((id) => recordOf(id, textOf(id)))
  const article = plainArticle(`“${mention.text}” Ada Example said.`)
  const finding = assessQuotation(
    mention,
    assessContext(analyse(article, lexicon), [mention], {
      records,
      sources: [],
      packs: new Map(records.map((record) => [record, PACK])),
    }),
  )
  counts.keys += keys.length
  counts.records += records.length
  if (finding !== null && finding.verdict !== 'unknown') counts.met++
}
