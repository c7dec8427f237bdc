import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Pack } from '../src/model/pack.ts'
import { compileSeeds } from '../src/store/seed-files.ts'

/** Compiles the folder of seed files into the pack that comes with the extension. Throws a SeedError on bad files. */
export async function compileSeedFolder(folder: string): Promise<Pack> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort()
  const files = await Promise.all(
    names.map(async (name) => ({ name: `seeds/${name}`, text: await readFile(join(folder, name), 'utf8') })),
  )
  return compileSeeds(files, 'sourcemark-seeds', 'What came with Sourcemark')
}
