/**
 * The classes that words and phrases may be of, each in one line: what it means, what its value says
 * where it has one, and who asks for it. The build refuses a class that no word is of or that no code
 * asks for by `wordClass('…')`.
 */
export const WORD_CLASSES = [
  // Countries: the value is the ISO 3166-1 alpha-2 code. Asked for by the aid and attribution rooms.
  'country', // a country's name: "Ukraine", "the Netherlands"
  'demonym', // an adjective or word for a country's people: "Ukrainian", "Americans"
  'capital', // a capital or seat of government: "Kyiv", "the Kremlin"

  // Verbs: every line that begins with "to" gives its forms these.
  'verb', // a form of a listed verb; value: its base form. Aid, attribution
  'base-form', // "give". Aid, attribution
  'third-form', // "gives". Aid, attribution
  'past-form', // "gave". Aid, attribution
  'participle-form', // "given". Aid, attribution
  'ing-form', // "giving". Aid, attribution

  // The calendar.
  'month', // a month, in full or cut short; value: its number. Aid
  'weekday', // a day of the week; value: 0 for Sunday to 6. Aid

  // Sentences.
  'abbreviation', // a word that mostly has a point after it, which ends no sentence. text/sentences
  'sentence-opener', // a word that, with a capital, opens a sentence more often than it ends a name. text/sentences, linking/candidates

  // Offices.
  'title-wording', // another wording of a title; value: the one under which titles are compared. names/titles

  // Names.
  'no-initial', // a small word that gives no letter to the initials of a name. linking/short-forms
] as const

export type WordClass = (typeof WORD_CLASSES)[number]

/** Classes whose askers are being written; each is taken off when they land. */
export const AWAITED: readonly WordClass[] = [
  'country',
  'demonym',
  'capital',
  'verb',
  'base-form',
  'third-form',
  'past-form',
  'participle-form',
  'ing-form',
  'month',
  'weekday',
]
