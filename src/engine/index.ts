import type { Article } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'
import type { Mention } from '../model/mention.ts'
import type { FiledRecord, LookupKey, ReferenceAnswer, ReferenceRecord } from '../model/records.ts'
import type { IsoDate } from '../model/span.ts'
import { frameAid } from './amounts/aid.ts'
import { findAmounts } from './amounts/find.ts'
import { amountKeys, commitmentKeys } from './amounts/keys.ts'
import { assessAmount } from './assess/amount.ts'
import { assessContext } from './assess/context.ts'
import { assessName } from './assess/name.ts'
import { assessQuotation } from './assess/quotation.ts'
import { aliasCandidates } from './linking/candidates.ts'
import { entityKeys, keysOfNames } from './linking/link.ts'
import { findNames } from './names/find.ts'
import { decodeModel } from './names/model.ts'
import { withRoles } from './names/roles.ts'
import { decodeAttribution } from './quotations/attribution/attribution-model.ts'
import { findQuotations } from './quotations/find-quotations.ts'
import { quotationKeys, recordedQuotationKeys } from './quotations/fingerprint.ts'
import { clustersOf } from './syntax/clusters.ts'
import { decodeSyntax } from './syntax/model.ts'
import { type Syntax, syntaxReader } from './syntax/syntax.ts'
import { type Analysis, analyse } from './text/analysis.ts'
import { dated } from './text/dateline.ts'

export { plainArticle } from './text/plain.ts'

/** Text in, mentions and findings out. Pure and synchronous; holds nothing but the decoded model. */
export interface Engine {
  /** Reads an article, once: what it finds goes with what it read, and both of the calls below take them. */
  find(article: Article): Found
  /** The keys to look up for the mentions found, each once. */
  needs(found: Found): readonly LookupKey[]
  /** The findings, in text order: one for each mention, less the latent ones that the records do not confirm. */
  assess(found: Found, answer: ReferenceAnswer): readonly Finding[]
}

/** What the engine has found in an article, with the analysis that it was found by. */
export interface Found {
  /** Names, quotations and amounts in text order. Latent ones are candidates that only the reference can confirm. */
  readonly mentions: readonly Mention[]
  readonly analysis: Analysis
  readonly syntax: Syntax
}

/** The files of the trained models, as bytes. */
export interface ModelFiles {
  readonly names: Uint8Array
  readonly syntax: Uint8Array
  readonly attribution: Uint8Array
}

/** Opens the engine with its model files. Throws a RangeError on bytes that are not one. */
export function open(files: ModelFiles): Engine {
  const model = decodeModel(files.names)
  const clusterOf = clustersOf(model.lexicon)
  const readSyntax = syntaxReader(decodeSyntax(files.syntax), clusterOf)
  const attribution = decodeAttribution(files.attribution)
  return {
    find(article) {
      const analysis = analyse(dated(article))
      const syntax = readSyntax(analysis)
      const found = findNames(analysis, model)
      const names = withRoles(analysis, [...found, ...aliasCandidates(analysis, found)].sort(byPosition))
      const quotations = findQuotations(analysis, names, { syntax, model: attribution, clusterOf })
      const amounts = frameAid(analysis, findAmounts(analysis), names)
      return { mentions: [...names, ...quotations, ...amounts].sort(byPosition), analysis, syntax }
    },
    needs: lookupKeys,
    assess: assessMentions,
  }
}

/** Rises whenever `file` makes other keys: what was filed before must then be filed anew. */
export const KEYS_VERSION = 4

/** A record with the keys it is found by; needs no model. */
export function file(record: ReferenceRecord): FiledRecord {
  if (record.record === 'entity') return { record, keys: entityKeys(record) }
  if (record.record === 'quotation') return { record, keys: recordedQuotationKeys(record) }
  return { record, keys: commitmentKeys(record) }
}

function lookupKeys({ mentions, analysis }: Found): readonly LookupKey[] {
  const { published } = analysis.article
  const keys = new Set(keysOfNames(mentions.filter((mention) => mention.kind === 'name')))
  for (const mention of mentions) for (const key of otherKeys(mention, published)) keys.add(key)
  return [...keys]
}

function otherKeys(mention: Mention, published: IsoDate | undefined): readonly LookupKey[] {
  if (mention.kind === 'quotation') return quotationKeys(mention)
  return mention.kind === 'amount' ? amountKeys(mention, published) : []
}

function assessMentions({ mentions, analysis }: Found, answer: ReferenceAnswer): readonly Finding[] {
  const context = assessContext(analysis, mentions, answer)
  const findings: Finding[] = []
  for (const mention of mentions) {
    const finding = assessOne(mention, context)
    if (finding !== null) findings.push(finding)
  }
  return findings
}

function assessOne(mention: Mention, context: ReturnType<typeof assessContext>): Finding | null {
  if (mention.kind === 'name') return assessName(mention, context)
  if (mention.kind === 'quotation') return assessQuotation(mention, context)
  return assessAmount(mention, context)
}

function byPosition(a: Mention, b: Mention): number {
  return a.start - b.start || b.end - a.end
}
