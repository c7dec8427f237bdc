import type { CompareRow } from './rows.ts'

/** The recorded announcement itself, in its own and in other papers’ words. */
export const SAME_ANNOUNCEMENT: readonly CompareRow[] = [
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
]
