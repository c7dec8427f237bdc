import type { CompareRow } from './rows.ts'

/** Parts of a package, another package, rates, prices, loans beside grants. True sentences: none may be contradicted. */
export const PARTS_AND_RATES: readonly CompareRow[] = [
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
  // Parts of it
  ['2022-12-22', 'The Pentagon will draw $1 billion in military aid for Ukraine from its own stocks.', 'unknown'],
  ['2022-12-22', 'Some $850 million of the US military aid for Ukraine will pay for orders from industry.', 'unknown'],
  ['2022-12-22', 'The US will spend half of it, $900 million, on military aid for Ukraine.', 'unknown'],
  ['2022-12-22', 'The US aid for Ukraine contains $100 million in humanitarian aid for winter.', 'unknown'],
  // Loans and grants
  ['2023-06-29', 'The World Bank signed a $210 million grant for Ukraine.', 'unknown'],
  ['2023-06-29', 'The World Bank approved a separate $700 million loan guarantee for Ukraine.', 'unknown'],
  ['2024-03-17', 'The European Union will give Egypt €600 million in grants.', 'unknown'],
  ['2024-03-17', 'The EU package for Egypt includes €1.8 billion in investments.', 'unknown'],
  // Loan and grant, per year, budgets
  ['2024-03-17', 'The EU will grant Egypt €600 million in financial aid.', 'unknown'],
  ['2024-03-17', 'The EU will give Egypt €200 million for migration.', 'unknown'],
  ['2022-12-22', 'The US gives Ukraine $1 billion in military aid every month.', 'unknown'],
  ['2022-12-22', 'The US budget for 2023 holds $12 billion in military aid for Ukraine.', 'unknown'],
  ['2023-06-29', 'The World Bank gave Ukraine a $200 million grant.', 'unknown'],
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
]
