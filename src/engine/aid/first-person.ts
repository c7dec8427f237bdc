import type { Voice } from '../../model/article.ts'
import type { Party } from '../../model/mention.ts'
import { tagOf } from '../syntax/parse.ts'
import { type SumSentence, wordOf, written } from './sum-sentence.ts'

const OWNERS: ReadonlySet<string> = new Set(['our', 'my'])
const FIRST_PERSONS: ReadonlySet<string> = new Set(['we', 'i', 'us', ...OWNERS])

/** Whether a word, in small letters, is a first person who may give or get. */
export function isFirstPerson(word: string): boolean {
  return FIRST_PERSONS.has(word)
}

/** Whether it is one whose money or aid the next noun is. */
export function isFirstPersonOwner(word: string): boolean {
  return OWNERS.has(word)
}

/** Whoever the voice stands for that says "we" here; undefined for any other word, and where no voice is told of. */
export function partySpeaking(sentence: SumSentence, word: number, voices: readonly Voice[]): Party | undefined {
  const { parse } = sentence
  if (voices.length === 0 || !isFirstPerson(wordOf(sentence, word)) || tagOf(parse, word) !== 'PRON') return undefined
  const [start, end] = [parse.start[word] as number, parse.end[word] as number]
  const voice = voices[lastAt(voices, start)]
  if (voice === undefined || start >= voice.end) return undefined
  return { text: written(sentence, word, word + 1), start, end, ...voice.party }
}

/** The last of the voices, which are in text order, that starts at or before an offset; -1 where none does. */
function lastAt(voices: readonly Voice[], offset: number): number {
  let low = 0
  let high = voices.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((voices[middle] as Voice).start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
