import type { Evidence } from './features.ts'
import { hashPair } from './hash.ts'
import { BEGIN, isOpen, KINDS, kindOf, LAST, O, placeOf, TAGS, UNIT } from './tags.ts'

/** Room for the second pass's features of one token. */
export const SECOND_FEATURES_MAX = 16

const COUNTS = KINDS + 1
const MANY = 3

/** What the first pass said of each word and name throughout an article. */
export interface FirstPass {
  /** For each token its tag. */
  readonly tags: Uint8Array
  /** For each word, COUNTS numbers: how often it was O, then of each kind. */
  readonly kinds: Uint16Array
  /** For each word, as bits: kinds of longer names that it opened, was inside, closed; kinds it was alone. */
  readonly roles: Uint16Array
  /** For each pair of neighbouring words within a name, by hash: the kinds of those names, as bits. */
  readonly pairs: ReadonlyMap<number, number>
  /** For the initials of each longer name, by hash: its kind's bit. */
  readonly initials: ReadonlyMap<number, number>
}

/** Gathers what the first pass said. `tags` holds O for tokens that are not active. Cost: linear in tokens. */
export function gatherFirstPass({ reading, active }: Evidence, tags: Uint8Array): FirstPass {
  const { words } = reading
  const kinds = new Uint16Array(words.count * COUNTS)
  const roles = new Uint16Array(words.count)
  const pairs = new Map<number, number>()
  const initials = new Map<number, number>()
  for (let i = 0; i < tags.length; i++) {
    if (active[i] === 0) continue
    const tag = tags[i] as number
    const word = words.ids[i] as number
    const at = word * COUNTS + 1 + kindOf(tag)
    if ((kinds[at] as number) < 0xffff) kinds[at] = (kinds[at] as number) + 1
    if (tag === O) continue
    roles[word] = (roles[word] as number) | roleBit(tag)
    if (isOpen(tag) && i + 1 < tags.length) {
      const key = hashPair(words.lowerHash[word] as number, words.lowerHash[words.ids[i + 1] as number] as number)
      pairs.set(key, (pairs.get(key) ?? 0) | (1 << kindOf(tag)))
    }
    if (placeOf(tag) === BEGIN) addInitials(reading, tags, i, initials)
  }
  return { tags, kinds, roles, pairs, initials }
}

/** Opening, inside and closing share bits by kind: 0 to 3 opening, 4 to 7 closing, 8 to 11 inside, 12 to 15 alone. */
function roleBit(tag: number): number {
  const place = placeOf(tag)
  const group = place === BEGIN ? 0 : place === LAST ? 1 : place === UNIT ? 3 : 2
  return 1 << (group * KINDS + kindOf(tag))
}

const INITIALS_MAX = 8

/** The hash of the capitals that open the words of the name at `from`. */
function addInitials(
  { analysis, words, shape }: Evidence['reading'],
  tags: Uint8Array,
  from: number,
  initials: Map<number, number>,
): void {
  const { article, tokens } = analysis
  let key = 0
  let count = 0
  for (let i = from; i < tags.length && count < INITIALS_MAX; i++) {
    const unit = article.text.charCodeAt(tokens.start[i] as number)
    if (unit >= 0x41 && unit <= 0x5a && shape[words.ids[i] as number] !== 0) {
      key = hashPair(key, unit)
      count++
    }
    if (placeOf(tags[i] as number) === LAST) break
  }
  if (count > 1) initials.set(key, (initials.get(key) ?? 0) | (1 << kindOf(tags[from] as number)))
}

/**
 * Writes the second pass's features of one token, as hashes, into `out`; gives their number. The
 * token's own tag is left out of the counts. Cost: constant, but for the letters of an acronym.
 */
export function secondFeatures(
  evidence: Evidence,
  first: FirstPass,
  token: number,
  from: number,
  end: number,
  out: Uint32Array,
): number {
  const { reading } = evidence
  const { words, shape } = reading
  const { tags } = first
  const tag = tags[token] as number
  const before = token > from ? (tags[token - 1] as number) : TAGS
  const after = token + 1 < end ? (tags[token + 1] as number) : TAGS
  const word = words.ids[token] as number
  const form = shape[word] as number
  const others = othersSay(first, word, tag)
  let n = 0
  out[n++] = hashPair(tag, 200)
  out[n++] = hashPair((tag * 32 + before) * 32 + after, 201)
  out[n++] = hashPair(others, 202)
  out[n++] = hashPair(others * 32 + tag, 203)
  const roles = first.roles[word] as number
  for (let group = 0; group < KINDS; group++) {
    const kinds = (roles >> (group * KINDS)) & ((1 << KINDS) - 1)
    out[n++] = hashPair((kinds * 32 + tag) * 16 + form, 211 + group)
  }
  if (token > from) {
    const wordBefore = words.ids[token - 1] as number
    out[n++] = hashPair(othersSay(first, wordBefore, before) * 32 + tag, 206)
    out[n++] = hashPair(pairBits(first, words.lowerHash, wordBefore, word) * 32 + tag, 207)
  }
  if (token + 1 < end) {
    const wordAfter = words.ids[token + 1] as number
    out[n++] = hashPair(othersSay(first, wordAfter, after) * 32 + tag, 208)
    out[n++] = hashPair(pairBits(first, words.lowerHash, word, wordAfter) * 32 + tag, 209)
  }
  const expanded = first.initials.size === 0 ? 0 : acronymBits(evidence, first, token)
  if (expanded !== 0) out[n++] = hashPair(expanded * 32 + tag, 210)
  return n
}

function pairBits(first: FirstPass, hashes: Uint32Array, a: number, b: number): number {
  return first.pairs.get(hashPair(hashes[a] as number, hashes[b] as number)) ?? 0
}

/** What most other uses of a word were taken for, how many and how much at one. */
function othersSay({ kinds }: FirstPass, word: number, ownTag: number): number {
  const at = word * COUNTS
  const own = ownTag >= TAGS ? -1 : 1 + kindOf(ownTag)
  let total = 0
  let most = 0
  let best = 0
  for (let k = 0; k < COUNTS; k++) {
    const count = (kinds[at + k] as number) - (k === own ? 1 : 0)
    if (count <= 0) continue
    total += count
    if (count > most) {
      most = count
      best = k + 1
    }
  }
  if (total === 0) return 0
  const agreement = most === total ? 2 : most * 3 >= total * 2 ? 1 : 0
  return (best * 4 + Math.min(MANY, total)) * 4 + agreement
}

function acronymBits({ reading }: Evidence, first: FirstPass, token: number): number {
  const { article, tokens } = reading.analysis
  const start = tokens.start[token] as number
  const end = tokens.end[token] as number
  if (end - start < 2 || end - start > INITIALS_MAX * 2) return 0
  let key = 0
  for (let at = start; at < end; at++) {
    const unit = article.text.charCodeAt(at)
    if (unit >= 0x41 && unit <= 0x5a) key = hashPair(key, unit)
    else if (unit !== 0x2e) return 0
  }
  return first.initials.get(key) ?? 0
}
