/** A text of 22 December 2022 (a Thursday) and what its frames tell beside donor, recipient and category. */
export const AID_DETAILS: readonly (readonly [text: string, details: readonly unknown[]])[] = [
  // When
  ['The US pledged $5 million in aid to Ukraine on Wednesday.', [{ date: '2022-12-21', announcer: 'US' }]],
  ['On Thursday the US pledged $5 million in aid to Ukraine.', [{ date: '2022-12-22', announcer: 'US' }]],
  ['The US pledged $5 million in aid to Ukraine yesterday.', [{ date: '2022-12-21', announcer: 'US' }]],
  ['The US pledged $5 million in aid to Ukraine on December 9.', [{ date: '2022-12-09', announcer: 'US' }]],
  ['The US pledged $5 million in aid to Ukraine on 9 December 2021.', [{ date: '2021-12-09', announcer: 'US' }]],
  ['In November the US pledged $5 million in aid to Ukraine.', [{ date: '2022-11', announcer: 'US' }]],
  ['Last month the US pledged $5 million in aid to Ukraine.', [{ date: '2022-11', announcer: 'US' }]],
  ['Earlier this month the US pledged $5 million in aid to Ukraine.', [{ date: '2022-12', announcer: 'US' }]],
  ['The US pledged $5 million in aid to Ukraine in 2019.', [{ date: '2019', announcer: 'US' }]],
  ['In 2019, the US pledged $5 million in aid to Ukraine.', [{ date: '2019', announcer: 'US' }]],
  ['The US pledged $5 million in aid to Ukraine in 2022.', [{ announcer: 'US' }]],
  ['The US pledged $5 million in aid to Ukraine, which joined the plan in 2014.', [{ announcer: 'US' }]],
  ['The US may pledge $5 million in aid to Ukraine.', [{ announcer: 'US' }]],
  // On top of others
  ['The US pledged an additional $5 million in aid to Ukraine.', [{ additional: true, announcer: 'US' }]],
  ['The US pledged another $5 million in aid to Ukraine.', [{ additional: true, announcer: 'US' }]],
  ['The US pledged $5 million in further aid to Ukraine.', [{ additional: true, announcer: 'US' }]],
  ['The US pledged $5 million more in aid to Ukraine.', [{ additional: true, announcer: 'US' }]],
  ['The US pledged more than $5 million in aid to Ukraine.', [{ announcer: 'US' }]],
  // Running totals
  ['The US has provided $20 billion in aid to Ukraine since February.', [{ total: true }]],
  ['To date the US has provided $20 billion in aid to Ukraine.', [{ total: true }]],
  ['The US has so far sent Ukraine $20 billion in aid.', [{ total: true }]],
  [
    'The US pledged $5 million in aid to Ukraine, bringing the total to $20 billion.',
    [{ announcer: 'US' }, { total: true }],
  ],
  // Parts
  [
    'The US pledged $1 billion in aid to Ukraine as part of a $5 billion package.',
    [{ partOfTotal: true, announcer: 'US' }, { announcer: 'US' }],
  ],
  // What it holds
  [
    'The US will send Ukraine $5 billion in aid, including a Patriot battery, tanks and 500 mortar rounds.',
    [{ includes: ['Patriot battery', 'tanks', '500 mortar rounds'] }],
  ],
  [
    'The US will send Ukraine $5 billion in aid, such as tents and blankets, officials said.',
    [{ includes: ['tents', 'blankets'] }],
  ],
  // Who says so
  ['‹Joe Biden› announced that the US would give Ukraine $5 billion in aid.', [{ announcer: 'Joe Biden' }]],
  ['The US would give Ukraine $5 billion in aid, ‹Joe Biden› said.', [{ announcer: 'Joe Biden' }]],
]
