import type { AidCategory, AidStatus } from '../model/money.ts'

/** First parts of words that name a kind of aid; the first kind that a cell has a word of is meant. */
const CATEGORIES: readonly (readonly [RegExp, AidCategory])[] = [
  [/\b(?:military|defen[cs]e|security|weapon|lethal|arms\b|armament|ammunition)/i, 'military'],
  [/\b(?:humanitarian|relief|emergency|refugee|food aid|disaster)/i, 'humanitarian'],
  [/\b(?:financ|budget|macro|econom|loan|credit)/i, 'financial'],
  [/\b(?:other|misc|unspecified|general|n\/?a$)/i, 'other'],
]
const STATUSES: readonly (readonly [RegExp, AidStatus])[] = [
  [/\b(?:request|ask|appeal)/i, 'requested'],
  [/\b(?:disburs|deliver|paid|spent|expend|transferred)/i, 'delivered'],
  [/\b(?:commit|approv|allocat|appropriat|agreed|signed|contract)/i, 'committed'],
  [/\b(?:announc|pledg|promis|plan)/i, 'announced'],
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
export function categoryOf(word: string, own: ReadonlyMap<string, AidCategory> = new Map()): AidCategory | undefined {
  return own.get(word) ?? purposeCategory(word) ?? CATEGORIES.find(([pattern]) => pattern.test(word))?.[1]
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
export function statusOf(word: string): AidStatus | undefined {
  return TRANSACTION_TYPES.get(word) ?? STATUSES.find(([pattern]) => pattern.test(word))?.[1]
}
