import type { CompareRow } from './compare.ts'

/** Changed figures and fields of a recorded announcement, in other words than the first table's. */
export const COMPARE_CHANGED: readonly CompareRow[] = [
  [
    '2022-12-22',
    'The Biden administration will send Ukraine $3.8 billion in military aid, including a Patriot battery.',
    'contradicted:different-value',
  ],
  [
    '2022-12-21',
    'Washington announced $600 million in military assistance for Kyiv on Wednesday.',
    'contradicted:different-value',
  ],
  [
    '2022-12-22',
    'US President ‹Joe Biden› announced $5 billion in military aid for Ukraine.',
    'contradicted:different-value',
  ],
  [
    '2022-12-22',
    'Ukraine will receive $7 billion in military assistance from the United States, the White House said.',
    'contradicted:different-value',
  ],
  [
    '2022-12-22',
    'The White House unveiled a $4.5 billion military aid package for Ukraine.',
    'contradicted:different-value',
  ],
  [
    '2022-12-22',
    'The United States announced $734 million in humanitarian assistance for Ukraine.',
    'contradicted:different-value',
  ],
  [
    '2022-12-22',
    'Washington will provide $473 million in humanitarian aid to Ukraine.',
    'contradicted:different-value',
  ],
  ['2022-12-23', 'The US this week pledged $18 billion in military aid to Ukraine.', 'contradicted:different-value'],
  ['2023-03-10', 'Berlin announced military aid worth 50 million euros for Ukraine.', 'contradicted:different-value'],
  [
    '2023-03-10',
    'The German government pledged €5 billion in military aid for Ukraine.',
    'contradicted:different-value',
  ],
  ['2023-03-11', 'Germany on Friday promised Kyiv €900 million in military support.', 'contradicted:different-value'],
  ['2024-03-17', 'The EU announced €50 billion in financial aid for Egypt.', 'contradicted:different-value'],
  ['2024-03-18', 'Brussels pledged 9 billion euros in financial support for Egypt.', 'contradicted:different-value'],
  [
    '2023-06-29',
    'The World Bank approved $15 billion in financial support for Ukraine.',
    'contradicted:different-value',
  ],
  ['2023-02-17', 'Tokyo will give Turkey $58 million in humanitarian aid.', 'contradicted:different-value'],
  ['2023-02-18', 'Japan announced $850,000 in humanitarian assistance for Turkey.', 'contradicted:different-value'],
  [
    '2022-12-22',
    '‹Joe Biden› said the United States would give Ukraine $374 million in military aid, not for food or clean water.',
    'unknown',
  ],
  [
    '2022-12-22',
    'US President ‹Joe Biden› announced more than $374 million in military aid for Ukraine.',
    'contradicted:different-category',
  ],
  [
    '2022-12-22',
    '‹Joe Biden› announced that the United States would give $1.8 billion in humanitarian aid to Ukraine.',
    'contradicted:different-category',
  ],
  [
    '2022-12-22',
    'Poland will provide Ukraine with $1.8 billion in military assistance, including the Patriot system, President ‹Joe Biden› announced.',
    'contradicted:different-donor',
  ],
  [
    '2022-12-22',
    'The United States will give Moldova $1.8 billion in military aid including the Patriot system, ‹Joe Biden› announced.',
    'contradicted:different-recipient',
  ],
]

/**
 * True sentences in the words of reports around an announcement: none may be contradicted. 13 of these 82
 * were when they were first tried.
 */
export const COMPARE_FRESH_TRAPS: readonly CompareRow[] = [
  // Running totals
  [
    '2022-12-22',
    'With the new package, US military aid to Ukraine since the invasion stands at $21.3 billion.',
    'unknown',
  ],
  [
    '2022-12-22',
    'The United States, by far the largest donor, has given Ukraine $20 billion in military aid.',
    'unknown',
  ],
  ['2022-12-22', 'American military aid to Ukraine this year has reached $20 billion.', 'unknown'],
  ['2022-12-22', 'The United States has sent almost $50 billion in military aid to Ukraine.', 'unknown'],
  ['2022-12-22', 'Ukraine has received $1.4 billion in humanitarian aid from the United States.', 'unknown'],
  ['2023-03-10', 'Germany is now the second largest donor, with €2.3 billion in military aid to Ukraine.', 'unknown'],
  // Further, separate, earlier, later
  ['2022-12-22', 'A further $275 million in US military aid will reach Ukraine in January.', 'unknown'],
  ['2022-12-22', 'In addition, the US will give Ukraine $200 million in humanitarian aid.', 'unknown'],
  ['2022-12-22', 'It comes on the heels of $275 million in military aid that the US announced for Ukraine.', 'unknown'],
  ['2022-12-22', 'The US announced $275 million in military aid for Ukraine earlier in December.', 'unknown'],
  ['2022-12-22', 'The US gave Ukraine $725 million in military aid in October.', 'unknown'],
  ['2022-12-22', 'The US, which gave Ukraine $725 million in military aid in the autumn, will go on.', 'unknown'],
  ['2022-12-22', 'On 4 November the United States announced $400 million in military aid for Ukraine.', 'unknown'],
  ['2022-12-22', 'Days before, the US had announced $275 million in military aid to Ukraine.', 'unknown'],
  [
    '2022-12-22',
    'At a conference in Paris last week, the US pledged $80 million in humanitarian aid for Ukraine.',
    'unknown',
  ],
  ['2022-12-22', 'The US announced $3 billion in military aid for Ukraine on its independence day.', 'unknown'],
  ['2022-12-22', 'The US military aid of $275 million for Ukraine agreed on December 9 has arrived.', 'unknown'],
  ['2023-01-03', 'The US announced $2.85 billion in military aid for Ukraine.', 'unknown'],
  ['2023-03-10', 'Germany will announce €700 million in military aid for Ukraine at the next meeting.', 'unknown'],
  ['2023-03-10', 'Germany pledged €2.7 billion in military aid to Ukraine in May.', 'unknown'],
  // Parts of it
  ['2022-12-22', 'The Pentagon will draw $1 billion in military aid for Ukraine from its own stocks.', 'unknown'],
  ['2022-12-22', 'Some $850 million of the US military aid for Ukraine will pay for orders from industry.', 'unknown'],
  ['2022-12-22', 'The US will spend half of it, $900 million, on military aid for Ukraine.', 'unknown'],
  ['2022-12-22', 'The US aid for Ukraine contains $100 million in humanitarian aid for winter.', 'unknown'],
  // Requested and approved
  ['2022-12-22', 'Congress is due to vote on $44.9 billion in military aid for Ukraine.', 'unknown'],
  ['2022-12-22', 'Zelensky wants $10 billion in military aid from the US.', 'unknown'],
  ['2022-12-22', 'US lawmakers proposed $44.9 billion in emergency military aid to Ukraine.', 'unknown'],
  ['2022-12-22', 'The US Senate backed $45 billion in military aid for Ukraine on Thursday.', 'unknown'],
  // Other recipients and regions
  ['2022-12-22', 'The US announced $2.4 billion in military aid for Ukraine and other countries in Europe.', 'unknown'],
  ['2022-12-22', 'The United States pledged $2 billion in military aid to Eastern Europe.', 'unknown'],
  ['2023-02-17', 'Japan will give $27 million in humanitarian aid to Turkey and Syria.', 'unknown'],
  [
    '2022-12-22',
    'The United States will give $50 million in humanitarian aid to Ukrainian refugees in Poland.',
    'unknown',
  ],
  // Loan and grant, per year, budgets
  ['2024-03-17', 'The EU will grant Egypt €600 million in financial aid.', 'unknown'],
  ['2024-03-17', 'The EU will give Egypt €200 million for migration.', 'unknown'],
  ['2022-12-22', 'The US gives Ukraine $1 billion in military aid every month.', 'unknown'],
  ['2022-12-22', 'The US budget for 2023 holds $12 billion in military aid for Ukraine.', 'unknown'],
  ['2023-06-29', 'The World Bank gave Ukraine a $200 million grant.', 'unknown'],
  // Denied, doubted, disputed
  [
    '2022-12-22',
    'The Pentagon denied that the United States would give Ukraine $5 billion in military aid.',
    'unknown',
  ],
  ['2022-12-22', 'Reports that the US will give Ukraine $5 billion in military aid were premature.', 'unknown'],
  ['2022-12-22', 'Moscow said the US had given Ukraine $97 billion in military aid.', 'unknown'],
  ['2022-12-22', 'According to the Kiel Institute, the US has given Ukraine €22.9 billion in military aid.', 'unknown'],
  ['2022-12-22', 'Under Donald Trump the US gave Ukraine $391 million in military aid.', 'unknown'],
  // Beside the announcement: other things of the same parties
  ['2022-12-22', 'The US will also provide $150 million in humanitarian aid to Ukraine.', 'unknown'],
  ['2022-12-22', 'The US approved a new $85 million humanitarian aid grant for Ukrainian hospitals.', 'unknown'],
  ['2022-12-22', 'It was the 28th drawdown; the 27th gave Ukraine $275 million in US military aid.', 'unknown'],
  ['2022-12-22', 'Washington also promised Ukraine $100 million in humanitarian aid through the UN.', 'unknown'],
  ['2022-12-22', 'By September the United States had committed $15 billion in military aid to Ukraine.', 'unknown'],
  ['2022-12-22', 'US officials say $2.2 billion in military aid for Ukraine is in the pipeline.', 'unknown'],
  ['2022-12-22', 'The United States provides Ukraine with up to $30 million in military aid a day.', 'unknown'],
  ['2022-12-22', 'Since 2014 the United States has provided $24 billion in military aid to Ukraine.', 'unknown'],
  [
    '2022-12-22',
    'The last such package, announced on December 9, gave Ukraine $275 million in US military aid.',
    'unknown',
  ],
  ['2022-12-22', 'Republicans criticised the $100 billion that the US has given Ukraine in military aid.', 'unknown'],
  ['2022-12-22', 'The United States has spent $66 billion on military aid for Ukraine.', 'unknown'],
  ['2022-12-22', 'The White House will ask for $21 billion more in military aid to Ukraine next year.', 'unknown'],
  ['2022-12-22', 'In 2023 the United States will give Ukraine $12 billion in military aid.', 'unknown'],
  [
    '2022-12-22',
    'The US government has authorised $100 million in military aid for Ukraine under Biden’s first drawdown.',
    'unknown',
  ],
  ['2022-12-22', 'A Pentagon contract worth $1.2 billion will supply NASAMS to Ukraine.', 'unknown'],
  ['2022-12-22', 'The United States gave Ukraine military aid worth $1 million per soldier.', 'unknown'],
  ['2022-12-22', 'The US announced $2.5 billion in food aid for Africa and humanitarian aid for Ukraine.', 'unknown'],
  ['2022-12-22', 'The US and its allies pledged $1 billion in humanitarian aid to Ukraine for the winter.', 'unknown'],
  ['2022-12-22', 'Japan and the US promised Ukraine $500 million in humanitarian aid.', 'unknown'],
  ['2022-12-22', 'USAID, which has given $9.9 billion in humanitarian aid to Ukraine, praised the step.', 'unknown'],
  ['2022-12-22', 'The American Red Cross gave $50 million in humanitarian aid to Ukraine.', 'unknown'],
  ['2022-12-22', 'American donors gave $1.6 billion in humanitarian aid to Ukraine.', 'unknown'],
  ['2022-12-22', 'The US chamber of commerce announced $20 million in humanitarian aid for Ukraine.', 'unknown'],
  ['2022-12-22', 'The US firm gave Ukraine $25 million in humanitarian aid.', 'unknown'],
  ['2023-03-10', 'The German state of Bavaria gave Ukraine 3 million euros in military aid.', 'unknown'],
  ['2023-03-10', 'Germany doubled its military aid to Ukraine to 5.4 billion euros.', 'unknown'],
  ['2023-03-10', 'Germany raised military aid for Ukraine this year by €3 billion.', 'unknown'],
  ['2023-03-10', 'Germany paid 22 million euros in military aid to Ukraine for winter clothing.', 'unknown'],
  [
    '2023-02-17',
    'Japan gave $500,000 worth of tents in humanitarian aid to Turkey on the day after the quake.',
    'unknown',
  ],
  ['2023-02-17', 'The Japanese embassy in Ankara gave $90,000 in humanitarian aid to Turkey.', 'unknown'],
  ['2023-02-17', 'Japanese companies gave Turkey $12 million in humanitarian aid.', 'unknown'],
  ['2024-03-17', 'The EU had earlier given Egypt €80 million in financial aid.', 'unknown'],
  ['2024-03-17', 'The EU deal includes €1 billion in urgent financial aid for Egypt.', 'unknown'],
  ['2024-03-17', 'Of the EU money, €1 billion in financial aid will reach Egypt this year.', 'unknown'],
  ['2023-06-29', 'The World Bank has mobilised $34 billion in financial support for Ukraine.', 'unknown'],
  ['2022-12-22', 'The US announcement follows $1 billion in military aid for Ukraine by Britain.', 'unknown'],
  [
    '2022-12-22',
    'Ukraine will get $18 billion in financial aid from the EU and $45 billion in military aid from the US next year.',
    'unknown',
    'unknown',
  ],
  [
    '2022-12-22',
    'WASHINGTON — The United States announced on Feb. 26 $350 million in military aid for Ukraine.',
    'unknown',
  ],
  ['2022-12-22', 'The US announced in August that it would give Ukraine $3 billion in military aid.', 'unknown'],
  ['2022-12-22', 'When Russia invaded, the US sent Ukraine $350 million in military aid.', 'unknown'],
]
