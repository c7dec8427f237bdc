import { type EvaluateOptions, evaluateOptions } from './options.ts'

interface Measure {
  evaluate(options: EvaluateOptions): Promise<void>
}

const KINDS: Readonly<Record<string, () => Promise<Measure>>> = {
  names: () => import('./names.ts'),
  quotations: () => import('./quotations.ts'),
  amounts: () => import('./amounts.ts'),
  aid: () => import('./aid.ts'),
  changes: () => import('./changes.ts'),
  pairs: () => import('./pairs.ts'),
  contradictions: () => import('./contradictions.ts'),
  syntax: () => import('./syntax.ts'),
  reading: () => import('./reading.ts'),
  derive: () => import('./derive.ts'),
  titles: () => import('./titles.ts'),
  world: () => import('./world.ts'),
}

const USAGE = `evaluate: give one of ${Object.keys(KINDS).join(', ')}
  [--corpora DIR]  [--model FILE, for names and syntax]  [--show, what is wrong]  [--train, for quotations and derive]
  [--file ROWS, for aid, quotations and contradictions]  [--articles N, for contradictions and world; of people, for titles]
  [--other ROWS, for aid]  [--list, for changes]`

const [kind, ...rest] = process.argv.slice(2)
const load = kind === undefined ? undefined : KINDS[kind]
if (load === undefined) {
  console.error(USAGE)
  process.exit(2)
}
await (await load()).evaluate(evaluateOptions(rest))
