import { readFileSync } from 'node:fs'
import { type Engine, open } from '../../src/engine/index.ts'

/** The engine with the shipped model. */
export function openEngine(): Engine {
  return open(readFileSync(new URL('../../src/engine/names/names.model', import.meta.url)))
}
