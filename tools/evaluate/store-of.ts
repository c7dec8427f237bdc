import { file } from '../../src/engine/index.ts'
import type { Pack } from '../../src/model/pack.ts'
import type { PackOrigin } from '../../src/model/records.ts'
import type { ReferenceStore } from '../../src/store/lookup.ts'
import { memoryStore } from '../../src/store/memory.ts'
import { lexicon } from '../lexicon/shipped.ts'

/** A pack as a reference set in memory, filed by the engine's own keys. */
export function storeOf(pack: Pack, origin: PackOrigin): ReferenceStore {
  return memoryStore(pack, origin, (record) => file(record, lexicon).keys)
}
