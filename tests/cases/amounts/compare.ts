/** The article's date ('' for none), its text, and for each amount in order its verdict, with the reason after a colon. */
export type CompareRow = readonly [published: string, text: string, ...verdicts: string[]]

export const COMPARE: readonly CompareRow[] = [
  // The report itself, and other papers' words for the same
  [
    '2022-12-22',
    '‹Biden› announced at the meeting that the United States would provide more than $374 million in humanitarian assistance to Ukraine, provide Ukrainians with food, medical care, clean water and other necessities to help them survive the cold winter, and an additional $1.8 billion. in military assistance, including the Patriots missile defense system.',
    'supported:exact',
    'supported:exact',
  ],
  ['2022-12-22', 'The US announced $1.85 billion in military aid for Ukraine.', 'qualified:truncated'],
  ['2022-12-21', 'Washington is to send Ukraine weapons worth almost $2 billion.', 'supported:rounded'],
  ['2022-12-22', 'Nearly $375 million in US humanitarian aid for Ukraine was also announced.', 'supported:rounded'],
  ['2022-12-22', 'The US will give Ukraine about $370 million in humanitarian aid.', 'qualified:truncated'],
  ['2022-12-22', 'A $1.8bn US military aid package for Ukraine was unveiled on Wednesday.', 'supported:exact'],
  [
    '2023-02-03',
    'The US announced a $1.8 billion package of military aid to Ukraine on December 21.',
    'supported:exact',
  ],
  ['', 'The United States announced $1.8 billion in military aid for Ukraine.', 'supported:exact'],
  ['2022-12-22', 'Washington pledged nearly $2.2 billion in aid to Ukraine.', 'supported:sum-of'],
  [
    '2022-12-22',
    'The US will provide between $1.5 billion and $2 billion in military aid to Ukraine.',
    'supported:rounded',
  ],
  ['2022-12-22', 'Ukraine will get more than $374 million in humanitarian aid.', 'supported:exact'],
  ['2023-03-11', 'Berlin promised another €500 million in weapons for Ukraine.', 'supported:exact'],
  ['2023-06-30', 'The World Bank approved a $1.5 billion loan to Ukraine.', 'supported:exact'],
  ['2024-03-18', 'The European Union will lend Egypt €5bn.', 'supported:exact'],
  [
    '2023-02-18',
    'Japan said it would provide $8.5m in emergency relief to Turkey after the earthquake.',
    'supported:exact',
  ],
  // Changed figures
  ['2022-12-22', 'The US announced $2.8 billion in military aid for Ukraine.', 'contradicted:different-value'],
  [
    '2022-12-22',
    'The United States will provide more than $37.4 million in humanitarian assistance to Ukraine.',
    'contradicted:different-value',
  ],
  [
    '2022-12-22',
    'The United States would provide an additional $18 billion in military assistance to Ukraine, including the Patriot system.',
    'contradicted:different-value',
  ],
  ['2023-03-10', 'Germany pledged €800 million in military aid to Ukraine on Friday.', 'contradicted:different-value'],
  ['2023-02-17', 'Japan will give Turkey $85 million in humanitarian aid.', 'contradicted:different-value'],
  [
    '',
    'The US announced $2.8 billion in military aid for Ukraine on December 21, 2022, including a Patriot battery.',
    'contradicted:different-value',
  ],
  [
    '2022-12-22',
    'The Biden administration announced $2.8 billion in military aid for Ukraine.',
    'contradicted:different-value',
  ],
  ['2023-03-10', 'In Berlin, Germany pledged €800 million in military aid to Ukraine.', 'contradicted:different-value'],
  [
    '2022-12-23',
    'The US on Wednesday announced $2.5 billion in military aid for Ukraine.',
    'contradicted:different-value',
  ],
  ['2022-12-22', 'The US announced $1.8 million in military aid for Ukraine.', 'contradicted:different-value'],
  ['2022-12-22', 'The US announced $743 million in humanitarian aid for Ukraine.', 'contradicted:different-value'],
  ['2022-12-22', 'The US announced $3.74 billion in humanitarian aid for Ukraine.', 'contradicted:different-value'],
  // Another kind, giver or receiver, tied to the announcement
  [
    '2022-12-22',
    'The US announced $1.8 billion in humanitarian aid for Ukraine, including a Patriot battery.',
    'contradicted:different-category',
  ],
  [
    '2022-12-22',
    '‹Joe Biden› announced that the US would provide $1.8 billion in military assistance to Poland, including the Patriot system.',
    'contradicted:different-recipient',
  ],
  [
    '2022-12-22',
    'Germany would provide $1.8 billion in military assistance to Ukraine including the Patriot system, ‹Joe Biden› announced.',
    'contradicted:different-donor',
  ],
  // Not tied: most likely another gift
  ['2022-12-22', 'Germany announced $1.8 billion in military aid for Ukraine.', 'unknown'],
  ['2022-12-22', 'The US announced $1.8 billion in military aid for Poland.', 'unknown'],
  ['2022-12-22', 'The US announced $374 million in military aid for Ukraine.', 'unknown'],
  ['2022-12-22', 'The US announced €1.8 billion in military aid for Ukraine.', 'qualified:different-currency'],
  ['', 'The US announced $2.8 billion in military aid for Ukraine.', 'unknown'],
  ['2022-12-22', 'The US announced over $300 million in humanitarian aid for Ukraine.', 'unknown'],
  ['2022-12-22', 'Biden met Zelensky. $1.8 billion is a lot.', 'unknown'],
]

/** True sentences near a recorded announcement that say another sum: none of them may be contradicted. */
export const COMPARE_TRAPS: readonly CompareRow[] = [
  // Another date
  ['2023-01-07', 'The US announced $3.75 billion in military aid for Ukraine.', 'unknown'],
  ['2022-12-10', 'The United States announced $275 million in military aid for Ukraine.', 'unknown'],
  ['2022-12-22', 'In November the US announced $400 million in military aid for Ukraine.', 'unknown'],
  ['2022-12-22', 'The US announced $275 million in military aid for Ukraine on December 9.', 'unknown'],
  ['2022-12-22', 'Earlier this month the US announced $275 million in military aid for Ukraine.', 'unknown'],
  ['2022-12-22', 'Last month the United States pledged $53 million in humanitarian aid to Ukraine.', 'unknown'],
  ['2022-12-22', 'The US had previously announced $400 million in military aid for Ukraine.', 'unknown'],
  ['2022-12-22', 'Two weeks ago Washington promised $275 million in military assistance to Ukraine.', 'unknown'],
  ['2022-12-22', 'Last year the US approved $300 million in military aid to Ukraine.', 'unknown'],
  ['2024-12-22', 'The US announced $1.25 billion in military aid for Ukraine.', 'unknown'],
  ['2022-12-20', 'The US announced $1.2 billion in military aid for Ukraine.', 'unknown'],
  ['2023-03-09', 'Germany announced €800 million in military aid for Ukraine.', 'unknown'],
  ['2022-12-23', 'The US on Thursday announced $2.5 billion in military aid for Ukraine.', 'unknown'],
  // Another package
  ['2022-12-22', 'The United States pledged $53 million in humanitarian aid to Ukraine for its power grid.', 'unknown'],
  ['2022-12-22', 'The US announced a further $275 million in military aid for Ukraine.', 'unknown'],
  ['2022-12-22', 'In a separate move, the US pledged $45 million in humanitarian aid to Ukraine.', 'unknown'],
  ['2022-12-22', 'A second US package of $700 million in military aid for Ukraine will follow.', 'unknown'],
  ['2022-12-22', 'The US will provide another $200 million in humanitarian aid to Ukraine.', 'unknown'],
  ['2022-12-22', 'On top of that, the US pledged $90 million in humanitarian aid to Ukraine.', 'unknown'],
  ['2022-12-22', 'The US added $60 million more in humanitarian aid for Ukraine.', 'unknown'],
  ['2022-12-22', 'The next US package will give Ukraine $3 billion in military aid.', 'unknown'],
  ['2022-12-22', 'The US is expected to announce $2.85 billion in military aid for Ukraine.', 'unknown'],
  ['2023-03-10', 'Germany also announced a separate €150 million in military aid to Ukraine.', 'unknown'],
  // Running totals
  ['2022-12-22', 'The US has provided more than $20 billion in military aid to Ukraine since February.', 'unknown'],
  ['2022-12-22', 'The package brings total US military aid to Ukraine to $21.3 billion.', 'unknown'],
  ['2022-12-22', 'So far the US has given Ukraine $1.9 billion in humanitarian aid.', 'unknown'],
  ['2022-12-22', 'US military aid to Ukraine now totals $21 billion.', 'unknown'],
  ['2022-12-22', 'To date Washington has committed $21.9 billion in security assistance to Ukraine.', 'unknown'],
  ['2023-03-10', 'Germany has pledged €14.2 billion in military aid to Ukraine since the start of the war.', 'unknown'],
  ['2022-12-22', 'In all, the United States has sent Ukraine $19 billion in military assistance.', 'unknown'],
  ['2022-12-22', 'Over the past year the US committed $22 billion in military aid to Ukraine.', 'unknown'],
  ['2022-12-22', 'The United States committed $21.3 billion in security assistance to Ukraine.', 'unknown'],
  ['2022-12-22', 'The US committed more than $21 billion in military aid to Ukraine in ten months of war.', 'unknown'],
  ['2022-12-22', 'The US has announced about $20 billion in military aid to Ukraine.', 'unknown'],
  ['2022-12-22', 'The cumulative figure for US military aid to Ukraine is $22 billion.', 'unknown'],
  // Parts
  [
    '2022-12-22',
    'The US announced $1 billion in military aid for Ukraine as part of the $1.85 billion package.',
    'unknown',
    'qualified:truncated',
  ],
  [
    '2022-12-22',
    'The US military aid for Ukraine includes $1 billion from Pentagon stocks and $850 million in financing.',
    'unknown',
    'unknown',
  ],
  ['2022-12-22', 'Of that, the US will spend $850 million on military contracts for Ukraine.', 'unknown'],
  ['2022-12-22', 'The first $1 billion of US military aid will reach Ukraine from stocks.', 'unknown'],
  // Other receivers and givers
  ['2022-12-22', 'The US announced $2.8 billion in military aid for Poland.', 'unknown'],
  ['2022-12-22', 'The United States pledged $50 million in humanitarian aid to Moldova.', 'unknown'],
  ['2022-12-22', 'Britain announced £2.3 billion in military aid for Ukraine.', 'unknown'],
  ['2022-12-22', 'Canada promised $500 million in military aid to Ukraine.', 'unknown'],
  ['2023-03-10', 'France announced €200 million in military aid to Ukraine.', 'unknown'],
  ['2023-02-17', 'South Korea will give Turkey $5 million in humanitarian aid.', 'unknown'],
  ['2023-02-17', 'Japan will give Syria $27 million in humanitarian aid.', 'unknown'],
  // Loans and grants
  ['2023-06-29', 'The World Bank signed a $210 million grant for Ukraine.', 'unknown'],
  ['2023-06-29', 'The World Bank approved a separate $700 million loan guarantee for Ukraine.', 'unknown'],
  ['2024-03-17', 'The European Union will give Egypt €600 million in grants.', 'unknown'],
  ['2024-03-17', 'The EU package for Egypt includes €1.8 billion in investments.', 'unknown'],
  // Rates
  ['2022-12-22', 'The US gives Ukraine $1.5 billion a month in budget support.', 'unknown'],
  ['2022-12-22', 'The United States provides Ukraine with $300 million a year in military aid.', 'unknown'],
  ['2024-03-17', 'The EU will give Egypt €1 billion a year in financial aid.', 'unknown'],
  // Prices of weapons, sales, budgets
  ['2022-12-22', 'A Patriot battery of the kind the US will send to Ukraine costs $1.1 billion.', 'unknown'],
  ['2022-12-22', 'Each missile that the US gives Ukraine is worth $4 million.', 'unknown'],
  ['2022-12-22', 'The US approved the sale of $380 million in weapons to Ukraine.', 'unknown'],
  ['2022-12-22', 'Congress passed an $858 billion defence budget with military aid for Ukraine.', 'unknown'],
  ['2023-03-10', 'Germany will spend €3 billion on military aid budgets for Ukraine and others this year.', 'unknown'],
  // Requests to Congress, wishes
  ['2022-12-22', 'Biden asked Congress for $37 billion in aid for Ukraine.', 'unknown'],
  ['2022-12-22', 'Congress approved $45 billion in military and economic aid for Ukraine.', 'unknown'],
  ['2022-12-22', 'The White House requested $21.7 billion in military aid for Ukraine from Congress.', 'unknown'],
  ['2022-12-22', 'Ukraine asked the United States for $10 billion in military aid.', 'unknown'],
  ['2022-12-22', 'The US could send Ukraine $5 billion in military aid.', 'unknown'],
  // Delivered, delayed, another kind
  ['2022-12-22', 'The US delivered $300 million in military equipment to Ukraine on Tuesday.', 'unknown'],
  ['2022-12-22', 'The US delayed $500 million in military aid to Ukraine.', 'unknown'],
  ['2022-12-22', 'The US pledged $13 billion in budget support to Ukraine.', 'unknown'],
  ['2022-12-22', 'The United States will give Ukraine $53 million for its power grid.', 'unknown'],
  ['2022-12-22', 'The US announced up to $3 billion in military aid for Ukraine over several years.', 'unknown'],
  // The recorded figure beside it
  [
    '2022-12-22',
    'The US announced $1.8 billion in military aid for Ukraine, less than the $2.8 billion in military aid it gave in August.',
    'supported:exact',
    'unknown',
  ],
  [
    '2022-12-22',
    'The US announced $1.8 billion in military aid for Ukraine.\nThe US announced $900 million in military aid for Ukraine from stocks.',
    'supported:exact',
    'unknown',
  ],
  // Not told as a fact: denied, wished for, a condition, another's claim
  ['2022-12-22', 'Russian media claimed the U.S. will give Ukraine $10 billion in military aid.', 'unknown'],
  ['2022-12-22', 'It is not true that the United States will give Ukraine $10 billion in military aid.', 'unknown'],
  ['2022-12-22', 'The United States has not promised Ukraine $10 billion in military aid.', 'unknown'],
  ['2022-12-22', "The US didn't give Ukraine $10 billion in military aid.", 'unknown'],
  ['2022-12-22', 'Will the United States give Ukraine $10 billion in military aid?', 'unknown'],
  ['2022-12-22', 'If the US gives Ukraine $10 billion in military aid, Russia will respond.', 'unknown'],
  ['2022-12-22', 'The United States should give Ukraine $10 billion in military aid, he said.', 'unknown'],
  [
    '2022-12-22',
    'Some want the United States to give Ukraine $10 billion in military aid, including the Patriot system.',
    'unknown',
  ],
  // Bills and budgets of a parliament
  ['2022-12-22', 'The US Senate passed a bill giving Ukraine $45 billion in military aid.', 'unknown'],
  ['2022-12-22', 'The US Senate will give Ukraine $45 billion in military aid.', 'unknown'],
  ['2022-12-22', 'The United States voted to give Ukraine $45 billion in military aid.', 'unknown'],
  // Joint givers and joint receivers, members of a union, firms of a country
  ['2023-03-10', 'France, Italy and Germany pledged €800 million in military aid to Ukraine.', 'unknown'],
  ['2023-03-10', 'Germany, France and Italy pledged €800 million in military aid to Ukraine.', 'unknown'],
  ['2023-03-10', 'Germany, together with France, will give €800 million in military aid to Ukraine.', 'unknown'],
  ['2023-03-10', 'Germany will give Ukraine and Moldova €800 million in military aid.', 'unknown'],
  ['2023-03-10', 'Germany pledged €800 million in military aid to Ukraine and its neighbours.', 'unknown'],
  ['2024-03-17', 'EU member states will give Egypt €6 billion in financial aid, the EU said.', 'unknown'],
  ['2024-03-17', 'EU countries will give Egypt €6 billion in financial aid.', 'unknown'],
  ['2023-03-10', 'Rheinmetall will supply Ukraine with €1.5 billion in military aid, Germany said.', 'unknown'],
  // Of another time
  ['2022-12-22', 'The Obama administration announced $46 million in military aid to Ukraine.', 'unknown'],
  [
    '2022-12-22',
    'Kyiv first asked in 2014. The United States announced $46 million in military aid to Ukraine.',
    'unknown',
  ],
]
