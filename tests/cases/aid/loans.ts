import type { AidRow } from './rows.ts'

/** Loans, credit lines, budget support and other money that states get from states and banks. */
export const LOANS: readonly AidRow[] = [
  ['The US Treasury said it had disbursed $1.7 billion in budget support to Kyiv.', 'US > UA | financial | delivered'],
  [
    'The European Union will provide €18 billion in macro-financial assistance to Ukraine.',
    'EU > UA | financial | announced',
  ],
  [
    'Brussels has transferred a €1.5bn tranche of financial aid to Kyiv, ‹Ursula von der Leyen› said on Tuesday.',
    'EU > UA | financial | delivered',
  ],
  ['London guaranteed a $500 million World Bank loan to Ukraine.', 'World Bank > UA | financial | announced'],
  [
    'Japan pledged $600 million in financial support to Ukraine, Prime Minister ‹Fumio Kishida› told reporters in Tokyo.',
    'JP > UA | financial | announced',
  ],
  ['Tokyo will extend a ¥20 billion yen loan to Bangladesh.', 'JP > BD | financial | announced'],
  ['Sri Lanka secured a $500 million loan from China.', 'CN > LK | financial | committed'],
  ['Riyadh deposited $1.2 billion in support of the Yemeni government.', 'SA > YE | financial | delivered'],
  ['The United Arab Emirates signed a $1 billion loan agreement with Pakistan.', 'AE > PK | financial | committed'],
  [
    'Seoul agreed to lend Ukraine up to $2.1 billion for reconstruction over the long term.',
    'KR > UA | financial | committed',
  ],
  [
    'The World Bank approved a $1.5 billion loan for Ukraine on Thursday to support reconstruction.',
    'World Bank > UA | financial | committed',
  ],
  [
    "The IMF's executive board approved a $15.6 billion loan programme for Ukraine.",
    'International Monetary Fund > UA | financial | committed',
  ],
  [
    'Pakistan received $1.1 billion from the International Monetary Fund.',
    'International Monetary Fund > PK | financial | delivered',
  ],
  ['A €35 billion EU loan to Ukraine was approved by the European Parliament.', 'EU > UA | financial | committed'],
  [
    'Kyiv has received the second tranche of €1.5 billion from the European Union under the macro-financial assistance programme.',
    'EU > UA | financial | delivered',
  ],
  [
    'The European Investment Bank signed a €300 million loan with Moldova for the repair of its railways.',
    'European Investment Bank > MD | financial | committed',
  ],
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
    'The African Development Bank plans to lend Kenya $1.2 billion for roads.',
    'African Development Bank > KE | financial | announced',
  ],
  [
    'Japan’s $5.5 billion in additional financial aid to Ukraine was announced by ‹Kishida› at an online summit of the Group of Seven.',
    'JP > UA | financial | announced',
  ],
  [
    'Saudi Arabia deposited $1 billion in the Central Bank of Yemen to shore up the economy.',
    'SA > YE | financial | delivered',
  ],
  ['Ankara has offered Somalia $2.4 million in budget support.', 'TR > SO | financial | announced'],
  ['The Maldives got a $400 million currency swap from India.', 'IN > MV | financial | delivered'],
  [
    'Washington will provide Jordan with $845 million in economic assistance this year.',
    'US > JO | financial | announced',
  ],
  [
    'The European Commission proposed €35 billion in loans to Ukraine backed by frozen Russian assets.',
    'EU > UA | financial | proposed',
  ],
  ['Japan and Ukraine signed a deal on a $3 billion loan from Tokyo.', 'JP > UA | financial | committed'],
  ['Saudi Arabia announced $500 million in financial support for Yemen on Friday.', 'SA > YE | financial | announced'],
  [
    'The World Bank said on Monday it had approved an additional $530 million in support to Ukraine.',
    'World Bank > UA | financial | committed',
  ],
  [
    'The IMF board approved a $3 billion bailout for Pakistan.',
    'International Monetary Fund > PK | financial | committed',
  ],
  [
    'Under the plan, Ukraine would be lent up to 40 billion euros by the European Union this year.',
    'EU > UA | financial | announced',
  ],
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
  [
    'Russia has written off $23 billion of African debt, ‹Vladimir Putin› told the summit.',
    'RU > Africa | financial | delivered',
  ],
  ['Moscow lent Belarus $1.5 billion to cope with the sanctions.', 'RU > BY | financial | delivered'],
  ['Iran extended a $3.6 billion credit line to Syria for oil.', 'IR > SY | financial | committed'],
  [
    'Kuwait will give the Palestinian Authority $10 million to pay salaries, its foreign minister said.',
    'KW > PS | financial | announced',
  ],
  ['Saudi Arabia and the UAE deposited $3 billion each in Sudan’s central bank.', 'AE > SD | financial | delivered'],
  [
    'Ethiopia has secured a $3.4 billion loan from the IMF.',
    'International Monetary Fund > ET | financial | committed',
  ],
  [
    'The World Bank’s private arm, the IFC, will lend Ukrainian farmers $100 million.',
    'International Finance Corporation > UA | financial | announced',
  ],
  [
    'South Korea is considering $130 million in further financial assistance for Ukraine.',
    'KR > UA | financial | proposed',
  ],
  [
    'The EU’s €1.2 billion loan to Moldova was approved by parliament in Strasbourg.',
    'EU > MD | financial | committed',
  ],
  ['Iran’s president promised Syria a loan of $1 billion.', 'IR > SY | financial | announced'],
  [
    'The European Commission disbursed the second instalment, worth €1.5 billion, of its loan to Ukraine.',
    'EU > UA | financial | delivered',
  ],
  ['Moldova will be given €145 million in macro-financial aid by the EU.', 'EU > MD | financial | announced'],
  ['Germany lends Iraq 500 million euros to rebuild.', 'DE > IQ | financial | announced'],
  ['Canada lent Ukraine C$2.4 billion.', 'CA > UA | financial | delivered'],
  [
    'China has committed 360 billion yuan in credit and investment to Africa over three years.',
    'CN > Africa | financial | committed',
  ],
  ['Islamabad got a $2 billion loan rollover from Beijing.', 'CN > PK | financial | delivered'],
  ["Saudi Arabia will deposit $5 billion in Turkey's central bank.", 'SA > TR | financial | announced'],
  ['Yemen is getting $250 million in budget support from Riyadh.', 'SA > YE | financial | announced'],
  [
    'IMF lending of $1.3 billion to Ukraine was approved on Friday.',
    'International Monetary Fund > UA | financial | committed',
  ],
  [
    'The fund has offered Argentina $44 billion, the IMF confirmed.',
    'International Monetary Fund > AR | financial | announced',
  ],
  ['Kyiv got $4.5 billion from Washington in budget aid in November.', 'US > UA | financial | delivered'],
  ['The bloc will lend Egypt €5 billion, the European Commission said.', 'EU > EG | financial | announced'],
  ['Ukraine has received €3 billion in concessional loans from the European Union.', 'EU > UA | financial | delivered'],
  ["Japan's cabinet on Tuesday approved $5.5 billion in financial aid for Ukraine.", 'JP > UA | financial | committed'],
  [
    'Papua New Guinea will receive a A$570 million budget support loan from Australia.',
    'AU > PG | financial | announced',
  ],
  ['France granted Senegal a €200 million loan.', 'FR > SN | financial | delivered'],
  ['China has agreed to lend Angola $2 billion for infrastructure.', 'CN > AO | financial | committed'],
  ["India's government announced a 10 billion rupee credit line for Nepal.", 'IN > NP | financial | announced'],
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
    'The European Bank for Reconstruction and Development will lend €300 million to Moldova for gas.',
    'European Bank for Reconstruction and Development > MD | financial | announced',
  ],
  [
    'The Asian Development Bank approved $1.5 billion in budget support to Bangladesh.',
    'Asian Development Bank > BD | financial | committed',
  ],
  [
    'Since 2014 the EU has provided Ukraine with more than €17 billion in grants and loans.',
    'EU > UA | financial | delivered',
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
    'China pledged 360 billion yuan in credit lines and investments for Africa over three years.',
    'CN > Africa | financial | announced',
  ],
  [
    'India has extended nearly $4 billion in loans and credit lines to Sri Lanka since January.',
    'IN > LK | financial | committed',
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
    'The EBRD is lending 200 million euros to the Ukrainian grid operator Ukrenergo.',
    'European Bank for Reconstruction and Development > UA | financial | announced',
  ],
  [
    'The bloc has already disbursed 150 million euros to Tunisia in budget support.',
    'bloc > TN | financial | delivered',
  ],
  ['France will forgive 5 billion dollars of Sudan’s debt, ‹Emmanuel Macron› said.', 'FR > SD | financial | announced'],
]
