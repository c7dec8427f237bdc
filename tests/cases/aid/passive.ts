import type { AidRow } from './rows.ts'

/** What is given is the subject: announced by, approved by, sent by, will go to. */
export const PASSIVE: readonly AidRow[] = [
  [
    'A $2.5bn US package of armoured vehicles and air defence systems for Ukraine was unveiled on Thursday.',
    'US > UA | military | announced',
  ],
  [
    'An additional C$60 million in humanitarian aid for Gaza was announced by Canada in November.',
    'CA > PS | humanitarian | announced',
  ],
  [
    'Another €90 million in humanitarian aid to Afghanistan has been pledged by the EU.',
    'EU > AF | humanitarian | announced',
  ],
  ['US aid worth $8 million reached Somalia last week.', 'US > SO | other | delivered'],
  [
    'The package for Ukraine from Italy is valued at €40 million and contains generators and tents.',
    'IT > UA | humanitarian | announced',
  ],
  [
    'An extra €20 million of EU humanitarian aid will go to Rohingya refugees in Bangladesh, the commission said.',
    'EU > BD | humanitarian | announced',
  ],
  ['Doha’s monthly grant of $30 million for Gaza has been paid since 2018.', 'QA > PS | other | delivered'],
  [
    'Sweden’s sixteenth package of military support for Ukraine, worth 13.3 billion kronor, was presented by Defence Minister ‹Pål Jonson›.',
    'SE > UA | military | announced',
  ],
  [
    'Madrid’s €1 billion military package for Kyiv was signed by ‹Pedro Sanchez› and ‹Volodymyr Zelenskyy›.',
    'ES > UA | military | committed',
  ],
  [
    'Moldova’s power grid will be upgraded with $85 million from the United States, Secretary of State ‹Antony Blinken› announced in Chisinau.',
    'US > MD | other | announced',
  ],
  [
    'The aid package, worth $61 billion to Ukraine, was approved by the US House of Representatives.',
    'US > UA | other | committed',
  ],
  ['Cuba was sent 100 million dollars worth of food by China, state media said.', 'CN > CU | humanitarian | delivered'],
  [
    'Emergency aid worth 2.5 million francs has been sent to Morocco by the Swiss government.',
    'CH > MA | humanitarian | delivered',
  ],
  [
    'Bulgaria’s third military aid package for Ukraine, worth 174 million euros, has been approved.',
    'BG > UA | military | committed',
  ],
  ['Aid of 20 million dinars from Jordan reached Gaza on Friday.', 'JO > PS | other | delivered'],
  ['Some $250 million in US humanitarian aid has reached Tigray.', 'US > ET | humanitarian | delivered'],
  [
    'A bloc-wide €3.5 billion fund for arms deliveries to Ukraine was topped up by EU ministers.',
    'EU > UA | military | announced',
  ],
  ['UK aid of £3 million was pledged for Cyclone Freddy victims in Malawi.', 'GB > MW | humanitarian | announced'],
  ['A €1 billion package for Tunisia was agreed by the EU in July.', 'EU > TN | other | committed'],
  ['EU aid for the Palestinians will be tripled to more than €75 million.', 'EU > PS | other | announced'],
  ["The UK's £200 million air defence package will go to Kyiv.", 'GB > UA | military | announced'],
  ['Some £12m of British aid has already been delivered to Gaza.', 'GB > PS | other | delivered'],
  ['Military aid worth 5.8 billion kroner for Ukraine was announced by Denmark.', 'DK > UA | military | announced'],
  [
    'Another $45 million in US humanitarian assistance for the people of Sudan was announced by USAID chief ‹Samantha Power› in Chad.',
    'US > SD | humanitarian | announced',
  ],
  ['A Qatari grant of $60 million to pay Lebanese soldiers was announced in Beirut.', 'QA > LB | military | announced'],
]
