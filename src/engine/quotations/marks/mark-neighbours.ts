import type { Span } from '../../../model/span.ts'
import { classOf, DIGIT, isWordUnit, LOWER, SPACE } from '../../text/characters.ts'
import { GUILLEMET_RIGHT, SINGLE_GUILLEMET_RIGHT } from './mark-kinds.ts'

/** How a mark may stand, told by its neighbours: sum of MAY_OPEN and MAY_CLOSE. */
export const MAY_OPEN = 1
export const MAY_CLOSE = 2

const NOTHING = 0x20
const POINT = 0x2e
const AT_SIGN = 0x40
const ELLIPSIS = 0x2026
const OPENING_SIGNS: ReadonlySet<number> = unitsOf('([{—–:=/<>|')
const CLOSING_SIGNS: ReadonlySet<number> = unitsOf(',;:!?)]}…、。，')

function unitsOf(signs: string): ReadonlySet<number> {
  return new Set([...signs].map((sign) => sign.charCodeAt(0)))
}

/** MAY_OPEN where a word or another mark follows the mark at `at`, MAY_CLOSE where one goes before. */
export function waysToStand(text: string, block: Span, at: number, width: number): number {
  const before = at > block.start ? text.charCodeAt(at - 1) : NOTHING
  const after = at + width < block.end ? text.charCodeAt(at + width) : NOTHING
  const spaceBefore = classOf(before) === SPACE
  const spaceAfter = classOf(after) === SPACE
  if (spaceBefore && spaceAfter) return 0
  if (spaceBefore) return after !== ELLIPSIS && isClosingSign(text, after, at + width) ? 0 : MAY_OPEN
  if (spaceAfter) return OPENING_SIGNS.has(before) ? MAY_OPEN : MAY_CLOSE
  if (OPENING_SIGNS.has(before)) return MAY_OPEN
  if (isClosingSign(text, after, at + width) || isWordUnit(before)) return MAY_CLOSE
  return isWordUnit(after) ? MAY_OPEN | MAY_CLOSE : MAY_CLOSE
}

/** A point closes unless it opens the words: “...and then”, “. . . and then”, “.@someone”, “.5 per cent”. */
function isClosingSign(text: string, unit: number, at: number): boolean {
  if (unit !== POINT) return CLOSING_SIGNS.has(unit)
  const next = text.charCodeAt(at + 1)
  if (classOf(next) === SPACE) return text.charCodeAt(at + 2) !== POINT
  return !(isWordUnit(next) || next === POINT || next === AT_SIGN)
}

/** » or › and a space at the start of a line: a bullet, as lists of links have it. */
export function isBullet(text: string, block: Span, at: number, kind: number): boolean {
  if (kind !== GUILLEMET_RIGHT && kind !== SINGLE_GUILLEMET_RIGHT) return false
  return text.slice(block.start, at).trim() === '' && classOf(text.charCodeAt(at + 1)) === SPACE
}

/** A closing mark is looked for this far behind what may be an inch mark. */
const INCHES_REACH = 300

/** `6" wide and must go."`: a straight mark behind a figure, where the words go on and another mark closes them. */
export function isInchMark(text: string, block: Span, at: number): boolean {
  if (classOf(text.charCodeAt(at - 1)) !== DIGIT || text.charCodeAt(at + 1) !== NOTHING) return false
  if (classOf(text.charCodeAt(at + 2)) !== LOWER) return false
  const next = text.slice(at + 1, Math.min(block.end, at + INCHES_REACH)).indexOf('"')
  return next >= 0 && waysToStand(text, block, at + 1 + next, 1) === MAY_CLOSE
}

/** “ with a space on either side, as sloppy typing and old agency copy have it. */
export function isSpacedOpener(text: string, block: Span, at: number, width: number): boolean {
  if (at > block.start && classOf(text.charCodeAt(at - 1)) !== SPACE) return false
  const next = at + width + 1
  if (classOf(text.charCodeAt(next - 1)) !== SPACE || next >= block.end) return false
  return isWordUnit(text.charCodeAt(next)) || text.charCodeAt(next) === ELLIPSIS
}
