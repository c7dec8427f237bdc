import type { Article } from '../../model/article.ts'
import type { QuotationMention } from '../../model/mention.ts'
import type { EntityReference, Quotation } from '../../model/records.ts'

const FIRST_PERSON = /^(?:I|we)$/i

/** What a quotation is drafted with. */
export interface QuotationContext {
  readonly article: Article
  readonly source: string
  reference(name: string): EntityReference
  /** Who says the words around it, in a document that tells: "I" is them. */
  readonly around?: EntityReference
}

/** What somebody is quoted with, as a record without its id; undefined where nobody is said to say it. */
export function draftQuotation(one: QuotationMention, context: QuotationContext): Omit<Quotation, 'id'> | undefined {
  const { article, source, reference, around } = context
  if (one.speaker === undefined) return undefined
  const { text, name } = one.speaker
  const isFirst = name === undefined && FIRST_PERSON.test(text)
  const speaker = isFirst ? around : reference(name ?? text)
  if (speaker === undefined) return undefined
  return {
    record: 'quotation',
    speaker,
    text: one.text,
    language: article.language ?? 'en',
    ...(article.published === undefined ? {} : { date: article.published }),
    ...(one.reporter === undefined ? {} : { reporter: reference(one.reporter.name ?? one.reporter.text) }),
    sources: [source],
  }
}
