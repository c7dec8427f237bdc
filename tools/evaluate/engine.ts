import { readFileSync } from 'node:fs'
import { type Engine, open } from '../../src/engine/index.ts'

/** The engine with the shipped models. */
export function openEngine(): Engine {
  const model = (path: string): Buffer => readFileSync(new URL(`../../src/engine/${path}`, import.meta.url))
  return open({
    names: model('names/names.model'),
    syntax: model('syntax/syntax.model'),
    attribution: model('quotations/attribution/attribution.model'),
  })
}
