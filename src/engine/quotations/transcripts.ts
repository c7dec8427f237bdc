import type { Span } from '../../model/span.ts'
import type { Contexts } from './contexts.ts'
import type { Phrase } from './phrases.ts'
import type { Words } from './words.ts'

/** One speaker's turn in a transcript: "PENCE: Thank you all." */
export interface Turn extends Span {
  readonly label: Phrase
  readonly block: number
}

const LONGEST_LABEL = 8
/** One labelled line alone is a heading or a warning, no transcript. */
const FEWEST_TURNS = 2

/** Labels of notes and headings that no one speaks under. */
export const NO_SPEAKERS: ReadonlySet<string> = new Set(
  `UPDATE UPDATED WATCH BREAKING PHOTO PHOTOS VIDEO RELATED MORE NOTE CORRECTION SUMMARY TIMELINE LIVE POLL OPINION ANALYSIS
  EXCLUSIVE SOURCE SOURCES DATE WASHINGTON LONDON MOSCOW KYIV KIEV BEIJING BRUSSELS READ SEE ALSO ADVERTISEMENT ALERT
  CAPTION CREDIT NEWS FACT FACTS CLAIM RATING TOPIC TOPICS TAGS SECTION WARNING EDITOR TIME PLACE WHERE WHEN WHAT WHO WHY HOW`.split(
    /\s+/,
  ),
)

/** The turns of a transcript, in text order; none if the article is no transcript. Cost: linear in blocks. */
export function findTurns(contexts: Contexts): readonly Turn[] {
  const turns: Turn[] = []
  for (let block = 0; block < contexts.blocks.length; block++) {
    const first = contexts.blockStart(block)
    const colon = labelEnd(contexts.words, first)
    const end = contexts.blockEnd(block)
    if (colon < 0 || colon + 1 >= end) continue
    const label = { start: first, end: colon, headEnd: colon }
    turns.push({ label, block, start: contexts.words.start(colon + 1), end: contexts.words.end(end - 1) })
  }
  return turns.length < FEWEST_TURNS ? [] : turns
}

/** The token of the colon after a label in capitals that starts at token `first`; -1 where there is none. */
function labelEnd(words: Words, first: number): number {
  let letters = 0
  for (let i = first; i < Math.min(words.count, first + LONGEST_LABEL); i++) {
    const surface = words.surface(i)
    if (surface === ':') return letters > 1 ? i : -1
    if (words.isWord(i)) {
      if (surface !== surface.toUpperCase() || NO_SPEAKERS.has(surface)) return -1
      letters += surface.length
    } else if (!LABEL_SIGNS.has(surface)) return -1
  }
  return -1
}

const LABEL_SIGNS: ReadonlySet<string> = new Set(['.', '-', '(', ')', ',', "'", '’'])
