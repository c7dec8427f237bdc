import * as v from 'valibot'
import { file, KEYS_VERSION } from '../engine/index.ts'
import { fileUrl } from '../platform/runtime.ts'
import { pack as packSchema } from '../schemas/pack.ts'
import { type Database, openDatabase } from '../store/database.ts'
import { bringUpToDate, type Filing, putPack } from '../store/packs.ts'
import { wordLists } from './word-lists.ts'

/** How every record is filed. */
export async function filing(): Promise<Filing> {
  const lexicon = await wordLists()
  return { version: KEYS_VERSION, keysOf: (record) => file(record, lexicon).keys }
}

let opened: Promise<Database> | undefined

/**
 * The reference set, with the seeds in it. Opened once in the life of a background; the seeds are put
 * in where they are missing (a first use before the install was done, a private window's own database).
 */
export function referenceSet(): Promise<Database> {
  opened ??= openWithSeeds()
  return opened
}

async function openWithSeeds(): Promise<Database> {
  const database = openDatabase()
  const hasSeeds = (await database.packs.filter((pack) => pack.origin === 'seed').count()) > 0
  if (!hasSeeds) await putSeeds(database)
  return database
}

/** Brings seeds and filing to this version of the extension; what the reader added stays as it is. */
export async function updateReferenceSet(): Promise<void> {
  const database = await referenceSet()
  await putSeeds(database)
  await bringUpToDate(database, await filing())
}

async function putSeeds(database: Database): Promise<void> {
  const response = await fetch(fileUrl('seeds.json'))
  const seeds = v.parse(packSchema, await response.json())
  await putPack(database, seeds, { origin: 'seed', added: new Date().toISOString(), filing: await filing() })
}
