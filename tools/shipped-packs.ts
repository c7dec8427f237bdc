import { join } from 'node:path'
import { file, KEYS_VERSION } from '../src/engine/index.ts'
import type { Lexicon } from '../src/lexicon/lexicon.ts'
import type { Pack, ShippedPack } from '../src/model/pack.ts'
import { compileBasePack } from './base-pack/index.ts'
import { lexiconOf } from './lexicon/index.ts'
import { compileSeedFolder } from './seeds.ts'

/** The packs that come with Sourcemark, by the names of their files; the first is there before the extension answers. */
export async function shippedPacks(root: string): Promise<ReadonlyMap<string, ShippedPack>> {
  const lexicon = await lexiconOf(join(root, 'src'))
  const seeds = await compileSeedFolder(join(root, 'seeds'))
  const base = await compileBasePack(join(root, 'references'), lexicon)
  return new Map([
    ['seeds.json', filed(seeds, lexicon)],
    ['base.pack', filed(base, lexicon)],
  ])
}

/** A pack with the keys of its records. */
export function filed({ records, ...head }: Pack, lexicon: Lexicon): ShippedPack {
  return { ...head, keysVersion: KEYS_VERSION, records: records.map((record) => file(record, lexicon)) }
}
