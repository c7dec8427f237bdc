import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeModel, type NameModel } from '../../src/engine/names/model.ts'
import { clustersOf } from '../../src/engine/syntax/clusters.ts'
import { decodeSyntax } from '../../src/engine/syntax/model.ts'
import { type ReadSyntax, syntaxReader } from '../../src/engine/syntax/syntax.ts'
import type { ClusterOf } from '../../src/engine/syntax/words.ts'

/** The models that a scorer is learned over, as they are in the project. */
export interface OpenedModels {
  readonly names: NameModel
  readonly clusterOf: ClusterOf
  readonly readSyntax: ReadSyntax
}

export function openedModels(root: string): OpenedModels {
  const file = (path: string): Uint8Array => new Uint8Array(readFileSync(join(root, 'src/engine', path)))
  const names = decodeModel(file('names/names.model'))
  const clusterOf = clustersOf(names.lexicon)
  return { names, clusterOf, readSyntax: syntaxReader(decodeSyntax(file('syntax/syntax.model')), clusterOf) }
}
