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

/**
 * Reads a sum: English, German, French and Swiss digits, a sign or code of a currency around them, a
 * scale word behind ("1.85 billion"). Undefined for what is no single number; below zero is negative.
 */
export function readNumber(cell: string, lexicon: Lexicon): StatedNumber | undefined {
  const match = cell.length > LONGEST ? null : NUMBER.exec(cell.replace(/[\u00a0\u2009\u202f]/g, ' ').trim())
  if (match === null) return undefined
  const [, before = '', sign = '', between = '', digits = '', exponent = '', word = '', after = ''] = match
  if (/\d/.test(after)) return undefined
  const plain = plainDigits(digits)
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

/** The digits with a point before the decimals and nothing else. */
function plainDigits(digits: string): string {
  const grouped = digits.replace(/['’\s]/g, '')
  const point = grouped.lastIndexOf('.')
  const comma = grouped.lastIndexOf(',')
  if (point >= 0 && comma >= 0) {
    const decimal = point > comma ? '.' : ','
    return grouped.replaceAll(decimal === '.' ? ',' : '.', '').replace(decimal, '.')
  }
  if (comma < 0) return grouped.split('.').length > 2 ? grouped.replaceAll('.', '') : grouped
  const groups = grouped.split(',')
  const isThousands = groups.length > 2 || (groups[1]?.length === 3 && groups[0] !== '0')
  return isThousands ? grouped.replaceAll(',', '') : grouped.replace(',', '.')
}

/** Multiplying by a unit leaves crumbs: 0.0653 billion is 65,300,000. */
export function clean(value: number): number {
  return Number(value.toPrecision(12))
}
