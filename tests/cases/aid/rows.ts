/**
 * A text and, for each amount in it in order, its frame as "donor > recipient | category | status":
 * a country as its ISO code, another party by name, "-" where none is said, "none" for no frame.
 * In the text ‹ › stand around a person's name and « » around an organisation's, as the recogniser would give them.
 */
export type AidRow = readonly [text: string, ...frames: string[]]
