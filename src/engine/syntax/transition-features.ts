import { mix1, mix2 } from './mix.ts'
import type { ParseState } from './state.ts'

/** Room for the features of one step. */
export const TRANSITION_FEATURES_MAX = 96

/** Writes what the choice of the next transition looks at into `out`, as hashes; gives their number. */
export function transitionFeatures(state: ParseState, out: Uint32Array): number {
  const { words, tags, stack, depth, next, relations, leftmost, rightmost } = state
  const { lower, cluster, suffix2, shape } = words
  const has0 = depth > 0
  const has1 = depth > 1
  const s0 = has0 ? (stack[depth - 1] as number) : 0
  const s1 = has1 ? (stack[depth - 2] as number) : 0
  const isRoot = next === words.count
  const s0t = has0 ? (tags[s0] as number) : 20
  const s1t = has1 ? (tags[s1] as number) : 20
  const s2t = depth > 2 ? (tags[stack[depth - 3] as number] as number) : 20
  const b0t = isRoot ? 21 : (tags[next] as number)
  const b1t = tags[next + 1] as number
  const b2t = tags[next + 2] as number
  const b3t = tags[next + 3] as number
  const s0w = has0 ? (lower[s0] as number) : 3
  const s1w = has1 ? (lower[s1] as number) : 3
  const b0w = isRoot ? 5 : (lower[next] as number)
  const b1w = lower[next + 1] as number
  const b2w = lower[next + 2] as number
  const s0c = has0 ? (cluster[s0] as number) : 0
  const s1c = has1 ? (cluster[s1] as number) : 0
  const b0c = cluster[next] as number
  const b1c = cluster[next + 1] as number
  const s0l = has0 ? (leftmost[s0] as number) : -1
  const s0r = has0 ? (rightmost[s0] as number) : -1
  const s1l = has1 ? (leftmost[s1] as number) : -1
  const s1r = has1 ? (rightmost[s1] as number) : -1
  const b0l = leftmost[next] as number
  const s0lt = s0l < 0 ? 0 : (tags[s0l] as number)
  const s0rt = s0r < 0 ? 0 : (tags[s0r] as number)
  const s1lt = s1l < 0 ? 0 : (tags[s1l] as number)
  const s1rt = s1r < 0 ? 0 : (tags[s1r] as number)
  const b0lt = b0l < 0 ? 0 : (tags[b0l] as number)
  const s0rr = s0r < 0 ? 0 : (relations[s0r] as number)
  const s1rr = s1r < 0 ? 0 : (relations[s1r] as number)
  const b0lr = b0l < 0 ? 0 : (relations[b0l] as number)
  const s0ls = has0 ? (state.leftSet[s0] as number) : 0
  const s0rs = has0 ? (state.rightSet[s0] as number) : 0
  const s1ls = has1 ? (state.leftSet[s1] as number) : 0
  const s1rs = has1 ? (state.rightSet[s1] as number) : 0
  const b0ls = state.leftSet[next] as number
  const tags00 = s0t * 32 + b0t
  const tags10 = s1t * 32 + s0t
  const three = tags10 * 32 + b0t
  const ahead = b0t * 32 + b1t
  const gap = Math.min(next - s0, 12)
  const gap1 = Math.min(s0 - s1, 12)
  const s0v = has0 ? Math.min(state.leftCount[s0] as number, 3) * 4 + Math.min(state.rightCount[s0] as number, 3) : 0
  const s1v = has1 ? Math.min(state.leftCount[s1] as number, 3) * 4 + Math.min(state.rightCount[s1] as number, 3) : 0
  let n = 0
  out[n++] = 1
  // one word
  out[n++] = mix2(1, s0w, s0t)
  out[n++] = mix2(2, s1w, s1t)
  out[n++] = mix2(3, b0w, b0t)
  out[n++] = mix2(4, b1w, b1t)
  out[n++] = mix2(5, b2w, b2t)
  out[n++] = mix1(6, s0w)
  out[n++] = mix1(7, s1w)
  out[n++] = mix1(8, b0w)
  out[n++] = mix1(9, b1w)
  out[n++] = mix2(10, s0c, s0t)
  out[n++] = mix2(11, b0c, b0t)
  out[n++] = mix2(12, s1c, s1t)
  // two words
  out[n++] = mix2(13, s0w, b0w)
  out[n++] = mix2(14, s0w, tags00)
  out[n++] = mix2(15, b0w, tags00)
  out[n++] = mix1(16, tags00)
  out[n++] = mix2(17, s1w, s0w)
  out[n++] = mix2(18, s1w, tags10)
  out[n++] = mix2(19, s0w, tags10)
  out[n++] = mix1(20, tags10)
  out[n++] = mix1(21, s1t * 32 + b0t)
  out[n++] = mix2(22, s1w, b0w)
  out[n++] = mix1(23, ahead)
  out[n++] = mix2(24, b0w, b1t)
  out[n++] = mix2(25, b1w, tags00)
  out[n++] = mix2(26, s0c, b0c)
  out[n++] = mix2(27, s1c, s0c)
  out[n++] = mix2(28, s0c, b0t)
  out[n++] = mix2(29, b0c, s0t)
  // three of three and more
  out[n++] = mix1(30, three)
  out[n++] = mix1(31, s0t * 1024 + ahead)
  out[n++] = mix1(32, three * 32 + b1t)
  out[n++] = mix1(33, s2t * 1024 + tags10)
  out[n++] = mix2(34, ahead, b2t)
  out[n++] = mix2(35, s0t * 1024 + ahead, b2t)
  out[n++] = mix2(36, three, s2t)
  out[n++] = mix2(37, three * 32 + b1t, b2t)
  out[n++] = mix2(38, ahead * 32 + b2t, b3t)
  out[n++] = mix2(39, three, s0w)
  out[n++] = mix2(40, three, b0w)
  out[n++] = mix2(41, three, s1w)
  out[n++] = mix2(42, tags00 * 32 + b1t, s0w)
  out[n++] = mix2(43, tags00 * 32 + b1t, b0w)
  out[n++] = mix2(44, tags00 * 32 + b1t, b1w)
  out[n++] = mix2(45, tags00 * 1024 + b1t * 32 + b2t, b2w)
  // what they govern
  out[n++] = mix2(46, tags00, s0lt)
  out[n++] = mix2(47, tags00, s0rt)
  out[n++] = mix2(48, tags00, b0lt)
  out[n++] = mix2(49, tags10, s0lt)
  out[n++] = mix2(50, tags10, s1rt)
  out[n++] = mix2(51, tags10, s0rt)
  out[n++] = mix2(52, tags10, s1lt)
  out[n++] = mix2(53, three, s1rr * 64 + s0rr)
  out[n++] = mix2(54, tags00, s0rr * 64 + b0lr)
  out[n++] = mix2(55, s0w, s0ls ^ Math.imul(s0rs, 31))
  out[n++] = mix2(56, s0t, s0ls ^ Math.imul(s0rs, 31))
  out[n++] = mix2(57, s1t, s1ls ^ Math.imul(s1rs, 31))
  out[n++] = mix2(58, b0t, b0ls)
  out[n++] = mix2(59, tags00, s0ls ^ Math.imul(s0rs, 31))
  out[n++] = mix2(60, tags10, s1ls ^ Math.imul(s1rs, 31))
  out[n++] = mix2(61, tags10, s0ls ^ Math.imul(s0rs, 31))
  out[n++] = mix2(62, tags00, b0ls)
  out[n++] = mix2(63, s0w, s0v)
  out[n++] = mix2(64, s0t * 32 + b0t, s0v)
  out[n++] = mix2(65, tags10, s1v)
  out[n++] = mix2(66, tags00, gap)
  out[n++] = mix2(67, tags10, gap1)
  out[n++] = mix2(68, s0w, gap)
  out[n++] = mix2(69, three, Math.min(gap, 5) * 16 + Math.min(gap1, 5))
  out[n++] = mix2(70, s0r < 0 ? 0 : (lower[s0r] as number), tags00)
  out[n++] = mix2(71, s0l < 0 ? 0 : (lower[s0l] as number), tags10)
  out[n++] = mix2(72, s1r < 0 ? 0 : (lower[s1r] as number), tags10)
  out[n++] = mix2(73, s0l < 0 ? 0 : (lower[s0l] as number), s1w)
  out[n++] = mix2(74, b0l < 0 ? 0 : (lower[b0l] as number), tags00)
  out[n++] = mix2(75, suffix2[s0] as number, tags00)
  out[n++] = mix2(76, suffix2[next] as number, tags00)
  out[n++] = mix2(77, b1c, tags00)
  out[n++] = mix2(78, (shape[s0] as number) * 16 + (shape[next] as number), tags00)
  return n
}
