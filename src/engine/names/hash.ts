/** FNV-1a's start and prime (Fowler, Noll, Vo), with a closing mix so that the top bits are as good as the low ones. */
export const HASH_START = 0x811c9dc5
const PRIME = 0x01000193

/** Takes one more value into a running hash. */
export function hashStep(hash: number, value: number): number {
  return Math.imul(hash ^ value, PRIME)
}

/** Ends a running hash: an unsigned 32-bit number. */
export function hashEnd(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** One hash of two values in order. */
export function hashPair(a: number, b: number): number {
  let mixed = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

const LOWERED_LENGTH = 0x590
const LOWERED: Uint16Array = Uint16Array.from({ length: LOWERED_LENGTH }, (_, unit) => {
  const lower = String.fromCharCode(unit).toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : unit
})
const LATIN_ADDITIONAL = 0x1e00
const LATIN_ADDITIONAL_END = 0x1f00

/** The lower-case form of one UTF-16 unit: Latin, Greek, Cyrillic, Armenian; any other as it is. */
export function lowered(unit: number): number {
  if (unit < LOWERED_LENGTH) return LOWERED[unit] as number
  if (unit === 0x2019) return 0x27
  if (unit >= LATIN_ADDITIONAL && unit < LATIN_ADDITIONAL_END)
    return (unit & 1) === 0 && unit !== 0x1e9e ? unit + 1 : unit
  return unit
}

/** The hash of a word as its lower-case units; what the tables of the model are keyed by. */
export function wordHash(word: string): number {
  return lowerHash(word, 0, word.length)
}

/** `wordHash` of a stretch of a text. */
export function lowerHash(text: string, start: number, end: number): number {
  let hash = HASH_START
  for (let at = start; at < end; at++) hash = hashStep(hash, lowered(text.charCodeAt(at)))
  return hashEnd(hash)
}

/** The hash of a stretch of a text as it is written; what word clusters are keyed by. */
export function casedHash(text: string, start: number, end: number): number {
  let hash = HASH_START
  for (let at = start; at < end; at++) hash = hashStep(hash, text.charCodeAt(at))
  return hashEnd(hash)
}
