import type { SeedFiles } from '../store/seed-files.ts'
import { type FoundItem, faultItem, recordItem, sourceItem } from './items.ts'

/** Everything in a seed file, its sources first; what is wrong in it is told by line. */
export function* seedItems({ sources, records, faults }: SeedFiles): Generator<FoundItem> {
  for (const { value, line } of sources) yield sourceItem(value, `line ${line}`)
  for (const { value, line } of records) yield recordItem(value, `line ${line}`)
  for (const { line, text } of faults) yield faultItem(`line ${line}`, text)
}
