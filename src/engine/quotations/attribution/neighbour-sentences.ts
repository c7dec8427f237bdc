import type { PassageContexts } from '../marks/passage-contexts.ts'

/** Where a sentence stands, seen from a passage. `before` and `after`: its own, up to and from the marks. */
export const PLACES = ['before', 'after', 'sentence before', 'sentence after', 'block before', 'earlier'] as const
export type Place = (typeof PLACES)[number]

/** A sentence or a part of one, as tokens, end exclusive. */
export interface Neighbour {
  readonly sentence: number
  readonly from: number
  readonly to: number
  readonly place: Place
  /** Whether it is the passage's own sentence, or next to it. */
  readonly isNext: boolean
}

/** Words further from a passage than this say nothing of its speaker. */
const REACH = 80
/** A sentence after the words tells their speaker only where it is short. */
const LONGEST_AFTER = 25
const BLOCKS_BACK = 3
const SENTENCES_BACK = 2
const STEPS_BACK = 8

/** The sentence that a passage stands in, and what follows it closely. */
export function ownNeighbours(contexts: PassageContexts, passage: number): readonly Neighbour[] {
  const { words } = contexts
  const opening = contexts.openingOf(passage)
  const after = contexts.afterOf(passage)
  const found: Neighbour[] = []
  const beforeStart = Math.max(contexts.beforeStart(passage), opening - REACH)
  if (beforeStart < opening) {
    found.push({
      sentence: contexts.sentenceOf(beforeStart),
      from: beforeStart,
      to: opening,
      place: 'before',
      isNext: true,
    })
  } else if (contexts.leadIn(passage) > 0) {
    const to = contexts.leadIn(passage)
    const from = Math.max(contexts.sentenceStart(to - 1), to - REACH)
    found.push({ sentence: contexts.sentenceOf(to - 1), from, to, place: 'before', isNext: true })
  }
  const end = Math.min(contexts.nextSentence(after), contexts.blockEnd(contexts.lastBlock(passage)))
  if (after < end) {
    const isSame =
      contexts.closing(passage) !== 'stop' &&
      !(
        contexts.closing(passage) === 'open' &&
        words.isCapital(after) &&
        contexts.sentenceStart(after) === after &&
        end - after > LONGEST_AFTER
      )
    const to = Math.min(end, after + REACH)
    if (isSame) found.push({ sentence: contexts.sentenceOf(after), from: after, to, place: 'after', isNext: true })
    else if (end - after <= LONGEST_AFTER) {
      found.push({ sentence: contexts.sentenceOf(after), from: after, to, place: 'sentence after', isNext: true })
    }
  }
  return found
}

/** The sentences before a passage, nearest first, not beyond a heading. Sentences within marks are passed over. */
export function* neighboursBefore(contexts: PassageContexts, passage: number): Iterable<Neighbour> {
  const block = contexts.firstBlock(passage)
  let to = Math.min(contexts.beforeStart(passage), contexts.openingOf(passage))
  let found = 0
  for (let step = 0; step < STEPS_BACK && found < SENTENCES_BACK && to > 0; step++) {
    const sentence = contexts.sentenceOf(to - 1)
    const start = contexts.sentenceStart(to - 1)
    const its = contexts.blockOf(contexts.words.start(start))
    if (block - its > BLOCKS_BACK || contexts.blocks[its]?.kind === 'heading') return
    const place = its === block ? 'sentence before' : its === block - 1 ? 'block before' : 'earlier'
    const isInside = contexts.isTokenInside(start) && contexts.isTokenInside(to - 1)
    if (!isInside) {
      found++
      yield { sentence, from: Math.max(start, to - REACH), to, place, isNext: found === 1 }
    }
    to = start
  }
}
