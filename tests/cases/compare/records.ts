import type { AidCategory, AmountQualifier } from '../../../src/model/money.ts'
import type { Commitment } from '../../../src/model/records.ts'

type More = Partial<Pick<Commitment, 'additional' | 'includes' | 'announcer' | 'announcement' | 'status'>> & {
  readonly qualifier?: AmountQualifier
  readonly precision?: number
}

function commitment(
  id: string,
  donor: string,
  recipient: string,
  category: AidCategory,
  value: number,
  currency: string,
  date: string,
  more: More = {},
): Commitment {
  const { qualifier = 'exact', precision, ...rest } = more
  return {
    record: 'commitment',
    id,
    donor: { name: donor },
    recipient: { name: recipient },
    category,
    amount: { value, currency, qualifier, ...(precision === undefined ? {} : { precision }) },
    date,
    status: 'announced',
    ...rest,
    sources: ['s'],
  }
}

const BIDEN = { announcer: { name: 'Joe Biden' }, announcement: 'washington-2022-12-21' }

/** What the pages of the compare rows are checked against. */
export const COMMITMENTS: readonly Commitment[] = [
  commitment('us-relief', 'United States', 'Ukraine', 'humanitarian', 374e6, 'USD', '2022-12-21', {
    ...BIDEN,
    qualifier: 'more-than',
    precision: 1e6,
    includes: ['food', 'medical care', 'clean water'],
  }),
  commitment('us-arms', 'United States', 'Ukraine', 'military', 1.8e9, 'USD', '2022-12-21', {
    ...BIDEN,
    precision: 1e8,
    additional: true,
    includes: ['Patriot missile system'],
  }),
  commitment('germany-arms', 'Germany', 'Ukraine', 'military', 500e6, 'EUR', '2023-03-10', { precision: 1e6 }),
  commitment('eu-loan', 'European Union', 'Egypt', 'financial', 5e9, 'EUR', '2024-03-17', { precision: 1e9 }),
  commitment('bank-loan', 'World Bank', 'Ukraine', 'financial', 1.5e9, 'USD', '2023-06-29', { precision: 1e8 }),
  commitment('japan-relief', 'Japan', 'Turkey', 'humanitarian', 8.5e6, 'USD', '2023-02-17', { precision: 1e5 }),
]
