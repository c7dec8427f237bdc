/** The article's date ('' for none), its text, and for each amount in order its verdict, with the reason after a colon. */
export type CompareRow = readonly [published: string, text: string, ...verdicts: string[]]
