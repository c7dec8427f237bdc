/** Replacements made one after the other. */
export type Rewriting = readonly (readonly [from: RegExp, to: string])[]

/** A name under one scheme; `sure` where the name itself shows that the scheme fits it. */
export interface SchemeKey {
  readonly key: string
  readonly sure: boolean
}

/** Applies each replacement in turn. Cost: linear in `text` for patterns without nested repetition. */
export function rewrite(text: string, rules: Rewriting): string {
  return rules.reduce((result, [from, to]) => result.replace(from, to), text)
}

/** Reads lines of words that are one name: each word leads to the first of its line. */
export function groupsOf(table: string): ReadonlyMap<string, string> {
  const groups = new Map<string, string>()
  for (const line of table.trim().split('\n')) {
    const spellings = line.trim().split(' ')
    for (const spelling of spellings) groups.set(spelling, spellings[0] ?? spelling)
  }
  return groups
}
