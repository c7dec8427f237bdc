import type { AidRow } from './aid-sentences.ts'

/** By donor, each in the wording that its announcements have: 47 of 60 frames were right when they were first tried. */
export const DONOR_AID_SENTENCES: readonly AidRow[] = [
  // European Union
  [
    'Kyiv has received the second tranche of €1.5 billion from the European Union under the macro-financial assistance programme.',
    'EU > UA | financial | delivered',
  ],
  [
    'Brussels is to release 150 million euros in humanitarian funding for the Sahel.',
    'EU > Sahel | humanitarian | announced',
  ],
  [
    'EU foreign ministers agreed to add another €500 million to the fund that pays for weapons for Ukraine.',
    'EU > UA | military | committed',
  ],
  [
    'An extra €20 million of EU humanitarian aid will go to Rohingya refugees in Bangladesh, the commission said.',
    'EU > BD | humanitarian | announced',
  ],
  [
    'The European Investment Bank signed a €300 million loan with Moldova for the repair of its railways.',
    'European Investment Bank > MD | financial | committed',
  ],
  // World Bank, IMF and other banks
  [
    'The World Bank’s board on Thursday cleared $530 million in additional financing for Ukraine.',
    'World Bank > UA | financial | committed',
  ],
  [
    'Islamabad secured a $7 billion bailout from the IMF in September.',
    'International Monetary Fund > PK | financial | committed',
  ],
  [
    'The International Monetary Fund disbursed $880 million to Ukraine after the third review of its programme.',
    'International Monetary Fund > UA | financial | delivered',
  ],
  [
    'Sri Lanka will draw $337 million immediately under the deal, the IMF said.',
    'International Monetary Fund > LK | financial | announced',
  ],
  [
    'A $200 million loan to help Nepal recover from the quake was approved by the Asian Development Bank.',
    'Asian Development Bank > NP | humanitarian | committed',
  ],
  [
    'The African Development Bank plans to lend Kenya $1.2 billion for roads.',
    'African Development Bank > KE | financial | announced',
  ],
  // Japan
  [
    'Tokyo has decided to provide the Philippines with 600 million yen worth of coastal radars.',
    'JP > PH | military | committed',
  ],
  [
    'Japanese Prime Minister ‹Fumio Kishida› pledged $30 million in non-lethal equipment for Ukraine through a NATO fund.',
    'JP > UA | military | announced',
  ],
  [
    'Japan’s $5.5 billion in additional financial aid to Ukraine was announced by ‹Kishida› at an online summit of the Group of Seven.',
    'JP > UA | financial | announced',
  ],
  [
    'The Japanese government will extend an emergency grant of up to $3 million to Vanuatu for relief goods.',
    'JP > VU | humanitarian | announced',
  ],
  // Gulf states and Turkey
  [
    'Saudi Arabia deposited $1 billion in the Central Bank of Yemen to shore up the economy.',
    'SA > YE | financial | delivered',
  ],
  [
    'Riyadh signed an agreement with Kyiv on humanitarian assistance worth $400 million.',
    'SA > UA | humanitarian | committed',
  ],
  [
    'The Emirati president ordered $50 million in relief for those hit by the earthquake in Syria.',
    'AE > SY | humanitarian | committed',
  ],
  ['Doha’s monthly grant of $30 million for Gaza has been paid since 2018.', 'QA > PS | other | delivered'],
  [
    'Kuwait contributes $10 million to support Lebanon’s hospitals, its foreign ministry said on Sunday.',
    'KW > LB | humanitarian | announced',
  ],
  ['Ankara has offered Somalia $2.4 million in budget support.', 'TR > SO | financial | announced'],
  // Nordic countries
  [
    'Oslo will spend 1.5 billion kroner on ammunition for Ukraine, the defence ministry said.',
    'NO > UA | military | announced',
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
    'Sweden’s sixteenth package of military support for Ukraine, worth 13.3 billion kronor, was presented by Defence Minister ‹Pål Jonson›.',
    'SE > UA | military | announced',
  ],
  ['Finland is sending defence materiel worth 190 million euros to Ukraine.', 'FI > UA | military | announced'],
  ['Iceland: 300 million krona for Ukraine’s energy system', 'IS > UA | other | announced'],
  // Germany, France, Italy, Spain, the Netherlands, Poland, the Baltic states
  [
    'Germany wants to make a further 400 million euros available to Ukraine for air defence, ‹Boris Pistorius› said in Berlin.',
    'DE > UA | military | announced',
  ],
  [
    'The Bundestag’s budget committee has approved €3 billion in additional military aid for Ukraine.',
    'DE > UA | military | committed',
  ],
  [
    'Paris doubles its humanitarian support for the Palestinian people to 100 million euros.',
    'FR > PS | humanitarian | announced',
  ],
  [
    'Italy has promised Ethiopia 180 million euros in development aid, Prime Minister ‹Giorgia Meloni› said on a visit to Addis Ababa.',
    'IT > ET | other | announced',
  ],
  [
    'Madrid’s €1 billion military package for Kyiv was signed by ‹Pedro Sanchez› and ‹Volodymyr Zelenskyy›.',
    'ES > UA | military | committed',
  ],
  [
    'The Dutch cabinet is making 2 billion euros available for military aid to Ukraine next year.',
    'NL > UA | military | committed',
  ],
  ['Warsaw has so far handed over arms worth 3 billion zlotys to Ukraine.', 'PL > UA | military | delivered'],
  ['Ukraine was given 50 million euros for demining by Lithuania.', 'LT > UA | other | delivered'],
  [
    'Estonia allocated 14 million euros for humanitarian aid and reconstruction in Ukraine.',
    'EE > UA | other | committed',
  ],
  // Britain, Canada, Australia, New Zealand
  [
    'London’s latest pledge of £245 million will pay for artillery shells for Ukraine.',
    'GB > UA | military | announced',
  ],
  [
    'Sudan will receive £89 million in British humanitarian aid this year, Foreign Secretary ‹David Cameron› said.',
    'GB > SD | humanitarian | announced',
  ],
  [
    'Ottawa announced $30 million in humanitarian assistance for Haiti on Friday.',
    'CA > HT | humanitarian | announced',
  ],
  [
    'Canadian Defence Minister ‹Bill Blair› unveiled a C$500-million military package for Ukraine in Brussels.',
    'CA > UA | military | announced',
  ],
  [
    'Australia has committed A$110 million in new assistance for Ukraine, including 70 military vehicles.',
    'AU > UA | military | committed',
  ],
  [
    'Wellington is giving NZ$1.8 million to the World Food Programme to buy food for Afghanistan.',
    'NZ > World Food Programme | humanitarian | announced',
  ],
  // Korea, China, Taiwan, India
  [
    'South Korea will provide $2.3 billion in aid to Ukraine over several years, President ‹Yoon Suk Yeol› said at the G20 summit.',
    'KR > UA | other | announced',
  ],
  ['Seoul sent 500 million won in relief goods to Turkey.', 'KR > TR | humanitarian | delivered'],
  ['Beijing said it would give Cambodia 1 billion yuan in grants.', 'CN > KH | other | announced'],
  ['Taiwan donated $56 million to Ukraine for generators and reconstruction.', 'TW > UA | other | delivered'],
  ['The Maldives got a $400 million currency swap from India.', 'IN > MV | financial | delivered'],
  // United States
  [
    'The Biden administration notified Congress of $988 million in security assistance for Kyiv.',
    'US > UA | military | announced',
  ],
  ['USAID provided more than $2.8 billion in humanitarian relief to Ethiopia.', 'US > ET | humanitarian | delivered'],
  [
    'Moldova’s power grid will be upgraded with $85 million from the United States, Secretary of State ‹Antony Blinken› announced in Chisinau.',
    'US > MD | other | announced',
  ],
  ['Israel is due to receive $3.8 billion in American military aid.', 'US > IL | military | announced'],
  [
    'Washington unveiled $425 million in arms for Kyiv, $100 million for Moldova and $20 million in food aid for Yemen.',
    'US > UA | military | announced',
    'US > MD | military | announced',
    'US > YE | humanitarian | announced',
  ],
  [
    'On a visit to Jerusalem, U.S. President ‹Joe Biden› announced $100 million in humanitarian assistance for Gaza and the West Bank.',
    'US > PS | humanitarian | announced',
  ],
  // UN agencies, foundations, charities
  [
    'The United Nations released $100 million from its emergency fund for Sudan.',
    'United Nations > SD | humanitarian | delivered',
  ],
  ['UNICEF is asking for $250 million to help children in Haiti.', '- > HT | humanitarian | requested'],
  [
    'The UN refugee agency appealed for $1 billion for Ukrainian refugees and their hosts.',
    '- > UA | humanitarian | requested',
  ],
  [
    'The «Gates Foundation» will donate $10 million to UNICEF for Gaza’s children.',
    'Gates Foundation > UNICEF | humanitarian | announced',
  ],
  [
    'The «Howard G. Buffett Foundation» has given $500 million to Ukraine for demining.',
    'Howard G. Buffett Foundation > UA | other | delivered',
  ],
  // No gift
  ['The central bank of Ukraine raised its reserves to $38 billion in March.', 'none'],
  ['Norway’s wealth fund earned 1.5 trillion kroner last year.', 'none'],
  ['Ukraine exported grain worth $8 billion to Turkey and Egypt.', 'none'],
  ['Germany’s defence budget will grow to €52 billion next year.', 'none'],
  ['Japan bought missiles worth $2.3 billion from the United States.', 'none'],
  ['Russia lost $10 billion in revenue because of the price cap, the IMF said.', 'none'],
  ['A flat in Kyiv costs $100,000, the agency said.', 'none'],
  ['The World Bank estimates that the earthquake caused $34.2 billion in damage in Turkey.', 'none'],
  ['Kuwait’s oil company signed a $1 billion contract with a South Korean builder.', 'none'],
  ['The EU fined the company €1.2 billion for sending data to the United States.', 'none'],
]
