import type { Analysis } from '../text/analysis.ts'
import { classOf, LOWER, UPPER } from '../text/characters.ts'
import { type Tokens, WORD } from '../text/tokens.ts'

/** Fewest capitals that make a line of capitals; fewer may be an acronym. */
const CAPITALS_MIN = 8
/** Fewest capitals for each small letter. */
const LEAST_SHARE = 9

/**
 * For each sentence, 1 where it is written in capitals: at least nine letters in ten. Such a line says
 * nothing by its capitals. Cost: linear in the text.
 */
export function shoutedSentences({ article: { text }, tokens, sentences }: Analysis): Uint8Array {
  const shouted = new Uint8Array(Math.max(0, sentences.length - 1))
  for (let s = 0; s < shouted.length; s++) {
    if (isShouted(text, tokens, sentences[s] as number, sentences[s + 1] as number)) shouted[s] = 1
  }
  return shouted
}

/** Reads no further than it takes to tell: most sentences are past doubt by their second word. */
function isShouted(text: string, tokens: Tokens, from: number, to: number): boolean {
  const end = to > from ? (tokens.end[to - 1] as number) : 0
  let upper = 0
  let lower = 0
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== WORD) continue
    for (let at = tokens.start[i] as number; at < (tokens.end[i] as number); at++) {
      const type = classOf(text.charCodeAt(at))
      if (type === UPPER) upper++
      else if (type === LOWER) lower++
    }
    const left = end - (tokens.end[i] as number)
    if (upper + left < lower * LEAST_SHARE) return false
  }
  return upper >= CAPITALS_MIN && upper >= lower * LEAST_SHARE
}
