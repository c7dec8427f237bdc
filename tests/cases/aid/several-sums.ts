import type { AidRow } from './rows.ts'

/** Several sums in one sentence, each with a frame of its own. */
export const SEVERAL_SUMS: readonly AidRow[] = [
  [
    'Washington pledged $60 million for earthquake relief in Turkey and $25 million for Syria.',
    'US > TR | humanitarian | announced',
    'US > SY | humanitarian | announced',
  ],
  [
    'Sweden will donate military equipment worth 3 billion crowns ($287 million) to Ukraine, the Swedish government said.',
    'SE > UA | military | announced',
    'SE > UA | military | announced',
  ],
  [
    'Canada will provide $200 million in military aid and $115 million in humanitarian assistance to Ukraine.',
    'CA > UA | military | announced',
    'CA > UA | humanitarian | announced',
  ],
  [
    'Finland has given Ukraine €1.6 billion in military support and €120 million for schools.',
    'FI > UA | military | delivered',
    'FI > UA | other | delivered',
  ],
  [
    'Washington unveiled $425 million in arms for Kyiv, $100 million for Moldova and $20 million in food aid for Yemen.',
    'US > UA | military | announced',
    'US > MD | military | announced',
    'US > YE | humanitarian | announced',
  ],
  [
    'The pledges for Yemen, including $585 million from the United States and €193 million from the European Commission, fell short.',
    'US > YE | other | announced',
    'EU > YE | other | announced',
  ],
  [
    'France pledged €40 million, Germany $30 million and Italy $20 million to Libya.',
    'FR > LY | other | announced',
    'DE > LY | other | announced',
    'IT > LY | other | announced',
  ],
  [
    'Britain will spend £50 million on air defence for Ukraine and £10 million on its power stations.',
    'GB > UA | military | announced',
    'GB > UA | other | announced',
  ],
  [
    'The OCHA office said donors had given only $300 million of the $2.6 billion it needs for Sudan.',
    '- > SD | humanitarian | delivered',
    '- > SD | humanitarian | requested',
  ],
  [
    'Canadian Foreign Minister ‹Mélanie Joly› pledged C$15 million for Sudan and C$25 million for Haitian police.',
    'CA > SD | other | announced',
    'CA > HT | other | announced',
  ],
  [
    'US President ‹Joe Biden› is asking for $61 billion for Ukraine and $14 billion for Israel.',
    'US > UA | other | requested',
    'US > IL | other | requested',
  ],
  [
    'Japan is offering Ukraine a $3.3 billion loan and $10 million in medical supplies.',
    'JP > UA | financial | announced',
    'JP > UA | humanitarian | announced',
  ],
  [
    'Of the €2 billion, Germany will spend €900 million on military aid to Ukraine.',
    'none',
    'DE > UA | military | announced',
  ],
  [
    'Washington committed $1 billion to Jordan in economic support and $425 million in military financing.',
    'US > JO | financial | committed',
    'US > JO | military | committed',
  ],
  [
    'Norway gave $15 million and Denmark $10 million to help Sudan.',
    'NO > SD | other | delivered',
    'DK > SD | other | delivered',
  ],
  [
    'The White House asked Congress to approve $24 billion for Ukraine, including $13 billion in military aid.',
    'US > UA | other | requested',
    'US > UA | military | requested',
  ],
  [
    'The European Commission paid out €1.5 billion to Ukraine on Tuesday as part of an €18 billion package.',
    'EU > UA | other | delivered',
    'EU > UA | other | delivered',
  ],
]
