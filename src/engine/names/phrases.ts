import { rankOf } from './hashed-keys.ts'
import { PHRASE_START, phraseKey } from './lexicon-tables.ts'
import type { Reading } from './reading.ts'
import { BEGIN, INSIDE, LAST } from './tags.ts'

/** Most tokens of a listed phrase. */
export const PHRASE_TOKENS_MAX = 6

/**
 * For each token its place in a phrase of the model's lists ("New York"): list * 4 + place, plus one;
 * 0 for none. The longest phrase wins. Cost: linear in tokens.
 */
export function phrasePlaces(reading: Reading): Uint8Array {
  const { analysis, words, lists } = reading
  const { sentences } = analysis
  const places = new Uint8Array(analysis.tokens.count)
  for (let s = 0; s + 1 < sentences.length; s++) {
    const end = sentences[s + 1] as number
    for (let i = sentences[s] as number; i < end; i++) {
      if (((lists[words.ids[i] as number] as number) & PHRASE_START) === 0) continue
      i = markLongest(reading, places, i, Math.min(end, i + PHRASE_TOKENS_MAX))
    }
  }
  return places
}

/** Marks the longest phrase from a token; gives its last token, or the token itself where there is none. */
function markLongest({ words, lexicon }: Reading, places: Uint8Array, from: number, end: number): number {
  let key = 0
  let last = from
  let list = -1
  for (let i = from; i < end; i++) {
    key = phraseKey(key, words.lowerHash[words.ids[i] as number] as number)
    const rank = i > from ? rankOf(lexicon.phraseKeys, key) : -1
    if (rank < 0) continue
    last = i
    list = lexicon.phraseList[rank] as number
  }
  if (list < 0) return from
  for (let i = from; i <= last; i++) places[i] = 1 + list * 4 + placeIn(i, from, last)
  return last
}

function placeIn(i: number, from: number, last: number): number {
  if (i === from) return BEGIN
  return i === last ? LAST : INSIDE
}
