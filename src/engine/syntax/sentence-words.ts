import { isApostrophe } from '../text/characters.ts'
import { SIGN, type Tokens, WORD } from '../text/tokens.ts'
import { addWord, type ClusterOf, clearWords, type SyntaxWords, WORDS_MAX } from './words.ts'

/** What is written together with the word before it: Universal Dependencies makes words of their own of them. */
const CLITICS: ReadonlySet<string> = new Set(["n't", "'m", "'ll", "'ve", "'re", "'d"])

/**
 * Writes the words of tokens `first` to `end` (exclusive) as treebanks cut them: "don't" is "do" and
 * "n't", a run of one sign ("...", "--") is one word. `tokenOf` gets each word's token. Gives false
 * where there are more words than the parser reads. Cost: linear in the tokens.
 */
export function readWords(
  words: SyntaxWords,
  tokenOf: Uint32Array,
  text: string,
  tokens: Tokens,
  first: number,
  end: number,
  clusterOf: ClusterOf,
): boolean {
  clearWords(words)
  let t = first
  while (t < end) {
    if (words.count + 2 > WORDS_MAX) return false
    const last = tokens.kind[t] === SIGN ? runEnd(text, tokens, t, end) : t + 1
    const from = tokens.start[t] as number
    const to = tokens.end[last - 1] as number
    const cut = tokens.kind[t] === WORD ? cliticStart(text, from, to) : to
    tokenOf[words.count] = t
    addWord(words, text, from, cut, clusterOf)
    if (cut < to) {
      tokenOf[words.count] = t
      addWord(words, text, cut, to, clusterOf)
    }
    t = last
  }
  return true
}

/** The end of a run of one sign without space between. */
function runEnd(text: string, tokens: Tokens, t: number, end: number): number {
  const sign = text.charCodeAt(tokens.start[t] as number)
  let last = t + 1
  while (
    last < end &&
    tokens.start[last] === tokens.end[last - 1] &&
    text.charCodeAt(tokens.start[last] as number) === sign &&
    tokens.kind[last] === SIGN
  )
    last++
  return last
}

const LONGEST_CLITIC = 3

/** Where the clitic of a word starts; its end where it has none. */
function cliticStart(text: string, from: number, to: number): number {
  for (let at = Math.max(from + 1, to - LONGEST_CLITIC); at < to; at++) {
    if (!isApostrophe(text.charCodeAt(at))) continue
    if (CLITICS.has(`'${text.slice(at + 1, to)}`.toLowerCase())) return at
    const isNot = at > from + 1 && CLITICS.has(`${text.charAt(at - 1)}'${text.slice(at + 1, to)}`.toLowerCase())
    return isNot ? at - 1 : to
  }
  return to
}
