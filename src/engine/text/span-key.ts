/** One number for a span: exact for spans shorter than 2 ** 20 units, in texts below 2 ** 33. Names are. */
export function spanKey(start: number, end: number): number {
  return start * 2 ** 20 + (end - start)
}
