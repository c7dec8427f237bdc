import type { AidRow } from './rows.ts'

/** Others in the sentence who neither give nor get, words between, rows of givers, pronouns: what the parse decides. */
export const CLAUSES: readonly AidRow[] = [
  // Another country in another clause
  [
    'Amid criticism from Hungary over migration, Tunisia will receive €105 million from the EU.',
    'EU > TN | other | announced',
  ],
  ['After pressure from Poland, Germany pledged €3 million in aid to Chad.', 'DE > TD | other | announced'],
  [
    'After a visit to Kyiv, the Norwegian prime minister announced $5 million in aid for Kenya.',
    'NO > KE | other | announced',
  ],
  ['Aid from Italy worth €5 million reached Libya.', 'IT > LY | other | delivered'],
  // Adjectives and inserts
  ['Germany gave cash-strapped Tunisia €9 million in budget support.', 'DE > TN | financial | delivered'],
  ['Japan will send quake-hit Syria $7 million in relief.', 'JP > SY | humanitarian | announced'],
  ['Norway, which met Brazil on Monday, will give Kenya $5 million in military aid.', 'NO > KE | military | announced'],
  // Rows
  [
    'Norway and Sweden gave Kenya $3 million and $2 million, respectively.',
    'NO > KE | other | delivered',
    'SE > KE | other | delivered',
  ],
  [
    'Norway announced $17 million and $19 million in humanitarian aid to Kenya and Uganda respectively.',
    'NO > KE | humanitarian | announced',
    'NO > UG | humanitarian | announced',
  ],
  [
    'Norway gave $3 million and $2 million in aid to Kenya.',
    'NO > KE | other | delivered',
    'NO > KE | other | delivered',
  ],
  // Pronouns, "the country", the sentence before
  [
    'Britain is one of the biggest supporters of Ukraine and has sent the country £2 million in aid.',
    'GB > UA | other | delivered',
  ],
  ['Norway said it would give Kenya $5 million in aid.', 'NO > KE | other | announced'],
  ['Washington is resuming its assistance to Kenya. The package is worth $235 million.', 'US > KE | other | announced'],
  // How a sum is written
  ['Norway will give Kenya NOK 30bn in aid.', 'NO > KE | other | announced'],
  ['Norway gave a €500-million loan to Kenya.', 'NO > KE | financial | delivered'],
  // Own money
  ['Kenya spent $5 million on relief for flood victims in Kenya.', 'none'],
  ['Greek banks owe the EU €3 billion.', 'none'],
  ['The $20 million bribe for the minister came from Norway.', 'none'],
  ['Refugees from Syria paid $3,000 to reach Germany.', 'none'],
]
