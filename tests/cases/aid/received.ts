import type { AidRow } from './rows.ts'

/** The receiver is the subject: it receives, gets, secures, was promised. */
export const RECEIVED: readonly AidRow[] = [
  ['Egypt receives $1.3 billion in American military aid every year.', 'US > EG | military | delivered'],
  ['Tunisia is to receive €105 million from the EU to curb migration.', 'EU > TN | other | announced'],
  ['Ukraine has received a €150 million grant from Germany to rebuild housing.', 'DE > UA | other | delivered'],
  ['Ukraine was given 50 million euros for demining by Lithuania.', 'LT > UA | other | delivered'],
  [
    'Sudan will receive £89 million in British humanitarian aid this year, Foreign Secretary ‹David Cameron› said.',
    'GB > SD | humanitarian | announced',
  ],
  ['Israel is due to receive $3.8 billion in American military aid.', 'US > IL | military | announced'],
  ['Ukraine received a $1.7 billion grant from the United States to pay doctors.', 'US > UA | other | delivered'],
  ['The Philippines is to get 200 million dollars in American military financing.', 'US > PH | military | announced'],
  [
    'Ukraine has been granted another 150 million euros by Germany for the repair of power plants.',
    'DE > UA | other | delivered',
  ],
  ['Rwanda was promised £120 million by Britain under the deal.', 'GB > RW | other | announced'],
  [
    'Ukraine is set to get a further $2.3 billion in American weapons under a plan announced by the Pentagon on Wednesday.',
    'US > UA | military | announced',
  ],
  [
    'Israel would receive $17 billion in military support under the bill passed by the House.',
    'US > IL | military | announced',
  ],
  ['Kabul will receive €10 million from Rome for hospitals.', 'IT > AF | humanitarian | announced'],
  [
    'The Emirati president ordered that Syria be given $50 million in relief after the quake.',
    'AE > SY | humanitarian | announced',
  ],
  ['Taipei is to get $80 million of American military financing, US officials said.', 'US > TW | military | announced'],
  ['The Maldives received a $50 million rollover from India.', 'IN > MV | other | delivered'],
  ['Sudan was promised $100 million in humanitarian aid by Saudi Arabia.', 'SA > SD | humanitarian | announced'],
]
