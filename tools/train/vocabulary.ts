import { shoutedSentences } from '../../src/engine/names/shouting.ts'
import { analyse } from '../../src/engine/text/analysis.ts'
import { plainArticle } from '../../src/engine/text/plain.ts'
import { lexicon } from '../lexicon/shipped.ts'

/** A corpus as word numbers: sentences end with -1. A sentence's first word is read in its usual form. */
export interface Corpus {
  readonly words: readonly string[]
  readonly counts: Uint32Array
  readonly stream: Int32Array
  /** The share of each form among all forms of its word. */
  readonly share: Float64Array
}

const SENTENCE_END = -1
const INITIAL = 0x40000000

/** Numbers the words of texts; digits are all alike, lines of capitals are left out. */
export function readCorpus(texts: readonly string[]): Corpus {
  const idByWord = new Map<string, number>()
  const stream: number[] = []
  for (const text of texts) addText(text, idByWord, stream)
  const words = [...idByWord.keys()]
  const within = new Uint32Array(words.length)
  for (const id of stream) if (id >= 0 && id < INITIAL) within[id] = (within[id] as number) + 1
  const share = shares(words, within)
  const usual = usualForms(words, idByWord, within)
  const read = Int32Array.from(stream, (id) => (id < INITIAL ? id : (usual[id - INITIAL] as number)))
  const counts = new Uint32Array(words.length)
  for (const id of read) if (id >= 0) counts[id] = (counts[id] as number) + 1
  return { words, counts, stream: read, share }
}

function addText(text: string, idByWord: Map<string, number>, stream: number[]): void {
  const analysis = analyse(plainArticle(text), lexicon)
  const { tokens, sentences } = analysis
  const shouted = shoutedSentences(analysis)
  for (let s = 0; s + 1 < sentences.length; s++) {
    if (shouted[s] === 1) continue
    const from = sentences[s] as number
    for (let i = from; i < (sentences[s + 1] as number); i++) {
      const word = text.slice(tokens.start[i], tokens.end[i]).replace(/\d/g, '0')
      let id = idByWord.get(word)
      if (id === undefined) {
        id = idByWord.size
        idByWord.set(word, id)
      }
      stream.push(i === from ? id + INITIAL : id)
    }
    stream.push(SENTENCE_END)
  }
}

function shares(words: readonly string[], within: Uint32Array): Float64Array {
  const total = new Map<string, number>()
  for (const [id, word] of words.entries()) {
    const lower = word.toLowerCase()
    total.set(lower, (total.get(lower) ?? 0) + (within[id] as number))
  }
  return Float64Array.from(
    words,
    (word, id) => (within[id] as number) / Math.max(1, total.get(word.toLowerCase()) ?? 1),
  )
}

/** For each word the form that it is read in where it opens a sentence: lower case if that is the commoner. */
function usualForms(words: readonly string[], idByWord: ReadonlyMap<string, number>, within: Uint32Array): Uint32Array {
  return Uint32Array.from(words, (word, id) => {
    const lower = idByWord.get(word.toLowerCase())
    return lower !== undefined && (within[lower] as number) > (within[id] as number) ? lower : id
  })
}
