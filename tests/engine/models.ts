import { readFile } from 'node:fs/promises'
import type { Models } from '../../src/engine/index.ts'
import { lexicon } from '../../tools/lexicon/shipped.ts'

/** What ships beside the code. */
export async function shippedModels(): Promise<Models> {
  const [names, syntax] = await Promise.all(
    ['names/names.model', 'syntax/syntax.model'].map((path) => readFile(`src/engine/${path}`)),
  )
  if (names === undefined || syntax === undefined) throw new Error('a model is missing')
  return { names, syntax, lexicon }
}
