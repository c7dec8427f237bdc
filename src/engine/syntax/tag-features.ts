import { mixAll, sum1, sum2 } from './mix.ts'
import type { SyntaxWords } from './words.ts'

/** Room for the features of one word. */
export const TAG_FEATURES_MAX = 32

/**
 * Writes what the tagger looks at for word `i` into `out`, as hashes; gives their number. `tags` holds
 * those of the words before it, number plus one; 0 stands for none.
 */
export function tagFeatures(words: SyntaxWords, tags: Uint8Array, i: number, out: Uint32Array): number {
  const { lower, shape, suffix2, suffix3, suffix4, prefix3, cluster } = words
  const before = i > 0 ? (tags[i - 1] as number) : 0
  const beforeThat = i > 1 ? (tags[i - 2] as number) : 0
  const w = lower[i] as number
  const p1 = i > 0 ? (lower[i - 1] as number) : 1
  const p2 = i > 1 ? (lower[i - 2] as number) : 1
  const n1 = lower[i + 1] as number
  const n2 = lower[i + 2] as number
  const form = (shape[i] as number) + (i === 0 ? 16 : 0)
  const c = cluster[i] as number
  const cn = cluster[i + 1] as number
  let n = 0
  out[n++] = 1
  out[n++] = sum1(1, w)
  out[n++] = sum1(2, suffix2[i] as number)
  out[n++] = sum2(3, suffix3[i] as number, form)
  out[n++] = sum1(4, suffix4[i] as number)
  out[n++] = sum1(5, prefix3[i] as number)
  out[n++] = sum2(6, form, before)
  out[n++] = sum1(7, c)
  out[n++] = sum1(9, before)
  out[n++] = sum2(10, before, beforeThat)
  out[n++] = sum1(12, p1)
  out[n++] = sum1(13, p2)
  out[n++] = sum1(15, n2)
  out[n++] = sum2(17, w, p1)
  out[n++] = sum2(18, suffix3[i + 1] as number, shape[i + 1] as number)
  out[n++] = sum2(19, before, suffix3[i] as number)
  out[n++] = sum2(20, cn, c)
  out[n++] = sum2(21, n1, before)
  out[n++] = sum2(22, shape[i + 1] as number, form)
  return mixAll(out, 1, n)
}
