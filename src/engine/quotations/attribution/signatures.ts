import { NONE } from '../../syntax/parse.ts'
import type { PassageContexts } from '../marks/passage-contexts.ts'
import type { Candidate } from './speaker-candidates.ts'

const LONGEST_LABEL = 8

/** Who alone stands before a colon and the words: "Governor Whitfield: “…”". Notices ("Watch: “…”") are no one. */
export function label(contexts: PassageContexts, passage: number): Candidate | undefined {
  const { words } = contexts
  const opening = contexts.openingOf(passage)
  const colon = opening - 1
  const start = behindComma(contexts, contexts.beforeStart(passage), colon)
  if (words.sign(colon) !== ':' || colon <= start || colon - start > LONGEST_LABEL) return undefined
  for (let i = start; i < colon; i++) if (!isOfName(contexts, i) || contexts.cues.isNotice(i)) return undefined
  return { ...alone(start, colon, { start: colon, end: opening }), place: 'before' }
}

/** "Meanwhile, as Kenya voted, Governor Berg: “…”": the label is what stands behind the last comma. */
function behindComma({ words }: PassageContexts, from: number, colon: number): number {
  for (let i = colon - 1; i >= Math.max(from, colon - LONGEST_LABEL); i--) if (words.sign(i) === ',') return i + 1
  return from
}

/** Longer than this, in tokens, nothing signs the words before it. */
const LONGEST_SIGNATURE = 40
const LONGEST_NAME = 8

/**
 * Who signs a passage: "“It is late.” — Anna Berg, mayor", or so on a line of its own below words that fill theirs;
 * without a dash where nothing else follows ("“It is late.” Anna Berg, mayor"), or where the page marks the line as
 * part of the quotation.
 */
export function signature(contexts: PassageContexts, passage: number): Candidate | undefined {
  const { words } = contexts
  const [from, to] = lineBehind(contexts, passage)
  const dashes = dashesAt(contexts, from)
  if (dashes === 0 && !isSignedBelow(contexts, passage, from)) return undashed(contexts, passage)
  const start = from + dashes
  const isHandle = words.sign(start) === '@'
  if (!isHandle && !words.isCapital(start)) return undefined
  let end = isHandle ? start + 2 : start
  while (end < Math.min(to, start + LONGEST_NAME) && isOfName(contexts, end)) end++
  const closes = end === to || words.sign(end) !== ''
  if (end === start || end > to || !closes || contexts.cues.cue(start) !== undefined) return undefined
  return { ...alone(start, end, dashes === 0 ? undefined : { start: from, end: start }), place: 'after' }
}

/** How many dashes stand there: none, one, or two for a long one. */
function dashesAt({ words }: PassageContexts, at: number): number {
  if (!DASHES.has(words.sign(at))) return 0
  return DASHES.has(words.sign(at + 1)) ? 2 : 1
}

/** Whether the line that begins here is the page's own quotation's, below its words. */
function isSignedBelow(contexts: PassageContexts, passage: number, from: number): boolean {
  const below = contexts.lastBlock(passage) + 1
  const block = contexts.blocks[below]
  const isPartOfIt = block?.kind === 'quote' && block.opensQuote !== true
  return isPartOfIt && contexts.passages[passage]?.markedBy === 'page' && from === contexts.blockStart(below)
}

const SHORTEST_NAME = 2

function undashed(contexts: PassageContexts, passage: number): Candidate | undefined {
  const { words, cues } = contexts
  const start = contexts.afterOf(passage)
  const to = contexts.blockEnd(contexts.lastBlock(passage))
  const isOpen = to - start > LONGEST_UNDASHED || contexts.closing(passage) === 'comma' || words.sign(to - 1) !== ''
  if (to <= start || isOpen || !words.isWord(to - 1)) return undefined
  let end = start
  while (end < Math.min(to, start + LONGEST_NAME) && words.isCapital(end)) end++
  if (end - start < SHORTEST_NAME || words.sign(end) !== ',') return undefined
  for (let i = start; i < to; i++) if (cues.isPlainCue(i)) return undefined
  return { ...alone(start, end, { start: start - 1, end: start }), place: 'after' }
}

const LONGEST_UNDASHED = 16

function alone(start: number, end: number, cue: Candidate['cue']): Omit<Candidate, 'place'> {
  const phrase = { start, end, headEnd: end }
  const told = { way: 'signature', phrase, head: end - 1, headWord: NONE, cueWord: NONE, parse: undefined } as const
  return cue === undefined ? told : { ...told, cue }
}

/** The tokens behind a passage: the rest of its block where that is short, or the block below. */
function lineBehind(contexts: PassageContexts, passage: number): readonly [from: number, to: number] {
  const block = contexts.lastBlock(passage)
  const after = contexts.afterOf(passage)
  const end = contexts.blockEnd(block)
  if (after < end) return [after, Math.min(end, contexts.nextSentence(after))]
  const fills = contexts.openingOf(passage) === contexts.blockStart(contexts.firstBlock(passage))
  const start = contexts.blockStart(block + 1)
  const below: readonly [number, number] = [start, Math.min(contexts.blockEnd(block + 1), contexts.nextSentence(start))]
  return fills && below[1] - below[0] <= LONGEST_SIGNATURE ? below : [end, end]
}

function isOfName({ words }: PassageContexts, token: number): boolean {
  return (
    words.isCapital(token) ||
    /^(?:[-.’'&]|of|de|van|von|the|al|bin)$/.test(words.surface(token)) ||
    isGenitive(words, token)
  )
}

function isGenitive(words: PassageContexts['words'], token: number): boolean {
  return /^['’]s$/.test(words.lower(token)) || (words.is(token, 's') && /^['’]$/.test(words.sign(token - 1)))
}

const DASHES: ReadonlySet<string> = new Set(['—', '–', '―', '-'])
