import type { AidRow } from './aid-sentences.ts'

/** Written last, when the rules stood as the first two sets had made them. */
export const LAST_AID_SENTENCES: readonly AidRow[] = [
  [
    'Ukraine is set to get a further $2.3 billion in American weapons under a plan announced by the Pentagon on Wednesday.',
    'US > UA | military | announced',
  ],
  [
    "The head of USAID, ‹Samantha Power›, said the agency would spend $200 million on helping Ukraine's farmers.",
    'US > UA | other | announced',
  ],
  [
    'Vice President ‹Kamala Harris› announced more than $1.5 billion in US assistance for the energy sector of Ukraine.',
    'US > UA | other | announced',
  ],
  [
    'Jordan and the United States signed a deal under which Washington will give Amman $1.45 billion a year.',
    'US > JO | other | announced',
  ],
  [
    'Israel would receive $17 billion in military support under the bill passed by the House.',
    'US > IL | military | announced',
  ],
  ['The Trump administration cancelled $60 million in aid to Kenya.', 'none'],
  ['Some $250 million in US humanitarian aid has reached Tigray.', 'US > ET | humanitarian | delivered'],
  [
    'A bloc-wide €3.5 billion fund for arms deliveries to Ukraine was topped up by EU ministers.',
    'EU > UA | military | announced',
  ],
  [
    'The European Commission disbursed the second instalment, worth €1.5 billion, of its loan to Ukraine.',
    'EU > UA | financial | delivered',
  ],
  ['Moldova will be given €145 million in macro-financial aid by the EU.', 'EU > MD | financial | announced'],
  ['EU humanitarian aid to Yemen this year amounts to €136 million.', 'EU > YE | humanitarian | announced'],
  [
    '‹Ursula von der Leyen›, the president of the European Commission, promised Armenia €270 million in grants.',
    'EU > AM | other | announced',
  ],
  [
    'Berlin has agreed to finance four more air defence systems for Kyiv at a cost of €650 million.',
    'DE > UA | military | committed',
  ],
  ['Germany is to double its military aid for Ukraine to 8 billion euros next year.', 'DE > UA | military | announced'],
  [
    'The German Red Cross and the foreign ministry in Berlin are sending Syria aid worth €10 million.',
    'DE > SY | other | announced',
  ],
  ['Germany lends Iraq 500 million euros to rebuild.', 'DE > IQ | financial | announced'],
  [
    'Up to £245 million will be spent by the British government on artillery shells for Ukraine.',
    'GB > UA | military | announced',
  ],
  [
    "The UK's development minister, ‹Andrew Mitchell›, said £143m in humanitarian aid would go to east Africa.",
    'GB > Africa | humanitarian | announced',
  ],
  ['UK aid of £3 million was pledged for Cyclone Freddy victims in Malawi.', 'GB > MW | humanitarian | announced'],
  ['Tokyo gives Kiribati $2.7 million for a new port.', 'JP > KI | other | announced'],
  [
    'At the Rome conference Japan announced a ¥3 billion grant for Ukrainian demining teams.',
    'JP > UA | other | announced',
  ],
  ['Japan, which holds the G7 presidency, has sent Ukraine $7.1 billion in assistance.', 'JP > UA | other | delivered'],
  [
    'In Seoul, the foreign ministry said it would provide $3 million to Myanmar for earthquake victims.',
    'KR > MM | humanitarian | announced',
  ],
  [
    'The Korean government has made $2 million in relief available to Afghanistan.',
    'KR > AF | humanitarian | committed',
  ],
  ['Australia will deliver A$20 million of ammunition to Kyiv.', 'AU > UA | military | announced'],
  ['Solomon Islands police are to benefit from A$190 million pledged by Australia.', 'AU > SB | other | announced'],
  ['Sweden has approved SEK 16 billion in military support to Ukraine.', 'SE > UA | military | committed'],
  [
    'Swedish Defence Minister ‹Pål Jonson› said Stockholm would donate Archer guns worth 4.3 billion kronor to Kyiv.',
    'SE > UA | military | announced',
  ],
  ['Norway: 1.5 billion kroner in aid for Ukraine approved.', 'NO > UA | other | committed'],
  [
    "Norway's prime minister told parliament that Oslo would allocate another 6.5 billion kroner to Nansen military support for Ukraine.",
    'NO > UA | military | announced',
  ],
  [
    'Denmark has transferred 340 million kroner to the «Red Cross» for Gaza.',
    'DK > Red Cross | humanitarian | delivered',
  ],
  [
    'Iceland, which has no army, gave Ukraine 75 million kronur for a field hospital.',
    'IS > UA | humanitarian | delivered',
  ],
  ['The Dutch cabinet wants to reserve €3.4 billion for Ukraine for 2026.', 'NL > UA | other | announced'],
  ['Dutch aid to the victims of the Beirut blast stood at €4 million.', 'NL > LB | other | announced'],
  ['Spain is providing €20 million in aid to «UNRWA».', 'ES > UNRWA | humanitarian | announced'],
  ['Kabul will receive €10 million from Rome for hospitals.', 'IT > AF | humanitarian | announced'],
  ['Canada lent Ukraine C$2.4 billion.', 'CA > UA | financial | delivered'],
  [
    'Canadian Foreign Minister ‹Mélanie Joly› pledged C$15 million for Sudan and C$25 million for Haitian police.',
    'CA > SD | other | announced',
    'CA > HT | other | announced',
  ],
  [
    'China has committed 360 billion yuan in credit and investment to Africa over three years.',
    'CN > Africa | financial | committed',
  ],
  ['Islamabad got a $2 billion loan rollover from Beijing.', 'CN > PK | financial | delivered'],
  ['Beijing has promised 300 million yuan in free military aid to Cambodia.', 'CN > KH | military | announced'],
  ['New Delhi offered Bhutan 100 billion rupees in development assistance.', 'IN > BT | other | announced'],
  ["Saudi Arabia will deposit $5 billion in Turkey's central bank.", 'SA > TR | financial | announced'],
  ['Yemen is getting $250 million in budget support from Riyadh.', 'SA > YE | financial | announced'],
  [
    "Saudi Arabia's crown prince, ‹Mohammed bin Salman›, pledged $1 billion to African nations.",
    'SA > Africa | other | announced',
  ],
  [
    'The Emirati president ordered that Syria be given $50 million in relief after the quake.',
    'AE > SY | humanitarian | announced',
  ],
  [
    'Turkish President ‹Recep Tayyip Erdogan› said Turkey had provided $10 million in aid to Pakistan for flood victims.',
    'TR > PK | humanitarian | delivered',
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
    'IMF lending of $1.3 billion to Ukraine was approved on Friday.',
    'International Monetary Fund > UA | financial | committed',
  ],
  [
    'The fund has offered Argentina $44 billion, the IMF confirmed.',
    'International Monetary Fund > AR | financial | announced',
  ],
  [
    'The UN emergency relief coordinator, ‹Martin Griffiths›, released $12 million for Gaza.',
    'United Nations > PS | humanitarian | delivered',
  ],
  [
    'The «Mastercard Foundation» is giving $45 million to Rwanda to train nurses.',
    'Mastercard Foundation > RW | other | announced',
  ],
  ['Haiti is asking donors for $674 million in humanitarian aid.', '- > HT | humanitarian | requested'],
  [
    "Ukraine's defence minister, ‹Rustem Umerov›, urged partners to provide $60 billion for its military next year.",
    '- > UA | military | requested',
  ],
  [
    'An appeal by the UN for $1 billion to help Turkish earthquake survivors is barely funded.',
    '- > TR | humanitarian | requested',
  ],
  [
    'US President ‹Joe Biden› is asking for $61 billion for Ukraine and $14 billion for Israel.',
    'US > UA | other | requested',
    'US > IL | other | requested',
  ],
  // No giving
  ['The Bank of Japan spent $60 billion to support the yen.', 'none'],
  ['The Ukrainian army destroyed equipment worth $10 million in Crimea.', 'none'],
  ['Gazprom lost $7 billion after Germany stopped buying its gas.', 'none'],
  ['Tesla received a $465 million loan in 2010.', 'none'],
  ['The government in London raised £4 billion in tax from oil companies.', 'none'],
  ['Egypt owes the IMF $15 billion.', 'none'],
  ['Military spending in Europe reached $552 billion in 2023.', 'none'],
  ['Canada and the EU traded goods worth €72 billion.', 'none'],
  ['Hungary lost access to €1 billion in EU funds.', 'none'],
  ['Repairing the Ukrainian grid will cost $40 billion.', 'none'],
  ['Russia has earned $1 trillion from oil and gas sales to China and India.', 'none'],
  ['Her salary is $5 million a year, ‹Joe Biden› said in Washington.', 'none'],
]
