import { readFileSync } from 'node:fs'
import type { Models } from '../src/engine/index.ts'
import { lexicon } from './lexicon/shipped.ts'

/** What ships beside the code. */
export function shippedModels(): Models {
  return {
    names: model('names/names'),
    syntax: model('syntax/syntax'),
    attribution: model('quotations/attribution/attribution'),
    aid: model('aid/aid'),
    lexicon,
  }
}

function model(path: string): Uint8Array {
  return readFileSync(new URL(`../src/engine/${path}.model`, import.meta.url))
}
