import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/**
 * Compiles the folder of seed files into a pack. The compiler is TypeScript and shares the schemas of
 * the extension, so it is bundled first. Throws with file, line and field on a seed that is not one.
 */
export async function seedPack(root, scratch) {
  const outfile = join(scratch, `seeds-${process.pid}.mjs`)
  await build({
    absWorkingDir: root,
    entryPoints: ['tools/seeds.ts'],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  })
  try {
    const { compileSeedFolder } = await import(`${pathToFileURL(outfile).href}?${Date.now()}`)
    return await compileSeedFolder(join(root, 'seeds'))
  } finally {
    await rm(outfile, { force: true })
  }
}
