import type { CompareRow } from './rows.ts'

/** Another giver or receiver, joint ones, firms and states of a country. True sentences: none may be contradicted. */
export const OTHER_PARTIES: readonly CompareRow[] = [
  // Other receivers and givers
  ['2022-12-22', 'The US announced $2.8 billion in military aid for Poland.', 'unknown'],
  ['2022-12-22', 'The United States pledged $50 million in humanitarian aid to Moldova.', 'unknown'],
  ['2022-12-22', 'Britain announced £2.3 billion in military aid for Ukraine.', 'unknown'],
  ['2022-12-22', 'Canada promised $500 million in military aid to Ukraine.', 'unknown'],
  ['2023-03-10', 'France announced €200 million in military aid to Ukraine.', 'unknown'],
  ['2023-02-17', 'South Korea will give Turkey $5 million in humanitarian aid.', 'unknown'],
  ['2023-02-17', 'Japan will give Syria $27 million in humanitarian aid.', 'unknown'],
  // Whoever speaks, not the recorded giver
  ['2022-12-22', '"We will give Ukraine $2.8 billion in military aid," the minister said.', 'unknown'],
  ['2022-12-22', 'We are giving Ukraine $1.9 billion in military aid.', 'unknown'],
  // Other recipients and regions
  ['2022-12-22', 'The US announced $2.4 billion in military aid for Ukraine and other countries in Europe.', 'unknown'],
  ['2022-12-22', 'The United States pledged $2 billion in military aid to Eastern Europe.', 'unknown'],
  ['2023-02-17', 'Japan will give $27 million in humanitarian aid to Turkey and Syria.', 'unknown'],
  [
    '2022-12-22',
    'The United States will give $50 million in humanitarian aid to Ukrainian refugees in Poland.',
    'unknown',
  ],
  // Joint givers and joint receivers, members of a union, firms of a country
  ['2023-03-10', 'France, Italy and Germany pledged €800 million in military aid to Ukraine.', 'unknown'],
  ['2023-03-10', 'Germany, France and Italy pledged €800 million in military aid to Ukraine.', 'unknown'],
  ['2023-03-10', 'Germany, together with France, will give €800 million in military aid to Ukraine.', 'unknown'],
  ['2023-03-10', 'Germany will give Ukraine and Moldova €800 million in military aid.', 'unknown'],
  ['2023-03-10', 'Germany pledged €800 million in military aid to Ukraine and its neighbours.', 'unknown'],
  ['2024-03-17', 'EU member states will give Egypt €6 billion in financial aid, the EU said.', 'unknown'],
  ['2024-03-17', 'EU countries will give Egypt €6 billion in financial aid.', 'unknown'],
  ['2023-03-10', 'Rheinmetall will supply Ukraine with €1.5 billion in military aid, Germany said.', 'unknown'],
]
