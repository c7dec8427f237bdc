import { LANES, unpack } from './add-weights.ts'
import type { Scores } from './scores.ts'
import { mayFollow, O, TAGS } from './tags.ts'

const PAIRS: readonly (readonly [number, number])[] = allowedPairs()
const PAIR_BEFORE: Uint8Array = Uint8Array.from(PAIRS, ([before]) => before)
const PAIR_TAG: Uint8Array = Uint8Array.from(PAIRS, ([, tag]) => tag)
const OPENING: Uint8Array = Uint8Array.from({ length: TAGS }, (_, tag) => (mayFollow(O, tag) ? 1 : 0))
const CLOSING: Uint8Array = Uint8Array.from({ length: TAGS }, (_, tag) => (mayFollow(tag, O) ? 1 : 0))
const NEVER = -0x3fffffff
const emission: Int32Array = new Int32Array(2 * LANES)

function allowedPairs(): readonly (readonly [number, number])[] {
  const pairs: [number, number][] = []
  for (let before = 0; before < TAGS; before++) {
    for (let tag = 0; tag < TAGS; tag++) if (mayFollow(before, tag)) pairs.push([before, tag])
  }
  return pairs
}

/**
 * The best sequence of tags of each segment, exact (Viterbi 1967), as one tag for each token of the
 * article; O where no token is active. Cost: linear in active tokens.
 */
export function bestTags(scores: Scores, transitions: Int16Array, tokenCount: number): Uint8Array {
  const { tokens, segments, values } = scores
  const tags = new Uint8Array(tokenCount)
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
    fill(values, first, length, transitions, best, from)
    let tag = lastTag(best, (length - 1) * TAGS, transitions)
    for (let t = length - 1; t >= 0; t--) {
      tags[tokens[first + t] as number] = tag
      tag = from[t * TAGS + tag] as number
    }
  }
  return tags
}

/** The best tag of a segment of one token. */
function onlyTag(values: Int32Array, token: number, transitions: Int16Array): number {
  unpack(values, token * LANES, emission)
  let best = O
  let most = NEVER
  for (let tag = 0; tag < TAGS; tag++) {
    if (OPENING[tag] === 0 || CLOSING[tag] === 0) continue
    const score =
      (transitions[O * TAGS + tag] as number) + (transitions[tag * TAGS + O] as number) + (emission[tag] as number)
    if (score <= most) continue
    most = score
    best = tag
  }
  return best
}

function fill(
  values: Int32Array,
  first: number,
  length: number,
  transitions: Int16Array,
  best: Int32Array,
  from: Uint8Array,
): void {
  unpack(values, first * LANES, emission)
  for (let tag = 0; tag < TAGS; tag++) {
    best[tag] = OPENING[tag] === 1 ? (transitions[O * TAGS + tag] as number) + (emission[tag] as number) : NEVER
  }
  for (let t = 1; t < length; t++) {
    const at = t * TAGS
    unpack(values, (first + t) * LANES, emission)
    best.fill(NEVER, at, at + TAGS)
    for (let p = 0; p < PAIR_TAG.length; p++) {
      const before = PAIR_BEFORE[p] as number
      const tag = PAIR_TAG[p] as number
      const score = (best[at - TAGS + before] as number) + (transitions[before * TAGS + tag] as number)
      if (score <= (best[at + tag] as number)) continue
      best[at + tag] = score
      from[at + tag] = before
    }
    for (let tag = 0; tag < TAGS; tag++) best[at + tag] = (best[at + tag] as number) + (emission[tag] as number)
  }
}

function lastTag(best: Int32Array, at: number, transitions: Int16Array): number {
  let last = O
  let most = NEVER * 2
  for (let tag = 0; tag < TAGS; tag++) {
    if (CLOSING[tag] === 0) continue
    const score = (best[at + tag] as number) + (transitions[tag * TAGS + O] as number)
    if (score <= most) continue
    most = score
    last = tag
  }
  return last
}
