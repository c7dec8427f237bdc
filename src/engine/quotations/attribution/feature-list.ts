import { hashPair } from '../../names/hash.ts'

/** More than any one candidate has. */
const ROOM = 128

/** Hashes of features, the room of which is used again. */
export class FeatureList {
  readonly hashes: Uint32Array = new Uint32Array(ROOM)
  count = 0

  /** Adds what a template finds, as up to three values. */
  add(template: number, a: number, b = 0, c = 0): void {
    if (this.count < ROOM) this.hashes[this.count++] = hashPair(hashPair(template, a), hashPair(b, c))
  }
}

/** A number of tokens or words, told roughly: 0 to 8. */
export function bucket(distance: number): number {
  if (distance < 4) return distance
  return distance < 7 ? 4 : distance < 12 ? 5 : distance < 20 ? 6 : distance < 40 ? 7 : 8
}
