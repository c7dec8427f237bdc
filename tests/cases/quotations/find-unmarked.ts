/** A text and the quotations without marks in it, each as its words and " | " and the speaker's words; "?" before a latent one. */
export type UnmarkedRow = readonly [text: string, ...quotations: string[]]

export const UNMARKED: readonly UnmarkedRow[] = [
  [
    'Reed said on Monday that he was not to blame. What happened is a shame, but it was not our fault.',
    '? he was not to blame. | Reed',
    '? What happened is a shame, but it was not our fault. | Reed',
  ],
  ['Reed said: What happened is a shame for us.', '? What happened is a shame for us. | Reed'],
  ['Reed: What happened is a shame for us', '? What happened is a shame for us | Reed'],
  [
    'REED: We will go on until it ends.\nSEN. BERG: I do not think so at all.',
    'We will go on until it ends. | REED',
    'I do not think so at all. | SEN. BERG',
  ],
  [
    'SECRETARY REED: We go on.\nQ: Until when?\nSECRETARY REED: Until it ends.',
    'We go on. | SECRETARY REED',
    'Until it ends. | SECRETARY REED',
  ],
  // No speech at all
  ['VISUALS: Mapping the roads of the north.\nGET UPDATES: We send the news once a day.'],
  ['UPDATE: The road is open again.\nWATCH: The moment the bridge fell.'],
  ['The road is open again. It was closed for a week.'],
  ['BREAKING: The road is open again after a week.'],
  ['“It is late,” Reed said.\nThe road is open again after a week.'],
  ['Ingredients: two eggs, some flour and a cup of milk.'],
  ['The price, 12:30 in the afternoon: a dollar and a half.'],
]
