import { SMALL_NUMBERS, TENS } from '../../text/number-names.ts'

/** A number being read from words and digits that follow one another: "three hundred and fifty thousand". */
export interface Reading {
  total: number
  group: number
  /** Size of one unit of the last digit stated. */
  unit: number
  /** Whether a small number in words may still be added. */
  inWords: boolean
}

const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, i) => [word, i + 1]),
)
const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
])

/** Opens a number at a lower-case word or a figure ("1,850.5", "5bn"); undefined where it is none. */
export function openNumber(word: string): Reading | undefined {
  const small = SMALL_NUMBERS.get(word) ?? TENS.get(word)
  return small === undefined ? figure(word) : { total: 0, group: small, unit: 1, inWords: true }
}

function figure(word: string): Reading | undefined {
  if (!startsWithDigit(word)) return undefined
  const match = /^(\d{1,15}(?:,\d{3}){0,5})(?:[.,](\d{1,9}))?([a-z]{0,2})$/.exec(word)
  if (match === null) return undefined
  const [, whole = '', decimals = '', suffix = ''] = match
  const value = Number(`${whole.replaceAll(',', '')}.${decimals}`)
  const read: Reading = { total: 0, group: value, unit: 10 ** -decimals.length, inWords: false }
  return suffix === '' || addScale(read, SCALES.get(suffix)) ? read : undefined
}

/** Takes one more word into the number; false, and nothing changed, where it does not belong. */
export function extendNumber(read: Reading, word: string): boolean {
  if (word === 'hundred' && read.group > 0 && read.group < 100) {
    read.group *= 100
    read.unit *= 100
    return true
  }
  if (word.length > 2 && addScale(read, SCALES.get(word))) return true
  return read.inWords && addBelowHundred(read, TENS.get(word) ?? 0, SMALL_NUMBERS.get(word) ?? 0)
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
export function ordinalOf(word: string): number | undefined {
  const place = ORDINALS.get(word)
  if (place !== undefined) return place
  if (!startsWithDigit(word)) return undefined
  const match = /^(\d{1,4})(?:st|nd|rd|th)$/.exec(word)
  return match === null ? undefined : Number(match[1])
}

function startsWithDigit(word: string): boolean {
  const unit = word.charCodeAt(0)
  return unit >= 0x30 && unit <= 0x39
}
