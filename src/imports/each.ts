import * as v from 'valibot'
import { placedIssueWords } from '../schemas/issue-words.ts'
import { type FoundItem, faultItem } from './items.ts'

/** One of a list, with where it stands: "person 3". */
export interface Placed<T> {
  readonly value: T
  readonly place: string
}

/** Those of a list that fit; the others are told as faults, each at its place. */
export function* eachFitting<T>(
  list: readonly unknown[],
  schema: v.GenericSchema<unknown, T>,
  word: string,
): Generator<FoundItem, readonly Placed<T>[]> {
  const fitting: Placed<T>[] = []
  for (const [index, each] of list.entries()) {
    const place = `${word} ${index + 1}`
    const result = v.safeParse(schema, each)
    if (result.success) fitting.push({ value: result.output, place })
    else yield faultItem(place, placedIssueWords(result.issues[0]))
  }
  return fitting
}
