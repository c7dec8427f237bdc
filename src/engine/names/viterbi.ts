import { LANES, unpack } from './add-weights.ts'
import type { Scores } from './scores.ts'
import { BEGIN, INSIDE, KINDS, LAST, mayFollow, O, TAGS, tagOf, UNIT } from './tags.ts'

const ALL: readonly number[] = Array.from({ length: TAGS }, (_, tag) => tag)
/** Tags after which a name may begin, and those that may stand there: O, and by kind LAST or BEGIN, and UNIT. */
const CLOSING: Uint8Array = Uint8Array.from(ALL.filter((tag) => mayFollow(tag, O)))
const OPENING: Uint8Array = Uint8Array.from(ALL.filter((tag) => mayFollow(O, tag)))
const NEVER = -0x3fffffff
const emission: Int32Array = new Int32Array(TAGS)
const leading: Uint8Array = new Uint8Array(TAGS)

/**
 * The best sequence of tags of each segment, exact (Viterbi 1967), as one tag for each token of the
 * article; O where no token is active. Cost: linear in active tokens.
 */
export function bestTags(scores: Scores, transitions: Int16Array, tokenCount: number): Uint8Array {
  const { tokens, segments, values } = scores
  const tags = new Uint8Array(tokenCount)
  const spread = spreadOf(transitions)
  let longest = 1
  for (let g = 0; g + 1 < segments.length; g++) {
    longest = Math.max(longest, (segments[g + 1] as number) - (segments[g] as number))
  }
  const best = new Int32Array(longest * TAGS)
  const from = new Uint8Array(longest * TAGS)
  for (let g = 0; g + 1 < segments.length; g++) {
    const first = segments[g] as number
    const length = (segments[g + 1] as number) - first
    if (length === 1) {
      tags[tokens[first] as number] = onlyTag(values, first, transitions)
      continue
    }
    start(values, first, transitions, best)
    for (let t = 1; t < length; t++) step(values, first + t, t * TAGS, transitions, spread, best, from)
    let tag = lastTag(best, (length - 1) * TAGS, transitions)
    for (let t = length - 1; t >= 0; t--) {
      tags[tokens[first + t] as number] = tag
      tag = from[t * TAGS + tag] as number
    }
  }
  return tags
}

/** How far apart the transitions between names lie at most. */
function spreadOf(transitions: Int16Array): number {
  let least = 0
  let most = 0
  for (const before of CLOSING) {
    for (const tag of OPENING) {
      least = Math.min(least, transitions[before * TAGS + tag] as number)
      most = Math.max(most, transitions[before * TAGS + tag] as number)
    }
  }
  return most - least
}

/** The best tag of a segment of one token. */
function onlyTag(values: Int32Array, token: number, transitions: Int16Array): number {
  unpack(values, token * LANES, emission)
  let best = O
  let most = 2 * (transitions[O * TAGS + O] as number)
  for (let kind = 0; kind < KINDS; kind++) {
    const tag = tagOf(kind, UNIT)
    const score =
      (transitions[O * TAGS + tag] as number) + (transitions[tag * TAGS + O] as number) + (emission[tag] as number)
    if (score <= most) continue
    most = score
    best = tag
  }
  return best
}

function start(values: Int32Array, token: number, transitions: Int16Array, best: Int32Array): void {
  unpack(values, token * LANES, emission)
  best.fill(NEVER, 0, TAGS)
  for (const tag of OPENING) best[tag] = (transitions[O * TAGS + tag] as number) + (emission[tag] as number)
}

function step(
  values: Int32Array,
  token: number,
  at: number,
  transitions: Int16Array,
  spread: number,
  best: Int32Array,
  from: Uint8Array,
): void {
  unpack(values, token * LANES, emission)
  const before = at - TAGS
  const leads = leaders(best, before, spread)
  for (let i = 0; i < OPENING.length; i++) {
    const tag = OPENING[i] as number
    let most = NEVER
    for (let l = 0; l < leads; l++) {
      const lead = leading[l] as number
      const score = (best[before + lead] as number) + (transitions[lead * TAGS + tag] as number)
      if (score <= most) continue
      most = score
      from[at + tag] = lead
    }
    best[at + tag] = most + (emission[tag] as number)
  }
  for (let kind = 0; kind < KINDS; kind++) goOn(kind, INSIDE, at, transitions, best, from)
  for (let kind = 0; kind < KINDS; kind++) goOn(kind, LAST, at, transitions, best, from)
}

/** Writes into `leading` those of the closing tags that can still be the best before any other; gives their number. */
function leaders(best: Int32Array, before: number, spread: number): number {
  let most = NEVER
  for (let i = 0; i < CLOSING.length; i++) most = Math.max(most, best[before + (CLOSING[i] as number)] as number)
  let count = 0
  for (let i = 0; i < CLOSING.length; i++) {
    const tag = CLOSING[i] as number
    if ((best[before + tag] as number) >= most - spread) leading[count++] = tag
  }
  return count
}

/** The best way to a tag that goes on with a name of a kind: from its beginning, or from inside it. */
function goOn(
  kind: number,
  place: number,
  at: number,
  transitions: Int16Array,
  best: Int32Array,
  from: Uint8Array,
): void {
  const tag = tagOf(kind, place)
  const begin = tagOf(kind, BEGIN)
  const inside = tagOf(kind, INSIDE)
  const fromBegin = (best[at - TAGS + begin] as number) + (transitions[begin * TAGS + tag] as number)
  const fromInside = (best[at - TAGS + inside] as number) + (transitions[inside * TAGS + tag] as number)
  from[at + tag] = fromBegin >= fromInside ? begin : inside
  best[at + tag] = Math.max(fromBegin, fromInside) + (emission[tag] as number)
}

function lastTag(best: Int32Array, at: number, transitions: Int16Array): number {
  let last = O
  let most = NEVER * 2
  for (const tag of CLOSING) {
    const score = (best[at + tag] as number) + (transitions[tag * TAGS + O] as number)
    if (score <= most) continue
    most = score
    last = tag
  }
  return last
}
