/** The first index from `from` on for which it holds, as it then does for all after it; `to` where for none. Looks close by first. */
export function firstThat(from: number, to: number, holds: (index: number) => boolean): number {
  if (from >= to || holds(from)) return from
  let low = from + 1
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
