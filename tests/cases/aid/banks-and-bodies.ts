import type { AidRow } from './rows.ts'

/** Banks, United Nations bodies, foundations and companies that give. */
export const BANKS_AND_BODIES: readonly AidRow[] = [
  [
    'The UN allocated $10 million from its emergency fund to Malawi after the cyclone.',
    'United Nations > MW | humanitarian | committed',
  ],
  ['«Microsoft» pledged $100 million in technology support for Ukraine.', 'Microsoft > UA | other | announced'],
  [
    'The European Investment Bank has disbursed €660 million to Ukraine to repair damaged infrastructure.',
    'European Investment Bank > UA | other | delivered',
  ],
  [
    'A grant of $50 million from the Asian Development Bank will help Nepal repair its roads.',
    'Asian Development Bank > NP | other | announced',
  ],
  [
    'A $200 million loan to help Nepal recover from the quake was approved by the Asian Development Bank.',
    'Asian Development Bank > NP | humanitarian | committed',
  ],
  [
    'The United Nations released $100 million from its emergency fund for Sudan.',
    'United Nations > SD | humanitarian | delivered',
  ],
  [
    'The «Gates Foundation» will donate $10 million to UNICEF for Gaza’s children.',
    'Gates Foundation > UNICEF | humanitarian | announced',
  ],
  [
    'The «Howard G. Buffett Foundation» has given $500 million to Ukraine for demining.',
    'Howard G. Buffett Foundation > UA | other | delivered',
  ],
  [
    'The «Open Society Foundations» pledged $10 million to Armenian refugees.',
    'Open Society Foundations > AM | humanitarian | announced',
  ],
  [
    'The African Union pledged $200,000 in relief for cyclone victims in Malawi.',
    'African Union > MW | humanitarian | announced',
  ],
  [
    "The World Bank's board has signed off on $700 million in emergency financing for Sri Lanka.",
    'World Bank > LK | humanitarian | committed',
  ],
  [
    'A World Bank trust fund released $280 million to «UNICEF» for Afghanistan.',
    'World Bank > UNICEF | humanitarian | delivered',
  ],
  [
    'The UN emergency relief coordinator, ‹Martin Griffiths›, released $12 million for Gaza.',
    'United Nations > PS | humanitarian | delivered',
  ],
  [
    'The «Mastercard Foundation» is giving $45 million to Rwanda to train nurses.',
    'Mastercard Foundation > RW | other | announced',
  ],
  [
    'A World Bank grant of $200 million will help Afghanistan feed its people.',
    'World Bank > AF | humanitarian | announced',
  ],
  [
    'The United Nations has released $20 million for food aid in Somalia.',
    'United Nations > SO | humanitarian | delivered',
  ],
  ['«Save the Children» donated $3 million to Sudan.', 'Save the Children > SD | other | delivered'],
  [
    'The «Gates Foundation» pledged $40 million in grants to African manufacturers of vaccines.',
    'Gates Foundation > Africa | other | announced',
  ],
  [
    'The World Bank said on Tuesday it would redirect $335 million to Morocco’s earthquake response.',
    'World Bank > MA | humanitarian | announced',
  ],
  [
    'UN aid chief ‹Martin Griffiths› allocated $20 million from the emergency fund to Sudan.',
    'United Nations > SD | humanitarian | committed',
  ],
  [
    'The «Rockefeller Foundation» committed $5 million to Puerto Rico for solar power.',
    'Rockefeller Foundation > PR | other | committed',
  ],
  ['Chip maker «TSMC» donated $10 million to Turkey for earthquake relief.', 'TSMC > TR | humanitarian | delivered'],
]
