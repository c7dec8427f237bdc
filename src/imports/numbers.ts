import { type Lexicon, wordClass } from '../lexicon/lexicon.ts'
/** A sum as a cell states it. */
export interface StatedNumber {
  readonly value: number
  /** Size of one unit of its last digit. */
  readonly precision: number
  /** A scale word stands behind it: whatever the table counts in, this says it itself. */
  readonly isScaled: boolean
  /** The words around the digits, such as a currency's sign. */
  readonly around: string
}

const SCALE = wordClass('scale')
const SCALE_LETTER = wordClass('scale-letter')

/** The power of ten of a scale word or letter. */
export function scalePower(word: string, lexicon: Lexicon): number | undefined {
  return lexicon.numberFor(word, SCALE) ?? lexicon.numberFor(word, SCALE_LETTER)
}

const LONGEST = 60
const NUMBER = /^([^\d.,+\-−(]*)([+\-−(]?)([^\d.,]*)([\d.,'’\s]*\d)([eE][+-]?\d{1,2})?\s*([A-Za-z]*)[\s.)]*(.*)$/

/** The sign before the decimals of a number; the other one, or a space, parts its thousands. */
export type DecimalSign = '.' | ','

/**
 * Reads a sum: English, German, French and Swiss digits, a sign or code of a currency around them, a
 * scale word behind ("1.85 billion"). Undefined for what is no single number; below zero is negative.
 * Without `decimal` the digits themselves must tell, and "1,250" is over a thousand.
 */
export function readNumber(cell: string, lexicon: Lexicon, decimal?: DecimalSign): StatedNumber | undefined {
  const match = numberIn(cell)
  if (match === null) return undefined
  const [, before = '', sign = '', between = '', digits = '', exponent = '', word = '', after = ''] = match
  if (/\d/.test(after)) return undefined
  const plain = plainDigits(digits, decimal)
  const power = scalePower(word, lexicon)
  const scale = 10 ** (power ?? 0) * Number(`1${exponent}`)
  const value = Number(plain) * scale
  if (!Number.isFinite(value)) return undefined
  const decimals = plain.split('.')[1]?.length ?? 0
  const isScaled = power !== undefined
  const around = [before, between, isScaled ? '' : word, after].join(' ').trim()
  return { value: isMinus(sign) ? -value : clean(value), precision: scale / 10 ** decimals, isScaled, around }
}

function isMinus(sign: string): boolean {
  return sign === '-' || sign === '−' || sign === '('
}

function numberIn(cell: string): RegExpExecArray | null {
  return cell.length > LONGEST ? null : NUMBER.exec(cell.replace(/[\u00a0\u2009\u202f]/g, ' ').trim())
}

/** The digits with a point before the decimals and nothing else. */
function plainDigits(digits: string, decimal: DecimalSign | undefined): string {
  const grouped = digits.replace(/['’\s]/g, '')
  const sign = decimalSignOf(grouped) ?? decimal ?? '.'
  return grouped.replaceAll(sign === '.' ? ',' : '.', '').replace(sign, '.')
}

const PARTS = /^(\d*)([.,])(\d*)$/

/** The sign that the digits leave no doubt of: "1,250" may be over a thousand, "12,5", "0,375" and "1.250,00" may not. */
function decimalSignOf(grouped: string): DecimalSign | undefined {
  const signs = grouped.replace(/\d/g, '')
  const last = signs.at(-1)
  if (last === undefined) return undefined
  const isPoint = last === '.'
  const other = isPoint ? ',' : '.'
  if (signs.includes(other)) return isPoint ? '.' : ','
  if (signs.length > 1) return other
  const [, before = '', , after = ''] = PARTS.exec(grouped) ?? []
  const isGroup = after.length === 3 && before.length <= 3 && !/^0?$/.test(before)
  return isGroup ? undefined : isPoint ? '.' : ','
}

/** Cells without a doubt that settle the sign, however many others leave one: fewer may be slips. */
const ENOUGH = 2
/** Cells that are looked at. */
const LOOKED_AT = 100_000

/**
 * The sign before the decimals of a column, as some of its cells leave no doubt; undefined where these differ, or are
 * too few beside those that leave one.
 */
export function decimalSignIn(cells: Iterable<string>): DecimalSign | undefined {
  let found: DecimalSign | undefined
  let sure = 0
  let doubtful = 0
  for (const cell of cells) {
    const digits = (numberIn(cell)?.[4] ?? '').replace(/['’\s]/g, '')
    const sign = decimalSignOf(digits)
    if (sign === undefined) doubtful += /[.,]/.test(digits) ? 1 : 0
    else if (found !== undefined && sign !== found) return undefined
    else {
      found = sign
      sure++
    }
    if (sure + doubtful === LOOKED_AT) break
  }
  return sure >= ENOUGH || sure >= doubtful ? found : undefined
}

/** Multiplying by a unit leaves crumbs: 0.0653 billion is 65,300,000. */
export function clean(value: number): number {
  return Number(value.toPrecision(12))
}
