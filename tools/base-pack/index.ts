import * as v from 'valibot'
import type { Lexicon } from '../../src/lexicon/lexicon.ts'
import type { Pack } from '../../src/model/pack.ts'
import { pack as packSchema } from '../../src/schemas/pack.ts'
import { compileBodies } from './bodies.ts'
import { compileCommitments } from './commitments.ts'
import { compileCountries, countryTable } from './countries.ts'
import { compileMinistries } from './ministries.ts'
import { compilePeople } from './people.ts'

/** Compiles the tables of `references` into the pack of facts about the world. Throws, in words, on tables that give none. */
export async function compileBasePack(folder: string, lexicon: Lexicon): Promise<Pack> {
  const countries = await countryTable(folder, lexicon)
  const parts = await Promise.all([
    compileCountries(folder, countries),
    compileBodies(folder),
    compileMinistries(folder, countries),
    compileCommitments(folder, countries),
    compilePeople(folder, countries),
  ])
  return v.parse(packSchema, {
    format: 'sourcemark-pack',
    formatVersion: 1,
    id: 'sourcemark-base',
    title: 'Facts about the world',
    sources: parts.flatMap(({ sources }) => sources),
    records: parts.flatMap(({ records }) => records),
  })
}
