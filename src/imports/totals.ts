import { type Lexicon, wordClass } from '../lexicon/lexicon.ts'
import { holdsWord } from './cell-words.ts'
import { countryCode } from './countries.ts'

const TOTAL_COLUMN = wordClass('total-column')
const TOTAL_COMPANION = wordClass('total-companion')

/** Whether a header names a column that adds up others. */
export function isTotalColumn(header: string, lexicon: Lexicon): boolean {
  return holdsWord(header, TOTAL_COLUMN, lexicon)
}

/**
 * Whether a cell says that its row adds up others: "Total", "Grand total", "All donors", "Norway Total"; not
 * "Total Energies".
 */
export function isTotal(cell: string, lexicon: Lexicon): boolean {
  const words = cell.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '')
  const others = words.filter((word) => !lexicon.is(word, TOTAL_COLUMN))
  if (others.every((word) => lexicon.is(word, TOTAL_COMPANION)))
    return words.length > others.length || /^all$/i.test(words[0] ?? '')
  return words.length > others.length && countryCode(others.join(' '), lexicon) !== undefined
}
