import type { Pack } from '../model/pack.ts'
import type { LookupKey, PackOrigin, ReferenceRecord } from '../model/records.ts'
import { packAnswer, withinLimit } from './answer.ts'
import type { ReferenceStore } from './lookup.ts'

/** A reference set in memory, for one pack at a time: the command line's. Its ids stay as they are. */
export function memoryStore(
  pack: Pack,
  origin: PackOrigin,
  keysOf: (record: ReferenceRecord) => readonly LookupKey[],
): ReferenceStore {
  const filed = new Map<LookupKey, ReferenceRecord[]>()
  for (const record of pack.records) {
    for (const key of keysOf(record)) {
      const under = filed.get(key)
      if (under === undefined) filed.set(key, [record])
      else under.push(record)
    }
  }
  const sources = new Map(pack.sources.map((source) => [source.id, source]))
  const label = { id: pack.id, title: pack.title, origin }
  return {
    get: async (keys) => {
      const records = new Set(keys.flatMap((key) => withinLimit(filed.get(key) ?? [])))
      return packAnswer(label, [...records], sources)
    },
  }
}
