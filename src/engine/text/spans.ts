import type { Span } from '../../model/span.ts'

/** The first of spans in text order that starts at an offset or after it; their number where none does. Cost: a binary search. */
export function firstStartingFrom(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).start < offset) low = middle + 1
    else high = middle
  }
  return low
}
