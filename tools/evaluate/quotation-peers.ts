import nlp from 'compromise'
import type { QuotationMention } from '../../src/model/mention.ts'

/** What the score looks at of a quotation found. */
export type FoundQuotation = Pick<QuotationMention, 'start' | 'end' | 'form' | 'segments' | 'speaker'> &
  Partial<Pick<QuotationMention, 'isSpeech'>>

export interface QuotationPeer {
  readonly name: string
  readonly find: (text: string) => readonly FoundQuotation[]
}

/** Others' finders of quotations, for comparison; none of them names a speaker. */
export const quotationPeers: readonly QuotationPeer[] = [
  { name: 'regex', find: findByPattern },
  { name: 'compromise', find: findByCompromise },
]

const PAIRS = /“[^“”\n]*”|"[^"\n]*"/g

/** One line: what stands between two curly or two straight marks of one paragraph. */
function findByPattern(text: string): readonly FoundQuotation[] {
  return [...text.matchAll(PAIRS)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    form: 'direct',
  }))
}

function findByCompromise(text: string): readonly FoundQuotation[] {
  const found: readonly { offset: { start: number; length: number } }[] = nlp(text).quotations().json({ offset: true })
  return found.map(({ offset: { start, length } }) => ({ start, end: start + length, form: 'direct' }))
}
