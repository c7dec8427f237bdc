import * as v from 'valibot'
import type { Judgement, PageClaims } from '../model/page-claims.ts'
import { isoDate } from './records.ts'

const strings = v.array(v.string())

export const pageClaims: v.GenericSchema<unknown, PageClaims> = v.object({
  url: v.string(),
  headline: v.string(),
  title: v.string(),
  language: v.string(),
  looksLikeArticle: v.boolean(),
  linked: strings,
  metas: v.array(v.tuple([v.string(), v.string()])),
  dates: strings,
})

export const judgement: v.GenericSchema<unknown, Judgement> = v.object({
  isArticle: v.boolean(),
  aroundNames: v.string(),
  heading: v.object({
    url: v.exactOptional(v.string()),
    headline: v.exactOptional(v.string()),
    published: v.exactOptional(isoDate),
    language: v.exactOptional(v.string()),
  }),
})
