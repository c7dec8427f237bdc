import type { Span } from '../../../model/span.ts'
import type { Phrase } from '../attribution/noun-phrases.ts'
import type { PassageContexts } from './passage-contexts.ts'

/** One speaker's turn in a transcript: "PENCE: Thank you all." */
export interface Turn extends Span {
  readonly label: Phrase
  readonly block: number
}

const LONGEST_LABEL = 8
/** A turn has another one within so many blocks; a line in capitals that stands alone is a heading or a notice. */
const REACH = 2

/** The turns of a transcript, in text order; none if the article is no transcript. Cost: linear in blocks. */
export function findTurns(contexts: PassageContexts): readonly Turn[] {
  const turns: Turn[] = []
  for (let block = 0; block < contexts.blocks.length; block++) {
    const first = contexts.blockStart(block)
    const colon = labelEnd(contexts, first)
    const end = contexts.blockEnd(block)
    if (colon < 0 || colon + 1 >= end) continue
    const label = { start: first, end: colon, headEnd: colon }
    turns.push({ label, block, start: contexts.words.start(colon + 1), end: contexts.words.end(end - 1) })
  }
  return plainTurns(contexts, turns)
}

/** Those beside another turn, in an article where some label comes again or gives an office ("SEN. BERG"). */
function plainTurns({ words, cues }: PassageContexts, turns: readonly Turn[]): readonly Turn[] {
  const labels = turns.map(({ label }) => words.text.slice(words.start(label.start), words.end(label.end - 1)))
  const isPlain =
    new Set(labels).size < labels.length ||
    turns.some(({ label: { start } }) => cues.isRole(start) || cues.isShortTitle(start) || words.surface(start) === 'Q')
  if (!isPlain) return []
  return turns.filter(({ block }, i) => {
    const before = turns[i - 1]?.block ?? Number.NEGATIVE_INFINITY
    const after = turns[i + 1]?.block ?? Number.POSITIVE_INFINITY
    return block - before <= REACH || after - block <= REACH
  })
}

/** The token of the colon after a label in capitals that starts at token `first`; -1 where there is none. */
function labelEnd({ words, cues }: PassageContexts, first: number): number {
  let letters = 0
  for (let i = first; i < Math.min(words.count, first + LONGEST_LABEL); i++) {
    const surface = words.surface(i)
    if (surface === ':') return letters > 1 ? i : -1
    if (words.isWord(i)) {
      if (surface !== surface.toUpperCase() || cues.isNotice(i)) return -1
      letters += surface.length
    } else if (!LABEL_SIGNS.includes(surface)) return -1
  }
  return -1
}

const LABEL_SIGNS = ".-(),'’"
