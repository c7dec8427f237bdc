import { KEYS_VERSION } from '../engine/index.ts'
import type { ExtensionToBackground, ImportEnd, ImportPart } from '../messages/calls.ts'
import type { Handlers } from '../messages/channel.ts'
import type { PackHead, PackSummary } from '../model/pack.ts'
import { addToGeneration, newGeneration, removeUnpublished } from '../store/generations.ts'
import { finishGeneration, sweep } from '../store/packs.ts'
import { readied } from '../store/ready.ts'
import { rememberPack } from './known-packs.ts'
import { filing, withReferences } from './reference.ts'

type ImportCalls = 'beginImport' | 'addToImport' | 'finishImport' | 'cancelImport'

/** The calls by which a page of the extension brings in what the reader chose. */
export const importCalls: Pick<Handlers<ExtensionToBackground, unknown>, ImportCalls> = {
  beginImport,
  addToImport,
  finishImport,
  cancelImport,
}

/** Begins an import of the reader's; clears away what earlier ones have left. */
function beginImport({ id }: PackHead): Promise<{ readonly generation: string }> {
  return withReferences(async (database) => {
    const known = await database.packs.get(id)
    if (known?.origin === 'seed')
      throw new Error(`Its id "${id}" is that of the set that came with Sourcemark; give it another.`)
    await sweep(database)
    return { generation: newGeneration() }
  })
}

/** Writes a part of an import. What it was told before is not remembered: a background may sleep in between. */
async function addToImport({ generation, ...part }: ImportPart): Promise<null> {
  const keys = await filing()
  const ready = readied(part, keys)
  await withReferences((database) => addToGeneration(database, generation, ready))
  return null
}

/** Lets a whole import answer, in place of an earlier one of the same id. */
async function finishImport({ generation, pack, counts }: ImportEnd): Promise<PackSummary> {
  const options = { origin: 'reader', added: new Date().toISOString(), keysVersion: KEYS_VERSION } as const
  const summary = await withReferences((database) => finishGeneration(database, generation, pack, counts, options))
  await rememberPack(pack)
  return summary
}

/** Removes what was written of an import. */
async function cancelImport({ generation }: { readonly generation: string }): Promise<null> {
  await withReferences((database) => removeUnpublished(database, generation))
  return null
}
