import { type Lexicon, wordClass } from '../../lexicon/lexicon.ts'

/** A number being read from words and digits that follow one another: "three hundred and fifty thousand". */
export interface Reading {
  total: number
  group: number
  /** Size of one unit of the last digit stated. */
  unit: number
  /** Whether a small number in words may still be added. */
  inWords: boolean
}

const SMALL_NUMBER = wordClass('small-number')
const TENS = wordClass('tens')
const ORDINAL = wordClass('ordinal')
const SCALE = wordClass('scale')
const SCALE_LETTER = wordClass('scale-letter')
/** The least scale that closes a group: "hundred" stays within one. */
const LEAST_SCALE = 3

function scaleOf(word: string, lexicon: Lexicon): number | undefined {
  const power = lexicon.numberFor(word, SCALE)
  return power === undefined || power < LEAST_SCALE ? undefined : 10 ** power
}

/** "5bn", "5k" */
function suffixScale(suffix: string, lexicon: Lexicon): number | undefined {
  const power = lexicon.numberFor(suffix, SCALE_LETTER)
  return power === undefined ? scaleOf(suffix, lexicon) : 10 ** power
}

/** Opens a number at a lower-case word or a figure ("1,850.5", "5bn"); undefined where it is none. */
export function openNumber(word: string, lexicon: Lexicon): Reading | undefined {
  const small = lexicon.numberFor(word, SMALL_NUMBER) ?? lexicon.numberFor(word, TENS)
  return small === undefined ? figure(word, lexicon) : { total: 0, group: small, unit: 1, inWords: true }
}

function figure(word: string, lexicon: Lexicon): Reading | undefined {
  if (!startsWithDigit(word)) return undefined
  const match = /^(\d{1,15}(?:,\d{3}){0,5})(?:[.,](\d{1,9}))?([a-z]{0,2})$/.exec(word)
  if (match === null) return undefined
  const [, whole = '', decimals = '', suffix = ''] = match
  const value = Number(`${whole.replaceAll(',', '')}.${decimals}`)
  const read: Reading = { total: 0, group: value, unit: 10 ** -decimals.length, inWords: false }
  return suffix === '' || addScale(read, suffixScale(suffix, lexicon)) ? read : undefined
}

/** Takes one more word into the number; false, and nothing changed, where it does not belong. */
export function extendNumber(read: Reading, word: string, lexicon: Lexicon): boolean {
  if (word === 'hundred' && read.group > 0 && read.group < 100) {
    read.group *= 100
    read.unit *= 100
    return true
  }
  if (word.length > 2 && addScale(read, scaleOf(word, lexicon))) return true
  if (!read.inWords) return false
  return addBelowHundred(read, lexicon.numberFor(word, TENS) ?? 0, lexicon.numberFor(word, SMALL_NUMBER) ?? 0)
}

function addBelowHundred(read: Reading, tens: number, small: number): boolean {
  const rest = read.group % 100
  const fits = rest === 0 ? tens + small > 0 : small > 0 && small < 10 && rest >= 20 && rest % 10 === 0
  if (!fits) return false
  read.group += tens + small
  read.unit = 1
  return true
}

function addScale(read: Reading, scale: number | undefined): boolean {
  if (scale === undefined || read.group === 0 || (read.total > 0 && scale >= read.total)) return false
  read.total += read.group * scale
  read.unit *= scale
  read.group = 0
  read.inWords = true
  return true
}

/** The place of an ordinal ("third", "3rd"); undefined for any other word. */
export function ordinalOf(word: string, lexicon: Lexicon): number | undefined {
  const place = lexicon.numberFor(word, ORDINAL)
  if (place !== undefined) return place
  if (!startsWithDigit(word)) return undefined
  const match = /^(\d{1,4})(?:st|nd|rd|th)$/.exec(word)
  return match === null ? undefined : Number(match[1])
}

function startsWithDigit(word: string): boolean {
  const unit = word.charCodeAt(0)
  return unit >= 0x30 && unit <= 0x39
}
