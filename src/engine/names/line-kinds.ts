import type { Analysis } from '../text/analysis.ts'
import { FUNCTION } from './lexicon-tables.ts'
import { SHAPE_LOWER, SHAPE_NUMBER, SHAPE_SMALL_NUMBER, SHAPE_TITLE, SHAPE_YEAR } from './shapes.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What kind of line a sentence is. */
export const RUNNING = 0
export const SHOUTED = 1
/** Figures and names with hardly a lower-case word: results, standings, prices. */
export const TABULAR = 2
/** Every longer word with a capital: a headline. */
export const TITLED_LINE = 3
/** A few words without a verb to be sure of: a place and date, a by-line, a list's item. */
export const SHORT = 4

const SHORT_MAX = 6

/** Tells the kind of line of each sentence by its words. Cost: linear in tokens. */
export function lineKinds(
  { sentences }: Analysis,
  words: Vocabulary,
  shape: Uint8Array,
  lists: Uint32Array,
  shouted: Uint8Array,
): Uint8Array {
  const kinds = new Uint8Array(shouted.length)
  for (let s = 0; s < kinds.length; s++) {
    let plain = 0
    let titled = 0
    let figures = 0
    let lowercase = 0
    const from = sentences[s] as number
    const to = sentences[s + 1] as number
    for (let i = from; i < to; i++) {
      const word = words.ids[i] as number
      const form = shape[word] as number
      if (form === SHAPE_LOWER) {
        lowercase++
        if (((lists[word] as number) & FUNCTION) === 0) plain++
      } else if (form === SHAPE_TITLE) titled++
      else if (form === SHAPE_SMALL_NUMBER || form === SHAPE_NUMBER || form === SHAPE_YEAR) figures++
    }
    if (shouted[s] === 1) kinds[s] = figures > 1 ? TABULAR : SHOUTED
    else if (figures >= 2 && lowercase <= figures) kinds[s] = TABULAR
    else if (titled >= 3 && plain <= titled >> 2) kinds[s] = TITLED_LINE
    else if (to - from <= SHORT_MAX) kinds[s] = SHORT
  }
  return kinds
}
