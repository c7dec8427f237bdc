import { readFileSync } from 'node:fs'
import { decodeModel } from '../../src/engine/names/model.ts'
import { clustersOf } from '../../src/engine/syntax/clusters.ts'
import { decodeSyntax } from '../../src/engine/syntax/model.ts'
import { type ReadSyntax, syntaxReader } from '../../src/engine/syntax/syntax.ts'

const { lexicon } = decodeModel(readFileSync('src/engine/names/names.model'))

/** The parser that ships. */
export const readSyntax: ReadSyntax = syntaxReader(
  decodeSyntax(readFileSync('src/engine/syntax/syntax.model')),
  clustersOf(lexicon),
)
