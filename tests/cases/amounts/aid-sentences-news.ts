import type { AidRow } from './aid-sentences.ts'

/** In the longer sentences of news reports: 42 of 58 frames were right when they were first tried. */
export const NEWS_AID_SENTENCES: readonly AidRow[] = [
  [
    'The package, valued at $275 million, is the 68th that the United States has sent to Ukraine from its own stocks.',
    'US > UA | other | delivered',
  ],
  [
    'Under an agreement signed in Tashkent on Monday, the EU will provide Uzbekistan with a grant of 76 million euros for clean energy.',
    'EU > UZ | other | announced',
  ],
  [
    'More than $60 million will be channelled through the World Food Programme to feed families in Yemen, the Saudi aid agency KSrelief said.',
    'SA > YE | humanitarian | announced',
  ],
  [
    'Speaking in Kyiv, British Prime Minister ‹Rishi Sunak› said Britain would give Ukraine £2.5 billion in military aid over the coming year.',
    'GB > UA | military | announced',
  ],
  [
    'The new tranche, worth $225 million, contains artillery rounds for Ukraine, the Pentagon said in a statement.',
    'US > UA | military | announced',
  ],
  [
    'Ukraine will get a $15.6 billion loan from the International Monetary Fund.',
    'International Monetary Fund > UA | financial | announced',
  ],
  [
    'Ukraine’s finance ministry said it had received $1.2 billion in budget support from the World Bank.',
    'World Bank > UA | financial | delivered',
  ],
  [
    'German Chancellor ‹Olaf Scholz› on Monday promised Ukraine weapons worth 650 million euros by the end of the year.',
    'DE > UA | military | announced',
  ],
  ['The Swiss government wants to support Ukraine with 5 billion francs by 2036.', 'CH > UA | other | announced'],
  [
    'Belgium has earmarked 1 billion euros this year for its military support to Ukraine.',
    'BE > UA | military | committed',
  ],
  [
    'Austria is contributing two million euros to the mine clearance programme in Ukraine.',
    'AT > UA | other | announced',
  ],
  [
    'Ireland will send €20 million in humanitarian assistance to Gaza through UNRWA, Tánaiste ‹Micheál Martin› said.',
    'IE > PS | humanitarian | announced',
  ],
  [
    'The Czech Republic has given Ukraine military material worth about 6.7 billion crowns since the beginning of the war.',
    'CZ > UA | military | delivered',
  ],
  [
    'Lithuania’s defence ministry said on Thursday that it had delivered 1.5 million euros’ worth of anti-drone equipment to Ukraine.',
    'LT > UA | military | delivered',
  ],
  [
    'Another $45 million in US humanitarian assistance for the people of Sudan was announced by USAID chief ‹Samantha Power› in Chad.',
    'US > SD | humanitarian | announced',
  ],
  [
    'The White House asked Congress to approve $24 billion for Ukraine, including $13 billion in military aid.',
    'US > UA | other | requested',
    'US > UA | military | requested',
  ],
  ['The US president requested $14.3 billion for Israel in a letter to Congress.', 'US > IL | other | requested'],
  ['The U.S. Senate passed a $95 billion bill with aid for Ukraine, Israel and Taiwan.', 'none'],
  ['The US House approved $61 billion in aid for Ukraine on Saturday.', 'US > UA | other | committed'],
  ['Ukraine thanked Denmark for its new $340 million military aid package.', 'DK > UA | military | announced'],
  [
    'In a phone call with President ‹Volodymyr Zelenskyy›, Prime Minister ‹Justin Trudeau› said Canada would send another 500 million Canadian dollars in military assistance.',
    'CA > - | military | announced',
  ],
  [
    'Japan will offer Ukraine grant aid of about 15.8 billion yen for reconstruction, Foreign Minister ‹Yoko Kamikawa› said in Kyiv.',
    'JP > UA | other | announced',
  ],
  [
    'The government in Tokyo has approved 4.5 billion yen in emergency aid to help countries hit by food shortages in Africa.',
    'JP > Africa | humanitarian | committed',
  ],
  [
    'China pledged 360 billion yuan in credit lines and investments for Africa over three years.',
    'CN > Africa | financial | announced',
  ],
  [
    'China’s foreign ministry said Beijing had provided Pakistan with 100 million yuan in flood relief.',
    'CN > PK | humanitarian | delivered',
  ],
  [
    'India has extended nearly $4 billion in loans and credit lines to Sri Lanka since January.',
    'IN > LK | financial | committed',
  ],
  ['A Qatari grant of $60 million to pay Lebanese soldiers was announced in Beirut.', 'QA > LB | military | announced'],
  [
    'The United Arab Emirates committed $102 million in humanitarian assistance for Gaza during a conference in Jordan.',
    'AE > PS | humanitarian | committed',
  ],
  [
    'Egypt received $820 million from the IMF after the fund completed its third review.',
    'International Monetary Fund > EG | financial | delivered',
  ],
  [
    'The IMF executive board on Friday approved a $1.1 billion disbursement to Pakistan.',
    'International Monetary Fund > PK | financial | committed',
  ],
  [
    'Jordan’s new $1.2 billion programme with the IMF was approved in January.',
    'International Monetary Fund > JO | financial | committed',
  ],
  [
    'The Asian Development Bank has agreed to lend Bangladesh $400 million for its budget.',
    'Asian Development Bank > BD | financial | committed',
  ],
  [
    'The World Bank said on Tuesday it would redirect $335 million to Morocco’s earthquake response.',
    'World Bank > MA | humanitarian | announced',
  ],
  [
    'The EBRD is lending 200 million euros to the Ukrainian grid operator Ukrenergo.',
    'European Bank for Reconstruction and Development > UA | financial | announced',
  ],
  [
    'The European Commission paid out €1.5 billion to Ukraine on Tuesday as part of an €18 billion package.',
    'EU > UA | other | delivered',
    'EU > UA | other | delivered',
  ],
  [
    'The European Commission mobilises €30 million for the victims of the floods in Libya.',
    'EU > LY | humanitarian | announced',
  ],
  ['EU leaders agreed on a €50 billion lifeline for Ukraine in Brussels.', 'EU > UA | other | committed'],
  [
    'EU chief ‹Ursula von der Leyen› announced a €1 billion package for Lebanon during a visit to Beirut.',
    'EU > LB | other | announced',
  ],
  ['The bloc has already disbursed 150 million euros to Tunisia in budget support.', '- > TN | financial | delivered'],
  [
    'Norway’s Prime Minister ‹Jonas Gahr Støre› presented a five-year programme of 75 billion kroner for Ukraine.',
    'NO > UA | other | announced',
  ],
  [
    'The Norwegian foreign ministry has decided to double its support for UNRWA to 550 million kroner.',
    'NO > UNRWA | humanitarian | committed',
  ],
  [
    'South Korea plans to provide $200 million in humanitarian aid to Ukraine next year, the finance ministry in Sejong said.',
    'KR > UA | humanitarian | announced',
  ],
  ['North Korea, hit by floods, turned down $5 million in aid from South Korea.', 'none'],
  [
    'New Zealand has announced a further NZ$5 million for humanitarian agencies in Gaza.',
    'NZ > PS | humanitarian | announced',
  ],
  ['Canberra will donate ammunition worth 20 million Australian dollars to Ukraine.', 'AU > UA | military | announced'],
  ['Kuwait’s emir ordered the transfer of $2 million to the Syrian Red Crescent.', 'KW > SY | other | committed'],
  [
    'UN aid chief ‹Martin Griffiths› allocated $20 million from the emergency fund to Sudan.',
    'United Nations > SD | humanitarian | committed',
  ],
  [
    'The World Food Programme urgently needs $200 million to keep feeding people in Chad.',
    '- > TD | humanitarian | requested',
  ],
  [
    'The UN launched an appeal for $4.2 billion for people in Ukraine and for refugees.',
    '- > UA | humanitarian | requested',
  ],
  ['Turkey and Syria should get $397 million from donors, the UN said.', 'none'],
  [
    'The «Rockefeller Foundation» committed $5 million to Puerto Rico for solar power.',
    'Rockefeller Foundation > PR | other | committed',
  ],
  ['Chip maker «TSMC» donated $10 million to Turkey for earthquake relief.', 'TSMC > TR | humanitarian | delivered'],
  ['France will forgive 5 billion dollars of Sudan’s debt, ‹Emmanuel Macron› said.', 'FR > SD | financial | announced'],
  ['Spain approved humanitarian aid of 50 million euros for the Palestinians.', 'ES > PS | humanitarian | committed'],
  [
    'Rome has pledged 200 million euros to help rebuild Ukraine, ‹Giorgia Meloni› told reporters.',
    'IT > UA | other | announced',
  ],
  ['Poland provided a $240 million credit line to Ukraine for the purchase of arms.', 'PL > UA | military | delivered'],
  ['Israel gave $1 million in medical aid to Ukraine, its embassy in Kyiv said.', 'IL > UA | humanitarian | delivered'],
  ['Azerbaijan sent Ukraine electrical equipment worth $1 million.', 'AZ > UA | other | delivered'],
  ['Washington has withheld $130 million in military aid from Egypt over human rights.', 'none'],
  ['The Kremlin said the United States was wasting $61 billion.', 'none'],
  ['Gaza’s rebuilding will cost $50 billion, the UN, the EU and the World Bank estimated.', 'none'],
  ['Kyiv’s budget gap of $38 billion worries the IMF.', 'none'],
  ['Poland ordered 96 helicopters from the United States for $12 billion.', 'none'],
  ['Remittances from Germany to Turkey fell to $1 billion.', 'none'],
  ['Ukraine sold bonds worth 5 billion hryvnias to banks.', 'none'],
  ['A Japanese court awarded the family 20 million yen.', 'none'],
  ['The EU froze €200 billion in Russian central bank assets.', 'none'],
  ['Canada’s Rogers bought the firm for C$26 billion.', 'none'],
]
