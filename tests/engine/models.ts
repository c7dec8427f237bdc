import { readFile } from 'node:fs/promises'
import type { ModelFiles } from '../../src/engine/index.ts'

/** The models that ship. */
export async function modelFiles(): Promise<ModelFiles> {
  const [names, syntax, attribution] = await Promise.all(
    ['names/names.model', 'syntax/syntax.model', 'quotations/attribution/attribution.model'].map((path) =>
      readFile(`src/engine/${path}`),
    ),
  )
  if (names === undefined || syntax === undefined || attribution === undefined) throw new Error('a model is missing')
  return { names, syntax, attribution }
}
