/** A set of words from lists: the words of a string apart by white space, or those of another set or list. */
export function wordSet(...lists: readonly (string | Iterable<string>)[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => (typeof list === 'string' ? list.trim().split(/\s+/) : [...list])))
}
