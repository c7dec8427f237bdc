import { type Lexicon, wordClass } from '../lexicon/lexicon.ts'
import type { AidCategory, AidStatus } from '../model/money.ts'
import { valuesIn } from './cell-words.ts'

const TABLE_KIND = wordClass('table-kind')
const TABLE_STATUS = wordClass('table-status')
/** Of several that a cell has words of, the first is meant. */
const KINDS: readonly AidCategory[] = ['military', 'humanitarian', 'financial', 'other']
const STATUSES: readonly AidStatus[] = [
  'suspended',
  'refused',
  'proposed',
  'requested',
  'delivered',
  'committed',
  'announced',
]

/** IATI codelist TransactionType. */
const TRANSACTION_TYPES: ReadonlyMap<string, AidStatus> = new Map(
  Object.entries<AidStatus>({
    '2': 'committed',
    C: 'committed',
    '3': 'delivered',
    D: 'delivered',
    '4': 'delivered',
    E: 'delivered',
    '12': 'announced',
    '1': 'delivered',
    IF: 'delivered',
    '11': 'committed',
    '13': 'announced',
  }),
)

/** The kind of aid that a word stands for, the reader's own words first; undefined where it is not known. */
export function categoryOf(
  word: string,
  lexicon: Lexicon,
  own: ReadonlyMap<string, AidCategory> = new Map(),
): AidCategory | undefined {
  return own.get(word) ?? purposeCategory(word) ?? firstOf(KINDS, valuesIn(word, TABLE_KIND, lexicon))
}

function firstOf<T extends string>(ranked: readonly T[], values: ReadonlySet<string>): T | undefined {
  return ranked.find((one) => values.has(one))
}

/**
 * The kind of aid of a purpose code of the OECD's Development Assistance Committee, of 3 digits or 5:
 * 720-740 emergency response, relief and disaster preparedness; 152 conflict, peace and security; 510
 * budget support; 530 commodity assistance; 600 action on debt.
 */
export function purposeCategory(code: string): AidCategory | undefined {
  if (!/^\d{3}(?:\d{2})?$/.test(code)) return undefined
  const group = Number(code.slice(0, 3))
  if (group >= 720 && group <= 740) return 'humanitarian'
  if (group === 152) return 'military'
  return group === 510 || group === 600 ? 'financial' : 'other'
}

/** How far a gift has come, by the words of a table or IATI's code. */
export function statusOf(word: string, lexicon: Lexicon): AidStatus | undefined {
  return TRANSACTION_TYPES.get(word) ?? firstOf(STATUSES, valuesIn(word, TABLE_STATUS, lexicon))
}
