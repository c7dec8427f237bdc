import type { CompareRow } from './rows.ts'

/** The recorded announcement with another figure, kind, giver or receiver. */
export const CHANGED_ANNOUNCEMENT: readonly CompareRow[] = [
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
  // Figures and fields, in other words
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
