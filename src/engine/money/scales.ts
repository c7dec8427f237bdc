import { type Lexicon, wordClass } from '../../lexicon/lexicon.ts'
import { currencyAfter } from './currency-around.ts'
import { isDash, lettersEnd, skipJoint, skipSpaces, skipSpacesBack, startsWord, unitAt, type Window } from './scan.ts'

/** The power of ten that scale words give a number, and where they end. */
export interface Scale {
  readonly exponent: number
  readonly end: number
}

const SCALE = wordClass('scale')
/** Letters that are scales when written onto the number, or behind a sum that has its sign in front. */
const SCALE_LETTER = wordClass('scale-letter')
const MONEY_SCALE_LETTER = wordClass('money-scale-letter')
/** "₹5L", the lakh */
const SIGNED_SCALE_LETTER = wordClass('signed-scale-letter')
const SMALL_SCALE_LETTER = wordClass('small-scale-letter')
const SCALE_SLANG = wordClass('scale-slang')
const POINTED_SCALE = wordClass('pointed-scale')
const WRITTEN_SCALE = wordClass('written-scale')

const MOST_SCALES = 3

/** The power of ten of a scale word written out ("million", "bn"), whatever its case. */
export function scaleWord(word: string, lexicon: Lexicon): number | undefined {
  return lexicon.numberFor(word, SCALE)
}

function scaleLetter(word: string, lexicon: Lexicon): number | undefined {
  return lexicon.numberFor(word, SCALE_LETTER) ?? lexicon.numberFor(word, MONEY_SCALE_LETTER)
}

/** A capital: "L". */
function signedScale(word: string, lexicon: Lexicon): number | undefined {
  return word === word.toUpperCase() ? lexicon.numberFor(word, SIGNED_SCALE_LETTER) : undefined
}

/**
 * The scale that follows a number ending at `at`: "bn", " million", "-million", " lakh crore", "-plus
 * billion". `signed`: a currency sign stands before the number, so one spaced capital will do ("$1.8 B").
 */
export function scaleAfter(window: Window, at: number, signed: boolean): Scale | undefined {
  let exponent = 0
  let end = at
  for (let count = 0; count < MOST_SCALES; count++) {
    const next = oneScale(window, end, signed && count === 0, count === 0)
    if (next === undefined) break
    exponent += next.exponent
    end = next.end
  }
  return end === at ? undefined : { exponent, end }
}

function oneScale(window: Window, at: number, signed: boolean, first: boolean): Scale | undefined {
  const { lexicon } = window
  const glued = lettersEnd(window, at)
  if (glued > at) {
    const word = window.text.slice(at, glued)
    const exponent =
      scaleWord(word, lexicon) ??
      (first ? scaleLetter(word, lexicon) : undefined) ??
      (signed ? signedScale(word, lexicon) : undefined)
    return exponent === undefined ? undefined : { exponent, end: pastPoint(window, word, glued) }
  }
  const start = pastFiller(window, at, first)
  const end = lettersEnd(window, start)
  if (end === start) return undefined
  const word = window.text.slice(start, end)
  const exponent = scaleWord(word, lexicon) ?? spacedExponent(window, word, start, end, signed)
  return exponent === undefined ? undefined : { exponent, end: pastPoint(window, word, end) }
}

/** "$1.8 B", "$5 MM", "$50 grand"; without a sign in front the currency must follow: "100 k dollars", "1.2 M€". */
function spacedExponent(window: Window, word: string, start: number, end: number, signed: boolean): number | undefined {
  const { lexicon } = window
  const slang = signed && word === word.toLowerCase() ? lexicon.numberFor(word, SCALE_SLANG) : undefined
  if (slang !== undefined) return slang
  const exponent = start - skipSpacesBack(window, start) === 1 ? scaleLetter(word, lexicon) : undefined
  if (exponent === undefined) return undefined
  // "$5 t shirts"
  const isSmall = word === word.toLowerCase() && lexicon.is(word, SMALL_SCALE_LETTER)
  if (signed) return isSmall ? undefined : exponent
  const after = currencyAfter(window, end)
  return after !== undefined && after.kind !== 'letters' && after.meaning.demand === 'nothing' ? exponent : undefined
}

/** "5 Mrd. Euro" */
function pastPoint(window: Window, word: string, end: number): number {
  const isShort =
    window.lexicon.is(word, POINTED_SCALE) && unitAt(window, end) === 0x2e && unitAt(window, end + 1) === 0x20
  return isShort ? end + 1 : end
}

/** Past what may stand between a number and its scale: a joint, "+", "-plus", or a stray point ("$1.1. million"). */
function pastFiller(window: Window, at: number, first: boolean): number {
  if (!first) return skipJoint(window, at)
  const unit = unitAt(window, at)
  if (unit === 0x2b) return skipSpaces(window, at + 1)
  if (unit === 0x2e) {
    const start = skipSpaces(window, at + 1)
    const isLower = unitAt(window, start) >= 0x61
    return isLower && startsWord(window, start, WRITTEN_SCALE) ? start : at
  }
  const start = skipJoint(window, at)
  if (!window.text.startsWith('plus', start) || !isJoint(window, start + 4)) return start
  return skipJoint(window, start + 4)
}

function isJoint(window: Window, at: number): boolean {
  return unitAt(window, at) === 0x20 || isDash(unitAt(window, at))
}
