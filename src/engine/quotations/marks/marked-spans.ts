import type { Lexicon } from '../../../lexicon/lexicon.ts'
import type { Span } from '../../../model/span.ts'
import { classOf, DIGIT, isWordUnit } from '../../text/characters.ts'
import { isElision, mayEndWord } from './apostrophes.ts'
import {
  BACKTICK,
  CORNER,
  CORNER_CLOSE,
  CORNER_OPEN,
  DOUBLE,
  DOUBLE_CLOSE,
  DOUBLE_LOW,
  DOUBLE_OPEN,
  DOUBLE_STRAIGHT,
  GUILLEMET,
  GUILLEMET_LEFT,
  GUILLEMET_RIGHT,
  markKindOf,
  NO_MARK,
  SINGLE,
  SINGLE_CLOSE,
  SINGLE_GUILLEMET,
  SINGLE_GUILLEMET_LEFT,
  SINGLE_GUILLEMET_RIGHT,
  SINGLE_LOW,
  SINGLE_OPEN,
} from './mark-kinds.ts'
import { isBullet, isInchMark, isSpacedOpener, MAY_CLOSE, MAY_OPEN, waysToStand } from './mark-neighbours.ts'

/** A stretch between marks, at the outer level of its block. */
export interface MarkedSpan extends Span {
  /** Just within the opening mark. */
  readonly innerStart: number
  /** Just before the closing mark; the end of the block where there is none. */
  readonly innerEnd: number
  readonly family: number
  readonly closed: boolean
}

interface OpenMark {
  readonly family: number
  readonly kind: number
  readonly start: number
  readonly innerStart: number
  /** How many spans were found before it: those after are within it. */
  readonly firstWithin: number
  /** A single mark that may have closed it, or been an apostrophe. */
  maybeClosed: number
  /** How many spans were found before that mark. */
  maybeClosedCount: number
}

/** Marks nested deeper than this are read as stray ones. */
const DEEPEST = 6

/**
 * The outermost marked spans of one block, in order and without overlap. A stray closing mark is
 * passed over; an opening mark without a closing one gives a span that is not `closed`, cut before
 * the next opening mark of its kind. Cost: linear in the block.
 */
export function markedSpans(text: string, block: Span, lexicon: Lexicon): readonly MarkedSpan[] {
  const reader = new MarkReader(text, block, lexicon)
  for (let at = block.start; at < block.end; at++) {
    const kind = markKindOf(text.charCodeAt(at))
    if (kind !== NO_MARK) at = reader.read(at, kind)
  }
  return reader.finish()
}

class MarkReader {
  private readonly text: string
  private readonly block: Span
  private readonly lexicon: Lexicon
  private readonly open: OpenMark[] = []
  private readonly found: MarkedSpan[] = []

  constructor(text: string, block: Span, lexicon: Lexicon) {
    this.text = text
    this.block = block
    this.lexicon = lexicon
  }

  /** Reads the mark at `at` and returns the offset of its last unit. */
  read(at: number, kind: number): number {
    switch (kind) {
      case DOUBLE_OPEN:
      case DOUBLE_CLOSE:
      case DOUBLE_LOW:
      case DOUBLE_STRAIGHT:
        this.readDouble(at, 1, kind)
        return at
      case GUILLEMET_LEFT:
      case GUILLEMET_RIGHT:
        this.readEither(at, kind, GUILLEMET)
        return at
      case SINGLE_GUILLEMET_LEFT:
      case SINGLE_GUILLEMET_RIGHT:
        this.readEither(at, kind, SINGLE_GUILLEMET)
        return at
      case CORNER_OPEN:
        this.push(CORNER, kind, at, 1)
        return at
      case CORNER_CLOSE:
        this.close(CORNER, at, 1)
        return at
      default:
        return this.readSingleOrDoubled(at, kind)
    }
  }

  finish(): readonly MarkedSpan[] {
    while (this.open.length > 0) this.dropLast()
    return this.found
  }

  private readSingleOrDoubled(at: number, kind: number): number {
    if (at + 1 < this.block.end && this.text.charCodeAt(at + 1) === this.text.charCodeAt(at)) {
      const doubled = kind === BACKTICK || kind === SINGLE_OPEN ? DOUBLE_OPEN : DOUBLE_STRAIGHT
      if (kind === SINGLE_CLOSE) this.readDouble(at, 2, DOUBLE_CLOSE)
      else if (kind === SINGLE_LOW) this.readDouble(at, 2, DOUBLE_LOW)
      else this.readDouble(at, 2, doubled)
      return at + 1
    }
    this.readSingle(at, kind)
    return at
  }

  private readDouble(at: number, width: number, kind: number): void {
    const ways = waysToStand(this.text, this.block, at, width)
    const within = this.lastOpen(DOUBLE)
    if (within === undefined) {
      if (this.opensDouble(at, width, kind, ways)) this.push(DOUBLE, kind, at, width)
      return
    }
    if (this.closesDouble(at, kind, within.kind, ways)) this.close(DOUBLE, at, width)
    else if ((ways & MAY_OPEN) !== 0) this.push(DOUBLE, kind, at, width)
  }

  private opensDouble(at: number, width: number, kind: number, ways: number): boolean {
    if (kind === DOUBLE_OPEN || kind === DOUBLE_LOW)
      return (ways & MAY_OPEN) !== 0 || isSpacedOpener(this.text, this.block, at, width)
    if (kind === DOUBLE_CLOSE) return ways === MAY_OPEN
    if (classOf(this.text.charCodeAt(at - 1)) === DIGIT) return false
    if (ways === 0) return isSpacedOpener(this.text, this.block, at, width)
    return (ways & MAY_OPEN) !== 0
  }

  private closesDouble(at: number, kind: number, openedBy: number, ways: number): boolean {
    if (openedBy === DOUBLE_LOW && kind !== DOUBLE_LOW) return true
    if (kind === DOUBLE_STRAIGHT && isInchMark(this.text, this.block, at)) return false
    if (kind === DOUBLE_CLOSE) return true
    if (kind === DOUBLE_OPEN || kind === DOUBLE_LOW) return ways === MAY_CLOSE
    return ways !== MAY_OPEN
  }

  private readEither(at: number, kind: number, family: number): void {
    const within = this.lastOpen(family)
    if (within === undefined && isBullet(this.text, this.block, at, kind)) return
    if (within !== undefined && within.kind !== kind) this.close(family, at, 1)
    else if (within === undefined && at + 1 < this.block.end) this.push(family, kind, at, 1)
    else if ((waysToStand(this.text, this.block, at, 1) & MAY_OPEN) !== 0) this.push(family, kind, at, 1)
  }

  private readSingle(at: number, kind: number): void {
    const afterWord = at > this.block.start && isWordUnit(this.text.charCodeAt(at - 1))
    const beforeWord = at + 1 < this.block.end && isWordUnit(this.text.charCodeAt(at + 1))
    if (afterWord && beforeWord) return
    const ways = waysToStand(this.text, this.block, at, 1)
    const within = this.lastOpen(SINGLE)
    const opens = kind !== SINGLE_CLOSE
    if (within !== undefined && (ways & MAY_CLOSE) !== 0 && (ways !== 3 || !opens)) this.closeSingle(within, at)
    else if ((ways & MAY_OPEN) !== 0 && kind !== SINGLE_CLOSE && !isElision(this.text, at, this.lexicon)) {
      if (within !== undefined) this.dropTo(SINGLE)
      this.push(SINGLE, kind, at, 1)
    }
  }

  private closeSingle(within: OpenMark, at: number): void {
    if (mayEndWord(this.text, at)) {
      if (within.maybeClosed < 0) {
        within.maybeClosed = at
        within.maybeClosedCount = this.found.length
      }
      return
    }
    this.close(SINGLE, at, 1)
  }

  private lastOpen(family: number): OpenMark | undefined {
    for (let i = this.open.length - 1; i >= 0; i--) if (this.open[i]?.family === family) return this.open[i]
    return undefined
  }

  private push(family: number, kind: number, at: number, width: number): void {
    if (this.open.length === DEEPEST) return
    this.open.push({
      family,
      kind,
      start: at,
      innerStart: at + width,
      firstWithin: this.found.length,
      maybeClosed: -1,
      maybeClosedCount: 0,
    })
  }

  private close(family: number, at: number, width: number): void {
    if (this.lastOpen(family) === undefined) return
    this.dropTo(family)
    const open = this.open.pop()
    if (open !== undefined && at > open.innerStart) this.keep(open, at, at + width, true)
  }

  /** Gives up what was opened after the last mark of `family`. */
  private dropTo(family: number): void {
    while (this.open.length > 0 && this.open[this.open.length - 1]?.family !== family) this.dropLast()
  }

  /** The last open mark stays open: it is an apostrophe, or its closing mark is missing. */
  private dropLast(): void {
    const open = this.open.pop()
    if (open === undefined) return
    if (open.maybeClosed >= 0) {
      const later = this.found.splice(open.maybeClosedCount)
      this.keep(open, open.maybeClosed, open.maybeClosed + 1, true)
      this.found.push(...later)
      return
    }
    if (open.family !== SINGLE && this.open.length === 0) this.keepUnclosed(open)
  }

  /** Cut before the next span of its family, which shows that it had ended by then. */
  private keepUnclosed(open: OpenMark): void {
    const next = this.found.findIndex((span, i) => i >= open.firstWithin && span.family === open.family)
    const after = next < 0 ? [] : this.found.slice(next)
    const end = after[0]?.start ?? this.block.end
    this.keep(open, end, end, false)
    this.found.push(...after)
  }

  private keep(open: OpenMark, innerEnd: number, end: number, closed: boolean): void {
    this.found.length = open.firstWithin
    this.found.push({ start: open.start, end, innerStart: open.innerStart, innerEnd, family: open.family, closed })
  }
}
