import { join } from 'node:path'
import { imported } from './compiler.mjs'

/** Compiles the folder of seed files into a pack. Throws with file, line and field on a seed that is not one. */
export async function seedPack(root, scratch) {
  const { compileSeedFolder } = await imported(root, 'tools/seeds.ts', scratch)
  return compileSeedFolder(join(root, 'seeds'))
}
