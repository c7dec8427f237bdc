import { resolve } from 'node:path'

const KINDS: Readonly<Record<string, () => Promise<{ bench(corpora: string): Promise<void> }>>> = {
  engine: () => import('./engine.ts'),
  lookup: () => import('./lookup.ts'),
  install: () => import('./install.ts'),
  packs: () => import('./packs.ts'),
}

const [kind, ...rest] = process.argv.slice(2)
const load = kind === undefined ? undefined : KINDS[kind]
if (load === undefined) {
  console.error(`bench: give one of ${Object.keys(KINDS).join(', ')}  [--corpora DIR]`)
  process.exit(2)
}
const at = rest.indexOf('--corpora')
await (await load()).bench(resolve(at < 0 ? '../shared/corpora' : (rest[at + 1] ?? '')))
