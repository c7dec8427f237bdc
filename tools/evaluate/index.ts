import { resolve } from 'node:path'

const KINDS: Readonly<Record<string, () => Promise<{ evaluate(corpora: string): Promise<void> }>>> = {
  names: () => import('./names.ts'),
  quotations: () => import('./quotations.ts'),
  amounts: () => import('./amounts.ts'),
  pairs: () => import('./pairs.ts'),
}

const [kind, ...rest] = process.argv.slice(2)
const load = kind === undefined ? undefined : KINDS[kind]
if (load === undefined) {
  console.error(`evaluate: give one of ${Object.keys(KINDS).join(', ')}  [--corpora DIR]`)
  process.exit(2)
}
const at = rest.indexOf('--corpora')
const corpora = resolve(at < 0 ? '../shared/corpora' : (rest[at + 1] ?? ''))
await (await load()).evaluate(corpora)
