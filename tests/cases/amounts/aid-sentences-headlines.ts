import type { AidRow } from './aid-sentences.ts'

/** Headlines, leads and statements: 36 of 52 frames were right when they were first tried. */
export const HEADLINE_AID_SENTENCES: readonly AidRow[] = [
  ['US sends Ukraine $400m in ammunition and spare parts', 'US > UA | military | announced'],
  ['EU approves €1bn aid package for Egypt', 'EU > EG | other | committed'],
  ['Germany to give Lebanon 60 million euros in humanitarian aid', 'DE > LB | humanitarian | announced'],
  ['Japan pledges $1.5bn for climate projects in Vietnam', 'JP > VN | other | announced'],
  ['IMF board OKs $3bn bailout for Sri Lanka', 'International Monetary Fund > LK | financial | committed'],
  ['UK aid to Yemen cut to £87m', 'none'],
  ['Ukraine receives first $1bn from US loan', 'US > UA | financial | delivered'],
  ['$95m US aid package for Gaza announced', 'US > PS | other | announced'],
  ['Norway doubles military support for Ukraine to NOK 30bn', 'NO > UA | military | announced'],
  ['World Bank grants Somalia $150m for drought relief', 'World Bank > SO | humanitarian | announced'],
  ['Kuwait donates $3m for Sudan', 'KW > SD | other | announced'],
  ['Canada’s new C$60m for Haiti police', 'CA > HT | other | announced'],
  [
    'With this announcement, the United States has now provided nearly $3.2 billion in humanitarian assistance for Ukraine and the region.',
    'US > UA | humanitarian | delivered',
  ],
  [
    'Today we are announcing $200 million in new security assistance for Ukraine, the State Department said.',
    'US > UA | military | announced',
  ],
  [
    'The assistance package, worth up to $1 billion, marks the largest single drawdown of US arms for Ukraine.',
    'US > UA | military | announced',
  ],
  [
    'The funding brings the total EU humanitarian assistance to Afghanistan to over 300 million euros.',
    'EU > AF | humanitarian | announced',
  ],
  [
    'We will stand by Moldova with another 40 million euros, the German foreign minister, ‹Annalena Baerbock›, told a conference in Chisinau.',
    'DE > MD | other | announced',
  ],
  [
    '‹Antony Blinken›, the US secretary of state, announced an extra $58 million in aid for refugees in Bangladesh.',
    'US > BD | humanitarian | announced',
  ],
  [
    'President ‹Emmanuel Macron› of France told the conference that Paris would give 100 million euros to Lebanon.',
    'FR > LB | other | announced',
  ],
  [
    'Under the plan, Ukraine would be lent up to 40 billion euros by the European Union this year.',
    'EU > UA | financial | announced',
  ],
  ['The Philippines is to get 200 million dollars in American military financing.', 'US > PH | military | announced'],
  ['Cuba was sent 100 million dollars worth of food by China, state media said.', 'CN > CU | humanitarian | delivered'],
  [
    'A further €25 million from Ireland will support the European Peace Facility for Ukraine.',
    'IE > UA | other | announced',
  ],
  [
    'The Finnish government proposed on Thursday to send its 20th package of military aid, worth 189 million euros, to Ukraine.',
    'FI > UA | military | announced',
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
  [
    'Luxembourg has spent 16 percent of its defence budget, or 74 million euros, on arms for Ukraine.',
    'LU > UA | military | delivered',
  ],
  [
    'A donation of 2 billion won from Seoul arrived in Ankara for the quake victims.',
    'KR > TR | humanitarian | delivered',
  ],
  ['South Sudan’s refugees are to benefit from €17 million in EU funds.', 'EU > SS | humanitarian | announced'],
  [
    'Funding of $97 million was secured by Zambia from the African Development Bank.',
    'African Development Bank > ZM | financial | committed',
  ],
  [
    'Ghana’s finance minister said the country expected $600 million from the IMF in January.',
    'International Monetary Fund > GH | financial | announced',
  ],
  [
    'The Islamic Development Bank will finance a hospital in Uzbekistan with a $160 million loan.',
    'Islamic Development Bank > UZ | financial | announced',
  ],
  ['Iraq’s cabinet approved 10 billion dinars in aid for Lebanon.', 'IQ > LB | other | committed'],
  ['Algeria transferred $15 million to UNRWA.', 'DZ > UNRWA | humanitarian | delivered'],
  [
    'Turkey’s disaster agency AFAD said it had sent 30 million lira in relief supplies to Libya.',
    'TR > LY | humanitarian | delivered',
  ],
  [
    'Brazil will donate 5 million reais to Haiti through the World Food Programme.',
    'BR > HT | humanitarian | announced',
  ],
  [
    'Russia has written off $23 billion of African debt, ‹Vladimir Putin› told the summit.',
    'RU > Africa | financial | delivered',
  ],
  ['Moscow lent Belarus $1.5 billion to cope with the sanctions.', 'RU > BY | financial | delivered'],
  ['Iran extended a $3.6 billion credit line to Syria for oil.', 'IR > SY | financial | committed'],
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
    'The «Open Society Foundations» pledged $10 million to Armenian refugees.',
    'Open Society Foundations > AM | humanitarian | announced',
  ],
  ['Save the Children seeks $120 million for Ethiopia.', '- > ET | other | requested'],
  ['Kyiv has asked Berlin for 1 billion euros for air defence.', 'DE > UA | military | requested'],
  [
    'Lebanon’s premier appealed to donors for $427 million to house the displaced.',
    '- > LB | humanitarian | requested',
  ],
  [
    'The OCHA office said donors had given only $300 million of the $2.6 billion it needs for Sudan.',
    '- > SD | humanitarian | delivered',
    '- > SD | humanitarian | requested',
  ],
  ['The company will invest $5 billion in a plant in Vietnam, Hanoi said.', 'none'],
  ['US exports to China fell to $9 billion in March.', 'none'],
  ['The Pentagon’s budget is $886 billion.', 'none'],
  ['Ukraine’s farmers lost $4 billion, the World Bank said.', 'none'],
  ['Egypt repaid $1.5 billion to the IMF.', 'none'],
  ['Pakistan owes China $30 billion.', 'none'],
  ['The film made $20 million in Japan and Korea.', 'none'],
  ['The White House called the $3 million price of the drone too high.', 'none'],
  ['France fined Google 250 million euros.', 'none'],
  ['Gas worth $200 million was sold to Germany by Norway.', 'none'],
  // A second set, after the first was mended: 22 of its 26 frames were right when they were first tried
  [
    'Kuwait will give the Palestinian Authority $10 million to pay salaries, its foreign minister said.',
    'KW > PS | financial | announced',
  ],
  ['The Danish government is to give 6.2 billion crowns in military aid to Ukraine.', 'DK > UA | military | announced'],
  [
    'In Warsaw, Blinken announced $55 million in U.S. humanitarian assistance for refugees in Poland.',
    'US > PL | humanitarian | announced',
  ],
  ['Saudi Arabia and the UAE deposited $3 billion each in Sudan’s central bank.', 'AE > SD | financial | delivered'],
  [
    'Ethiopia has secured a $3.4 billion loan from the IMF.',
    'International Monetary Fund > ET | financial | committed',
  ],
  [
    'The U.S. Agency for International Development said it would provide $100 million in food aid to Sudan.',
    'US > SD | humanitarian | announced',
  ],
  [
    'Ukraine has been granted another 150 million euros by Germany for the repair of power plants.',
    'DE > UA | other | delivered',
  ],
  [
    'The World Bank’s private arm, the IFC, will lend Ukrainian farmers $100 million.',
    'International Finance Corporation > UA | financial | announced',
  ],
  [
    'Emergency aid worth 2.5 million francs has been sent to Morocco by the Swiss government.',
    'CH > MA | humanitarian | delivered',
  ],
  [
    'Australia announced a A$100 million aid package for Ukraine that includes air defence systems.',
    'AU > UA | military | announced',
  ],
  ['For Lebanon’s army, Washington has set aside $72 million.', 'US > LB | military | committed'],
  ['Cyprus pledged 1 million euros to UNRWA at a meeting in New York.', 'CY > UNRWA | humanitarian | announced'],
  ['Thailand donated 2 million baht to Turkey after the earthquake.', 'TH > TR | humanitarian | delivered'],
  [
    'The Lithuanian parliament approved 200 million euros in military assistance for Ukraine.',
    'LT > UA | military | committed',
  ],
  [
    'South Korea is considering $130 million in further financial assistance for Ukraine.',
    'KR > UA | financial | announced',
  ],
  ['Norway’s government will ask parliament for 7 billion kroner for Ukraine.', 'NO > UA | other | requested'],
  [
    'Bulgaria’s third military aid package for Ukraine, worth 174 million euros, has been approved.',
    'BG > UA | military | committed',
  ],
  ['Ukraine will use the 100 million euros from France to buy equipment.', 'FR > UA | other | announced'],
  [
    'The EU’s €1.2 billion loan to Moldova was approved by parliament in Strasbourg.',
    'EU > MD | financial | committed',
  ],
  ['Hungary has blocked €6.6 billion in EU military aid to Ukraine.', 'none'],
  ['Prague offered Kyiv 1 billion crowns for rebuilding Dnipro.', 'CZ > UA | other | announced'],
  ['Aid of 20 million dinars from Jordan reached Gaza on Friday.', 'JO > PS | other | delivered'],
  ['UNICEF received $20 million from Japan for vaccines in Afghanistan.', 'JP > UNICEF | other | delivered'],
  ['Rwanda was promised £120 million by Britain under the deal.', 'GB > RW | other | announced'],
  [
    'The African Union pledged $200,000 in relief for cyclone victims in Malawi.',
    'African Union > MW | humanitarian | announced',
  ],
  ['Slovenia contributes 1 million euros to the demining fund for Ukraine.', 'SI > UA | other | announced'],
  ['Iran’s president promised Syria a loan of $1 billion.', 'IR > SY | financial | announced'],
  ['Italian energy firm Eni paid $300 million to Libya for gas.', 'none'],
  ['Vietnam’s exports to the United States reached $97 billion.', 'none'],
  ['Turkey will spend $3 billion on rebuilding its own towns.', 'none'],
]
