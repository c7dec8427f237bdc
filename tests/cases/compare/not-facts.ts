import type { CompareRow } from './rows.ts'

/** Asked for, voted on, wished for, denied, claimed by others. True sentences: none may be contradicted. */
export const NOT_FACTS: readonly CompareRow[] = [
  // Requests to Congress, wishes
  ['2022-12-22', 'Biden asked Congress for $37 billion in aid for Ukraine.', 'unknown'],
  ['2022-12-22', 'Congress approved $45 billion in military and economic aid for Ukraine.', 'unknown'],
  ['2022-12-22', 'The White House requested $21.7 billion in military aid for Ukraine from Congress.', 'unknown'],
  ['2022-12-22', 'Ukraine asked the United States for $10 billion in military aid.', 'unknown'],
  ['2022-12-22', 'The US could send Ukraine $5 billion in military aid.', 'unknown'],
  // Requested and approved
  ['2022-12-22', 'Congress is due to vote on $44.9 billion in military aid for Ukraine.', 'unknown'],
  ['2022-12-22', 'Zelensky wants $10 billion in military aid from the US.', 'unknown'],
  ['2022-12-22', 'US lawmakers proposed $44.9 billion in emergency military aid to Ukraine.', 'unknown'],
  ['2022-12-22', 'The US Senate backed $45 billion in military aid for Ukraine on Thursday.', 'unknown'],
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
  // Bills and budgets of a parliament
  ['2022-12-22', 'The US Senate passed a bill giving Ukraine $45 billion in military aid.', 'unknown'],
  ['2022-12-22', 'The US Senate will give Ukraine $45 billion in military aid.', 'unknown'],
  ['2022-12-22', 'The United States voted to give Ukraine $45 billion in military aid.', 'unknown'],
]
