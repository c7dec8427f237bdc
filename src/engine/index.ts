import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Article } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'
import type { Mention } from '../model/mention.ts'
import type { FiledRecord, LookupKey, ReferenceAnswer, ReferenceRecord } from '../model/records.ts'
import { frameAid } from './aid/frame.ts'
import { amountKeys, commitmentKeys } from './aid/keys.ts'
import { assessAmount } from './assess/amount.ts'
import { assessContext } from './assess/context.ts'
import { assessName } from './assess/name.ts'
import { assessQuotation } from './assess/quotation.ts'
import { aliasCandidates } from './linking/candidates.ts'
import { entityKeys, keysOfNames, nameKeys } from './linking/link.ts'
import { findAmounts } from './money/find.ts'
import { findNames } from './names/find.ts'
import { decodeModel } from './names/model.ts'
import { withRoles } from './names/roles.ts'
import { findQuotations } from './quotations/find-quotations.ts'
import { passageKeys, quotationKeys, recordedQuotationKeys } from './quotations/fingerprint.ts'
import { decodeWeights } from './scoring/hashed-weights.ts'
import { clustersOf } from './syntax/clusters.ts'
import { decodeSyntax } from './syntax/model.ts'
import { type Syntax, syntaxReader } from './syntax/syntax.ts'
import { type Analysis, analyse } from './text/analysis.ts'
import { dated } from './text/dateline.ts'
import type { Trace } from './trace.ts'

export { NONE, type Parse, relationOf, tagOf } from './syntax/parse.ts'
export { plainArticle } from './text/plain.ts'
export type { Trace } from './trace.ts'

/** Text in, mentions and findings out. Pure and synchronous; holds nothing but the decoded model. */
export interface Engine {
  /**
   * Reads an article, once: what it finds goes with what it read, and both of the calls below take them. `trace` is
   * told what decided of the sums.
   */
  find(article: Article, trace?: Trace): Found
  /** The keys to look up for the mentions found, each once. */
  needs(found: Found): readonly LookupKey[]
  /**
   * The findings, in text order: one for each mention, less the latent ones that the records do not confirm.
   * `trace` is told what decided of the names and quotations.
   */
  assess(found: Found, answer: ReferenceAnswer, trace?: Trace): readonly Finding[]
}

/** What the engine has found in an article, with the analysis that it was found by. */
export interface Found {
  /** Names, quotations and amounts in text order. Latent ones are candidates that only the reference can confirm. */
  readonly mentions: readonly Mention[]
  readonly analysis: Analysis
  readonly syntax: Syntax
}

/** What ships beside the code: the trained models, as bytes, and the word lists, opened. */
export interface Models {
  readonly names: Uint8Array
  readonly syntax: Uint8Array
  readonly attribution: Uint8Array
  readonly aid: Uint8Array
  readonly lexicon: Lexicon
}

/** Opens the engine with its models. Throws a RangeError on bytes that are not one. */
export function open({ lexicon, ...files }: Models): Engine {
  const model = decodeModel(files.names)
  const clusterOf = clustersOf(model.lexicon)
  const readSyntax = syntaxReader(decodeSyntax(files.syntax), clusterOf)
  const attribution = decodeWeights(files.attribution)
  const aid = decodeWeights(files.aid)
  return {
    find(article, trace) {
      const analysis = analyse(dated(article, lexicon), lexicon)
      const sums = findAmounts(analysis)
      const syntax = readSyntax(analysis, sums)
      const found = findNames(analysis, model)
      const names = withRoles(analysis, [...found, ...aliasCandidates(analysis, found)].sort(byPosition))
      const quotations = findQuotations(analysis, names, { syntax, model: attribution, clusterOf })
      const amounts = frameAid(analysis, syntax, sums, names, { weights: aid, clusterOf }, trace)
      return { mentions: [...names, ...quotations, ...amounts].sort(byPosition), analysis, syntax }
    },
    needs: lookupKeys,
    assess: assessMentions,
  }
}

/** Rises whenever `file` makes other keys: what was filed before must then be filed anew. */
export const KEYS_VERSION = 7

/** A record with the keys it is found by; needs no model but the word lists. */
export function file(record: ReferenceRecord, lexicon: Lexicon): FiledRecord {
  if (record.record === 'entity') return { record, keys: entityKeys(record) }
  if (record.record === 'quotation') return { record, keys: recordedQuotationKeys(record, lexicon) }
  if (record.record === 'passage') return { record, keys: passageKeys(record, lexicon) }
  return { record, keys: commitmentKeys(record, lexicon) }
}

/** The keys that one mention of an article is looked up by. */
export function keysOf(mention: Mention, { article, lexicon }: Analysis): readonly LookupKey[] {
  if (mention.kind === 'name') return nameKeys(mention)
  if (mention.kind === 'quotation') return quotationKeys(mention, lexicon)
  return amountKeys(mention, lexicon, article.published)
}

function lookupKeys({ mentions, analysis }: Found): readonly LookupKey[] {
  const keys = new Set(keysOfNames(mentions.filter((mention) => mention.kind === 'name')))
  for (const mention of mentions) {
    if (mention.kind !== 'name') for (const key of keysOf(mention, analysis)) keys.add(key)
  }
  return [...keys]
}

function assessMentions({ mentions, analysis }: Found, answer: ReferenceAnswer, trace?: Trace): readonly Finding[] {
  const context = assessContext(analysis, mentions, answer, trace)
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
