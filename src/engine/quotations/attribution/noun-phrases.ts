import type { Relation } from '../../syntax/labels.ts'
import { childrenOf, NONE, type Parse, relationOf, subtreeOf, tagOf } from '../../syntax/parse.ts'
import type { PassageContexts } from '../marks/passage-contexts.ts'

/** A noun phrase as tokens of the article, end exclusive. `headEnd` is the end of its core, before "of …" or "for …". */
export interface Phrase {
  readonly start: number
  readonly end: number
  readonly headEnd: number
}

const LONGEST_CORE = 14
const LEFT_OF_HEAD: readonly Relation[] = [
  'det',
  'det:predet',
  'amod',
  'compound',
  'nummod',
  'nmod:poss',
  'nmod:desc',
  'flat',
  'appos',
  'nmod:unmarked',
]
const RIGHT_OF_HEAD: readonly Relation[] = ['flat', 'compound', 'nmod:desc', 'nummod']
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'in', 'at', 'from', 'with'])
const MOST_LINKS = 2

/** The noun phrase that a word of the parse is the head of. Cost: its size. */
export function phraseOf(parse: Parse, head: number, contexts: PassageContexts): Phrase {
  const start = parse.token[firstOfCore(parse, head, contexts)] as number
  const last = lastOfCore(parse, head, contexts)
  return { start, headEnd: tokenEnd(parse, last), end: linkedEnd(parse, head, last, contexts, MOST_LINKS) }
}

function firstOfCore(parse: Parse, head: number, contexts: PassageContexts): number {
  let first = head
  for (const child of childrenOf(parse, head, ...LEFT_OF_HEAD)) {
    if (child < first) first = Math.min(first, Math.max(subtreeOf(parse, child).first, head - LONGEST_CORE))
  }
  return withoutSigns(parse, first, head, contexts)
}

function lastOfCore(parse: Parse, head: number, contexts: PassageContexts): number {
  let last = head
  for (const child of childrenOf(parse, head, ...RIGHT_OF_HEAD)) {
    if (child === last + 1 && contexts.cues.cue(parse.token[child] as number) === undefined)
      last = Math.max(last, Math.min(subtreeOf(parse, child).last, head + LONGEST_CORE))
  }
  // "NATO chief Stoltenberg": a name right behind belongs to its title, whatever the parse makes of it.
  for (let next = nextOfName(parse, last, contexts); next > last; next = nextOfName(parse, last, contexts)) last = next
  return last
}

/** The word of a name right behind a title or a part of it, a point between or not ("Ms. Haley"); `word` where none is. */
function nextOfName(parse: Parse, word: number, contexts: PassageContexts): number {
  const tag = tagOf(parse, word)
  if (tag !== 'NOUN' && tag !== 'PROPN') return word
  const isShort = contexts.cues.isShortTitle(parse.token[word] as number)
  const next = isShort && contexts.words.sign(parse.token[word + 1] ?? 0) === '.' ? word + 2 : word + 1
  if (next >= parse.count || tagOf(parse, next) !== 'PROPN') return word
  const token = parse.token[next] as number
  return contexts.words.isCapital(token) && !contexts.cues.isTime(token) ? next : word
}

/** The first word of the phrase: behind the last sign that no name or compound holds. */
function withoutSigns(parse: Parse, first: number, head: number, contexts: PassageContexts): number {
  let start = head
  while (start > first && !isBreak(contexts.words.sign(parse.token[start - 1] as number))) start--
  while (start < head && contexts.words.sign(parse.token[start] as number) !== '') start++
  return start
}

function isBreak(sign: string): boolean {
  return sign !== '' && !WITHIN.has(sign)
}

const WITHIN: ReadonlySet<string> = new Set(['-', '‑', '&', '/', '.', '’', "'", '$', '%'])

function tokenEnd(parse: Parse, word: number): number {
  return (parse.token[word] as number) + 1
}

/** The end of "of the ministry in Kyiv" right after the phrase that ends at word `last`. */
function linkedEnd(parse: Parse, head: number, last: number, contexts: PassageContexts, links: number): number {
  const preposition = last + 1
  if (links === 0 || preposition + 1 >= parse.count) return tokenEnd(parse, last)
  const link = contexts.words.lower(parse.token[preposition] as number)
  const noun = LINKS.has(link) ? nounBehind(parse, preposition) : NONE
  if (noun === NONE || noun - last > LONGEST_CORE) return tokenEnd(parse, last)
  // "a spokesman for the ministry" is one phrase, whatever the parse hangs "for" on.
  const isLinked = parse.heads[noun] === head || FIRM_LINKS.has(link)
  if (!isLinked || isBreak(contexts.words.sign(parse.token[preposition + 1] as number))) return tokenEnd(parse, last)
  return linkedEnd(parse, noun, lastOfCore(parse, noun, contexts), contexts, links - 1)
}

const FIRM_LINKS: ReadonlySet<string> = new Set(['of', 'for'])

/** The head of the phrase that a preposition opens. */
function nounBehind(parse: Parse, preposition: number): number {
  const above = parse.heads[preposition] as number
  const isCase = relationOf(parse, preposition) === 'case' && above > preposition
  return isCase ? above : headOfPhrase(parse, preposition + 1)
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
