/**
 * A text and, for each amount in it in order, its frame as "donor > recipient | category | status":
 * a country as its ISO code, another party by name, "-" where none is said, "none" for no frame.
 * In the text ‹ › stand around a person's name and « » around an organisation's, as the recogniser would give them.
 */
export type AidRow = readonly [text: string, ...frames: string[]]

/** Written before the rules: the rules were made with these in view. */
export const AID_SENTENCES: readonly AidRow[] = [
  // United States
  [
    'The United States will send $725 million worth of artillery and rocket ammunition to Ukraine, the Pentagon said on Friday.',
    'US > UA | military | announced',
  ],
  [
    'US President ‹Joe Biden› announced a new $1.2 billion military aid package for Ukraine on Wednesday.',
    'US > UA | military | announced',
  ],
  [
    'Secretary of State ‹Antony Blinken› said Washington was giving another $130 million in humanitarian assistance to Sudan.',
    'US > SD | humanitarian | announced',
  ],
  ['Congress approved $14.3 billion in military aid for Israel.', 'US > IL | military | committed'],
  ['The White House has asked Congress for $24 billion in new funding for Ukraine.', 'US > UA | other | requested'],
  [
    'Washington pledged $60 million for earthquake relief in Turkey and $25 million for Syria.',
    'US > TR | humanitarian | announced',
    'US > SY | humanitarian | announced',
  ],
  ['Egypt receives $1.3 billion in American military aid every year.', 'US > EG | military | delivered'],
  [
    'A $2.5bn US package of armoured vehicles and air defence systems for Ukraine was unveiled on Thursday.',
    'US > UA | military | announced',
  ],
  ['USAID has provided $95 million in emergency food assistance to South Sudan.', 'US > SS | humanitarian | delivered'],
  ['The US Treasury said it had disbursed $1.7 billion in budget support to Kyiv.', 'US > UA | financial | delivered'],
  // European Union
  [
    'The European Union will provide €18 billion in macro-financial assistance to Ukraine.',
    'EU > UA | financial | announced',
  ],
  [
    'EU leaders agreed on a €50 billion support package for Ukraine at a summit in Brussels.',
    'EU > UA | other | committed',
  ],
  [
    'Brussels has transferred a €1.5bn tranche of financial aid to Kyiv, ‹Ursula von der Leyen› said on Tuesday.',
    'EU > UA | financial | delivered',
  ],
  [
    'European Commission President ‹Ursula von der Leyen› announced €1 billion in aid for Lebanon.',
    'EU > LB | other | announced',
  ],
  [
    'The European Commission is allocating €30 million in humanitarian funding to help people affected by floods in Pakistan.',
    'EU > PK | humanitarian | committed',
  ],
  ['Tunisia is to receive €105 million from the EU to curb migration.', 'EU > TN | other | announced'],
  // Germany
  [
    'Germany will provide Ukraine with an additional €400 million in military aid, Chancellor ‹Olaf Scholz› said.',
    'DE > UA | military | announced',
  ],
  ['Berlin pledged €238 million for humanitarian projects in Syria.', 'DE > SY | humanitarian | announced'],
  [
    'The German Foreign Ministry said it would give €50 million to «UNHCR» for Ukrainian refugees.',
    'DE > UNHCR | humanitarian | announced',
  ],
  [
    "The Bundestag's budget committee signed off on €1.3 billion for weapons for Ukraine.",
    'DE > UA | military | committed',
  ],
  ['Ukraine has received a €150 million grant from Germany to rebuild housing.', 'DE > UA | other | delivered'],
  // United Kingdom
  ['The UK has committed £2.3 billion of military support to Ukraine this year.', 'GB > UA | military | committed'],
  [
    'Britain will send £25m of medicines and tents to Gaza, the Foreign Office announced.',
    'GB > PS | humanitarian | announced',
  ],
  [
    'Prime Minister ‹Rishi Sunak› said Britain would increase military funding for Ukraine to £2.5bn.',
    'GB > UA | military | announced',
  ],
  [
    'In London, the government announced £5 million in humanitarian aid for Morocco after the earthquake.',
    'GB > MA | humanitarian | announced',
  ],
  ['London guaranteed a $500 million World Bank loan to Ukraine.', 'World Bank > UA | financial | announced'],
  // Japan
  [
    'Japan pledged $600 million in financial support to Ukraine, Prime Minister ‹Fumio Kishida› told reporters in Tokyo.',
    'JP > UA | financial | announced',
  ],
  ['Tokyo will extend a ¥20 billion yen loan to Bangladesh.', 'JP > BD | financial | announced'],
  [
    'The Japanese government has decided on $10 million in emergency grant aid to the Philippines through «UNICEF».',
    'JP > PH | humanitarian | committed',
  ],
  // Norway
  ['Norway is donating 2 billion kroner to Ukraine for gas purchases this winter.', 'NO > UA | other | announced'],
  [
    'Norwegian Prime Minister ‹Jonas Gahr Støre› promised 75 billion kroner in aid to Ukraine over five years.',
    'NO > UA | other | announced',
  ],
  // Canada
  [
    'Canada announced C$500 million in new military assistance for Ukraine during a visit by ‹Justin Trudeau› to Kyiv.',
    'CA > UA | military | announced',
  ],
  [
    'An additional C$60 million in humanitarian aid for Gaza was announced by Canada in November.',
    'CA > PS | humanitarian | announced',
  ],
  // China
  [
    'China will give Pakistan 100 million yuan in emergency aid after the floods, Beijing said.',
    'CN > PK | humanitarian | announced',
  ],
  [
    'Chinese President ‹Xi Jinping› pledged 1 billion yuan in military assistance to African countries.',
    'CN > Africa | military | announced',
  ],
  ['Sri Lanka secured a $500 million loan from China.', 'CN > LK | financial | committed'],
  // The Gulf
  ['Saudi Arabia pledged $400 million in humanitarian aid to Ukraine.', 'SA > UA | humanitarian | announced'],
  ['Riyadh deposited $1.2 billion in support of the Yemeni government.', 'SA > YE | financial | delivered'],
  ['Qatar has sent $30 million to the Lebanese army.', 'QA > LB | military | delivered'],
  ['The United Arab Emirates signed a $1 billion loan agreement with Pakistan.', 'AE > PK | financial | committed'],
  ['The UAE has delivered $100 million in relief supplies to Gaza.', 'AE > PS | humanitarian | delivered'],
  // France, Sweden, Netherlands, Denmark, Poland
  [
    'France will release 200 million euros to help Ukraine buy arms from French companies.',
    'FR > UA | military | announced',
  ],
  [
    'French President ‹Emmanuel Macron› announced 100 million euros in aid for Lebanon at a conference in Paris.',
    'FR > LB | other | announced',
  ],
  [
    'Sweden will donate military equipment worth 3 billion crowns ($287 million) to Ukraine, the Swedish government said.',
    'SE > UA | military | announced',
    'SE > UA | military | announced',
  ],
  ['The Dutch government has earmarked €2.5 billion for aid to Ukraine in 2023.', 'NL > UA | other | committed'],
  [
    'The Netherlands is contributing €15 million to the «World Food Programme» for Yemen.',
    'NL > World Food Programme | humanitarian | announced',
  ],
  ["Denmark's parliament has approved a 7 billion kroner military fund for Ukraine.", 'DK > UA | military | committed'],
  // South Korea, Australia, Turkey, India
  [
    'South Korea will offer $130 million in aid to Ukraine, including demining equipment.',
    'KR > UA | other | announced',
  ],
  [
    'Seoul agreed to lend Ukraine up to $2.1 billion for reconstruction over the long term.',
    'KR > UA | financial | committed',
  ],
  [
    'Australia has pledged A$110 million in further assistance to Ukraine, Prime Minister ‹Anthony Albanese› said on Monday.',
    'AU > UA | other | announced',
  ],
  ["Turkey's disaster agency sent aid worth $5 million to Libya.", 'TR > LY | humanitarian | delivered'],
  [
    'India extended a $1 billion credit line to Sri Lanka to buy food and medicine.',
    'IN > LK | humanitarian | committed',
  ],
  // World Bank, IMF, UN, others
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
  ['The UN has appealed for $4.3 billion to help Yemen this year.', '- > YE | humanitarian | requested'],
  [
    'The UN allocated $10 million from its emergency fund to Malawi after the cyclone.',
    'United Nations > MW | humanitarian | committed',
  ],
  ['«Microsoft» pledged $100 million in technology support for Ukraine.', 'Microsoft > UA | other | announced'],
  [
    'The European Investment Bank has disbursed €660 million to Ukraine to repair damaged infrastructure.',
    'European Investment Bank > UA | other | delivered',
  ],
  // Requests
  ['Ukraine asked its allies for $38 billion to cover its budget deficit.', '- > UA | financial | requested'],
  [
    'President ‹Volodymyr Zelenskyy› of Ukraine called on Germany to give his country €500 million in air defences.',
    'DE > UA | military | requested',
  ],
  ['Kyiv needs $3 billion a month in financial assistance, officials said.', '- > UA | financial | requested'],
  [
    'Biden requested $10 billion from Congress in lethal and humanitarian aid for Ukraine.',
    'US > UA | other | requested',
  ],
  // Passive and nominal
  [
    'Another €90 million in humanitarian aid to Afghanistan has been pledged by the EU.',
    'EU > AF | humanitarian | announced',
  ],
  [
    'A grant of $50 million from the Asian Development Bank will help Nepal repair its roads.',
    'Asian Development Bank > NP | other | announced',
  ],
  ['A €35 billion EU loan to Ukraine was approved by the European Parliament.', 'EU > UA | financial | committed'],
  [
    "Sweden's 12th military aid package for Ukraine, worth 3.4 billion kronor, includes combat boats.",
    'SE > UA | military | announced',
  ],
  ['US aid worth $8 million reached Somalia last week.', 'US > SO | other | delivered'],
  [
    'The package for Ukraine from Italy is valued at €40 million and contains generators and tents.',
    'IT > UA | humanitarian | announced',
  ],
  // Several amounts, each its own category
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
    'The US has so far provided more than $20 billion in security assistance to Ukraine since the invasion.',
    'US > UA | military | delivered',
  ],
  // No giving
  ['The bridge in Baltimore will cost $1.7 billion to rebuild.', 'none'],
  ['Shares in the company rose after it reported revenue of $3.2 billion.', 'none'],
  ['Germany raised its 2023 defence budget by €10 billion to €60 billion.', 'none', 'none'],
  ['The European Commission fined «Google» €2.4 billion for abusing its market power.', 'none'],
  ["China's exports to Russia rose to $110 billion last year.", 'none'],
  ['A single Patriot missile costs about $4 million.', 'none'],
  ['The film took $120 million at the box office in the United States.', 'none'],
  ['Damage from the earthquake in Turkey was estimated at $34 billion by the World Bank.', 'none'],
  ['He was ordered to pay $83 million in damages to the writer.', 'none'],
  ['Trade between the UK and India is worth £36 billion a year.', 'none'],
  ['Saudi Arabia bought $3 billion of American helicopters.', 'none'],
]
