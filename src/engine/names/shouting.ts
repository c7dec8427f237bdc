import type { Analysis } from '../text/analysis.ts'
import { classOf, LOWER, UPPER } from '../text/characters.ts'
import { WORD } from '../text/tokens.ts'

/** Fewest capitals that make a line of capitals; fewer may be an acronym. */
const CAPITALS_MIN = 8

/**
 * For each sentence, 1 where it is written in capitals: at least nine letters in ten. Such a line says
 * nothing by its capitals. Cost: linear in the text.
 */
export function shoutedSentences({ article: { text }, tokens, sentences }: Analysis): Uint8Array {
  const shouted = new Uint8Array(Math.max(0, sentences.length - 1))
  for (let s = 0; s < shouted.length; s++) {
    let upper = 0
    let lower = 0
    for (let i = sentences[s] as number; i < (sentences[s + 1] as number); i++) {
      if (tokens.kind[i] !== WORD) continue
      for (let at = tokens.start[i] as number; at < (tokens.end[i] as number); at++) {
        const type = classOf(text.charCodeAt(at))
        if (type === UPPER) upper++
        else if (type === LOWER) lower++
      }
    }
    if (upper >= CAPITALS_MIN && upper >= lower * 9) shouted[s] = 1
  }
  return shouted
}
