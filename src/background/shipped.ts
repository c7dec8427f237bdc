import * as v from 'valibot'
import { inTurn } from '../platform/in-turn.ts'
import { fileUrl } from '../platform/runtime.ts'
import { readCompiled } from '../store/compiled.ts'
import type { Database } from '../store/database.ts'
import { isWhole } from '../store/generations.ts'
import { putCompiled } from '../store/packs.ts'
import type { Filing } from '../store/ready.ts'

/** A pack that came with the extension: its file, and the edition that holds, by its digest (SHA-256). Written by the build. */
type Shipped = v.InferOutput<typeof shipped>[number]
const shipped = v.array(v.object({ file: v.string(), id: v.string(), edition: v.string() }))

/** `first`: the small pack without which nothing answers. `rest`: the large ones, which may come meanwhile. */
export type ShippedPart = 'first' | 'rest'

/**
 * Puts in each shipped pack of that part that is missing, not whole, of another edition or filed otherwise.
 * Reads the packs' files only then. One call after another: each by what is there when its turn comes.
 */
export function bringShipped(database: Database, filing: Filing, part: ShippedPart): Promise<void> {
  return inTurn(`shipped-${part}`, async () => {
    const [first, ...rest] = v.parse(shipped, await (await fetch(fileUrl('shipped.json'))).json())
    for (const one of part === 'rest' || first === undefined ? rest : [first]) {
      if (!(await isCurrent(database, one, filing))) await put(database, one)
    }
  })
}

async function isCurrent(database: Database, { id, edition }: Shipped, filing: Filing): Promise<boolean> {
  const row = await database.packs.get(id)
  if (row === undefined || row.edition !== edition || row.keysVersion !== filing.version) return false
  return isWhole(database, row)
}

/** Rejects where the file is not what the build has written: nobody looks at its records again. */
async function put(database: Database, { file, edition }: Shipped): Promise<void> {
  const bytes = await (await fetch(fileUrl(file))).arrayBuffer()
  if ((await digestOf(bytes)) !== edition) throw new Error(`${file}, which comes with Sourcemark, is damaged.`)
  const options = { origin: 'seed', added: new Date().toISOString(), edition } as const
  await putCompiled(database, readCompiled(new Uint8Array(bytes)), options)
}

async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
