import type { NameType } from '../../model/mention.ts'

/**
 * The recogniser's tags: BILOU (Ratinov and Roth 2009) over four kinds; the fourth takes in all other
 * names and is learned, then dropped. O is 0; then for each kind B, I, L, U.
 */
export const O = 0
export const KINDS = 4
export const TAGS: number = 1 + 4 * KINDS

export const BEGIN = 0
export const INSIDE = 1
export const LAST = 2
export const UNIT = 3

export function tagOf(kind: number, place: number): number {
  return 1 + kind * 4 + place
}

/** The kind of a tag, 0 to 3; -1 for O. */
export function kindOf(tag: number): number {
  return tag === O ? -1 : (tag - 1) >> 2
}

export function placeOf(tag: number): number {
  return (tag - 1) & 3
}

/** The type of each kind; the last is no type of ours. */
export const TYPE_BY_KIND: readonly (NameType | undefined)[] = ['person', 'organization', 'place', undefined]

/** Whether a tag leaves its name unfinished. */
export function isOpen(tag: number): boolean {
  return tag !== O && placeOf(tag) <= INSIDE
}

/** Whether a tag may follow another. */
export function mayFollow(before: number, tag: number): boolean {
  const continues = tag !== O && (placeOf(tag) === INSIDE || placeOf(tag) === LAST)
  return isOpen(before) ? continues && kindOf(tag) === kindOf(before) : !continues
}
