import * as v from 'valibot'
import type { ShippedPack } from '../model/pack.ts'
import { inTurn } from '../platform/in-turn.ts'
import { fileUrl } from '../platform/runtime.ts'
import { shippedPack } from '../schemas/pack.ts'
import type { Database } from '../store/database.ts'
import { type Filing, isWhole } from '../store/generations.ts'
import { putPack } from '../store/packs.ts'

/** A pack that came with the extension: its file, and which edition that holds. Written by the build. */
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
    const [first, ...rest] = v.parse(shipped, await readFile('shipped.json'))
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

async function put(database: Database, { file, edition }: Shipped): Promise<void> {
  const pack = v.parse(shippedPack, await readFile(file))
  const records = pack.records.map(({ record }) => record)
  const options = { origin: 'seed', added: new Date().toISOString(), filing: filingOf(pack), edition } as const
  await putPack(database, { ...pack, records }, options)
}

/** The keys that the records came with. */
function filingOf({ keysVersion, records }: ShippedPack): Filing {
  const keys = new Map(records.map((filed) => [filed.record, filed.keys]))
  return { version: keysVersion, keysOf: (record) => keys.get(record) ?? [] }
}

async function readFile(name: string): Promise<unknown> {
  return (await fetch(fileUrl(name))).json()
}
