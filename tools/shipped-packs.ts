import { join } from 'node:path'
import { file, KEYS_VERSION } from '../src/engine/index.ts'
import type { Lexicon } from '../src/lexicon/lexicon.ts'
import type { CompiledPack, Pack } from '../src/model/pack.ts'
import { compile, compiledFile } from '../src/store/compiled.ts'
import { compileBasePack } from './base-pack/index.ts'
import { lexiconOf } from './lexicon/index.ts'
import { compileSeedFolder } from './seeds.ts'

export const lexiconAt = (root: string): Lexicon => lexiconOf(join(root, 'src'))

/** The packs that come with Sourcemark, by the names of their files; the first is there before the extension answers. */
export async function shippedPacks(root: string, lexicon: Lexicon): Promise<ReadonlyMap<string, Pack>> {
  return new Map([
    ['seeds.pack', await compileSeedFolder(join(root, 'seeds'))],
    ['base.pack', await compileBasePack(join(root, 'references'), lexicon)],
  ])
}

/** A pack as it ships. */
export function compiled(pack: Pack, lexicon: Lexicon): CompiledPack {
  return compile(pack, { version: KEYS_VERSION, keysOf: (record) => file(record, lexicon).keys })
}

/** The bytes of its file. */
export function packFile(pack: Pack, lexicon: Lexicon): Uint8Array {
  return compiledFile(compiled(pack, lexicon))
}
