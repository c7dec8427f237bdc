import { mixAll, sum1, sum2 } from './mix.ts'
import type { ParseState } from './state.ts'

/** Room for the features of one step. */
export const TRANSITION_FEATURES_MAX = 64

/** The words that a choice looks at (the top three of the stack, the next ones) and their tags, alone and together. */
interface Around {
  s0: number
  s1: number
  b0: number
  s0t: number
  s1t: number
  s2t: number
  b0t: number
  b1t: number
  b2t: number
  b3t: number
  /** s0 and b0, s1 and s0, all three, b0 and b1. */
  top: number
  pair: number
  three: number
  ahead: number
}

const around: Around = {
  s0: 0,
  s1: 0,
  b0: 0,
  s0t: 0,
  s1t: 0,
  s2t: 0,
  b0t: 0,
  b1t: 0,
  b2t: 0,
  b3t: 0,
  top: 0,
  pair: 0,
  three: 0,
  ahead: 0,
}

/** Writes what the choice of the next transition looks at into `out`, as hashes; gives their number. */
export function transitionFeatures(state: ParseState, out: Uint32Array): number {
  look(state)
  out[0] = 1
  let n = wordFeatures(state, out, 1)
  n = tagFeatures(out, n)
  n = governedFeatures(state, out, n)
  n = spacingFeatures(state, out, n)
  return mixAll(out, 1, n)
}

function look({ stack, depth, next, none, tags }: ParseState): void {
  around.s0 = depth > 0 ? (stack[depth - 1] as number) : none
  around.s1 = depth > 1 ? (stack[depth - 2] as number) : none
  around.b0 = next
  around.s0t = tags[around.s0] as number
  around.s1t = tags[around.s1] as number
  around.s2t = depth > 2 ? (tags[stack[depth - 3] as number] as number) : 0
  around.b0t = tags[next] as number
  around.b1t = tags[next + 1] as number
  around.b2t = tags[next + 2] as number
  around.b3t = tags[next + 3] as number
  around.top = around.s0t * 32 + around.b0t
  around.pair = around.s1t * 32 + around.s0t
  around.three = around.pair * 32 + around.b0t
  around.ahead = around.b0t * 32 + around.b1t
}

function wordFeatures({ words }: ParseState, out: Uint32Array, from: number): number {
  const { s0, s1, b0, s0t, s1t, b0t, b1t, b2t, top, pair, three } = around
  const { lower, cluster, suffix2 } = words
  const s0w = lower[s0] as number
  const s1w = lower[s1] as number
  const b0w = lower[b0] as number
  const b1w = lower[b0 + 1] as number
  const b2w = lower[b0 + 2] as number
  let n = from
  out[n++] = sum2(1, s0w, s0t)
  out[n++] = sum2(2, s1w, s1t)
  out[n++] = sum2(3, b0w, b0t)
  out[n++] = sum2(4, b1w, b1t)
  out[n++] = sum2(5, b2w, b2t)
  out[n++] = sum1(6, s0w)
  out[n++] = sum1(7, s1w)
  out[n++] = sum1(8, b0w)
  out[n++] = sum1(9, b1w)
  out[n++] = sum2(10, cluster[b0] as number, b0t)
  out[n++] = sum2(11, cluster[s1] as number, s1t)
  out[n++] = sum2(12, cluster[s0] as number, b0t)
  out[n++] = sum2(13, cluster[b0 + 1] as number, top)
  out[n++] = sum2(14, suffix2[b0] as number, top)
  out[n++] = sum2(15, s0w, b0w)
  out[n++] = sum2(16, s1w, s0w)
  out[n++] = sum2(17, b0w, top)
  out[n++] = sum2(18, s0w, pair)
  out[n++] = sum2(19, b0w, b1t)
  out[n++] = sum2(20, b1w, top)
  out[n++] = sum2(21, three, b0w)
  out[n++] = sum2(22, three, s1w)
  out[n++] = sum2(23, top * 32 + b1t, b1w)
  out[n++] = sum2(24, (top * 32 + b1t) * 32 + b2t, b2w)
  return n
}

function tagFeatures(out: Uint32Array, from: number): number {
  const { s0t, s1t, s2t, b0t, b1t, b2t, b3t, top, pair, three, ahead } = around
  let n = from
  out[n++] = sum1(30, top)
  out[n++] = sum1(31, pair)
  out[n++] = sum1(32, s1t * 32 + b0t)
  out[n++] = sum1(33, ahead)
  out[n++] = sum1(34, s0t * 1024 + ahead)
  out[n++] = sum1(35, three * 32 + b1t)
  out[n++] = sum1(36, s2t * 1024 + pair)
  out[n++] = sum2(37, ahead, b2t)
  out[n++] = sum2(38, three, s2t)
  out[n++] = sum2(39, three * 32 + b1t, b2t)
  out[n++] = sum2(40, ahead * 32 + b2t, b3t)
  return n
}

/** The words that those at hand govern already. */
function governedFeatures(state: ParseState, out: Uint32Array, from: number): number {
  const { tags, relations, leftmost, rightmost, leftSet, rightSet, words } = state
  const { s0, s1, b0, s0t, s1t, b0t, top, pair, three } = around
  const { lower } = words
  const s0l = leftmost[s0] as number
  const s0r = rightmost[s0] as number
  const s1l = leftmost[s1] as number
  const s1r = rightmost[s1] as number
  const b0l = leftmost[b0] as number
  const s0set = (leftSet[s0] as number) ^ Math.imul(rightSet[s0] as number, 31)
  const s1set = (leftSet[s1] as number) ^ Math.imul(rightSet[s1] as number, 31)
  let n = from
  out[n++] = sum2(50, top, tags[s0l] as number)
  out[n++] = sum2(51, top, tags[b0l] as number)
  out[n++] = sum2(52, pair, tags[s0l] as number)
  out[n++] = sum2(53, pair, tags[s1r] as number)
  out[n++] = sum2(54, pair, tags[s0r] as number)
  out[n++] = sum2(55, pair, tags[s1l] as number)
  out[n++] = sum2(56, three, (relations[s1r] as number) * 64 + (relations[s0r] as number))
  out[n++] = sum2(57, top, (relations[s0r] as number) * 64 + (relations[b0l] as number))
  out[n++] = sum2(58, lower[s0] as number, s0set)
  out[n++] = sum2(59, s0t, s0set)
  out[n++] = sum2(60, s1t, s1set)
  out[n++] = sum2(61, b0t, leftSet[b0] as number)
  out[n++] = sum2(62, pair, s1set)
  out[n++] = sum2(63, pair, lower[s1r] as number)
  out[n++] = sum2(64, top, lower[b0l] as number)
  return n
}

/** How far the words stand apart, and how many they govern. */
function spacingFeatures({ words, leftCount, rightCount }: ParseState, out: Uint32Array, from: number): number {
  const { s0, s1, b0, top, pair } = around
  const s0w = words.lower[s0] as number
  const gap = Math.min(b0 - s0, 12)
  const s0count = Math.min(leftCount[s0] as number, 3) * 4 + Math.min(rightCount[s0] as number, 3)
  const s1count = Math.min(leftCount[s1] as number, 3) * 4 + Math.min(rightCount[s1] as number, 3)
  let n = from
  out[n++] = sum2(70, s0w, s0count)
  out[n++] = sum2(71, top, s0count)
  out[n++] = sum2(72, pair, s1count)
  out[n++] = sum2(73, top, gap)
  out[n++] = sum2(74, pair, Math.min(s0 - s1, 12))
  out[n++] = sum2(75, s0w, gap)
  return n
}
