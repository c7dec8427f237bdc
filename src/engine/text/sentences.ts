import { type Lexicon, wordClass } from '../../lexicon/lexicon.ts'
import type { Block } from '../../model/article.ts'
import { classOf, LOWER, UPPER } from './characters.ts'
import { SIGN, type Tokens, WORD } from './tokens.ts'

/** Where each sentence starts, as token indexes; one more entry holds the number of tokens. */
export type SentenceStarts = Uint32Array

const ABBREVIATION = wordClass('abbreviation')
const OPENER = wordClass('sentence-opener')
const POINT = 0x2e
const ELLIPSIS = 0x2026
/** Signs that end a sentence whatever comes after them. */
const FINAL_SIGNS: ReadonlySet<number> = new Set([...'!?。！？'].map((sign) => sign.charCodeAt(0)))
const CLOSERS = '"\'”’»)]」』'

/** The tokens of a text with their entries in a lexicon. */
export interface ListedTokens {
  readonly tokens: Tokens
  readonly entries: Uint16Array
  readonly lexicon: Lexicon
}

/**
 * Cuts tokens into sentences at . ! ? … and 。, and at every block's edge. A point after a common
 * abbreviation or before a lower-case word does not end one; closing marks stay with their sentence.
 * Cost: linear in tokens and blocks.
 */
export function sentenceStarts(text: string, listed: ListedTokens, blocks: readonly Block[]): SentenceStarts {
  const { tokens } = listed
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
    if (!endsSentence(text, listed, i)) continue
    while (i + 1 < tokens.count && isCloser(text, tokens, i + 1)) i++
    opens = true
  }
  starts.push(tokens.count)
  return Uint32Array.from(starts)
}

function endsSentence(text: string, listed: ListedTokens, i: number): boolean {
  const { tokens } = listed
  const sign = text.charCodeAt((tokens.end[i] as number) - 1)
  if (sign !== POINT && tokens.kind[i] !== SIGN) return false
  const isFinal = FINAL_SIGNS.has(sign)
  if ((!isFinal && sign !== POINT && sign !== ELLIPSIS) || isFollowedByComma(text, tokens, i + 1)) return false
  if (isFinal) return true
  if (tokens.kind[i] === WORD) return isEndAfterInitials(text, listed, i)
  const next = nextLetterClass(text, tokens, i + 1)
  if (next === LOWER) return false
  if (i === 0 || tokens.kind[i - 1] !== WORD || tokens.end[i - 1] !== tokens.start[i]) return true
  return !is(listed, i - 1, ABBREVIATION)
}

/** "U.S." ends a sentence only where a common opening word follows; a lone initial never does. */
function isEndAfterInitials(text: string, listed: ListedTokens, i: number): boolean {
  const { tokens } = listed
  if ((tokens.end[i] as number) - (tokens.start[i] as number) < 4 || i + 1 >= tokens.count) return false
  return isOpener(text, listed, i + 1)
}

/** Whether a token is a word that, with its capital, opens a sentence more often than it ends a name: "The", not "THE". */
export function isOpener(text: string, listed: ListedTokens, i: number): boolean {
  const { tokens } = listed
  const start = tokens.start[i] as number
  if (!is(listed, i, OPENER) || classOf(text.charCodeAt(start)) !== UPPER) return false
  return (tokens.end[i] as number) - start === 1 || classOf(text.charCodeAt(start + 1)) === LOWER
}

function is({ entries, lexicon }: ListedTokens, i: number, wordClass: number): boolean {
  return lexicon.isOf(entries[i] as number, wordClass)
}

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
