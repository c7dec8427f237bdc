import type { Span } from '../../model/span.ts'
import type { Tokens } from '../text/tokens.ts'
import { RELATIONS, type Relation, UPOS, type Upos } from './labels.ts'
import type { Parser } from './parser.ts'
import { readWords } from './sentence-words.ts'
import { type ClusterOf, type SyntaxWords, WORDS_MAX } from './words.ts'

/**
 * The dependency parse of one sentence (Universal Dependencies). Words are told by their index in the
 * sentence; `NONE` is no word. Offsets are UTF-16 units of the article's text, end exclusive.
 */
export interface Parse {
  readonly count: number
  readonly start: Uint32Array
  readonly end: Uint32Array
  /** The article's token that each word is, or is a part of. */
  readonly token: Uint32Array
  readonly tags: Uint8Array
  /** The word that governs each; NONE for the root. */
  readonly heads: Int16Array
  readonly relations: Uint8Array
  /** The words that each governs, in text order: the first, and for each word the next of the same head. */
  readonly firstChild: Int16Array
  readonly nextSibling: Int16Array
}

export const NONE = -1

/** Below this mean lead of its choices the parser guesses: what it reads is no sentence that it knows. */
const SURE = 150

/** Parses the sentence of tokens `first` to `end`; undefined where its parse would be worth nothing. */
export function parseSentence(
  parser: Parser,
  words: SyntaxWords,
  text: string,
  tokens: Tokens,
  first: number,
  end: number,
  clusterOf: ClusterOf,
  sums: readonly Span[] = [],
): Parse | undefined {
  if (!readWords(words, tokenOf, text, tokens, first, end, clusterOf, sums) || words.count === 0) return undefined
  if (parser.parse(words) < SURE) return undefined
  const { count } = words
  const { state } = parser
  return {
    count,
    start: words.start.slice(0, count),
    end: words.end.slice(0, count),
    token: tokenOf.slice(0, count),
    tags: lessOne(state.tags, count),
    relations: lessOne(state.relations, count),
    ...links(state.heads, count),
  }
}

/** Room for the token of each word. */
const tokenOf = new Uint32Array(WORDS_MAX)

/** Numbers that are kept plus one. */
function lessOne(numbers: Uint8Array, count: number): Uint8Array {
  const less = new Uint8Array(count)
  for (let i = 0; i < count; i++) less[i] = (numbers[i] as number) - 1
  return less
}

function links(headOf: Int16Array, count: number): Pick<Parse, 'heads' | 'firstChild' | 'nextSibling'> {
  const heads = new Int16Array(count)
  const firstChild = new Int16Array(count).fill(NONE)
  const nextSibling = new Int16Array(count)
  for (let i = count - 1; i >= 0; i--) {
    const head = headOf[i] as number
    const isRoot = head === count
    heads[i] = isRoot ? NONE : head
    nextSibling[i] = isRoot ? NONE : (firstChild[head] as number)
    if (!isRoot) firstChild[head] = i
  }
  return { heads, firstChild, nextSibling }
}

/** The part of speech of a word. */
export function tagOf(parse: Parse, word: number): Upos {
  return UPOS[parse.tags[word] as number] as Upos
}

/** The relation of a word to its head. */
export function relationOf(parse: Parse, word: number): Relation {
  return RELATIONS[parse.relations[word] as number] as Relation
}

/** The word whose text holds an offset, or the first that starts after it; `count` past the last. */
export function wordAt(parse: Parse, offset: number): number {
  let low = 0
  let high = parse.count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((parse.end[middle] as number) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The words that `word` governs by one of the relations, in text order. */
export function childrenOf(parse: Parse, word: number, ...relations: readonly Relation[]): readonly number[] {
  const found: number[] = []
  for (let i = parse.firstChild[word] as number; i !== NONE; i = parse.nextSibling[i] as number) {
    if (relations.length === 0 || relations.includes(relationOf(parse, i))) found.push(i)
  }
  return found
}

/** The first of them; NONE where there is none. */
export function childOf(parse: Parse, word: number, ...relations: readonly Relation[]): number {
  for (let i = parse.firstChild[word] as number; i !== NONE; i = parse.nextSibling[i] as number) {
    if (relations.includes(relationOf(parse, i))) return i
  }
  return NONE
}

/** Whether `word` is `ancestor` or stands under it. Cost: the depth of the tree. */
export function isUnder(parse: Parse, word: number, ancestor: number): boolean {
  for (let i = word; i !== NONE; i = parse.heads[i] as number) if (i === ancestor) return true
  return false
}

/** The first and last word of all that a word governs, with itself. */
export function subtreeOf(parse: Parse, word: number): { readonly first: number; readonly last: number } {
  let first = word
  let last = word
  const open = [word]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    first = Math.min(first, next)
    last = Math.max(last, next)
    for (let i = parse.firstChild[next] as number; i !== NONE; i = parse.nextSibling[i] as number) open.push(i)
  }
  return { first, last }
}
