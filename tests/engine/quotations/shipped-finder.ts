import { readFileSync } from 'node:fs'
import { decodeModel } from '../../../src/engine/names/model.ts'
import { findQuotations } from '../../../src/engine/quotations/find-quotations.ts'
import { decodeWeights } from '../../../src/engine/scoring/hashed-weights.ts'
import { clustersOf } from '../../../src/engine/syntax/clusters.ts'
import { decodeSyntax } from '../../../src/engine/syntax/model.ts'
import { syntaxReader } from '../../../src/engine/syntax/syntax.ts'
import type { Analysis } from '../../../src/engine/text/analysis.ts'
import type { NameMention, QuotationMention } from '../../../src/model/mention.ts'

const model = (path: string): Uint8Array => new Uint8Array(readFileSync(`src/engine/${path}`))
const clusterOf = clustersOf(decodeModel(model('names/names.model')).lexicon)
const readSyntax = syntaxReader(decodeSyntax(model('syntax/syntax.model')), clusterOf)
const attribution = decodeWeights(model('quotations/attribution/attribution.model'))

/** The quotations of an analysed article whose names are given, by the models that ship. */
export function foundIn(analysis: Analysis, names: readonly NameMention[] = []): readonly QuotationMention[] {
  return findQuotations(analysis, names, { syntax: readSyntax(analysis), model: attribution, clusterOf })
}
