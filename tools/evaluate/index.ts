import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

const KINDS: Readonly<Record<string, () => Promise<{ evaluate(corpora: string, model?: string): Promise<void> }>>> = {
  names: () => import('./names.ts'),
  quotations: () => import('./quotations.ts'),
  amounts: () => import('./amounts.ts'),
  pairs: () => import('./pairs.ts'),
  syntax: () => import('./syntax.ts'),
}

const [kind, ...rest] = process.argv.slice(2)
const load = kind === undefined ? undefined : KINDS[kind]
if (load === undefined) {
  console.error(
    `evaluate: give one of ${Object.keys(KINDS).join(', ')}  [--corpora DIR]  [--model FILE, for names and syntax]  [--train] [--trace], for quotations`,
  )
  process.exit(2)
}
const { values: options } = parseArgs({
  args: rest,
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    model: { type: 'string' },
    train: { type: 'boolean' },
    trace: { type: 'boolean' },
  },
})
await (await load()).evaluate(resolve(options.corpora), options.model)
