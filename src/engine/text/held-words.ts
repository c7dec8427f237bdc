import type { Analysis } from './analysis.ts'

/** The first token that starts at an offset or after it. Cost: the logarithm of the text. */
export function firstTokenFrom({ tokens: { count, start } }: Analysis, offset: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((start[middle] as number) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a word or phrase of a class, one that `counts`, starts between two offsets. Cost: linear in the stretch. */
export function holdsWord(
  analysis: Analysis,
  from: number,
  to: number,
  wordClass: number,
  counts: (token: number) => boolean = () => true,
): boolean {
  const { end, count } = analysis.tokens
  for (let i = firstTokenFrom(analysis, from); i < count && (end[i] as number) <= to; i++) {
    if (analysis.lengthOf(i, wordClass) > 0 && counts(i)) return true
  }
  return false
}

/** What the lists say of the word or phrase of a class that starts at an offset; undefined where none does. */
export function valueAt(analysis: Analysis, offset: number, wordClass: number): string | undefined {
  const token = firstTokenFrom(analysis, offset)
  return analysis.tokens.start[token] === offset ? analysis.value(token, wordClass) : undefined
}
