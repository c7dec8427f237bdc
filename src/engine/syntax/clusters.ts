import { rankOf } from '../names/hashed-keys.ts'
import type { Lexicon } from '../names/lexicon-tables.ts'
import type { ClusterOf } from './words.ts'

/** The word clusters that the names' model carries, which it has from unlabelled news. */
export function clustersOf({ seenKeys, cluster }: Lexicon): ClusterOf {
  return (casedHash) => {
    const rank = rankOf(seenKeys, casedHash)
    return rank < 0 ? 0 : (cluster[rank] as number) + 1
  }
}
