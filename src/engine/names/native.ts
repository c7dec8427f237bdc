import type { Span } from '../../model/span.ts'
import { classOf, isLetter, UPPER } from '../text/characters.ts'
import { type Tokens, WORD } from '../text/tokens.ts'
import { CASED, KATAKANA, scriptOf, UNSPACED, WORDS } from './scripts.ts'

/** Most words of a candidate in a script with spaces, and units of one without. */
const WORDS_MAX = 3
const GRAM_MIN = 2
const GRAM_MAX = 4
const KATAKANA_MAX = 24
/** A page wholly in such a script would otherwise yield several candidates for each character. */
const CANDIDATES_MAX = 30_000

/**
 * Candidates in scripts other than Latin, which may overlap each other: capitalised runs and each of
 * their words; runs of up to three words without case; every two to four characters of Chinese and
 * Korean; runs of katakana. In text order. Cost: linear in tokens and in the length of such words.
 */
export function nativeSpans(text: string, tokens: Tokens): readonly Span[] {
  const found: Span[] = []
  for (let i = 0; i < tokens.count && found.length < CANDIDATES_MAX; i++) {
    if (tokens.kind[i] !== WORD) continue
    const start = tokens.start[i] as number
    const script = scriptOf(text.charCodeAt(start))
    if (script === CASED || script === WORDS) addRuns(text, tokens, i, script, found)
    else if (script === UNSPACED || script === KATAKANA) addGrams(text, start, tokens.end[i] as number, found)
  }
  return found
}

function addRuns(text: string, tokens: Tokens, i: number, script: number, found: Span[]): void {
  const start = tokens.start[i] as number
  if (script === CASED && classOf(text.charCodeAt(start)) !== UPPER) return
  if ((tokens.end[i] as number) - start < GRAM_MIN) return
  for (let last = i; last < i + WORDS_MAX && last < tokens.count; last++) {
    const at = tokens.start[last] as number
    if (last > i && at !== (tokens.end[last - 1] as number) + 1) return
    if (scriptOf(text.charCodeAt(at)) !== script || tokens.kind[last] !== WORD) return
    if (script === CASED && classOf(text.charCodeAt(at)) !== UPPER) return
    found.push({ start, end: tokens.end[last] as number })
  }
}

function addGrams(text: string, start: number, end: number, found: Span[]): void {
  for (let at = start; at < end && found.length < CANDIDATES_MAX; at++) {
    const script = scriptOf(text.charCodeAt(at))
    if (script === KATAKANA) {
      const to = katakanaEnd(text, at, end)
      if (to - at >= GRAM_MIN && to - at <= KATAKANA_MAX) found.push({ start: at, end: to })
      at = to - 1
    } else if (script === UNSPACED) {
      for (let to = at + GRAM_MIN; to <= at + GRAM_MAX && to <= end; to++) {
        if (scriptOf(text.charCodeAt(to - 1)) !== UNSPACED) break
        found.push({ start: at, end: to })
      }
    }
  }
}

function katakanaEnd(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isLetter(text.charCodeAt(at)) && scriptOf(text.charCodeAt(at)) === KATAKANA) at++
  return at
}
