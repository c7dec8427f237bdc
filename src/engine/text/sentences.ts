import type { Block } from '../../model/article.ts'
import { classOf, LOWER } from './characters.ts'
import { SHORT_OFFICES } from './office-words.ts'
import { SIGN, type Tokens, WORD } from './tokens.ts'
import { wordSet } from './word-set.ts'

/** Where each sentence starts, as token indexes; one more entry holds the number of tokens. */
export type SentenceStarts = Uint32Array

const ABBREVIATIONS: ReadonlySet<string> = wordSet(
  SHORT_OFFICES,
  'mr mrs ms dr prof cmdr hon rev st jr sr inc corp co ltd no vs jan feb mar apr jun jul aug sep sept oct nov dec etc approx fig al',
)
const POINT = 0x2e
const ELLIPSIS = 0x2026
/** Signs that end a sentence whatever comes after them. */
const FINAL_SIGNS: ReadonlySet<number> = new Set([...'!?。！？'].map((sign) => sign.charCodeAt(0)))
const CLOSERS = '"\'”’»)]」』'

/**
 * Cuts tokens into sentences at . ! ? … and 。, and at every block's edge. A point after a common
 * abbreviation or before a lower-case word does not end one; closing marks stay with their sentence.
 * Cost: linear in tokens and blocks.
 */
export function sentenceStarts(text: string, tokens: Tokens, blocks: readonly Block[]): SentenceStarts {
  const starts: number[] = []
  let block = 0
  let opens = true
  for (let i = 0; i < tokens.count; i++) {
    const at = tokens.start[i] as number
    while (block < blocks.length && at >= (blocks[block] as Block).start) {
      block++
      opens = true
    }
    if (opens && starts[starts.length - 1] !== i) starts.push(i)
    opens = false
    if (!endsSentence(text, tokens, i)) continue
    while (i + 1 < tokens.count && isCloser(text, tokens, i + 1)) i++
    opens = true
  }
  starts.push(tokens.count)
  return Uint32Array.from(starts)
}

function endsSentence(text: string, tokens: Tokens, i: number): boolean {
  const sign = text.charCodeAt((tokens.end[i] as number) - 1)
  if (sign !== POINT && tokens.kind[i] !== SIGN) return false
  const isFinal = FINAL_SIGNS.has(sign)
  if ((!isFinal && sign !== POINT && sign !== ELLIPSIS) || isFollowedByComma(text, tokens, i + 1)) return false
  if (isFinal) return true
  if (tokens.kind[i] === WORD) return isEndAfterInitials(text, tokens, i)
  const next = nextLetterClass(text, tokens, i + 1)
  if (next === LOWER) return false
  if (i === 0 || tokens.kind[i - 1] !== WORD || tokens.end[i - 1] !== tokens.start[i]) return true
  return !ABBREVIATIONS.has(text.slice(tokens.start[i - 1], tokens.end[i - 1]).toLowerCase())
}

/** "U.S." ends a sentence only where a common opening word follows; a lone initial never does. */
function isEndAfterInitials(text: string, tokens: Tokens, i: number): boolean {
  if ((tokens.end[i] as number) - (tokens.start[i] as number) < 4 || i + 1 >= tokens.count) return false
  return OPENERS.has(text.slice(tokens.start[i + 1], tokens.end[i + 1]))
}

/** Words that open sentences more often than they end names. */
export const OPENERS: ReadonlySet<string> = wordSet(
  'The A An In On At But And He She It They We I This That These Those His Her Its Their For As If When While After Before With There',
)

/** "Mitch McConnell, R-Ky., said": the sentence goes on. */
function isFollowedByComma(text: string, tokens: Tokens, from: number): boolean {
  let i = from
  while (i < tokens.count && isCloser(text, tokens, i)) i++
  const sign = i < tokens.count ? text.charAt(tokens.start[i] as number) : ''
  return sign === ',' || sign === ';'
}

function nextLetterClass(text: string, tokens: Tokens, from: number): number {
  let i = from
  while (i < tokens.count && isCloser(text, tokens, i)) i++
  return i < tokens.count ? classOf(text.charCodeAt(tokens.start[i] as number)) : -1
}

function isCloser(text: string, tokens: Tokens, i: number): boolean {
  return (
    CLOSERS.includes(text.charAt(tokens.start[i] as number)) &&
    (tokens.end[i] as number) - (tokens.start[i] as number) === 1 &&
    i > 0 &&
    tokens.end[i - 1] === tokens.start[i]
  )
}
