import type { AidRow } from './aid-sentences.ts'

/** Written after the three other sets: 36 of 40 frames were right when they were first tried. */
export const FRESH_AID_SENTENCES: readonly AidRow[] = [
  [
    'The United States on Tuesday announced $325 million in new military aid to Ukraine, including HIMARS ammunition.',
    'US > UA | military | announced',
  ],
  [
    'Washington will provide Jordan with $845 million in economic assistance this year.',
    'US > JO | financial | announced',
  ],
  ['The Pentagon is preparing a $500 million arms package for Ukraine.', 'US > UA | military | announced'],
  [
    'US Secretary of State ‹Antony Blinken› pledged $331 million in humanitarian aid to Ethiopia during talks in Addis Ababa.',
    'US > ET | humanitarian | announced',
  ],
  [
    'The European Commission proposed €35 billion in loans to Ukraine backed by frozen Russian assets.',
    'EU > UA | financial | announced',
  ],
  [
    'The EU has mobilised €5.6 billion for weapons deliveries to Ukraine through the European Peace Facility.',
    'EU > UA | military | announced',
  ],
  ['EU countries approved the release of €4.2 billion in aid to Ukraine on Monday.', 'EU > UA | other | committed'],
  ['Germany has so far given Ukraine €28 billion in military assistance.', 'DE > UA | military | delivered'],
  [
    'The German foreign minister, ‹Johann Wadephul›, promised 52 million euros in aid for Gaza.',
    'DE > PS | other | announced',
  ],
  [
    'Britain on Wednesday pledged an additional £100 million in humanitarian aid to Ukraine.',
    'GB > UA | humanitarian | announced',
  ],
  ['The UK government will loan Ukraine £2.26 billion to buy weapons.', 'GB > UA | military | announced'],
  [
    'Japan decided to extend 113 million dollars in emergency humanitarian aid to Gaza and the West Bank.',
    'JP > PS | humanitarian | committed',
  ],
  ['Japan and Ukraine signed a deal on a $3 billion loan from Tokyo.', 'JP > UA | financial | committed'],
  ['Norway will increase its aid to Ukraine to 85 billion kroner.', 'NO > UA | other | announced'],
  ['Norway has donated 250 million kroner for demining in Ukraine.', 'NO > UA | other | delivered'],
  [
    'Canada is sending Ukraine C$650 million worth of armoured vehicles, Prime Minister ‹Justin Trudeau› announced in Kyiv.',
    'CA > UA | military | announced',
  ],
  [
    'China provided Afghanistan with $31 million worth of food and medical supplies.',
    'CN > AF | humanitarian | delivered',
  ],
  ['Saudi Arabia announced $500 million in financial support for Yemen on Friday.', 'SA > YE | financial | announced'],
  ['Qatar pledged $500 million in aid for the reconstruction of Gaza.', 'QA > PS | other | announced'],
  ['The UAE will provide Ukraine with $100 million in humanitarian relief.', 'AE > UA | humanitarian | announced'],
  [
    'France will provide Ukraine with up to 3 billion euros in military aid in 2024, ‹Emmanuel Macron› said.',
    'FR > UA | military | announced',
  ],
  ['Sweden will give Ukraine a military support package worth $1.2 billion.', 'SE > UA | military | announced'],
  ['The Netherlands will contribute 200 million euros for drones for Ukraine.', 'NL > UA | military | announced'],
  ['South Korea plans to provide $2.3 billion in aid to Ukraine from next year.', 'KR > UA | other | announced'],
  [
    'Australia will give Ukraine another A$100 million in military assistance, Deputy Prime Minister ‹Richard Marles› said.',
    'AU > UA | military | announced',
  ],
  ['Turkey has sent Gaza $20 million in medical aid.', 'TR > PS | humanitarian | delivered'],
  [
    'The World Bank said on Monday it had approved an additional $530 million in support to Ukraine.',
    'World Bank > UA | financial | committed',
  ],
  [
    'The IMF board approved a $3 billion bailout for Pakistan.',
    'International Monetary Fund > PK | financial | committed',
  ],
  [
    'The UN launched an appeal for $397 million to help earthquake victims in Syria.',
    '- > SY | humanitarian | requested',
  ],
  ['The United Nations and partners are appealing for $46 million for Haiti.', '- > HT | humanitarian | requested'],
  ['Denmark announced a new 1.7 billion kroner donation of arms to Ukraine.', 'DK > UA | military | announced'],
  ['Lithuania allocated €35 million to buy radars for Ukraine.', 'LT > UA | military | committed'],
  ['Poland gave Ukraine weapons worth at least $1.6 billion.', 'PL > UA | military | delivered'],
  ['Ukraine received a $1.7 billion grant from the United States to pay doctors.', 'US > UA | other | delivered'],
  ['Zelensky thanked Germany for a €1.3 billion defence package for Ukraine.', 'DE > UA | military | announced'],
  [
    'The aid package, worth $61 billion to Ukraine, was approved by the US House of Representatives.',
    'US > UA | other | committed',
  ],
  ['Inflation in Turkey wiped $10 billion off the value of its banks.', 'none'],
  ['Volkswagen will invest €2 billion in Germany.', 'none'],
  ['The UK borrowed £20 billion in June.', 'none'],
  ['Ukraine needs at least $486 billion for reconstruction, the World Bank said.', '- > UA | other | requested'],
]
