import { relationNumber } from '../../syntax/labels.ts'
import { NONE, type Parse, wordAt } from '../../syntax/parse.ts'
import { classOf, UPPER } from '../../text/characters.ts'
import type { PassageContexts } from '../marks/passage-contexts.ts'
import type { Passage } from '../marks/passages.ts'

/** What a passage and its marks tell of its speaker, as small numbers. */
export interface PassageFacts {
  readonly opening: number
  readonly after: number
  /** How the words end: comma, open, stop, none. */
  readonly closing: number
  readonly opensSentence: boolean
  readonly fillsBlock: boolean
  readonly startsCapital: boolean
  /** Sign before the opening mark: none, comma, colon, dash, another. */
  readonly signBefore: number
  /** Whether its block opens with it. */
  readonly isFirst: boolean
  /** Words within the marks, no longer counted past some. */
  readonly length: number
  readonly isPageMarked: boolean
}

const MOST_COUNTED = 30
const SIGNS: readonly string[] = ['', ',', ':', '—', '–', '-', '(', ';', '.']

export function passageFacts(contexts: PassageContexts, passage: number): PassageFacts {
  const { words } = contexts
  const opening = contexts.openingOf(passage)
  const after = contexts.afterOf(passage)
  const { parts, markedBy } = contexts.passages[passage] as Passage
  const opensSentence = contexts.opensSentence(passage)
  const isFirst = opening === contexts.blockStart(contexts.firstBlock(passage))
  const sign = contexts.leadIn(passage) > 0 ? ':' : isFirst ? '' : words.sign(opening - 1)
  return {
    opening,
    after,
    closing: ['comma', 'open', 'stop', 'none'].indexOf(contexts.closing(passage)),
    opensSentence,
    fillsBlock: isFirst && after >= contexts.blockEnd(contexts.lastBlock(passage)),
    startsCapital: classOf(words.text.charCodeAt(parts[0].innerStart)) === UPPER,
    signBefore: Math.max(0, SIGNS.indexOf(sign)),
    isFirst,
    length: wordCount(contexts, opening, after),
    isPageMarked: markedBy === 'page',
  }
}

/** The word that governs a passage's words in the parse of a sentence that holds some of them; NONE where it holds none. */
export function passageHead(parse: Parse, contexts: PassageContexts, passage: number): number {
  const { words } = contexts
  return headOfPassage(parse, words.start(contexts.openingOf(passage)), words.end(contexts.afterOf(passage) - 1))
}

function wordCount({ words }: PassageContexts, opening: number, after: number): number {
  let count = 0
  for (let i = opening; i < after && count < MOST_COUNTED; i++) if (words.isWord(i)) count++
  return count
}

/**
 * The word that governs a passage's words in a parse: of those within the marks whose head stands
 * outside, the one nearest to the root. NONE where the sentence holds none of them.
 */
export function headOfPassage(parse: Parse, from: number, to: number): number {
  const first = wordAt(parse, from)
  let best = NONE
  let bestDepth = Number.POSITIVE_INFINITY
  for (let word = first; word < parse.count && (parse.start[word] as number) < to; word++) {
    const head = parse.heads[word] as number
    const isInner = head !== NONE && (parse.start[head] as number) >= from && (parse.start[head] as number) < to
    if (isInner || PUNCT === parse.relations[word]) continue
    const depth = depthOf(parse, word)
    if (depth < bestDepth) {
      best = word
      bestDepth = depth
    }
  }
  return best
}

const PUNCT = relationNumber('punct')

function depthOf(parse: Parse, word: number): number {
  let depth = 0
  for (let at = parse.heads[word] as number; at !== NONE; at = parse.heads[at] as number) depth++
  return depth
}
