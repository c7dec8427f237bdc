import type { AidRow } from './rows.ts'

/** Given to or through an agency. */
export const THROUGH_AGENCIES: readonly AidRow[] = [
  [
    'The German Foreign Ministry said it would give €50 million to «UNHCR» for Ukrainian refugees.',
    'DE > UNHCR | humanitarian | announced',
  ],
  [
    'The Japanese government has decided on $10 million in emergency grant aid to the Philippines through «UNICEF».',
    'JP > PH | humanitarian | committed',
  ],
  [
    'The Netherlands is contributing €15 million to the «World Food Programme» for Yemen.',
    'NL > World Food Programme | humanitarian | announced',
  ],
  [
    'Japanese Prime Minister ‹Fumio Kishida› pledged $30 million in non-lethal equipment for Ukraine through a NATO fund.',
    'JP > UA | military | announced',
  ],
  [
    'Wellington is giving NZ$1.8 million to the World Food Programme to buy food for Afghanistan.',
    'NZ > World Food Programme | humanitarian | announced',
  ],
  [
    'The EU has mobilised €5.6 billion for weapons deliveries to Ukraine through the European Peace Facility.',
    'EU > UA | military | announced',
  ],
  ['Algeria transferred $15 million to UNRWA.', 'DZ > UNRWA | humanitarian | delivered'],
  [
    'Brazil will donate 5 million reais to Haiti through the World Food Programme.',
    'BR > HT | humanitarian | announced',
  ],
  ['Cyprus pledged 1 million euros to UNRWA at a meeting in New York.', 'CY > UNRWA | humanitarian | announced'],
  ['UNICEF received $20 million from Japan for vaccines in Afghanistan.', 'JP > UNICEF | other | delivered'],
  [
    'Denmark has transferred 340 million kroner to the «Red Cross» for Gaza.',
    'DK > Red Cross | humanitarian | delivered',
  ],
  ['Spain is providing €20 million in aid to «UNRWA».', 'ES > UNRWA | humanitarian | announced'],
  [
    'More than $60 million will be channelled through the World Food Programme to feed families in Yemen, the Saudi aid agency KSrelief said.',
    'SA > YE | humanitarian | announced',
  ],
  [
    'Ireland will send €20 million in humanitarian assistance to Gaza through UNRWA, Tánaiste ‹Micheál Martin› said.',
    'IE > PS | humanitarian | announced',
  ],
  [
    'The Norwegian foreign ministry has decided to double its support for UNRWA to 550 million kroner.',
    'NO > UNRWA | humanitarian | committed',
  ],
]
