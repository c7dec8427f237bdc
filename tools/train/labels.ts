import { PASSIVE } from '../../src/engine/names/active.ts'
import { BEGIN, INSIDE, LAST, tagOf, UNIT } from '../../src/engine/names/tags.ts'
import type { Analysis } from '../../src/engine/text/analysis.ts'
import type { GoldArticle } from './corpus.ts'

/** A tag that says nothing: the token's segment is left out of training. */
export const UNKNOWN_TAG = 255

/** The gold tag of each token; names that no run of active tokens in a sentence fits make theirs unknown. */
export function goldTags(
  { tokens, sentences }: Analysis,
  active: Uint8Array,
  { text, names }: GoldArticle,
): Uint8Array {
  const tags = new Uint8Array(tokens.count)
  const firstByOffset = new Map<number, number>()
  const sentenceOf = new Uint32Array(tokens.count)
  for (let s = 0; s + 1 < sentences.length; s++) sentenceOf.fill(s, sentences[s], sentences[s + 1])
  for (let i = 0; i < tokens.count; i++) firstByOffset.set(tokens.start[i] as number, i)
  for (const name of names) {
    let { start, end } = name
    while (start < end && /[#@\s"'“‘(]/.test(text.charAt(start))) start++
    while (end > start && /[\s,;:!?"”’)]/.test(text.charAt(end - 1))) end--
    if (end > start && text.charAt(end - 1) === '.' && !firstByOffset.has(end)) end--
    const first = firstByOffset.get(start)
    if (first === undefined || text.charAt(start - 1) === '@') {
      spoil(tokens.start, tags, firstByOffset, start, end)
      continue
    }
    let last = first
    while (last < tokens.count && (tokens.end[last] as number) < end) last++
    if (last < tokens.count && (tokens.end[last] as number) === end + 1 && text.charAt(end) === '.') end++
    const fits =
      last < tokens.count &&
      tokens.end[last] === end &&
      sentenceOf[first] === sentenceOf[last] &&
      allActive(active, first, last)
    if (!fits) tags.fill(UNKNOWN_TAG, first, last + 1)
    else label(tags, first, last, name.kind)
  }
  return tags
}

function spoil(
  starts: Uint32Array,
  tags: Uint8Array,
  firstByOffset: ReadonlyMap<number, number>,
  start: number,
  end: number,
): void {
  for (let at = start; at < end; at++) {
    const i = firstByOffset.get(at)
    if (i !== undefined && starts[i] === at) tags[i] = UNKNOWN_TAG
  }
}

function allActive(active: Uint8Array, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (active[i] === PASSIVE) return false
  return true
}

function label(tags: Uint8Array, first: number, last: number, kind: number): void {
  if (first === last) {
    tags[first] = tagOf(kind, UNIT)
    return
  }
  tags[first] = tagOf(kind, BEGIN)
  tags.fill(tagOf(kind, INSIDE), first + 1, last)
  tags[last] = tagOf(kind, LAST)
}
