import { hashPair } from '../names/hash.ts'

/** Hashes of features, the room of which is used again. */
export class FeatureList {
  readonly hashes: Uint32Array = new Uint32Array(256)
  count = 0

  /** Adds what a template finds, as up to three values. */
  add(template: number, a: number, b = 0, c = 0): void {
    if (this.count < this.hashes.length) this.hashes[this.count++] = hashPair(hashPair(template, a), hashPair(b, c))
  }
}
