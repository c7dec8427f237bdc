import { NONE, type Parse } from './parse.ts'

/** How one word of a parse is reached from another: relations up from it, then down. */
export interface ParsePath {
  readonly up: number
  readonly down: number
  /** A hash of the relations along it, at most a few on either side. */
  readonly hash: number
  /** The relation right under the place where the path turns, on the side it comes from; and on the other. */
  readonly lastUp: number
  readonly lastDown: number
}

const MOST_STEPS = 12
const TOLD_STEPS = 4
const NO_RELATION = 63

/** The path from word `from` to word `to`; undefined where it is longer than tells anything. */
export function pathBetween(parse: Parse, from: number, to: number): ParsePath | undefined {
  const ups: number[] = []
  for (let at = from; at !== NONE && ups.length <= MOST_STEPS; at = parse.heads[at] as number) ups.push(at)
  const downs: number[] = []
  for (let at = to; at !== NONE && downs.length <= MOST_STEPS; at = parse.heads[at] as number) {
    const up = ups.indexOf(at)
    if (up >= 0) return told(parse, ups.slice(0, up), downs)
    downs.push(at)
  }
  return undefined
}

function told(parse: Parse, ups: readonly number[], downs: readonly number[]): ParsePath {
  const relation = (word: number | undefined): number =>
    word === undefined ? NO_RELATION : (parse.relations[word] as number)
  let hash = ups.length > TOLD_STEPS || downs.length > TOLD_STEPS ? 7 : 1
  for (const word of ups.slice(-TOLD_STEPS)) hash = Math.imul(hash, 67) + relation(word)
  hash = Math.imul(hash, 67) + NO_RELATION
  for (const word of downs.slice(-TOLD_STEPS)) hash = Math.imul(hash, 67) + relation(word)
  return {
    up: ups.length,
    down: downs.length,
    hash: hash >>> 0,
    lastUp: relation(ups.at(-1)),
    lastDown: relation(downs.at(-1)),
  }
}
