import { classOf, DIGIT, isApostrophe, isLetter, isWordUnit, LOWER, SPACE, UPPER } from './characters.ts'

export const WORD = 1
export const NUMBER = 2
export const SIGN = 3

/**
 * The tokens of a text as parallel arrays, without an object for each. Offsets are UTF-16 units.
 * A WORD is a run of letters, marks and digits, with apostrophes inside it ("O'Brien", "don't"); a
 * possessive ("'s") is a WORD of its own; initials with their points ("U.S.", "J.") are one WORD. A
 * NUMBER starts with a digit and keeps the separators between digits ("1,850.5"). Anything else but
 * space is a SIGN of one unit.
 */
export interface Tokens {
  readonly count: number
  readonly start: Uint32Array
  readonly end: Uint32Array
  readonly kind: Uint8Array
}

const S = 0x73
const POINT = 0x2e
const COMMA = 0x2c

/** Cuts a text into tokens. Cost: linear in `text`. */
export function tokenize(text: string): Tokens {
  const length = text.length
  let start = new Uint32Array(Math.max(16, (length >> 2) + 16))
  let end = new Uint32Array(start.length)
  let kind = new Uint8Array(start.length)
  let count = 0
  let at = 0
  while (at < length) {
    const type = classOf(text.charCodeAt(at))
    if (type === SPACE) {
      at++
      continue
    }
    if (count === start.length) {
      start = grown(start)
      end = grown(end)
      kind = grownBytes(kind)
    }
    start[count] = at
    if (type >= LOWER) {
      const initials = type === UPPER ? initialsEnd(text, at) : at
      at = initials > at ? initials : wordEnd(text, at)
      kind[count] = WORD
    } else if (type === DIGIT) {
      at = numberEnd(text, at)
      kind[count] = NUMBER
    } else if (isPossessive(text, at)) {
      at += 2
      kind[count] = WORD
    } else {
      at++
      kind[count] = SIGN
    }
    end[count++] = at
  }
  return { count, start: start.subarray(0, count), end: end.subarray(0, count), kind: kind.subarray(0, count) }
}

function wordEnd(text: string, from: number): number {
  let at = from + 1
  for (;;) {
    const unit = text.charCodeAt(at)
    if (isWordUnit(unit)) at++
    else if (isApostrophe(unit) && isLetter(text.charCodeAt(at + 1)) && !isPossessive(text, at)) at += 2
    else return at
  }
}

/** The end of "U.S.", "J.", "U.N": capitals each followed by a point; `from` when there is none. */
function initialsEnd(text: string, from: number): number {
  let at = from
  while (classOf(text.charCodeAt(at)) === UPPER && text.charCodeAt(at + 1) === POINT) at += 2
  if (at === from) return from
  const isLastInitial = classOf(text.charCodeAt(at)) === UPPER && !isWordUnit(text.charCodeAt(at + 1))
  if (isLastInitial && at - from > 2) return at + 1
  // "A.Smith": the initial ends with its point; the word after it is a token of its own.
  return at
}

function numberEnd(text: string, from: number): number {
  let at = from + 1
  for (;;) {
    const unit = text.charCodeAt(at)
    if (isWordUnit(unit)) at++
    else if ((unit === POINT || unit === COMMA) && classOf(text.charCodeAt(at + 1)) === DIGIT) at += 2
    else return at
  }
}

function isPossessive(text: string, at: number): boolean {
  return (
    isApostrophe(text.charCodeAt(at)) && (text.charCodeAt(at + 1) | 0x20) === S && !isWordUnit(text.charCodeAt(at + 2))
  )
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2)
  larger.set(array)
  return larger
}

function grownBytes(array: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(array.length * 2)
  larger.set(array)
  return larger
}
