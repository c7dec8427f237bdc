import type { Relation } from '../../syntax/labels.ts'
import { childOf, childrenOf, NONE, type Parse, relationOf, subtreeOf, wordAt } from '../../syntax/parse.ts'
import type { Words } from '../marks/token-words.ts'

/** A noun phrase as tokens of the article, end exclusive. `headEnd` is the end of its core, before "of …" or "for …". */
export interface Phrase {
  readonly start: number
  readonly end: number
  readonly headEnd: number
}

const LONGEST_CORE = 14
const LEFT_OF_HEAD: readonly Relation[] = ['det', 'det:predet', 'amod', 'compound', 'nummod', 'nmod:poss', 'nmod:desc', 'flat', 'appos', 'nmod:unmarked']
const RIGHT_OF_HEAD: readonly Relation[] = ['flat', 'compound', 'nmod:desc', 'nummod']
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'in', 'at', 'from', 'with'])
const MOST_LINKS = 2

/** The noun phrase that a word of the parse is the head of. Cost: its size. */
export function phraseOf(parse: Parse, head: number, words: Words): Phrase {
  let first = head
  let last = head
  for (const child of childrenOf(parse, head, ...LEFT_OF_HEAD)) {
    if (child < first) first = Math.min(first, Math.max(subtreeOf(parse, child).first, head - LONGEST_CORE))
  }
  for (const child of childrenOf(parse, head, ...RIGHT_OF_HEAD)) {
    if (child === last + 1) last = Math.max(last, subtreeOf(parse, child).last)
  }
  const start = withoutSigns(parse, first, last, words)
  const headEnd = tokenEnd(parse, last)
  return { start: parse.token[start] as number, headEnd, end: linkedEnd(parse, head, last, words, MOST_LINKS) }
}

/** The first word of the phrase after any signs before it. */
function withoutSigns(parse: Parse, first: number, last: number, words: Words): number {
  let start = first
  while (start < last && words.sign(parse.token[start] as number) !== '') start++
  return start
}

function tokenEnd(parse: Parse, word: number): number {
  return (parse.token[word] as number) + 1
}

/** The end of "of the ministry in Kyiv" right after the phrase that ends at word `last`. */
function linkedEnd(parse: Parse, head: number, last: number, words: Words, links: number): number {
  if (links === 0) return tokenEnd(parse, last)
  for (const child of childrenOf(parse, head, 'nmod')) {
    const preposition = childOf(parse, child, 'case')
    if (preposition !== last + 1 || !LINKS.has(words.lower(parse.token[preposition] as number))) continue
    const inner = phraseOf(parse, child, words)
    const innerLast = wordAt(parse, words.start(inner.headEnd - 1))
    return innerLast - last > LONGEST_CORE ? tokenEnd(parse, last) : linkedEnd(parse, child, innerLast, words, links - 1)
  }
  return tokenEnd(parse, last)
}

/** The head of the noun phrase that starts at or around a word: where its own links within a phrase lead. */
export function headOfPhrase(parse: Parse, word: number): number {
  let head = word
  for (let steps = 0; steps < LONGEST_CORE; steps++) {
    const above = parse.heads[head] as number
    if (above === NONE || above < head || above - head > LONGEST_CORE) return head
    if (!LEFT_OF_HEAD.includes(relationOf(parse, head))) return head
    head = above
  }
  return head
}
