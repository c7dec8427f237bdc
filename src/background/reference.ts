import { file, KEYS_VERSION } from '../engine/index.ts'
import { stayAwake } from '../platform/lifecycle.ts'
import { Damaged } from '../store/damaged.ts'
import { type Database, openDatabase, opened } from '../store/database.ts'
import { noteDamage } from '../store/generations.ts'
import { databaseStore, type ReferenceStore } from '../store/lookup.ts'
import { bringUpToDate } from '../store/packs.ts'
import type { Filing } from '../store/ready.ts'
import { inWords, isGone, type OpeningProblem, openingProblem } from './reference-problems.ts'
import { bringShipped } from './shipped.ts'
import { wordLists } from './word-lists.ts'

/** How every record is filed. */
export async function filing(): Promise<Filing> {
  const lexicon = await wordLists()
  return { version: KEYS_VERSION, keysOf: (record) => file(record, lexicon).keys }
}

interface References {
  readonly database: Database
  /** What is asked for records; kept for what it remembers of its index. */
  readonly store: ReferenceStore
  /** Resolves when all that comes with the extension is in, or can't be brought. */
  readonly rest: Promise<void>
}

let current: Promise<References> | undefined

/**
 * The reference set, opened once in the life of a background and brought to this version of the extension:
 * an update that was cut off is taken up again. A failure is forgotten, so that the next call tries again.
 */
function references(): Promise<References> {
  if (current === undefined) {
    const opening = stayAwake(open)
    current = opening
    opening.catch(() => forget(opening))
  }
  return current
}

async function open(): Promise<References> {
  const database = openDatabase()
  try {
    await opened(database)
    const keys = await filing()
    await bringShipped(database, keys, 'first')
    await bringUpToDate(database, keys)
    return { database, store: databaseStore(database), rest: stayAwake(() => bringRest(database, keys)) }
  } catch (error) {
    database.close()
    throw error
  }
}

/** What fails here, as where the disk is full, is tried again at the next start: without it less is known, and nothing is wrong. */
async function bringRest(database: Database, keys: Filing): Promise<void> {
  await bringShipped(database, keys, 'rest').catch((error: unknown) => console.warn(error))
}

/** Resolves when the first answer could be given and nothing more that comes with the extension is on its way. Rejects with words for the reader. */
export async function allIsBrought(): Promise<void> {
  await withReferences(async () => undefined)
  await (await references()).rest
}

function forget(opening: Promise<References>): void {
  if (current === opening) current = undefined
}

/** Why the references can't be opened; undefined where they can. Rejects where it is for another reason than theirs. */
export async function openingTrouble(): Promise<OpeningProblem | undefined> {
  try {
    await references()
    return undefined
  } catch (error) {
    const problem = openingProblem(error)
    if (problem === undefined) throw inWords(error)
    return problem
  }
}

/** Begins what the first call would otherwise wait for. Never rejects: that call will tell what is wrong. */
export async function prepareReferences(): Promise<void> {
  await references().catch(() => undefined)
}

/**
 * Does something with the reference set. Where the database was deleted or closed by the browser, or is
 * found damaged, it is opened anew, with what can be put back, and asked once more. Rejects with words for
 * the reader.
 */
export async function withReferences<T>(action: (database: Database, store: ReferenceStore) => Promise<T>): Promise<T> {
  const attempt = async (): Promise<T> => {
    const { database, store } = await references()
    return action(database, store)
  }
  const opening = references()
  try {
    return await attempt().catch(async (error: unknown) => {
      if (!isGone(error)) throw error
      if (error instanceof Damaged) await noteDamage((await opening).database, error.generation)
      closeReferences(opening)
      return attempt()
    })
  } catch (error) {
    throw inWords(error)
  }
}

function closeReferences(opening: Promise<References>): void {
  opening.then(({ database }) => database.close()).catch(() => undefined)
  forget(opening)
}
