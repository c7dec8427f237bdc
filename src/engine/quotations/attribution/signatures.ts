import { NONE } from '../../syntax/parse.ts'
import type { PassageContexts } from '../marks/passage-contexts.ts'
import { cueWord } from './cue-words.ts'
import type { Candidate } from './speaker-candidates.ts'

/** Longer than this, in tokens, nothing signs the words before it. */
const LONGEST_SIGNATURE = 16
const LONGEST_NAME = 6

/** Who signs a passage: "“It is late.” — Anna Berg, mayor", or so on a line of its own below words that fill theirs. */
export function signature(contexts: PassageContexts, passage: number): Candidate | undefined {
  const { words } = contexts
  const [dash, to] = lineBehind(contexts, passage)
  if (!DASHES.has(words.sign(dash)) || !words.isCapital(dash + 1)) return undefined
  const start = dash + 1
  let end = start
  while (end < Math.min(to, start + LONGEST_NAME) && isOfName(contexts, end)) end++
  const closes = end >= to || words.sign(end) !== ''
  if (!closes || cueWord(words.lower(start)) !== undefined) return undefined
  const cue = { start: dash, end: start }
  const phrase = { start, end, headEnd: end }
  return {
    way: 'signature',
    phrase,
    head: end - 1,
    headWord: NONE,
    cueWord: NONE,
    cue,
    place: 'after',
    parse: undefined,
  }
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
