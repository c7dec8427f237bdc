/** Numbers the hashes of features that are seen often enough. */
export interface FeatureIndex {
  readonly count: number
  /** The number of a hash, or -1. */
  idOf(hash: number): number
  readonly hashes: Uint32Array
}

/** Open addressing over 32-bit hashes with counts: a Map of tens of millions of look-ups is too slow. */
export function indexFeatures(lists: Iterable<Uint32Array>, minCount: number): FeatureIndex {
  let bits = 16
  let keys = new Uint32Array(1 << bits)
  let counts = new Uint32Array(1 << bits)
  let filled = 0
  const slotOf = (table: Uint32Array, used: Uint32Array, hash: number): number => {
    const mask = table.length - 1
    let at = (Math.imul(hash, 0x9e3779b1) >>> 0) & mask
    while (used[at] !== 0 && table[at] !== hash) at = (at + 1) & mask
    return at
  }
  for (const list of lists) {
    for (const hash of list) {
      const at = slotOf(keys, counts, hash)
      if (counts[at] === 0) {
        keys[at] = hash
        filled++
      }
      counts[at] = (counts[at] as number) + 1
      if (filled * 2 < keys.length) continue
      bits++
      const largerKeys = new Uint32Array(1 << bits)
      const largerCounts = new Uint32Array(1 << bits)
      for (let i = 0; i < keys.length; i++) {
        if (counts[i] === 0) continue
        const to = slotOf(largerKeys, largerCounts, keys[i] as number)
        largerKeys[to] = keys[i] as number
        largerCounts[to] = counts[i] as number
      }
      keys = largerKeys
      counts = largerCounts
    }
  }
  const ids = new Int32Array(keys.length).fill(-1)
  const hashes: number[] = []
  for (let at = 0; at < keys.length; at++) {
    if ((counts[at] as number) < minCount) continue
    ids[at] = hashes.length
    hashes.push(keys[at] as number)
  }
  return {
    count: hashes.length,
    hashes: Uint32Array.from(hashes),
    idOf: (hash) => ids[slotOf(keys, counts, hash)] as number,
  }
}
