/**
 * Recorded words, who said them, what a page has, and what is to be found. On the page the quotation
 * stands in “ ”, its speaker in ‹ ›. Expected: the verdict and its reasons.
 * Everybody and everything said here is made up.
 */
export type PairRow = readonly [recorded: string, by: string, page: string, expected: string]

/** Rows that also need a topic, a date, other names or a translation. */
export interface FullRow {
  readonly recorded: string
  readonly by: string
  readonly page: string
  readonly expected: string
  readonly about?: readonly string[]
  readonly reporter?: string
  readonly translation?: string
  readonly said?: string
  readonly published?: string
}
