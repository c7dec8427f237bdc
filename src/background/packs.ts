import type { ExtensionToBackground } from '../messages/calls.ts'
import type { Handlers } from '../messages/channel.ts'
import { listPacks, removePack } from '../store/packs.ts'
import { referenceTroubles, repairReferences } from './care.ts'
import { forgetPack } from './known-packs.ts'
import { allIsBrought, withReferences } from './reference.ts'

type PackCalls = 'packs' | 'settledPacks' | 'removePack' | 'troubles' | 'repair'

/** The calls by which a page of the extension looks after the packs that are there. */
export const packCalls: Pick<Handlers<ExtensionToBackground, unknown>, PackCalls> = {
  packs: () => withReferences(listPacks),
  settledPacks: async () => {
    await allIsBrought()
    return withReferences(listPacks)
  },
  removePack: async ({ id }) => {
    await forgetPack(id)
    await withReferences((database) => removePack(database, id))
    return null
  },
  troubles: () => referenceTroubles(),
  repair: async () => {
    await repairReferences()
    return null
  },
}
