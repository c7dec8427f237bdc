import { NONE } from '../../syntax/parse.ts'
import { NO_SPEAKERS } from '../marks/notice-labels.ts'
import type { PassageContexts } from '../marks/passage-contexts.ts'
import { cueWord } from './cue-words.ts'
import type { Candidate } from './speaker-candidates.ts'

const LONGEST_LABEL = 8

/** Who alone stands before a colon and the words: "Governor Whitfield: “…”". Notices ("Watch: “…”") are no one. */
export function label(contexts: PassageContexts, passage: number): Candidate | undefined {
  const { words } = contexts
  const opening = contexts.openingOf(passage)
  const start = contexts.beforeStart(passage)
  const colon = opening - 1
  if (words.sign(colon) !== ':' || colon <= start || colon - start > LONGEST_LABEL) return undefined
  if (NO_SPEAKERS.has(words.surface(start).toUpperCase())) return undefined
  for (let i = start; i < colon; i++) if (!isOfName(contexts, i)) return undefined
  return { ...alone(start, colon, { start: colon, end: opening }), place: 'before' }
}

/** Longer than this, in tokens, nothing signs the words before it. */
const LONGEST_SIGNATURE = 16
const LONGEST_NAME = 6

/**
 * Who signs a passage: "“It is late.” — Anna Berg, mayor", or so on a line of its own below words that fill theirs;
 * without the dash where the page marks the line as part of the quotation.
 */
export function signature(contexts: PassageContexts, passage: number): Candidate | undefined {
  const { words } = contexts
  const [from, to] = lineBehind(contexts, passage)
  const hasDash = DASHES.has(words.sign(from))
  const start = hasDash ? from + 1 : from
  const isHandle = words.sign(start) === '@'
  if (!hasDash && !isSignedBelow(contexts, passage, from)) return undefined
  if (!(isHandle || words.isCapital(start))) return undefined
  let end = isHandle ? start + 2 : start
  while (end < Math.min(to, start + LONGEST_NAME) && isOfName(contexts, end)) end++
  const closes = end === to || words.sign(end) !== ''
  if (end === start || end > to || !closes || cueWord(words.lower(start)) !== undefined) return undefined
  return { ...alone(start, end, hasDash ? { start: from, end: start } : undefined), place: 'after' }
}

/** Whether the line that begins here is the page's own quotation's, below its words. */
function isSignedBelow(contexts: PassageContexts, passage: number, from: number): boolean {
  const below = contexts.lastBlock(passage) + 1
  const block = contexts.blocks[below]
  const isPartOfIt = block?.kind === 'quote' && block.opensQuote !== true
  return isPartOfIt && contexts.passages[passage]?.markedBy === 'page' && from === contexts.blockStart(below)
}

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
  const below: readonly [number, number] = [contexts.blockStart(block + 1), contexts.blockEnd(block + 1)]
  return fills && below[1] - below[0] <= LONGEST_SIGNATURE ? below : [end, end]
}

function isOfName({ words }: PassageContexts, token: number): boolean {
  return words.isCapital(token) || /^(?:[-.’']|of|de|van|von|the|al|bin)$/.test(words.surface(token))
}

const DASHES: ReadonlySet<string> = new Set(['—', '–', '―', '-'])
