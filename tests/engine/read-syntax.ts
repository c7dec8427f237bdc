import { readFileSync } from 'node:fs'
import { decodeModel } from '../../src/engine/names/model.ts'
import { clustersOf } from '../../src/engine/syntax/clusters.ts'
import { decodeSyntax } from '../../src/engine/syntax/model.ts'
import { type ReadSyntax, syntaxReader } from '../../src/engine/syntax/syntax.ts'
import type { ClusterOf } from '../../src/engine/syntax/words.ts'

const { lexicon } = decodeModel(readFileSync('src/engine/names/names.model'))

export const clusterOf: ClusterOf = clustersOf(lexicon)

/** The parser that ships. */
export const readSyntax: ReadSyntax = syntaxReader(
  decodeSyntax(readFileSync('src/engine/syntax/syntax.model')),
  clusterOf,
)
