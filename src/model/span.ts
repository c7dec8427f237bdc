/**
 * Half-open stretch of text in UTF-16 code units, end exclusive.
 * W3C TextPositionSelector counts code points: convert only when exporting.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span with the words that stand there. */
export interface TextSpan extends Span {
  readonly text: string
}

/** ISO 8601 date, whole or reduced: `2022`, `2022-12` or `2022-12-21`. */
export type IsoDate = string
