import type { ExtensionToBackground, ImportEnd, ImportPart } from '../messages/calls.ts'
import type { Handlers } from '../messages/channel.ts'
import type { PackHead, PackSummary } from '../model/pack.ts'
import { addToGeneration, finishGeneration, newGeneration, removeGeneration, sweep } from '../store/packs.ts'
import { filing, referenceSet } from './reference.ts'

type ImportCalls = 'beginImport' | 'addToImport' | 'finishImport' | 'cancelImport'

/** The calls by which a page of the extension brings in what the reader chose. */
export const importCalls: Pick<Handlers<ExtensionToBackground, unknown>, ImportCalls> = {
  beginImport,
  addToImport,
  finishImport,
  cancelImport,
}

/** Begins an import of the reader's; clears away what earlier ones have left. None may be running. */
async function beginImport({ id }: PackHead): Promise<{ readonly generation: string }> {
  const database = await referenceSet()
  const known = await database.packs.get(id)
  if (known?.origin === 'seed')
    throw new Error(`Its id "${id}" is that of the set that came with Sourcemark; give it another.`)
  await sweep(database)
  return { generation: newGeneration() }
}

/** Writes a part of an import. What it was told before is not remembered: a background may sleep in between. */
async function addToImport({ generation, ...part }: ImportPart): Promise<null> {
  await addToGeneration(await referenceSet(), generation, part, await filing())
  return null
}

/** Lets a whole import answer, in place of an earlier one of the same id. */
async function finishImport({ generation, pack, counts }: ImportEnd): Promise<PackSummary> {
  const options = { origin: 'reader', added: new Date().toISOString(), filing: await filing() } as const
  return finishGeneration(await referenceSet(), generation, pack, counts, options)
}

/** Removes what was written of an import. */
async function cancelImport({ generation }: { readonly generation: string }): Promise<null> {
  await removeGeneration(await referenceSet(), generation)
  return null
}
