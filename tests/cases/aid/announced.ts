import type { AidRow } from './rows.ts'

/** Pledged, promised, announced, to be given. */
export const ANNOUNCED: readonly AidRow[] = [
  ['Berlin pledged €238 million for humanitarian projects in Syria.', 'DE > SY | humanitarian | announced'],
  [
    'Britain will send £25m of medicines and tents to Gaza, the Foreign Office announced.',
    'GB > PS | humanitarian | announced',
  ],
  [
    'In London, the government announced £5 million in humanitarian aid for Morocco after the earthquake.',
    'GB > MA | humanitarian | announced',
  ],
  ['Norway is donating 2 billion kroner to Ukraine for gas purchases this winter.', 'NO > UA | other | announced'],
  [
    'China will give Pakistan 100 million yuan in emergency aid after the floods, Beijing said.',
    'CN > PK | humanitarian | announced',
  ],
  ['Saudi Arabia pledged $400 million in humanitarian aid to Ukraine.', 'SA > UA | humanitarian | announced'],
  [
    'France will release 200 million euros to help Ukraine buy arms from French companies.',
    'FR > UA | military | announced',
  ],
  [
    'South Korea will offer $130 million in aid to Ukraine, including demining equipment.',
    'KR > UA | other | announced',
  ],
  [
    'Brussels is to release 150 million euros in humanitarian funding for the Sahel.',
    'EU > Sahel | humanitarian | announced',
  ],
  [
    'The Japanese government will extend an emergency grant of up to $3 million to Vanuatu for relief goods.',
    'JP > VU | humanitarian | announced',
  ],
  [
    'Kuwait contributes $10 million to support Lebanon’s hospitals, its foreign ministry said on Sunday.',
    'KW > LB | humanitarian | announced',
  ],
  [
    'Oslo will spend 1.5 billion kroner on ammunition for Ukraine, the defence ministry said.',
    'NO > UA | military | announced',
  ],
  [
    'Paris doubles its humanitarian support for the Palestinian people to 100 million euros.',
    'FR > PS | humanitarian | announced',
  ],
  [
    'London’s latest pledge of £245 million will pay for artillery shells for Ukraine.',
    'GB > UA | military | announced',
  ],
  [
    'Ottawa announced $30 million in humanitarian assistance for Haiti on Friday.',
    'CA > HT | humanitarian | announced',
  ],
  ['Beijing said it would give Cambodia 1 billion yuan in grants.', 'CN > KH | other | announced'],
  [
    'The Biden administration notified Congress of $988 million in security assistance for Kyiv.',
    'US > UA | military | announced',
  ],
  [
    'The United States on Tuesday announced $325 million in new military aid to Ukraine, including HIMARS ammunition.',
    'US > UA | military | announced',
  ],
  [
    'Britain on Wednesday pledged an additional £100 million in humanitarian aid to Ukraine.',
    'GB > UA | humanitarian | announced',
  ],
  ['The UK government will loan Ukraine £2.26 billion to buy weapons.', 'GB > UA | military | announced'],
  ['Norway will increase its aid to Ukraine to 85 billion kroner.', 'NO > UA | other | announced'],
  ['Qatar pledged $500 million in aid for the reconstruction of Gaza.', 'QA > PS | other | announced'],
  ['The UAE will provide Ukraine with $100 million in humanitarian relief.', 'AE > UA | humanitarian | announced'],
  ['The Netherlands will contribute 200 million euros for drones for Ukraine.', 'NL > UA | military | announced'],
  ['South Korea plans to provide $2.3 billion in aid to Ukraine from next year.', 'KR > UA | other | announced'],
  ['Denmark announced a new 1.7 billion kroner donation of arms to Ukraine.', 'DK > UA | military | announced'],
  [
    'Today we are announcing $200 million in new security assistance for Ukraine, the State Department said.',
    'US > UA | military | announced',
  ],
  [
    'The funding brings the total EU humanitarian assistance to Afghanistan to over 300 million euros.',
    'EU > AF | humanitarian | announced',
  ],
  [
    'A further €25 million from Ireland will support the European Peace Facility for Ukraine.',
    'IE > UA | other | announced',
  ],
  [
    'Riga will allocate 0.25 percent of output, about 110 million euros, to military aid for Ukraine.',
    'LV > UA | military | announced',
  ],
  [
    'Greece’s prime minister offered Albania a 10 million euro donation for rebuilding after the earthquake.',
    'GR > AL | other | announced',
  ],
  [
    'Portugal joined the Czech initiative with 100 million euros for shells for Ukraine.',
    'PT > UA | military | announced',
  ],
  ['South Sudan’s refugees are to benefit from €17 million in EU funds.', 'EU > SS | humanitarian | announced'],
  ['The Danish government is to give 6.2 billion crowns in military aid to Ukraine.', 'DK > UA | military | announced'],
  [
    'In Warsaw, Blinken announced $55 million in U.S. humanitarian assistance for refugees in Poland.',
    'US > PL | humanitarian | announced',
  ],
  [
    'The U.S. Agency for International Development said it would provide $100 million in food aid to Sudan.',
    'US > SD | humanitarian | announced',
  ],
  ['Ukraine will use the 100 million euros from France to buy equipment.', 'FR > UA | other | announced'],
  ['Prague offered Kyiv 1 billion crowns for rebuilding Dnipro.', 'CZ > UA | other | announced'],
  ['Slovenia contributes 1 million euros to the demining fund for Ukraine.', 'SI > UA | other | announced'],
  [
    'Jordan and the United States signed a deal under which Washington will give Amman $1.45 billion a year.',
    'US > JO | other | announced',
  ],
  ['EU humanitarian aid to Yemen this year amounts to €136 million.', 'EU > YE | humanitarian | announced'],
  ['Germany is to double its military aid for Ukraine to 8 billion euros next year.', 'DE > UA | military | announced'],
  [
    'Up to £245 million will be spent by the British government on artillery shells for Ukraine.',
    'GB > UA | military | announced',
  ],
  ['Tokyo gives Kiribati $2.7 million for a new port.', 'JP > KI | other | announced'],
  [
    'At the Rome conference Japan announced a ¥3 billion grant for Ukrainian demining teams.',
    'JP > UA | other | announced',
  ],
  [
    'In Seoul, the foreign ministry said it would provide $3 million to Myanmar for earthquake victims.',
    'KR > MM | humanitarian | announced',
  ],
  ['Australia will deliver A$20 million of ammunition to Kyiv.', 'AU > UA | military | announced'],
  ['Solomon Islands police are to benefit from A$190 million pledged by Australia.', 'AU > SB | other | announced'],
  [
    "Norway's prime minister told parliament that Oslo would allocate another 6.5 billion kroner to Nansen military support for Ukraine.",
    'NO > UA | military | announced',
  ],
  ['The Dutch cabinet wants to reserve €3.4 billion for Ukraine for 2026.', 'NL > UA | other | announced'],
  ['Dutch aid to the victims of the Beirut blast stood at €4 million.', 'NL > LB | other | announced'],
  ['Beijing has promised 300 million yuan in free military aid to Cambodia.', 'CN > KH | military | announced'],
  ['New Delhi offered Bhutan 100 billion rupees in development assistance.', 'IN > BT | other | announced'],
  [
    'The State Department said the United States was providing nearly $53 million in new humanitarian assistance for Syrians.',
    'US > SY | humanitarian | announced',
  ],
  [
    'The U.S. Agency for International Development will give Moldova $30 million for energy.',
    'US > MD | other | announced',
  ],
  [
    'Britain has offered £10 million to help Turkey and Syria after the earthquake.',
    'GB > TR | humanitarian | announced',
  ],
  [
    'The British government said it was sending £30m of food and medicine to Sudan.',
    'GB > SD | humanitarian | announced',
  ],
  ['Canberra will contribute A$15 million to flood relief in Pakistan.', 'AU > PK | humanitarian | announced'],
  ['Stockholm will contribute 500 million crowns to rebuilding Ukraine.', 'SE > UA | other | announced'],
  ['The Netherlands promised €100 million to Ukraine for repairs to its power grid.', 'NL > UA | other | announced'],
  ['Belgium will dedicate €92 million in military assistance to Ukraine.', 'BE > UA | military | announced'],
  ['Spain pledges €1 billion in military aid to Ukraine.', 'ES > UA | military | announced'],
  ['Paris will hand Beirut a $50 million grant for schools.', 'FR > LB | other | announced'],
  ['Ottawa is adding C$100 million for refugees from Venezuela.', 'CA > VE | humanitarian | announced'],
  ['Doha pledged $60 million to pay the salaries of Lebanese soldiers.', 'QA > LB | military | announced'],
  ['The UAE president offered Jordan $400 million in support.', 'AE > JO | other | announced'],
  [
    'Under an agreement signed in Tashkent on Monday, the EU will provide Uzbekistan with a grant of 76 million euros for clean energy.',
    'EU > UZ | other | announced',
  ],
  ['The Swiss government wants to support Ukraine with 5 billion francs by 2036.', 'CH > UA | other | announced'],
  [
    'Austria is contributing two million euros to the mine clearance programme in Ukraine.',
    'AT > UA | other | announced',
  ],
  [
    'The European Commission mobilises €30 million for the victims of the floods in Libya.',
    'EU > LY | humanitarian | announced',
  ],
  [
    'South Korea plans to provide $200 million in humanitarian aid to Ukraine next year, the finance ministry in Sejong said.',
    'KR > UA | humanitarian | announced',
  ],
  [
    'New Zealand has announced a further NZ$5 million for humanitarian agencies in Gaza.',
    'NZ > PS | humanitarian | announced',
  ],
]
