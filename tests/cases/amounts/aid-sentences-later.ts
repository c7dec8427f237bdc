import type { AidRow } from './aid-sentences.ts'

/** Written after the rules, to see how they do on wordings they were not made with. */
export const LATER_AID_SENTENCES: readonly AidRow[] = [
  // United States
  [
    'The Biden administration unveiled a fresh $345 million weapons package for Taiwan on Friday.',
    'US > TW | military | announced',
  ],
  [
    'The State Department said the United States was providing nearly $53 million in new humanitarian assistance for Syrians.',
    'US > SY | humanitarian | announced',
  ],
  ['American lawmakers have passed a bill giving Israel $26 billion in aid.', 'US > IL | other | committed'],
  ['Kyiv got $4.5 billion from Washington in budget aid in November.', 'US > UA | financial | delivered'],
  [
    "Defence Secretary ‹Lloyd Austin›, on a visit to Kyiv, promised $100 million worth of Stryker vehicles and anti-tank weapons to Ukraine from the Pentagon's stocks.",
    'US > UA | military | announced',
  ],
  [
    'The U.S. Agency for International Development will give Moldova $30 million for energy.',
    'US > MD | other | announced',
  ],
  ['Taipei is to get $80 million of American military financing, US officials said.', 'US > TW | military | announced'],
  ['Former president ‹Donald Trump› froze $391 million of military aid to Ukraine in 2019.', 'none'],
  // EU
  [
    'EU foreign ministers have agreed to spend another €500 million on arms for Ukraine.',
    'EU > UA | military | committed',
  ],
  ['The bloc will lend Egypt €5 billion, the European Commission said.', 'EU > EG | financial | announced'],
  ['Ukraine has received €3 billion in concessional loans from the European Union.', 'EU > UA | financial | delivered'],
  [
    'The European Union has earmarked €25 million in emergency relief for Sudanese refugees.',
    'EU > SD | humanitarian | committed',
  ],
  ['A €1 billion package for Tunisia was agreed by the EU in July.', 'EU > TN | other | committed'],
  ['EU aid for the Palestinians will be tripled to more than €75 million.', 'EU > PS | other | announced'],
  // Germany, UK
  [
    'Foreign Minister ‹Annalena Baerbock› said Germany would provide a further 20 million euros for the people of Gaza.',
    'DE > PS | other | announced',
  ],
  ['The German government approved arms deliveries worth €500 million to Ukraine.', 'DE > UA | military | committed'],
  ["Germany's development ministry has made €200 million available for Afghanistan.", 'DE > AF | other | committed'],
  [
    'German Chancellor ‹Angela Merkel› promised the Sahel states 60 million euros for their armies.',
    'DE > Sahel | military | announced',
  ],
  [
    'Britain has offered £10 million to help Turkey and Syria after the earthquake.',
    'GB > TR | humanitarian | announced',
  ],
  [
    'The British government said it was sending £30m of food and medicine to Sudan.',
    'GB > SD | humanitarian | announced',
  ],
  ["The UK's £200 million air defence package will go to Kyiv.", 'GB > UA | military | announced'],
  [
    'Foreign Secretary ‹David Lammy› announced Britain is giving £600 million to Ukraine in military help.',
    'GB > UA | military | announced',
  ],
  // Japan, Korea, Australia, New Zealand
  ["Japan's cabinet on Tuesday approved $5.5 billion in financial aid for Ukraine.", 'JP > UA | financial | committed'],
  [
    'Japanese Foreign Minister ‹Yoshimasa Hayashi› pledged $70 million in humanitarian aid to Myanmar.',
    'JP > MM | humanitarian | announced',
  ],
  ['Japan handed over equipment worth 500 million yen to the Vietnamese coast guard.', 'JP > VN | other | delivered'],
  [
    'South Korean President ‹Yoon Suk Yeol› announced $394 million in aid to Ukraine for 2024.',
    'KR > UA | other | announced',
  ],
  [
    'Seoul sent $5 million in humanitarian assistance to Turkey following the quake.',
    'KR > TR | humanitarian | delivered',
  ],
  ['Canberra will contribute A$15 million to flood relief in Pakistan.', 'AU > PK | humanitarian | announced'],
  [
    'Papua New Guinea will receive a A$570 million budget support loan from Australia.',
    'AU > PG | financial | announced',
  ],
  ['New Zealand has donated NZ$2 million to Tonga for cyclone recovery.', 'NZ > TO | humanitarian | delivered'],
  // Nordics, Baltics, Poland, Netherlands, Belgium, Switzerland, Spain, Italy, France
  [
    'Sweden announced on Tuesday its largest military aid package to Ukraine to date, worth 13.3 billion kronor.',
    'SE > UA | military | announced',
  ],
  ['Stockholm will contribute 500 million crowns to rebuilding Ukraine.', 'SE > UA | other | announced'],
  [
    'The Norwegian government is to give 300 million kroner in humanitarian aid to Gaza, Foreign Minister ‹Espen Barth Eide› said.',
    'NO > PS | humanitarian | announced',
  ],
  ['Oslo has allocated 1 billion kroner to air defence for Ukraine.', 'NO > UA | military | committed'],
  [
    'Finland decided on Thursday to send more defence materiel to Ukraine, worth about €188 million.',
    'FI > UA | military | committed',
  ],
  ['Estonia delivered €400 million of arms to Ukraine.', 'EE > UA | military | delivered'],
  ['Poland is supplying Ukraine with tanks and ammunition worth $1.7 billion.', 'PL > UA | military | announced'],
  ['The Netherlands promised €100 million to Ukraine for repairs to its power grid.', 'NL > UA | other | announced'],
  [
    'Dutch Prime Minister ‹Mark Rutte› pledged €70 million in military support during a trip to Ukraine.',
    'NL > UA | military | announced',
  ],
  ['Belgium will dedicate €92 million in military assistance to Ukraine.', 'BE > UA | military | announced'],
  [
    'Switzerland has set aside 1.5 billion Swiss francs for the reconstruction of Ukraine.',
    'CH > UA | other | committed',
  ],
  ['Spain pledges €1 billion in military aid to Ukraine.', 'ES > UA | military | announced'],
  ['Italy has given Lebanon €10 million to support its army.', 'IT > LB | military | delivered'],
  ['Paris will hand Beirut a $50 million grant for schools.', 'FR > LB | other | announced'],
  ['France granted Senegal a €200 million loan.', 'FR > SN | financial | delivered'],
  // Canada, China, India, Gulf, Turkey
  [
    'Canadian Prime Minister ‹Mark Carney› committed C$2 billion in military support for Ukraine at the G7 summit.',
    'CA > UA | military | committed',
  ],
  ['Ottawa is adding C$100 million for refugees from Venezuela.', 'CA > VE | humanitarian | announced'],
  ['China has agreed to lend Angola $2 billion for infrastructure.', 'CN > AO | financial | committed'],
  [
    'Beijing donated 200 million yuan of relief supplies to Myanmar after the quake.',
    'CN > MM | humanitarian | delivered',
  ],
  ['The Maldives received a $50 million rollover from India.', 'IN > MV | other | delivered'],
  ["India's government announced a 10 billion rupee credit line for Nepal.", 'IN > NP | financial | announced'],
  [
    "Saudi Arabia's King Salman Humanitarian Aid and Relief Centre signed a $20 million agreement to support hospitals in Yemen.",
    'SA > YE | humanitarian | committed',
  ],
  ['Sudan was promised $100 million in humanitarian aid by Saudi Arabia.', 'SA > SD | humanitarian | announced'],
  ['Doha pledged $60 million to pay the salaries of Lebanese soldiers.', 'QA > LB | military | announced'],
  [
    "Qatar's emir, Sheikh ‹Tamim bin Hamad al-Thani›, ordered $50 million in assistance for Syria.",
    'QA > SY | other | committed',
  ],
  ['The UAE president offered Jordan $400 million in support.', 'AE > JO | other | announced'],
  ['Kuwait transferred $30 million to the Palestinian Authority.', 'KW > PS | other | delivered'],
  [
    "Ankara sent 1,500 tonnes of supplies worth $12 million to Sudan, Turkey's foreign ministry said.",
    'TR > SD | other | delivered',
  ],
  // Institutions, NGOs, companies
  [
    'The IMF said it had reached a deal to lend Sri Lanka $2.9 billion.',
    'International Monetary Fund > LK | financial | announced',
  ],
  [
    'The International Monetary Fund disbursed $880 million to Ukraine in March.',
    'International Monetary Fund > UA | financial | delivered',
  ],
  ['Ethiopia secured $3.4 billion from the IMF.', 'International Monetary Fund > ET | financial | committed'],
  [
    'The World Bank is mobilising a $723 million financing package for Ukraine.',
    'World Bank > UA | financial | announced',
  ],
  [
    'A World Bank grant of $200 million will help Afghanistan feed its people.',
    'World Bank > AF | humanitarian | announced',
  ],
  [
    'The European Bank for Reconstruction and Development will lend €300 million to Moldova for gas.',
    'European Bank for Reconstruction and Development > MD | financial | announced',
  ],
  [
    'The Asian Development Bank approved $1.5 billion in budget support to Bangladesh.',
    'Asian Development Bank > BD | financial | committed',
  ],
  [
    'The United Nations has released $20 million for food aid in Somalia.',
    'United Nations > SO | humanitarian | delivered',
  ],
  ['«Save the Children» donated $3 million to Sudan.', 'Save the Children > SD | other | delivered'],
  [
    'The «Gates Foundation» pledged $40 million in grants to African manufacturers of vaccines.',
    'Gates Foundation > Africa | other | announced',
  ],
  // Requests and needs
  [
    'UN agencies are seeking $5.6 billion this year to help millions of people in Ukraine.',
    '- > UA | humanitarian | requested',
  ],
  ['Afghanistan needs $4.4 billion in humanitarian aid, the UN said.', '- > AF | humanitarian | requested'],
  [
    'Pakistan has requested a new $6 billion loan from the IMF.',
    'International Monetary Fund > PK | financial | requested',
  ],
  ['Lebanon appealed for $426 million to help people displaced by the war.', '- > LB | humanitarian | requested'],
  [
    'Prime Minister ‹Denys Shmyhal› urged the EU to speed up a €5 billion loan to Ukraine.',
    'EU > UA | financial | requested',
  ],
  // Passive, nominal, several
  ['Some £12m of British aid has already been delivered to Gaza.', 'GB > PS | other | delivered'],
  ['Military aid worth 5.8 billion kroner for Ukraine was announced by Denmark.', 'DK > UA | military | announced'],
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
    'Since 2014 the EU has provided Ukraine with more than €17 billion in grants and loans.',
    'EU > UA | financial | delivered',
  ],
  // No giving
  ['The US economy grew to $27 trillion in 2023.', 'none'],
  ['The EU agreed to slash its budget by €20 billion.', 'none'],
  ['Germany spent €52 billion on defence last year.', 'none'],
  ['A court in London ordered the bank to pay £50 million in fines.', 'none'],
  ['Ukraine exported grain worth $9 billion through the corridor.', 'none'],
  ['Apple sold $90 billion worth of iPhones in China.', 'none'],
  ['Losses to Ukrainian agriculture have reached $40 billion, the ministry said.', 'none'],
  ['The oil price fell below $70 a barrel in London.', 'none'],
  ['Turkey will pay Russia $20 billion for the nuclear plant.', 'none'],
  ['Japan plans to buy $2 billion worth of Tomahawk missiles from the United States.', 'none'],
  ['The striker moved from Germany to England for £60 million.', 'none'],
  ["Poland's deficit widened to $25 billion.", 'none'],
  ['The yacht, worth $300 million, was seized in Italy.', 'none'],
  ['India and France signed a deal for 26 Rafale jets worth $7.4 billion.', 'none'],
]
