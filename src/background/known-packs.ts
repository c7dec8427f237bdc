import * as v from 'valibot'
import { inTurn } from '../platform/in-turn.ts'
import { storedPacks, storePacks } from '../platform/settings-storage.ts'

/*
 * The names of the reader's packs, kept beside the database: when that is deleted (by the reader, by the
 * browser, by a tool that cleans up), it is by them that the loss is noticed and can be told.
 */

export interface KnownPack {
  readonly id: string
  readonly title: string
}

const known = v.fallback(v.array(v.object({ id: v.string(), title: v.string() })), [])

export async function knownPacks(): Promise<readonly KnownPack[]> {
  return v.parse(known, await storedPacks())
}

/** To be called once the pack is in: in between it is no loss. */
export function rememberPack(pack: KnownPack): Promise<void> {
  return change((packs) => [...packs.filter(({ id }) => id !== pack.id), { id: pack.id, title: pack.title }])
}

/** To be called before the pack is taken out. */
export function forgetPack(id: string): Promise<void> {
  return change((packs) => packs.filter((one) => one.id !== id))
}

function change(changed: (packs: readonly KnownPack[]) => readonly KnownPack[]): Promise<void> {
  return inTurn('known-packs', async () => storePacks(changed(await knownPacks())))
}
