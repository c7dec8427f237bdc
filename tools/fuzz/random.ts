import { randomStream } from '../train/random.ts'

/** Choices that the same seed makes in the same way. */
export interface Choices {
  /** A whole number from 0 up to, but not with, `count`. */
  below(count: number): number
  /** True once in so many times. */
  once(inSoMany: number): boolean
  oneOf<T>(list: readonly [T, ...T[]]): T
}

/** The choices of one case of a run. */
export function choicesOf(seed: number, index: number): Choices {
  const random = randomStream(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b))
  const below = (count: number): number => Math.floor(random() * count)
  return {
    below,
    once: (inSoMany) => below(inSoMany) === 0,
    oneOf: (list) => list[below(list.length)] ?? list[0],
  }
}
