import * as v from 'valibot'
import type { Article } from '../model/article.ts'
import { isoDate, nameType } from './records.ts'

type Schema<T> = v.GenericSchema<unknown, T>

const offset: Schema<number> = v.pipe(v.number(), v.integer(), v.minValue(0))
const span = v.object({ start: offset, end: offset })

/** 20 million units: far above any article, far below what would hold up the background. */
const MAX_TEXT = 20_000_000

export const article: Schema<Article> = v.object({
  text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
  blocks: v.array(
    v.object({
      start: offset,
      end: offset,
      kind: v.picklist(['heading', 'paragraph', 'list', 'quote', 'cell', 'caption']),
      opensQuote: v.exactOptional(v.literal(true)),
      quoted: v.exactOptional(v.array(span)),
    }),
  ),
  headline: v.exactOptional(v.string()),
  published: v.exactOptional(isoDate),
  language: v.exactOptional(v.string()),
  url: v.exactOptional(v.string()),
  knownNames: v.exactOptional(v.array(v.object({ text: v.string(), type: nameType }))),
})
