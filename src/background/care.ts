import type { ReferenceTrouble } from '../model/trouble.ts'
import { type Database, deleteDatabase } from '../store/database.ts'
import { damagedPacks, salvage } from '../store/salvage.ts'
import { forgetPack, type KnownPack, knownPacks, rememberPack } from './known-packs.ts'
import { filing, openingTrouble, withReferences } from './reference.ts'

/** What is wrong with the references; nothing where all is well. */
export async function referenceTroubles(): Promise<readonly ReferenceTrouble[]> {
  const opening = await openingTrouble()
  if (opening !== undefined) return [{ kind: opening, packs: [] }]
  return withReferences(async (database) => {
    const damaged = (await damagedPacks(database)).map(({ title }) => title)
    const lost = (await lostPacks(database)).map(({ title }) => title)
    return [...trouble('damaged', damaged), ...trouble('lost', lost)]
  })
}

function trouble(kind: ReferenceTrouble['kind'], packs: readonly string[]): readonly ReferenceTrouble[] {
  return packs.length === 0 ? [] : [{ kind, packs }]
}

/**
 * Mends what can be mended, because the reader said so: a database that can't be opened is made anew, a
 * damaged pack keeps what can be read of it, and of a lost one no more is said.
 */
export async function repairReferences(): Promise<void> {
  if ((await openingTrouble()) !== undefined) {
    await deleteDatabase()
    return withReferences(async () => undefined)
  }
  const keys = await filing()
  await withReferences(async (database) => {
    for (const row of await damagedPacks(database)) await salvage(database, row, keys)
    for (const { id } of await lostPacks(database)) await forgetPack(id)
  })
}

async function lostPacks(database: Database): Promise<readonly KnownPack[]> {
  const present = await database.packs.toArray()
  const known = await knownPacks()
  for (const pack of present) {
    // It was put in, and the background ended before that was noted.
    if (pack.origin === 'reader' && !known.some(({ id }) => id === pack.id)) await rememberPack(pack)
  }
  return known.filter(({ id }) => !present.some((pack) => pack.id === id))
}
