/**
 * The classes that words and phrases may be of, each in one line: what it means, what its value says
 * where it has one, and who asks for it. The build refuses a class that no word is of or that no code
 * asks for by `wordClass('…')`.
 */
export const WORD_CLASSES = [
  // Countries, of tables/countries.txt; value: the ISO 3166-1 alpha-2 code.
  'country', // a country's name: "Ukraine", "the Netherlands". Aid, attribution
  'demonym', // an adjective or word for a country's people: "Ukrainian", "Americans". Aid, attribution
  'capital', // a capital or seat of government: "Kyiv", "the Kremlin". Aid, attribution

  // Verbs: every line that begins with "to" gives its forms these.
  'verb', // a form of a listed verb; value: its base form. aid/aid-words
  'base-form', // "give". Aid, attribution
  'third-form', // "gives". Aid, attribution
  'past-form', // "gave". Aid, attribution
  'participle-form', // "given". Aid, attribution
  'ing-form', // "giving". Aid, attribution
  'irregular-form', // a form that no ending rule leads back; value: its base form. wording/stem

  // Words that hold a sentence together.
  'article', // "the". Aid, attribution
  'determiner', // before a noun, but no quantity. Aid, attribution
  'quantifier', // how much or many of a noun. Aid, attribution
  'pronoun', // a pronoun that is a subject; value: itself. Aid, attribution
  'object-pronoun', // one that is no subject; value: its subject form. Aid, attribution
  'possessive', // "his"; value: its subject form. Aid, attribution
  'reflexive', // "himself"; value: its subject form. Aid, attribution
  'relative', // opens a relative clause. Aid, attribution
  'conjunction', // joins clauses or words. Aid, attribution
  'preposition', // stands before a noun phrase. Aid, attribution
  'be', // a form of be. Aid, attribution
  'have', // a form of have. Aid, attribution
  'do', // a form of do. Aid, attribution
  'modal', // "will", "should". Aid, attribution

  // Sentences.
  'abbreviation', // mostly has a point after it, which ends no sentence. text/sentences
  'sentence-opener', // with a capital, opens a sentence more often than it ends a name. text/sentences, linking/candidates

  // The calendar.
  'month', // a month, in full or cut short; value: its number. text/dateline, imports/dates
  'weekday', // a day of the week; value: 0 for Sunday to 6. text/dateline
  'time-noun', // a stretch of time, which no one speaks by. Attribution
  'before-time', // opens a time at the head of a sentence: "On Monday". names/time-openers
  'date-label', // stands before a date of publication: "Published:". text/dateline

  // Numbers.
  'small-number', // "seven"; value: 0 to 19. amounts/number-words, wording
  'tens', // "forty"; value: 20 to 90. amounts/number-words, wording
  'ordinal', // "third"; value: its place. wording/numerals
  'written-scale', // a scale in full that may open a number: "a million". amounts/number-words, amounts/scales
  'scale', // a scale word in any writing; value: its power of ten. amounts/scales, wording, imports/numbers
  'scale-letter', // a letter for a scale, whoever writes it: "5m"; value: its power of ten. amounts/scales, wording, imports/numbers
  'money-scale-letter', // letters for a scale beside a currency alone: "$5t"; value: its power of ten. amounts/scales
  'signed-scale-letter', // a capital for a scale behind a sum whose sign stands in front: "₹5L"; value: its power of ten. amounts/scales
  'small-scale-letter', // in small letters and apart from its number the beginning of something else: "$5 t shirts". amounts/scales
  'scale-slang', // behind a sum whose sign stands in front: "$50 grand"; value: its power of ten. amounts/scales
  'pointed-scale', // a scale cut short, with a point: "5 Mrd. Euro". amounts/scales
  'fraction', // "half", "quarter"; value: of the whole. amounts/number-words
  'fraction-noun', // a part, of which a number may be told: "two thirds of a million". amounts/number-words

  // Sums of money.
  'currency-part', // the smaller unit: "cents". amounts/minor-part
  'counted-by', // what sums are counted by after "a": "$70 a share". amounts/rates
  'qualifier', // before a sum: "more than"; value: an AmountQualifier. amounts/qualifiers
  'qualifier-after', // behind a sum: "or so"; value: an AmountQualifier. amounts/qualifiers
  'contested-over', // before "over" that is no "more than": "a dispute over $4 billion". amounts/qualifiers
  'change', // what moves by a sum or from one to another. amounts/ranges
  'ranging', // before the two ends of a range: "costs from $5 to $10". amounts/ranges
  'may-follow-sum', // after a second number that borrows the first one's currency. amounts/ranges
  'euro-compound', // what makes another word of "euro": "euro zone". amounts/money-sense
  'code-word', // of patterns and scripts, where "$1" is no dollar. amounts/money-sense
  'weighing', // before pounds that are weight: "lost 20 pounds". amounts/money-sense
  'weighed', // behind pounds that are weight: "a 200-pound man". amounts/money-sense
  'worth-of', // of which pounds are money: "pounds of debt". amounts/money-sense
  'paid-compound', // of which a sum in pounds is told before: "a 20-pound note". amounts/money-sense
  'paying', // around pounds that are money. amounts/money-sense
  'pound-word', // pounds, in money or weight. amounts/money-sense
  'cent-word', // cents. amounts/money-sense
  'sum-filler', // between a number and its unit: "25 million more dollars". amounts/sum
  'follows-dollars', // behind a sum with its country: "$5 million Canadian in". amounts/sum
  'closes-part', // behind a sum told in two: "20 dollars 43 more". amounts/minor-part

  // Offices and roles.
  'office', // one person by office or rank, the last word of a title. names/titles
  'office-phrase', // an office of several words: "chief of staff". names/titles
  'short-office', // an office cut short, with a capital: "Sen.". names/titles
  'office-qualifier', // before an office within a title: "prime". names/titles
  'title-wording', // another wording of a title; value: the one under which titles are compared. names/titles
  'form-of-address', // "Mr". Attribution
  'state-body', // what a state acts through: "ministry". Aid, attribution
  'office-head', // a body or person that acts for a country: "the Swedish government". aid/aid-words
  'head-office', // a head of state or government: one holder at a time in a country. assess/role
  'leader-office', // one whose holder has no such office elsewhere. assess/role
  'below-president', // an office that nobody holds beside the presidency. assess/role
  'deputy-word', // makes the deputy of an office. assess/role
  'role-tense', // tells when an office was held; value: former, then or current. names/role-words
  'role-determiner', // the, a or whose, before a title. names/role-words, assess/role-wording
  'role-link', // between a title and its body: "of". names/role-words
  'inside-body-name', // a small word inside the name of a body. names/role-words
  'role-passing', // between an owner and a title, changing neither: "new". names/roles-before
  'role-changing', // makes another office, in small letters too: "deputy Prime Minister". names/roles-before
  'role-unreal', // before a title that is nobody's, or not yet: "would-be". names/roles-before
  'place-preposition', // before a country that is where, not whose. names/roles-before
  'who-verb', // "who was": opens a clause with a title; value: former or current. names/roles-after
  'past-setting', // tells of a time gone by. assess/role-wording
  'of-another', // after a name that only qualifies it: "Zelensky ally". assess/role-wording
  'served', // opens what another served under: "was … to the". assess/role-wording
  'served-link', // closes it. assess/role-wording

  // Names.
  'no-name-word', // may open a sentence with a capital and is part of no name. The recogniser was trained with these. names/lexicon
  'title-word', // a title or honorific before a person's name. The recogniser was trained with these. names/lexicon
  'name-suffix', // follows a name's hyphen and is no part of it: "Kremlin-led". names/recognise
  'no-initial', // gives no letter to the initials of a name. names/short-forms, linking/short-forms
  'kin', // a relative: a person told as one is known by another. names/relatives
  'alias-join', // a small word inside a long alias. linking/candidates
  'thing-noun', // in small letters, goes on with a thing's name: "Patriot missile system". linking/candidates
  'opens-no-name', // opens sentences, and no name. linking/candidates
  'before-name', // an office or form of address, as no part of a speaker's name. assess/quotation-name-words
  'pronoun-of-speaker', // a pronoun, as no part of a speaker's name. assess/quotation-name-words
  'body-word', // of a body's name: what it said may be in anyone's words. assess/quotation-name-words
  'spokesperson', // says it for another. assess/quotation-speaker

  // Wording: how two quotations are compared.
  'stop-word', // carries no topic of its own. wording/words
  'common-word', // tells one quotation from another less than others do. wording/words
  'set-phrase', // of sympathy, thanks and alliance, said again and again. wording/set-phrases
  'no-proper-name', // names nobody, whatever its capital. wording/name-change
  'negation', // denies. wording/negation
  'plain-negation', // the commonest denials. quotations/fingerprint
  'empties-negation', // "not only": after it the denial denies nothing. wording/negation
  'before-empty-not', // "why not", "or not". wording/negation
  'comes-with-denial', // may come or go with a denial. wording/alteration
  'contrast', // "not … but". wording/alteration
  'before-is', // makes "'s" after it "is". wording/words
  'contraction', // value: the words it stands for. wording/contractions
  'american', // value: the American spelling. wording/spelling
  'keeps-our', // ends in -our in America too. wording/spelling
  'opposite', // value: words that say the opposite. wording/polarity
  'no-denial', // only looks as if its prefix denied it. wording/polarity

  // Speech: what a cue does with the words.
  'asserts', // gives them as its subject's own. Attribution
  'asks', // asks for something, or whether it is so. Attribution
  'cites', // brings another's words. Attribution
  'reads', // of a text or sign: they stand there. Attribution
  'thinks', // says what somebody thinks. Attribution
  'denies', // says that what follows is not so. Attribution, aid
  'conveys', // a verb of many uses, a cue only beside the marks. Attribution
  'speech-noun', // what words stand in, or are. Attribution
  'source-phrase', // before whom the words are from. Attribution
  'outlet', // those who pass words on. Attribution
  'names-a-work', // what bears a title in marks. Attribution
  'names-so', // before a name or nickname in marks. Attribution
  'speech-adverb', // between a speaker and the cue. Attribution
  'person-noun', // one person by trade, kin or part. Attribution
  'pronoun-of-name', // a given name or form of address; value: the pronoun of its bearer. Attribution
  'notice-label', // before a colon, a label that no one speaks under: "Watch:". Attribution
  'elided', // drops its first sounds, behind an apostrophe: "'em". Attribution

  // Giving: what a verb says of a sum or good. One of several classes counts in this order.
  'delivers', // its subject gives it. aid/aid-words
  'pledges', // says that it will give. aid/aid-words
  'commits', // has decided that it is given. aid/aid-words
  'receives', // gets it. aid/aid-words
  'requests', // asks for it, or needs it. aid/aid-words
  'thanks', // has got it. aid/aid-words
  'helps', // its object is helped with it. aid/aid-words
  'arrives', // the sum or good gets there. aid/aid-words
  'withholds', // keeps it back. aid/aid-words
  'refuses', // will not give it. aid/aid-words
  'proposes', // it may come. aid/aid-words
  'measures', // the gift has a part or a size. aid/aid-words
  'tells', // only who tells it. aid/aid-words
  'trades', // bought, owed, won, lost: no gift. aid/aid-words

  // Aid.
  'aid-noun', // says by itself that something is given. aid/aid-words
  'funding-noun', // says so beside a giver or receiver. aid/aid-words
  'goods-noun', // is given in place of money. aid/aid-words
  'request-noun', // whoever makes it asks. aid/aid-words
  'trade-noun', // a sum of it is not given. aid/aid-words
  'loan-noun', // what is lent. aid/aid-words
  'category', // what aid is for; value: an AidCategory. aid/aid-words
  'category-adjective', // names a category outright. aid/aid-words
  'other-purpose', // a purpose without a category of its own. aid/aid-words
  'disaster', // calls for relief. aid/aid-words
  'people-in-need', // those aid is for. aid/aid-words
  'country-noun', // a country that was named: "the kingdom". aid/aid-words
  'body-noun', // a body that was named: "the lender". aid/aid-words
  'stand-in', // a pronoun for a party. aid/aid-words
  'tells-news', // a verb that tells of a gift as news. aid/telling
  'perfect-helper', // before a verb: it has been done. aid/telling
  'possible-helper', // it may be done. aid/telling, aid/governing
  'coming-helper', // it will be done. aid/telling
  'joins-party', // behind a party: another follows. aid/telling
  'beside-party', // behind a comma: with whom it gives. aid/telling
  'no-fact', // makes a sentence no statement of fact. aid/telling
  'legislature', // passes what others give. aid/telling
  'plain-telling', // says nothing beside who gives what to whom. aid/telling
  'adds-sum', // on top of other sums. aid/details
  'running-total', // of all that was given so far. aid/details
  'running-total-before', // the same, before the sum. aid/details
  'running-total-behind', // the same, behind it. aid/details
  'opens-part', // before a sum: it is a part of another. aid/details
  'is-part', // the same, behind it. aid/details
  'untrue', // says that what it is said of is not so, or will not be. aid/governing
  'own-government', // names a government or its head without its country: "administration". cli/derive
  'described-party', // who gives or gets, without a name. aid/aid-words
  'office-word', // before the head of a phrase of office. aid/aid-words

  // Tables that are imported.
  'table-kind', // a kind of aid in a cell; value: an AidCategory. imports/aid-words
  'table-status', // how far a gift has come; value: an AidStatus. imports/aid-words
  'name-kind', // what a list's word for a kind of thing is; value: a NameType. imports/entities
  'sum-column', // of the name of a column of sums. imports/table-guess
  'plain-sum-column', // names one outright. imports/table-guess
  'no-sum-column', // of the name of a column of other numbers. imports/table-guess
  'total-column', // of the name of a column or row of totals. imports/totals
  'total-companion', // beside such a word it names no one: "all donors total". imports/totals
  'body-name-word', // of a body's name in a list of names. imports/table-guess
  'list-honorific', // before a name in a list. imports/name-forms
  'generation', // behind a name: "Jr". imports/name-forms, linking/short-forms
  'still-in-office', // stands where a term's end would. imports/name-rows
  'no-party', // stands where a party would. imports/popolo
  'unnamed-speaker', // the last word of a transcript's label that names nobody: "official". imports/documents
  'document-title', // opens the title of a transcript, statement or memorandum: "readout". imports/documents
  'statement-title', // opens the title of a document that is one person's words: "statement". imports/documents
  'nobody-certain', // who said it, where nobody certain did. imports/claim-reviews
  'legal-form', // closes the name of a company: "Ltd". imports/name-forms
  'currency-like-word', // a currency's code that is a word too, in small letters. imports/currencies
] as const

export type WordClass = (typeof WORD_CLASSES)[number]

/** Classes whose askers are being written; each is taken off when they land. */
export const AWAITED: readonly WordClass[] = [
  'demonym',
  'third-form',
  'past-form',
  'participle-form',
  'determiner',
  'quantifier',
  'pronoun',
  'object-pronoun',
  'reflexive',
  'have',
  'do',
  'modal',
  'source-phrase',
  'speech-adverb',
]
