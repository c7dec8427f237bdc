import { wordSet } from './word-set.ts'

/** Words that hold an English sentence together, by kind. Whoever needs a list of its own adds to these. */
export const ARTICLES: ReadonlySet<string> = wordSet('a an the')
export const DETERMINERS: ReadonlySet<string> = wordSet(ARTICLES, 'this that these those my your his her its our their')
export const QUANTIFIERS: ReadonlySet<string> = wordSet('all any both each few most some no many every')
/** Those that are a subject. */
export const PRONOUNS: ReadonlySet<string> = wordSet('i you he she it we they')
export const RELATIVES: ReadonlySet<string> = wordSet('who whom whose which what')
export const CONJUNCTIONS: ReadonlySet<string> = wordSet(
  'and or but nor because although though while when where if whether',
)
export const PREPOSITIONS: ReadonlySet<string> = wordSet(
  `as of at by for with about between into through during to from in on over under upon via until against before after
  within across among toward since amid per`,
)
export const RARER_PREPOSITIONS: ReadonlySet<string> = wordSet('near inside outside towards despite like')
export const BE: ReadonlySet<string> = wordSet('is are was were be been being')
export const HAVE: ReadonlySet<string> = wordSet('has have had having')
export const DO: ReadonlySet<string> = wordSet('do does did')
export const MODALS: ReadonlySet<string> = wordSet('will would shall should can could may might must')
export const AUXILIARIES: ReadonlySet<string> = wordSet(BE, HAVE, DO, MODALS)
