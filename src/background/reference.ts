import * as v from 'valibot'
import { file, KEYS_VERSION } from '../engine/index.ts'
import type { Pack, PackSummary } from '../model/pack.ts'
import { fileUrl } from '../platform/runtime.ts'
import { pack as packSchema } from '../schemas/pack.ts'
import { type Database, openDatabase } from '../store/database.ts'
import { bringUpToDate, type Filing, putPack } from '../store/packs.ts'

const FILING: Filing = { version: KEYS_VERSION, keysOf: (record) => file(record).keys }

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
  await bringUpToDate(database, FILING)
}

/** Puts a reader's file in. Rejects with what is wrong in it and where; nothing of it is kept then. */
export async function importFile(name: string, json: string): Promise<PackSummary> {
  const pack = parsePack(name, json)
  const database = await referenceSet()
  const known = await database.packs.get(pack.id)
  if (known?.origin === 'seed')
    throw new Error(`${name}: its id "${pack.id}" is that of the set that came with Sourcemark; give it another`)
  return putPack(database, pack, { origin: 'reader', added: new Date().toISOString(), filing: FILING })
}

function parsePack(name: string, json: string): Pack {
  let data: unknown
  try {
    data = JSON.parse(json)
  } catch {
    throw new Error(`${name}: is no JSON file; a reference set is one that Sourcemark exported`)
  }
  const result = v.safeParse(packSchema, data)
  if (result.success) return result.output
  const [issue] = result.issues
  throw new Error(`${name}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}. Nothing was imported.`)
}

async function putSeeds(database: Database): Promise<void> {
  const response = await fetch(fileUrl('seeds.json'))
  const seeds = v.parse(packSchema, await response.json())
  await putPack(database, seeds, { origin: 'seed', added: new Date().toISOString(), filing: FILING })
}
