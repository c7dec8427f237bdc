import type { Pack } from '../model/pack.ts'
import type { LookupKey, ReferenceRecord, Source } from '../model/records.ts'
import type { ReferenceStore } from './lookup.ts'

/** A reference set in memory, for one pack at a time: the command line's. */
export function memoryStore(pack: Pack, keysOf: (record: ReferenceRecord) => readonly LookupKey[]): ReferenceStore {
  const filed = new Map<LookupKey, ReferenceRecord[]>()
  for (const record of pack.records) {
    for (const key of keysOf(record)) {
      const under = filed.get(key)
      if (under === undefined) filed.set(key, [record])
      else under.push(record)
    }
  }
  const sources = new Map(pack.sources.map((source) => [source.id, source]))
  return {
    get: async (keys) => {
      const records = new Set(keys.flatMap((key) => filed.get(key) ?? []))
      const cited = new Set([...records].flatMap((record) => record.sources))
      return { records: [...records], sources: [...cited].flatMap((id): Source[] => present(sources.get(id))) }
    },
  }
}

function present(source: Source | undefined): Source[] {
  return source === undefined ? [] : [source]
}
