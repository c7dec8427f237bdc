import type { AidRow } from './rows.ts'

/** Approved, agreed, signed, set aside: committed. */
export const APPROVED: readonly AidRow[] = [
  ['Congress approved $14.3 billion in military aid for Israel.', 'US > IL | military | committed'],
  [
    'The European Commission is allocating €30 million in humanitarian funding to help people affected by floods in Pakistan.',
    'EU > PK | humanitarian | committed',
  ],
  [
    "The Bundestag's budget committee signed off on €1.3 billion for weapons for Ukraine.",
    'DE > UA | military | committed',
  ],
  ['The UK has committed £2.3 billion of military support to Ukraine this year.', 'GB > UA | military | committed'],
  ['The Dutch government has earmarked €2.5 billion for aid to Ukraine in 2023.', 'NL > UA | other | committed'],
  ["Denmark's parliament has approved a 7 billion kroner military fund for Ukraine.", 'DK > UA | military | committed'],
  [
    'India extended a $1 billion credit line to Sri Lanka to buy food and medicine.',
    'IN > LK | humanitarian | committed',
  ],
  [
    'EU foreign ministers agreed to add another €500 million to the fund that pays for weapons for Ukraine.',
    'EU > UA | military | committed',
  ],
  [
    'The Emirati president ordered $50 million in relief for those hit by the earthquake in Syria.',
    'AE > SY | humanitarian | committed',
  ],
  [
    'Norway, one of the largest donors, has set aside NOK 200 million for food aid to South Sudan.',
    'NO > SS | humanitarian | committed',
  ],
  [
    'Denmark’s parliament gave the green light to 1.8 billion Danish kroner in weapons donations to Ukraine.',
    'DK > UA | military | committed',
  ],
  [
    'The Bundestag’s budget committee has approved €3 billion in additional military aid for Ukraine.',
    'DE > UA | military | committed',
  ],
  [
    'The Dutch cabinet is making 2 billion euros available for military aid to Ukraine next year.',
    'NL > UA | military | committed',
  ],
  [
    'Estonia allocated 14 million euros for humanitarian aid and reconstruction in Ukraine.',
    'EE > UA | other | committed',
  ],
  [
    'Australia has committed A$110 million in new assistance for Ukraine, including 70 military vehicles.',
    'AU > UA | military | committed',
  ],
  ['EU countries approved the release of €4.2 billion in aid to Ukraine on Monday.', 'EU > UA | other | committed'],
  [
    'Japan decided to extend 113 million dollars in emergency humanitarian aid to Gaza and the West Bank.',
    'JP > PS | humanitarian | committed',
  ],
  ['Lithuania allocated €35 million to buy radars for Ukraine.', 'LT > UA | military | committed'],
  ['Iraq’s cabinet approved 10 billion dinars in aid for Lebanon.', 'IQ > LB | other | committed'],
  ['For Lebanon’s army, Washington has set aside $72 million.', 'US > LB | military | committed'],
  [
    'The Lithuanian parliament approved 200 million euros in military assistance for Ukraine.',
    'LT > UA | military | committed',
  ],
  [
    'Berlin has agreed to finance four more air defence systems for Kyiv at a cost of €650 million.',
    'DE > UA | military | committed',
  ],
  [
    'The Korean government has made $2 million in relief available to Afghanistan.',
    'KR > AF | humanitarian | committed',
  ],
  ['Sweden has approved SEK 16 billion in military support to Ukraine.', 'SE > UA | military | committed'],
  ['Norway: 1.5 billion kroner in aid for Ukraine approved.', 'NO > UA | other | committed'],
  ['American lawmakers have passed a bill giving Israel $26 billion in aid.', 'US > IL | other | committed'],
  [
    'EU foreign ministers have agreed to spend another €500 million on arms for Ukraine.',
    'EU > UA | military | committed',
  ],
  [
    'The European Union has earmarked €25 million in emergency relief for Sudanese refugees.',
    'EU > SD | humanitarian | committed',
  ],
  ["Germany's development ministry has made €200 million available for Afghanistan.", 'DE > AF | other | committed'],
  ['Oslo has allocated 1 billion kroner to air defence for Ukraine.', 'NO > UA | military | committed'],
  [
    'Switzerland has set aside 1.5 billion Swiss francs for the reconstruction of Ukraine.',
    'CH > UA | other | committed',
  ],
  [
    "Saudi Arabia's King Salman Humanitarian Aid and Relief Centre signed a $20 million agreement to support hospitals in Yemen.",
    'SA > YE | humanitarian | committed',
  ],
  [
    'Belgium has earmarked 1 billion euros this year for its military support to Ukraine.',
    'BE > UA | military | committed',
  ],
  ['The US House approved $61 billion in aid for Ukraine on Saturday.', 'US > UA | other | committed'],
  [
    'The government in Tokyo has approved 4.5 billion yen in emergency aid to help countries hit by food shortages in Africa.',
    'JP > Africa | humanitarian | committed',
  ],
  [
    'The United Arab Emirates committed $102 million in humanitarian assistance for Gaza during a conference in Jordan.',
    'AE > PS | humanitarian | committed',
  ],
  ['EU leaders agreed on a €50 billion lifeline for Ukraine in Brussels.', 'EU > UA | other | committed'],
  ['Kuwait’s emir ordered the transfer of $2 million to the Syrian Red Crescent.', 'KW > SY | other | committed'],
  ['Spain approved humanitarian aid of 50 million euros for the Palestinians.', 'ES > PS | humanitarian | committed'],
  ['The U.S. Senate passed a $95 billion bill with aid for Ukraine, Israel and Taiwan.', 'US > UA | other | committed'],
]
