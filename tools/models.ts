import { readFileSync } from 'node:fs'
import type { Models } from '../src/engine/index.ts'
import { lexicon } from './lexicon/shipped.ts'

/** What ships beside the code. */
export function shippedModels(): Models {
  return { names: model('names'), syntax: model('syntax'), lexicon }
}

function model(room: string): Uint8Array {
  return readFileSync(new URL(`../src/engine/${room}/${room}.model`, import.meta.url))
}
