import type { Pack } from '../model/pack.ts'
import type { FiledRecord, LookupKey, PackOrigin, ReferenceAnswer, ReferenceRecord } from '../model/records.ts'
import { joined, packAnswer, qualified, withinLimit } from './answer.ts'
import type { ReferenceStore } from './lookup.ts'

/** A pack whose records are filed. */
export interface FiledPack extends Omit<Pack, 'records'> {
  readonly records: readonly FiledRecord[]
}

/** A reference set in memory, for one pack: its ids stay as they are. */
export function memoryStore(
  { records, ...head }: Pack,
  origin: PackOrigin,
  keysOf: (record: ReferenceRecord) => readonly LookupKey[],
): ReferenceStore {
  return filedStore({ ...head, records: records.map((record) => ({ record, keys: keysOf(record) })) }, origin)
}

/** The same of a pack that is filed already. */
export function filedStore(pack: FiledPack, origin: PackOrigin): ReferenceStore {
  const filed = new Map<LookupKey, ReferenceRecord[]>()
  for (const { record, keys } of pack.records) {
    for (const key of keys) {
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
      return packAnswer(label, [...records], sources, pack.asOf)
    },
  }
}

/** Several reference sets as one, each with its ids behind its pack's. */
export function severalStores(stores: readonly ReferenceStore[]): ReferenceStore {
  return {
    get: async (keys) => joined((await Promise.all(stores.map((store) => store.get(keys)))).map(behindItsPack)),
  }
}

function behindItsPack(answer: ReferenceAnswer): ReferenceAnswer {
  const [pack] = answer.packs.values()
  return pack === undefined ? answer : qualified(pack, answer)
}
