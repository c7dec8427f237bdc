import type { AidRow } from './rows.ts'

/** Packages, shipments and other things that are worth a sum. */
export const PACKAGES: readonly AidRow[] = [
  [
    'The United States will send $725 million worth of artillery and rocket ammunition to Ukraine, the Pentagon said on Friday.',
    'US > UA | military | announced',
  ],
  [
    'US President ‹Joe Biden› announced a new $1.2 billion military aid package for Ukraine on Wednesday.',
    'US > UA | military | announced',
  ],
  [
    'EU leaders agreed on a €50 billion support package for Ukraine at a summit in Brussels.',
    'EU > UA | other | committed',
  ],
  ["Turkey's disaster agency sent aid worth $5 million to Libya.", 'TR > LY | humanitarian | delivered'],
  [
    "Sweden's 12th military aid package for Ukraine, worth 3.4 billion kronor, includes combat boats.",
    'SE > UA | military | announced',
  ],
  [
    'Tokyo has decided to provide the Philippines with 600 million yen worth of coastal radars.',
    'JP > PH | military | committed',
  ],
  [
    'Riyadh signed an agreement with Kyiv on humanitarian assistance worth $400 million.',
    'SA > UA | humanitarian | committed',
  ],
  ['Finland is sending defence materiel worth 190 million euros to Ukraine.', 'FI > UA | military | announced'],
  ['Warsaw has so far handed over arms worth 3 billion zlotys to Ukraine.', 'PL > UA | military | delivered'],
  [
    'Canadian Defence Minister ‹Bill Blair› unveiled a C$500-million military package for Ukraine in Brussels.',
    'CA > UA | military | announced',
  ],
  ['The Pentagon is preparing a $500 million arms package for Ukraine.', 'US > UA | military | announced'],
  [
    'Canada is sending Ukraine C$650 million worth of armoured vehicles, Prime Minister ‹Justin Trudeau› announced in Kyiv.',
    'CA > UA | military | announced',
  ],
  [
    'China provided Afghanistan with $31 million worth of food and medical supplies.',
    'CN > AF | humanitarian | delivered',
  ],
  ['Sweden will give Ukraine a military support package worth $1.2 billion.', 'SE > UA | military | announced'],
  ['Poland gave Ukraine weapons worth at least $1.6 billion.', 'PL > UA | military | delivered'],
  ['Zelensky thanked Germany for a €1.3 billion defence package for Ukraine.', 'DE > UA | military | announced'],
  [
    'The assistance package, worth up to $1 billion, marks the largest single drawdown of US arms for Ukraine.',
    'US > UA | military | announced',
  ],
  [
    'The Finnish government proposed on Thursday to send its 20th package of military aid, worth 189 million euros, to Ukraine.',
    'FI > UA | military | proposed',
  ],
  [
    'Australia announced a A$100 million aid package for Ukraine that includes air defence systems.',
    'AU > UA | military | announced',
  ],
  [
    'The German Red Cross and the foreign ministry in Berlin are sending Syria aid worth €10 million.',
    'DE > SY | other | announced',
  ],
  [
    'Swedish Defence Minister ‹Pål Jonson› said Stockholm would donate Archer guns worth 4.3 billion kronor to Kyiv.',
    'SE > UA | military | announced',
  ],
  [
    'The Biden administration unveiled a fresh $345 million weapons package for Taiwan on Friday.',
    'US > TW | military | announced',
  ],
  [
    "Defence Secretary ‹Lloyd Austin›, on a visit to Kyiv, promised $100 million worth of Stryker vehicles and anti-tank weapons to Ukraine from the Pentagon's stocks.",
    'US > UA | military | announced',
  ],
  ['The German government approved arms deliveries worth €500 million to Ukraine.', 'DE > UA | military | committed'],
  ['Japan handed over equipment worth 500 million yen to the Vietnamese coast guard.', 'JP > VN | other | delivered'],
  [
    'Sweden announced on Tuesday its largest military aid package to Ukraine to date, worth 13.3 billion kronor.',
    'SE > UA | military | announced',
  ],
  [
    'Finland decided on Thursday to send more defence materiel to Ukraine, worth about €188 million.',
    'FI > UA | military | committed',
  ],
  ['Poland is supplying Ukraine with tanks and ammunition worth $1.7 billion.', 'PL > UA | military | announced'],
  [
    "Ankara sent 1,500 tonnes of supplies worth $12 million to Sudan, Turkey's foreign ministry said.",
    'TR > SD | other | delivered',
  ],
  [
    'The package, valued at $275 million, is the 68th that the United States has sent to Ukraine from its own stocks.',
    'US > UA | other | delivered',
  ],
  [
    'The new tranche, worth $225 million, contains artillery rounds for Ukraine, the Pentagon said in a statement.',
    'US > UA | military | announced',
  ],
  [
    'German Chancellor ‹Olaf Scholz› on Monday promised Ukraine weapons worth 650 million euros by the end of the year.',
    'DE > UA | military | announced',
  ],
  [
    'The Czech Republic has given Ukraine military material worth about 6.7 billion crowns since the beginning of the war.',
    'CZ > UA | military | delivered',
  ],
  [
    'Lithuania’s defence ministry said on Thursday that it had delivered 1.5 million euros’ worth of anti-drone equipment to Ukraine.',
    'LT > UA | military | delivered',
  ],
  ['Ukraine thanked Denmark for its new $340 million military aid package.', 'DK > UA | military | announced'],
  [
    'EU chief ‹Ursula von der Leyen› announced a €1 billion package for Lebanon during a visit to Beirut.',
    'EU > LB | other | announced',
  ],
  ['Canberra will donate ammunition worth 20 million Australian dollars to Ukraine.', 'AU > UA | military | announced'],
  ['Azerbaijan sent Ukraine electrical equipment worth $1 million.', 'AZ > UA | other | delivered'],
]
