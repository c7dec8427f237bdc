import * as v from 'valibot'
import { inTurn } from '../platform/in-turn.ts'
import { fileUrl } from '../platform/runtime.ts'
import { pack as packSchema } from '../schemas/pack.ts'
import type { Database } from '../store/database.ts'
import { type Filing, isWhole } from '../store/generations.ts'
import { putPack } from '../store/packs.ts'

/** A pack that came with the extension: its file, and which edition that holds. Written by the build. */
type Shipped = v.InferOutput<typeof shipped>[number]
const shipped = v.array(v.object({ file: v.string(), id: v.string(), edition: v.string() }))

/**
 * Puts in each shipped pack that is missing, not whole, of another edition or filed otherwise. Reads
 * the packs' files only then. One call after another: each by what is there when its turn comes.
 */
export function bringShipped(database: Database, filing: Filing): Promise<void> {
  return inTurn('shipped', async () => {
    for (const one of v.parse(shipped, await readFile('shipped.json'))) {
      if (!(await isCurrent(database, one, filing))) await put(database, one, filing)
    }
  })
}

async function isCurrent(database: Database, { id, edition }: Shipped, filing: Filing): Promise<boolean> {
  const row = await database.packs.get(id)
  if (row === undefined || row.edition !== edition || row.keysVersion !== filing.version) return false
  return isWhole(database, row)
}

async function put(database: Database, { file, edition }: Shipped, filing: Filing): Promise<void> {
  const pack = v.parse(packSchema, await readFile(file))
  await putPack(database, pack, { origin: 'seed', added: new Date().toISOString(), filing, edition })
}

async function readFile(name: string): Promise<unknown> {
  return (await fetch(fileUrl(name))).json()
}
