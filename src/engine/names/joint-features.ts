import { CAPITAL } from './active.ts'
import { hashPair } from './hash.ts'
import type { Reading } from './reading.ts'
import { SENTENCE_END, SENTENCE_START } from './vocabulary.ts'

export const JOINT_FEATURES_MAX = 48

/** What stands around one token: the words beside it, and the run of capitals it is in. */
export interface Surroundings {
  token: number
  first: number
  end: number
  runFirst: number
  runEnd: number
  line: number
}

/** The look of a token's setting as one number: shapes, kind of line, spaces and place in its run. */
export function settingOf(reading: Reading, around: Surroundings): number {
  const { words, shape } = reading
  const { token, first, end, line } = around
  const s = shape[words.ids[token] as number] as number
  const sb = shape[token > first ? (words.ids[token - 1] as number) : SENTENCE_START] as number
  const sa = shape[token + 1 < end ? (words.ids[token + 1] as number) : SENTENCE_END] as number
  const spaces = glue(reading, token) * 4 + glue(reading, token + 1)
  const opens = token === first ? 1 : 0
  return ((((placeOf(around) * 16 + spaces) * 2 + opens) * 8 + line) * 16 + sa) * 256 + sb * 16 + s
}

/** Writes the features of a setting, as hashes, into `out`; gives their number. Cost: constant. */
export function settingFeatures(setting: number, out: Uint32Array): number {
  const s = setting & 15
  const sb = (setting >> 4) & 15
  const sa = (setting >> 8) & 15
  const line = (setting >> 12) & 7
  const opens = (setting >> 15) & 1
  const spaces = (setting >> 16) & 15
  const place = setting >> 20
  let n = 0
  out[n++] = hashPair(s * 16 + sb, 45)
  out[n++] = hashPair(s * 16 + sa, 46)
  out[n++] = hashPair((s * 16 + sb) * 16 + sa, 47)
  out[n++] = hashPair(line * 16 + s, opens === 1 ? 55 : 56)
  out[n++] = hashPair(spaces * 16 + s, 60)
  out[n++] = hashPair(place, 61)
  out[n++] = hashPair(place * 8 + line, 62)
  return n
}

/** How many capitals of the run stand left and right of the token, up to three. */
function placeOf({ token, runFirst, runEnd }: Surroundings): number {
  return Math.min(3, token - runFirst) * 4 + Math.min(3, runEnd - 1 - token)
}

/**
 * Writes the features of one token that take in more than one word, as hashes, into `out`; gives
 * their number. `phrase` holds for each token its place in a listed phrase, 0 for none. Cost: constant.
 */
export function jointFeatures(reading: Reading, around: Surroundings, phrase: Uint8Array, out: Uint32Array): number {
  const { words, shape, lists, cluster } = reading
  const { token, first, end, runFirst, runEnd } = around
  const word = words.ids[token] as number
  const before = token > first ? (words.ids[token - 1] as number) : SENTENCE_START
  const before2 = token - 1 > first ? (words.ids[token - 2] as number) : SENTENCE_START
  const after = token + 1 < end ? (words.ids[token + 1] as number) : SENTENCE_END
  const after2 = token + 2 < end ? (words.ids[token + 2] as number) : SENTENCE_END
  const hash = words.lowerHash
  const h = hash[word] as number
  const hb = hash[before] as number
  const ha = hash[after] as number
  const s = shape[word] as number
  const c = middle(cluster[word] as number)
  const cb = middle(cluster[before] as number)
  const ca = middle(cluster[after] as number)
  const l = lists[word] as number
  let n = 0
  out[n++] = hashPair(hashPair(hb, h), 40)
  out[n++] = hashPair(hashPair(h, ha), 41)
  out[n++] = hashPair(c * 512 + cb, 42)
  out[n++] = hashPair(c * 512 + ca, 43)
  out[n++] = hashPair(hashPair(cb, c) ^ ca, 44)
  out[n++] = hashPair(hb, 48 + s * 256)
  out[n++] = hashPair(ha, 49 + s * 256)
  out[n++] = hashPair(hashPair(hb, ha), 50)
  out[n++] = hashPair(hashPair(hash[before2] as number, hb), 51)
  out[n++] = hashPair(hashPair(ha, hash[after2] as number), 52)
  out[n++] = hashPair(hashPair(l, lists[before] as number), 53)
  out[n++] = hashPair(hashPair(l, lists[after] as number), 54)
  out[n++] = hashPair(hashPair(l, around.line), 57)
  out[n++] = hashPair(hashPair(c, around.line), 58)
  if (phrase[token] !== 0) out[n++] = hashPair(phrase[token] as number, 59)
  return addRunFeatures(reading, around, runFirst, runEnd, out, n)
}

function addRunFeatures(
  reading: Reading,
  around: Surroundings,
  runFirst: number,
  runEnd: number,
  out: Uint32Array,
  from: number,
): number {
  const { words, lists, cluster } = reading
  const { token, first, end } = around
  let n = from
  const left = Math.min(3, token - runFirst)
  const right = Math.min(3, runEnd - 1 - token)
  const place = placeOf(around)
  const outerBefore = runFirst > first ? (words.ids[runFirst - 1] as number) : SENTENCE_START
  const outerAfter = runEnd < end ? (words.ids[runEnd] as number) : SENTENCE_END
  out[n++] = hashPair(words.lowerHash[outerBefore] as number, 63 + place * 256)
  out[n++] = hashPair(words.lowerHash[outerAfter] as number, 64 + place * 256)
  out[n++] = hashPair(middle(cluster[outerBefore] as number), 65 + place * 256)
  out[n++] = hashPair(middle(cluster[outerAfter] as number), 66 + place * 256)
  if (runEnd - runFirst > 1) {
    const last = words.ids[runEnd - 1] as number
    const head = words.ids[runFirst] as number
    out[n++] = hashPair(words.lowerHash[last] as number, 67 + left * 256)
    out[n++] = hashPair(cluster[last] as number, 68 + place * 256)
    out[n++] = hashPair(lists[last] as number, 69 + place * 256)
    out[n++] = hashPair(words.lowerHash[head] as number, 70 + right * 256)
    out[n++] = hashPair(cluster[head] as number, 71 + place * 256)
    out[n++] = hashPair(lists[head] as number, 72 + place * 256)
  }
  return n
}

/** A word's middle cluster of three: its number less its last two bits, plus one; 0 for none. */
function middle(cluster: number): number {
  return cluster === 0 ? 0 : 1 + ((cluster - 1) >> 2)
}

/** What stands between a token and the one before it: nothing, one space, more. */
function glue({ analysis }: Reading, i: number): number {
  const { tokens } = analysis
  if (i === 0 || i >= tokens.count) return 3
  return Math.min(2, (tokens.start[i] as number) - (tokens.end[i - 1] as number))
}

/** The end of the run of capitals that starts at a token. */
export function capitalRunEnd(active: Uint8Array, from: number, end: number): number {
  let at = from
  while (at < end && active[at] === CAPITAL) at++
  return at
}
