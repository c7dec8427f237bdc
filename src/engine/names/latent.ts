import { wordClass } from '../../lexicon/lexicon.ts'
import type { Analysis } from '../text/analysis.ts'
import { classOf, UPPER } from '../text/characters.ts'
import { type Tokens, WORD } from '../text/tokens.ts'
import { LATIN, scriptOf } from './scripts.ts'
import { NAME_UNITS_MAX, type NameSpan } from './spans.ts'

const NO_NAME_WORD = wordClass('no-name-word')
const TITLE_WORD = wordClass('title-word')
/** Most words of a capitalised run that is taken for a candidate. */
const RUN_MAX = 6

/**
 * The candidates that only the reference can confirm: capitalised runs that the recogniser left
 * untagged. `taken` are its names, in order and without overlap; a candidate never overlaps one.
 * Lines in capitals throughout have none. Cost: linear in tokens.
 */
export function latentSpans(
  analysis: Analysis,
  taken: readonly NameSpan[],
  isShouted: Uint8Array,
): readonly NameSpan[] {
  const { article, tokens, sentences } = analysis
  const found: NameSpan[] = []
  const isTaken = takenTokens(tokens.count, taken)
  for (let s = 0; s + 1 < sentences.length; s++) {
    if (isShouted[s] === 1) continue
    const end = sentences[s + 1] as number
    for (let i = sentences[s] as number; i < end; i++) {
      const last = isTaken[i] === 1 ? i : runEnd(article.text, tokens, isTaken, i, end)
      if (last === i) continue
      addRun(analysis, i, last, found)
      i = last - 1
    }
  }
  return found
}

function takenTokens(count: number, taken: readonly NameSpan[]): Uint8Array {
  const isTaken = new Uint8Array(count)
  for (const { first, last } of taken) isTaken.fill(1, first, last)
  return isTaken
}

function runEnd(text: string, tokens: Tokens, isTaken: Uint8Array, from: number, end: number): number {
  let last = from
  for (let i = from; i < end && isTaken[i] === 0 && isCapitalised(text, tokens, i); i++) {
    last = i + 1
    if (isJoin(text, tokens, i + 1, end)) i++
    else if (text.charCodeAt(tokens.end[i] as number) !== 0x20) break
  }
  return last
}

function isCapitalised(text: string, tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== WORD) return false
  const start = tokens.start[i] as number
  return classOf(text.charCodeAt(start)) === UPPER && scriptOf(text.charCodeAt(start)) === LATIN
}

/** A hyphen between two words, without spaces. */
function isJoin(text: string, tokens: Tokens, i: number, end: number): boolean {
  if (i + 1 >= end || tokens.start[i] !== tokens.end[i - 1] || tokens.start[i + 1] !== tokens.end[i]) return false
  const sign = text.charCodeAt(tokens.start[i] as number)
  return sign === 0x2d || sign === 0x2010 || sign === 0x2011
}

function addRun({ tokens, is }: Analysis, from: number, to: number, found: NameSpan[]): void {
  let first = from
  while (first < to && (is(first, NO_NAME_WORD) || is(first, TITLE_WORD))) first++
  if (first === to || to - first > RUN_MAX) return
  if ((tokens.end[to - 1] as number) - (tokens.start[first] as number) > NAME_UNITS_MAX) return
  if (tokens.kind[first] === WORD) found.push({ first, last: to })
}
