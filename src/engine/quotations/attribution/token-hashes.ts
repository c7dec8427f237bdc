import { casedHash, lowerHash } from '../../names/hash.ts'
import type { ClusterOf } from '../../syntax/words.ts'
import type { Words } from '../marks/token-words.ts'

/** Hashes and clusters of an article's words, made when first asked for. */
export class TokenHashes {
  private readonly words: Words
  private readonly clusterOf: ClusterOf
  /** By token; 0 where none was made yet. */
  private readonly lowers: Uint32Array
  private readonly clusters: Uint32Array

  constructor(words: Words, clusterOf: ClusterOf) {
    this.words = words
    this.clusterOf = clusterOf
    this.lowers = new Uint32Array(words.count)
    this.clusters = new Uint32Array(words.count)
  }

  /** The hash of a token in lower case; 0 past the text. */
  lower(token: number): number {
    return this.known(this.lowers, token, (start, end) => lowerHash(this.words.text, start, end))
  }

  /** The cluster of a token as it is written; 0 where it has none. */
  cluster(token: number): number {
    return this.known(this.clusters, token, (start, end) => this.clusterOf(casedHash(this.words.text, start, end)))
  }

  private known(kept: Uint32Array, token: number, make: (start: number, end: number) => number): number {
    if (token < 0 || token >= this.words.count) return 0
    const known = kept[token] as number
    if (known !== 0) return known
    const made = make(this.words.start(token), Math.min(this.words.end(token), this.words.start(token) + LONGEST))
    kept[token] = made
    return made
  }
}

/** Letters of a word that are read; no word is longer. */
const LONGEST = 40
