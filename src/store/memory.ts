import type { CompiledPack, Pack } from '../model/pack.ts'
import type { LookupKey, PackOrigin, ReferenceAnswer, ReferenceRecord } from '../model/records.ts'
import { joined, packAnswer, qualified, withinLimit } from './answer.ts'
import { CHUNK, linesOf, recordOf } from './chunk.ts'
import { buildIndex, hashOf, recordsUnder } from './key-index.ts'
import type { ReferenceStore } from './lookup.ts'
import { compiledParts } from './ready.ts'

/** A reference set in memory, for one pack: its ids stay as they are. */
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
  return storeOf(pack, origin, (keys) => [...new Set(keys.flatMap((key) => withinLimit(filed.get(key) ?? [])))])
}

/** The same of a compiled pack, of which only what is asked for is read. */
export function compiledStore(pack: CompiledPack, origin: PackOrigin): ReferenceStore {
  const index = buildIndex([...compiledParts(pack)].map(({ entries }) => entries))
  const chunks = new Map<number, readonly string[]>()
  const linesIn = (n: number): readonly string[] => {
    const lines = chunks.get(n) ?? linesOf(pack.chunks[n] ?? new Uint8Array())
    chunks.set(n, lines)
    return lines
  }
  return storeOf(pack, origin, (keys) => {
    const numbers = new Set(keys.flatMap((key) => withinLimit(recordsUnder(index, hashOf(key)))))
    return [...numbers].flatMap((number) => recordOf(linesIn(Math.floor(number / CHUNK))[number % CHUNK]) ?? [])
  })
}

function storeOf(
  { id, title, asOf, sources }: Omit<Pack, 'records'>,
  origin: PackOrigin,
  recordsUnderAny: (keys: readonly LookupKey[]) => readonly ReferenceRecord[],
): ReferenceStore {
  const byId = new Map(sources.map((source) => [source.id, source]))
  const label = { id, title, origin }
  return { get: async (keys) => packAnswer(label, recordsUnderAny(keys), byId, asOf) }
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
