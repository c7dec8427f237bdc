import { isDash, isDigit, isSpace, unitAt, type Window } from './scan.ts'

/** A number in digits: its value as a plain decimal numeral, and how it was written. */
export interface Numeral {
  /** ASCII decimal numeral: "1850000", "1.85". Empty where the digits are no number ("24.02.2022"). */
  readonly digits: string
  readonly end: number
  readonly decimals: number
  readonly isGrouped: boolean
}

/** A longer list is passed over whole, or each of its members would read all the rest. */
const LONGEST_LIST = 6

/** More digits than any sum of money has. */
const MOST_DIGITS = 18

interface Groups {
  readonly runs: string[]
  readonly separators: string[]
  end: number
}

/**
 * Reads the number whose first digit is at `at`, with the thousands separators of English, German,
 * French, Swiss and Indian style. `points`: the text's language groups by points, so "1.500" is 1500.
 * Cost: linear in the digits read.
 */
export function numeralAt(window: Window, at: number, points: boolean): Numeral {
  const groups = readGroups(window, at)
  const { runs, separators, end } = groups
  const first = runs[0] ?? ''
  if (separators.length === 0) return plain(first, '', end, false)
  const last = runs[runs.length - 1] ?? ''
  const separator = separators[separators.length - 1] ?? ''
  if (separators.length === 1 && (separator === ',' || separator === '.')) {
    return oneSeparator(at, first, last, separator, points || isClosedByDash(window, end), end)
  }
  const isSame = separators.every((one) => one === separators[0])
  if (isSame && isThousands(runs)) return plain(runs.join(''), '', end, true)
  const isMixed = !isSame && (separator === ',' || separator === '.') && isThousands(runs.slice(0, -1))
  if (isMixed && separators.indexOf(separator) === separators.length - 1) {
    return plain(runs.slice(0, -1).join(''), last, end, true)
  }
  // "1,2,3" is a list; "24.02.2022" a date or version, and no number at all, as is a very long list.
  return separators[0] === ',' && runs.length <= LONGEST_LIST
    ? plain(first, '', at + first.length, false)
    : plain('', '', end, false)
}

/** "1.200,-": no cents, so the point groups. */
function isClosedByDash(window: Window, end: number): boolean {
  return unitAt(window, end) === 0x2c && isDash(unitAt(window, end + 1))
}

function oneSeparator(
  at: number,
  whole: string,
  rest: string,
  separator: string,
  points: boolean,
  end: number,
): Numeral {
  const groups = rest.length === 3 && whole.length <= 3 && whole !== '0'
  if (separator === ',') {
    if (groups) return plain(whole + rest, '', end, true)
    // "0,125": no group of thousands begins with 0.
    if (rest.length <= 2 || whole === '0') return plain(whole, rest, end, false)
    return plain(whole, '', at + whole.length, false)
  }
  return groups && (points || rest === '000') ? plain(whole + rest, '', end, true) : plain(whole, rest, end, false)
}

function plain(whole: string, decimals: string, end: number, isGrouped: boolean): Numeral {
  const isNumber = whole !== '' && whole.length + decimals.length <= MOST_DIGITS
  const digits = decimals === '' ? whole : `${whole}.${decimals}`
  return { digits: isNumber ? digits : '', end, decimals: decimals.length, isGrouped }
}

/** Every group but the first has three digits, or two before a last one of three (lakh, crore). */
function isThousands(runs: readonly string[]): boolean {
  const first = runs[0] ?? ''
  if (first.length > 3 || first === '0') return false
  const inner = runs.slice(1, -1)
  const isLastThree = runs.length === 1 || runs[runs.length - 1]?.length === 3
  if (!isLastThree) return false
  return inner.every((run) => run.length === 3) || (first.length <= 2 && inner.every((run) => run.length === 2))
}

function readGroups(window: Window, at: number): Groups {
  const groups: Groups = { runs: [], separators: [], end: digitsEnd(window, at) }
  groups.runs.push(window.text.slice(at, groups.end))
  for (;;) {
    const separator = unitAt(window, groups.end)
    if (!isDigit(unitAt(window, groups.end + 1))) return groups
    const end = digitsEnd(window, groups.end + 1)
    const length = end - groups.end - 1
    if (!continues(separator, length, groups)) return groups
    groups.separators.push(String.fromCharCode(isSpace(separator) ? 0x20 : separator === 0x2019 ? 0x27 : separator))
    groups.runs.push(window.text.slice(groups.end + 1, end))
    groups.end = end
  }
}

function continues(separator: number, length: number, groups: Groups): boolean {
  if (separator === 0x2c || separator === 0x2e) return true
  const isApostrophe = separator === 0x27 || separator === 0x2019
  if (!isApostrophe && !isSpace(separator)) return false
  const first = groups.runs[0] ?? ''
  const previous = groups.separators[groups.separators.length - 1] ?? ' '
  const isSameKind = isApostrophe ? previous === "'" || groups.separators.length === 0 : previous === ' '
  return isSameKind && length === 3 && first.length <= 3 && first !== '0'
}

function digitsEnd(window: Window, at: number): number {
  let end = at
  while (isDigit(unitAt(window, end))) end++
  return end
}
