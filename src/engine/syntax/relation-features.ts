import { mixAll, sum1, sum2 } from './mix.ts'
import type { ParseState } from './state.ts'

/** Room for the features of one arc. */
export const RELATION_FEATURES_MAX = 32

/** Writes what the relation of a dependent to its head is told by into `out`, as hashes; gives their number. */
export function relationFeatures(state: ParseState, head: number, dependent: number, out: Uint32Array): number {
  const { words, tags, relations, leftmost, rightmost } = state
  const { lower, cluster, suffix2, suffix3 } = words
  const right = head < dependent ? 1 : 0
  const ht = tags[head] as number
  const hw = lower[head] as number
  const dt = tags[dependent] as number
  const dw = lower[dependent] as number
  const both = (ht * 32 + dt) * 2 + right
  const gap = Math.min(Math.abs(head - dependent), 8)
  const left = leftmost[dependent] as number
  const last = rightmost[dependent] as number
  const leftWord = lower[left] as number
  const leftRelation = relations[left] as number
  const lastRelation = relations[last] as number
  const own = (state.leftSet[dependent] as number) ^ Math.imul(state.rightSet[dependent] as number, 31)
  const its = right === 1 ? (state.rightSet[head] as number) : (state.leftSet[head] as number)
  const all = (state.leftSet[head] as number) ^ Math.imul(state.rightSet[head] as number, 31)
  const before = dependent > 0 ? (tags[dependent - 1] as number) : 0
  const after = tags[dependent + 1] as number
  const dc = cluster[dependent] as number
  const hc = cluster[head] as number
  let n = 0
  out[n++] = 1
  out[n++] = sum1(101, both)
  out[n++] = sum2(103, both, dw)
  out[n++] = sum2(104, dw, right)
  out[n++] = sum2(105, hw, right)
  out[n++] = sum2(107, both, gap)
  out[n++] = sum2(108, both, leftWord)
  out[n++] = sum2(110, both, leftRelation * 64 + lastRelation)
  out[n++] = sum2(111, both, own)
  out[n++] = sum2(112, both, its)
  out[n++] = sum2(113, both, all)
  out[n++] = sum2(114, both, before * 32 + after)
  out[n++] = sum2(115, both, dc)
  out[n++] = sum2(116, both, hc)
  out[n++] = sum2(117, hc, dc)
  out[n++] = sum2(119, dw, ht)
  out[n++] = sum2(120, both, suffix2[dependent] as number)
  out[n++] = sum2(121, both, suffix3[head] as number)
  out[n++] = sum2(122, both, tags[head + 1] as number)
  out[n++] = sum2(123, both, lower[dependent + 1] as number)
  out[n++] = sum2(124, both, dependent > 0 ? (lower[dependent - 1] as number) : 0)
  out[n++] = sum2(125, hw, own)
  out[n++] = sum2(126, hw, its)
  out[n++] = sum2(127, leftWord, dw)
  out[n++] = sum2(128, both, (words.shape[dependent] as number) * 16 + (words.shape[head] as number))
  return mixAll(out, 1, n)
}
