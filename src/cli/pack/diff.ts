/** What two packs have under the ids that both have, or one. */
export interface PackDiff {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly changed: readonly string[]
}

/** Compares two packs, told as lines: the header apart, each line by its id. Cost: linear. */
export function diffOf(before: Iterable<string>, after: Iterable<string>): PackDiff {
  const old = byId(before)
  const now = byId(after)
  return {
    added: [...now.keys()].filter((id) => !old.has(id)),
    removed: [...old.keys()].filter((id) => !now.has(id)),
    changed: [...now].filter(([id, line]) => old.has(id) && old.get(id) !== line).map(([id]) => id),
  }
}

function byId(lines: Iterable<string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const line of lines) {
    const id = /"id":("(?:[^"\\]|\\.)*")/.exec(line)?.[1]
    if (id !== undefined && !line.startsWith('{"format"')) found.set(String(JSON.parse(id)), line)
  }
  return found
}
