import type { Alignment } from './align.ts'
import type { ComparedText } from './comparison.ts'
import type { Word } from './words.ts'

/** Half-open range of word indexes. */
export interface WordRange {
  readonly from: number
  readonly to: number
}

/** The sentences of a record that the words of an alignment stand in, from the first of them to the last. Cost: their length. */
export function stretchOf({ pairs }: Alignment, record: readonly Word[]): WordRange {
  let from = pairs[0]?.record ?? 0
  let to = (pairs.at(-1)?.record ?? record.length - 1) + 1
  while (from > 0 && record[from]?.gap !== 'stop') from--
  while (to < record.length && record[to]?.gap !== 'stop') to++
  return { from, to }
}

/** A run of a text's words as a text of its own, with the marks that follow it. */
export function cutText({ text, words }: ComparedText, { from, to }: WordRange): ComparedText {
  const start = from === 0 ? 0 : (words[from]?.start ?? 0)
  const end = words[to]?.start ?? text.length
  const cut = words.slice(from, to).map((word) => ({ ...word, start: word.start - start, end: word.end - start }))
  return { text: text.slice(start, end).trimEnd(), words: cut }
}
