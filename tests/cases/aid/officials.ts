import type { AidRow } from './rows.ts'

/** A person in office announces it for a country. */
export const OFFICIALS: readonly AidRow[] = [
  [
    'Secretary of State ‹Antony Blinken› said Washington was giving another $130 million in humanitarian assistance to Sudan.',
    'US > SD | humanitarian | announced',
  ],
  [
    'European Commission President ‹Ursula von der Leyen› announced €1 billion in aid for Lebanon.',
    'EU > LB | other | announced',
  ],
  [
    'Germany will provide Ukraine with an additional €400 million in military aid, Chancellor ‹Olaf Scholz› said.',
    'DE > UA | military | announced',
  ],
  [
    'Prime Minister ‹Rishi Sunak› said Britain would increase military funding for Ukraine to £2.5bn.',
    'GB > UA | military | announced',
  ],
  [
    'Norwegian Prime Minister ‹Jonas Gahr Støre› promised 75 billion kroner in aid to Ukraine over five years.',
    'NO > UA | other | announced',
  ],
  [
    'Canada announced C$500 million in new military assistance for Ukraine during a visit by ‹Justin Trudeau› to Kyiv.',
    'CA > UA | military | announced',
  ],
  [
    'Chinese President ‹Xi Jinping› pledged 1 billion yuan in military assistance to African countries.',
    'CN > Africa | military | announced',
  ],
  [
    'French President ‹Emmanuel Macron› announced 100 million euros in aid for Lebanon at a conference in Paris.',
    'FR > LB | other | announced',
  ],
  [
    'Australia has pledged A$110 million in further assistance to Ukraine, Prime Minister ‹Anthony Albanese› said on Monday.',
    'AU > UA | other | announced',
  ],
  [
    'Germany wants to make a further 400 million euros available to Ukraine for air defence, ‹Boris Pistorius› said in Berlin.',
    'DE > UA | military | announced',
  ],
  [
    'Italy has promised Ethiopia 180 million euros in development aid, Prime Minister ‹Giorgia Meloni› said on a visit to Addis Ababa.',
    'IT > ET | other | announced',
  ],
  [
    'South Korea will provide $2.3 billion in aid to Ukraine over several years, President ‹Yoon Suk Yeol› said at the G20 summit.',
    'KR > UA | other | announced',
  ],
  [
    'On a visit to Jerusalem, U.S. President ‹Joe Biden› announced $100 million in humanitarian assistance for Gaza and the West Bank.',
    'US > PS | humanitarian | announced',
  ],
  [
    'US Secretary of State ‹Antony Blinken› pledged $331 million in humanitarian aid to Ethiopia during talks in Addis Ababa.',
    'US > ET | humanitarian | announced',
  ],
  [
    'The German foreign minister, ‹Johann Wadephul›, promised 52 million euros in aid for Gaza.',
    'DE > PS | other | announced',
  ],
  [
    'France will provide Ukraine with up to 3 billion euros in military aid in 2024, ‹Emmanuel Macron› said.',
    'FR > UA | military | announced',
  ],
  [
    'Australia will give Ukraine another A$100 million in military assistance, Deputy Prime Minister ‹Richard Marles› said.',
    'AU > UA | military | announced',
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
    "The head of USAID, ‹Samantha Power›, said the agency would spend $200 million on helping Ukraine's farmers.",
    'US > UA | other | announced',
  ],
  [
    'Vice President ‹Kamala Harris› announced more than $1.5 billion in US assistance for the energy sector of Ukraine.',
    'US > UA | other | announced',
  ],
  [
    '‹Ursula von der Leyen›, the president of the European Commission, promised Armenia €270 million in grants.',
    'EU > AM | other | announced',
  ],
  [
    "The UK's development minister, ‹Andrew Mitchell›, said £143m in humanitarian aid would go to east Africa.",
    'GB > Africa | humanitarian | announced',
  ],
  [
    "Saudi Arabia's crown prince, ‹Mohammed bin Salman›, pledged $1 billion to African nations.",
    'SA > Africa | other | announced',
  ],
  [
    'Turkish President ‹Recep Tayyip Erdogan› said Turkey had provided $10 million in aid to Pakistan for flood victims.',
    'TR > PK | humanitarian | delivered',
  ],
  [
    'Foreign Minister ‹Annalena Baerbock› said Germany would provide a further 20 million euros for the people of Gaza.',
    'DE > PS | other | announced',
  ],
  [
    'German Chancellor ‹Angela Merkel› promised the Sahel states 60 million euros for their armies.',
    'DE > Sahel | military | announced',
  ],
  [
    'Foreign Secretary ‹David Lammy› announced Britain is giving £600 million to Ukraine in military help.',
    'GB > UA | military | announced',
  ],
  [
    'Japanese Foreign Minister ‹Yoshimasa Hayashi› pledged $70 million in humanitarian aid to Myanmar.',
    'JP > MM | humanitarian | announced',
  ],
  [
    'South Korean President ‹Yoon Suk Yeol› announced $394 million in aid to Ukraine for 2024.',
    'KR > UA | other | announced',
  ],
  [
    'The Norwegian government is to give 300 million kroner in humanitarian aid to Gaza, Foreign Minister ‹Espen Barth Eide› said.',
    'NO > PS | humanitarian | announced',
  ],
  [
    'Dutch Prime Minister ‹Mark Rutte› pledged €70 million in military support during a trip to Ukraine.',
    'NL > UA | military | announced',
  ],
  [
    'Canadian Prime Minister ‹Mark Carney› committed C$2 billion in military support for Ukraine at the G7 summit.',
    'CA > UA | military | committed',
  ],
  [
    "Qatar's emir, Sheikh ‹Tamim bin Hamad al-Thani›, ordered $50 million in assistance for Syria.",
    'QA > SY | other | committed',
  ],
  [
    'Speaking in Kyiv, British Prime Minister ‹Rishi Sunak› said Britain would give Ukraine £2.5 billion in military aid over the coming year.',
    'GB > UA | military | announced',
  ],
  [
    'In a phone call with President ‹Volodymyr Zelenskyy›, Prime Minister ‹Justin Trudeau› said Canada would send another 500 million Canadian dollars in military assistance.',
    'CA > - | military | announced',
  ],
  [
    'Japan will offer Ukraine grant aid of about 15.8 billion yen for reconstruction, Foreign Minister ‹Yoko Kamikawa› said in Kyiv.',
    'JP > UA | other | announced',
  ],
  [
    'Norway’s Prime Minister ‹Jonas Gahr Støre› presented a five-year programme of 75 billion kroner for Ukraine.',
    'NO > UA | other | announced',
  ],
  [
    'Rome has pledged 200 million euros to help rebuild Ukraine, ‹Giorgia Meloni› told reporters.',
    'IT > UA | other | announced',
  ],
]
