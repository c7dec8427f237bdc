import { wordSet } from '../text/word-set.ts'
import { currencyAfter } from './currency-around.ts'
import { isDash, lettersEnd, skipJoint, skipSpaces, skipSpacesBack, unitAt, type Window } from './scan.ts'

/** The power of ten that scale words give a number, and where they end. */
export interface Scale {
  readonly exponent: number
  readonly end: number
}

const WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 2,
    thousand: 3,
    thousands: 3,
    lakh: 5,
    lakhs: 5,
    lac: 5,
    lacs: 5,
    million: 6,
    millions: 6,
    mln: 6,
    mil: 6,
    mio: 6,
    mn: 6,
    crore: 7,
    crores: 7,
    cr: 7,
    billion: 9,
    billions: 9,
    bln: 9,
    bil: 9,
    bn: 9,
    mrd: 9,
    mld: 9,
    milliard: 9,
    trillion: 12,
    trillions: 12,
    tn: 12,
    trn: 12,
    quadrillion: 15,
  }),
)

/** Letters that are scales when written onto the number, or behind a sum that has its sign in front. */
const LETTERS: ReadonlyMap<string, number> = new Map(
  Object.entries({ k: 3, K: 3, m: 6, M: 6, mm: 6, MM: 6, b: 9, B: 9, t: 12, T: 12 }),
)

/** "₹5L", the lakh */
const SIGNED: ReadonlyMap<string, number> = new Map([['L', 5]])

const MOST_SCALES = 3

/** The power of ten of a scale word written out ("million", "bn"), whatever its case. */
export function scaleWord(word: string): number | undefined {
  return WORDS.get(word) ?? WORDS.get(word.toLowerCase())
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
  const glued = lettersEnd(window, at)
  if (glued > at) {
    const word = window.text.slice(at, glued)
    const exponent =
      scaleWord(word) ?? (first ? LETTERS.get(word) : undefined) ?? (signed ? SIGNED.get(word) : undefined)
    return exponent === undefined ? undefined : { exponent, end: pastPoint(window, word, glued) }
  }
  const start = pastFiller(window, at, first)
  const end = lettersEnd(window, start)
  if (end === start) return undefined
  const word = window.text.slice(start, end)
  const exponent = scaleWord(word) ?? spacedExponent(window, word, start, end, signed)
  return exponent === undefined ? undefined : { exponent, end: pastPoint(window, word, end) }
}

/** "$1.8 B", "$5 MM", "$50 grand"; without a sign in front the currency must follow: "100 k dollars", "1.2 M€". */
function spacedExponent(window: Window, word: string, start: number, end: number, signed: boolean): number | undefined {
  if (signed && word === 'grand') return 3
  const exponent = start - skipSpacesBack(window, start) === 1 ? LETTERS.get(word) : undefined
  if (exponent === undefined) return undefined
  if (signed) return SMALL_SPACED.includes(word) ? undefined : exponent
  const after = currencyAfter(window, end)
  return after !== undefined && after.kind !== 'letters' && after.meaning.demand === 'nothing' ? exponent : undefined
}

/** "$5 t shirts" */
const SMALL_SPACED = ['t', 'b', 'k', 'mm']

/** "5 Mrd. Euro" */
function pastPoint(window: Window, word: string, end: number): number {
  const isShort = POINTED.has(word.toLowerCase()) && unitAt(window, end) === 0x2e && unitAt(window, end + 1) === 0x20
  return isShort ? end + 1 : end
}

const POINTED: ReadonlySet<string> = wordSet('mio mrd mld mln')

/** Past what may stand between a number and its scale: a joint, "+", "-plus", or a stray point ("$1.1. million"). */
function pastFiller(window: Window, at: number, first: boolean): number {
  if (!first) return skipJoint(window, at)
  const unit = unitAt(window, at)
  if (unit === 0x2b) return skipSpaces(window, at + 1)
  if (unit === 0x2e) {
    const start = skipSpaces(window, at + 1)
    const isLower = unitAt(window, start) >= 0x61
    return isLower && LONG_WORDS.has(window.text.slice(start, lettersEnd(window, start))) ? start : at
  }
  const start = skipJoint(window, at)
  if (!window.text.startsWith('plus', start) || !isJoint(window, start + 4)) return start
  return skipJoint(window, start + 4)
}

const LONG_WORDS: ReadonlySet<string> = wordSet('million billion trillion thousand crore lakh')

function isJoint(window: Window, at: number): boolean {
  return unitAt(window, at) === 0x20 || isDash(unitAt(window, at))
}
