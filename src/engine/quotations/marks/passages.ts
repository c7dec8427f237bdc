import type { Lexicon } from '../../../lexicon/lexicon.ts'
import type { Block } from '../../../model/article.ts'
import type { Span } from '../../../model/span.ts'
import type { Analysis } from '../../text/analysis.ts'
import { classOf, SPACE, UPPER } from '../../text/characters.ts'
import { type MarkedSpan, markedSpans } from './marked-spans.ts'

/** One part of a passage: marks included, and within the marks. */
export interface Part extends Span {
  readonly innerStart: number
  readonly innerEnd: number
  readonly block: number
}

/** Words that the text or the page marks as someone's: not yet known to be speech. */
export interface Passage {
  readonly parts: readonly [Part, ...Part[]]
  /** By what it was found: quotation marks in the text, or the page's own markup. */
  readonly markedBy: 'text' | 'page'
  readonly closed: boolean
}

/**
 * The marked passages of an article in text order and without overlap. A passage runs over several
 * blocks only where each opens with a mark and only the last is closed, or where the page marks
 * neighbouring blocks as quoted. Cost: linear in the text.
 */
export function findPassages({ article: { text, blocks }, lexicon }: Analysis): readonly Passage[] {
  const passages: Passage[] = []
  let unfinished: Part[] = []
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block
    if (block.kind === 'quote') i = addQuoteBlocks(text, blocks, i, passages, lexicon)
    else unfinished = addMarked(text, blocks, i, unfinished, passages, lexicon)
  }
  addUnclosed(unfinished, passages)
  return passages
}

/** Adds the passages of block `i`, the first of which ends `unfinished`, and returns the parts that go on in the next. */
function addMarked(
  text: string,
  blocks: readonly Block[],
  i: number,
  unfinished: Part[],
  passages: Passage[],
  lexicon: Lexicon,
): Part[] {
  const block = blocks[i] as Block
  const spans = withPageQuoted(text, block, markedSpans(text, block, lexicon))
  const opened = unfinished.length > 0 && spans[0]?.start === skipSpace(text, block.start, block.end)
  if (!opened) addUnclosed(unfinished, passages)
  let parts = opened ? unfinished : []
  for (const span of spans) {
    const said = span.closed ? span : beforeCue(text, span)
    const goesOn =
      !span.closed && said === span && span === spans[spans.length - 1] && opensWithMark(text, blocks[i + 1], span)
    parts.push(partOf(text, said, i))
    if (goesOn) return parts
    const isBelieved = parts.length > 1 || span.closed || isPlainlyOpened(text, block, span)
    const isMarkup = text.charAt(span.start - 1) === '='
    const [first, ...rest] = parts
    if (first !== undefined && isBelieved && !isMarkup) {
      passages.push({ parts: [first, ...rest], markedBy: span.family === PAGE ? 'page' : 'text', closed: span.closed })
    }
    parts = []
  }
  return []
}

/** Words without a closing mark end at the latest where a cue follows: `"The road is gone, Dr Aziz said.` */
function beforeCue(text: string, span: MarkedSpan): MarkedSpan {
  const cue = CUE_AFTER_WORDS.exec(
    text.slice(span.innerStart, Math.min(span.innerEnd, span.innerStart + LONGEST_UNCLOSED)),
  )
  return cue === null
    ? span
    : { ...span, end: span.innerStart + cue.index + 1, innerEnd: span.innerStart + cue.index + 1 }
}

const CUE_AFTER_WORDS =
  /[,?!](?= (?:(?:\p{Lu}[\p{L}’'-]*\.? ){1,4}|(?:he|she|they) |the \p{Ll}+ )(?:said|says|told|added|asked)\b| (?:said|says|added|asked) (?:\p{Lu}|the\b|an?\b))/u

function addUnclosed(parts: readonly Part[], passages: Passage[]): void {
  const [first, ...rest] = parts
  if (first !== undefined) passages.push({ parts: [first, ...rest], markedBy: 'text', closed: false })
}

function opensWithMark(text: string, block: Block | undefined, span: MarkedSpan): boolean {
  if (block === undefined || block.kind !== 'paragraph') return false
  const at = skipSpace(text, block.start, block.end)
  return text.charAt(at) === text.charAt(span.start) && classOf(text.charCodeAt(at + 1)) !== SPACE
}

/** A missing closing mark is believed where the opening one starts the block or a sentence or follows a comma or colon. */
function isPlainlyOpened(text: string, block: Block, span: MarkedSpan): boolean {
  if (span.innerEnd - span.innerStart < SHORTEST_UNCLOSED) return false
  let before = span.start - 1
  while (before >= block.start && classOf(text.charCodeAt(before)) === SPACE) before--
  if (before < block.start || text.charAt(before) === ',' || text.charAt(before) === ':') return true
  const isSentence = text.charAt(before) === '.' && classOf(text.charCodeAt(span.innerStart)) === UPPER
  return isSentence && span.innerEnd - span.innerStart < LONGEST_UNCLOSED
}

const SHORTEST_UNCLOSED = 20
const LONGEST_UNCLOSED = 400

/** The spans of a block with what the page marks by `<q>` and the text does not mark as well. */
function withPageQuoted(text: string, block: Block, marked: readonly MarkedSpan[]): readonly MarkedSpan[] {
  if (block.quoted === undefined) return marked
  const spans: MarkedSpan[] = []
  let next = 0
  for (const quoted of block.quoted) {
    for (; next < marked.length && (marked[next] as MarkedSpan).end <= quoted.start; next++) {
      spans.push(marked[next] as MarkedSpan)
    }
    const isMarked = (marked[next]?.start ?? block.end) < quoted.end
    const { start, end, innerStart, innerEnd } = trimmed(text, quoted, 0)
    if (end > start && !isMarked) spans.push({ start, end, innerStart, innerEnd, family: PAGE, closed: true })
  }
  return [...spans, ...marked.slice(next)]
}

/** The family of what only the page marks. */
const PAGE = 0

/** Adds neighbouring quote blocks of one quotation as a passage, less who signs it, and returns the last of them. */
function addQuoteBlocks(
  text: string,
  blocks: readonly Block[],
  i: number,
  passages: Passage[],
  lexicon: Lexicon,
): number {
  let last = i
  while (blocks[last + 1]?.kind === 'quote' && blocks[last + 1]?.opensQuote !== true) last++
  const parts: Part[] = []
  for (let at = i; at <= last; at++) {
    const part = withoutMarks(text, trimmed(text, blocks[at] as Block, at), lexicon)
    const before = parts[parts.length - 1]
    if (part.end > part.start && (before === undefined || !signs(text, part, before, at === last))) parts.push(part)
  }
  const [first, ...rest] = parts
  if (first !== undefined) passages.push({ parts: [first, ...rest], markedBy: 'page', closed: true })
  return last
}

const SIGNATURE = /^[—–―-]\s?/
const LONGEST_SIGNATURE = 80

/** Whether a block tells whose the words of the block before are: "— Anna Berg", or, at the end, "Anna Berg, mayor". */
function signs(text: string, part: Part, before: Part, isLast: boolean): boolean {
  if (SIGNATURE.test(text.slice(part.start, part.start + 2))) return true
  if (!isLast || part.end - part.start > LONGEST_SIGNATURE) return false
  const isName = classOf(text.charCodeAt(part.start)) === UPPER && !ENDS_SENTENCE.test(text.charAt(part.end - 1))
  return isName && ENDS_SENTENCE.test(text.charAt(before.innerEnd - 1))
}

const ENDS_SENTENCE = /[.!?…:;,”’"»]/

function trimmed(text: string, span: Span, block: number): Part {
  const start = skipSpace(text, span.start, span.end)
  let end = span.end
  while (end > start && classOf(text.charCodeAt(end - 1)) === SPACE) end--
  return { start, end, innerStart: start, innerEnd: end, block }
}

function withoutMarks(text: string, part: Part, lexicon: Lexicon): Part {
  const spans = markedSpans(text, part, lexicon)
  const only = spans[0]
  if (spans.length !== 1 || only === undefined || only.start !== part.start) return part
  if (only.closed && only.end < part.end) {
    const isSigned = SIGNATURE.test(text.slice(only.end, only.end + 4).trimStart())
    return isSigned ? partOf(text, only, part.block) : part
  }
  return { ...part, innerStart: only.innerStart, innerEnd: only.innerEnd }
}

function partOf(text: string, span: MarkedSpan, block: number): Part {
  let end = span.end
  if (!span.closed) while (end > span.innerStart && classOf(text.charCodeAt(end - 1)) === SPACE) end--
  const innerEnd = span.closed ? span.innerEnd : end
  return { start: span.start, end, innerStart: span.innerStart, innerEnd, block }
}

function skipSpace(text: string, from: number, to: number): number {
  let at = from
  while (at < to && classOf(text.charCodeAt(at)) === SPACE) at++
  return at
}
