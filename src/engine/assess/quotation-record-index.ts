import type { QuotationMention } from '../../model/mention.ts'
import type { LookupKey, Quotation } from '../../model/records.ts'
import { type ComparedText, comparedText } from '../quotations/compare/comparison.ts'
import { quotationKeys, recordedQuotationKeys } from '../quotations/fingerprint.ts'
import type { AssessContext } from './context.ts'

/** A recorded quotation with its words, and those of its translations, cut for comparing. */
export interface RecordedTexts {
  readonly quotation: Quotation
  readonly texts: readonly ComparedText[]
}

/** The recorded quotations that the look-up brought, by the keys they are filed under. */
export interface RecordIndex {
  readonly byKey: ReadonlyMap<LookupKey, readonly number[]>
  readonly records: readonly Quotation[]
  readonly texts: Map<number, RecordedTexts>
}

const INDEXES = new WeakMap<AssessContext, RecordIndex>()

/** The index of a context, built once. Cost: linear in the words of its recorded quotations. */
export function recordIndexOf(context: AssessContext): RecordIndex {
  const known = INDEXES.get(context)
  if (known !== undefined) return known
  const records = context.records.filter((record) => record.record === 'quotation')
  const byKey = new Map<LookupKey, number[]>()
  records.forEach((record, i) => {
    for (const key of recordedQuotationKeys(record)) {
      const filed = byKey.get(key)
      if (filed === undefined) byKey.set(key, [i])
      else filed.push(i)
    }
  })
  const index = { byKey, records, texts: new Map<number, RecordedTexts>() }
  INDEXES.set(context, index)
  return index
}

/** Most records filed under one key that are looked at, and most that a mention is compared with. */
const MOST_PER_KEY = 200
const MOST_COMPARED = 12

/**
 * The recorded quotations that share a key with a mention, those for which `comesFirst` holds first,
 * then those that share most; at most MOST_COMPARED.
 */
export function candidatesFor(
  mention: QuotationMention,
  index: RecordIndex,
  comesFirst: (quotation: Quotation) => boolean,
): readonly RecordedTexts[] {
  const shared = new Map<number, number>()
  for (const key of quotationKeys(mention)) {
    for (const i of (index.byKey.get(key) ?? []).slice(0, MOST_PER_KEY)) shared.set(i, (shared.get(i) ?? 0) + 1)
  }
  const ranked = [...shared].map(([i, keys]) => ({ i, keys, first: comesFirst(index.records[i] as Quotation) }))
  ranked.sort((a, b) => Number(b.first) - Number(a.first) || b.keys - a.keys || a.i - b.i)
  return ranked.slice(0, MOST_COMPARED).map(({ i }) => textsOf(index, i))
}

function textsOf(index: RecordIndex, i: number): RecordedTexts {
  const known = index.texts.get(i)
  if (known !== undefined) return known
  const quotation = index.records[i] as Quotation
  const texts = [quotation, ...(quotation.translations ?? [])].map(({ text }) => comparedText(text))
  const recorded = { quotation, texts }
  index.texts.set(i, recorded)
  return recorded
}
