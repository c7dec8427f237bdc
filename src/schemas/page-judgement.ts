import type { Judgement, PageClaims } from '../model/page-claims.ts'
import { linkedArticle } from './linked-data.ts'
import { isoDateOf, statedDate } from './stated-dates.ts'
import { SURROUNDING_NAMES } from './surrounding-names.ts'

const MAX_HEADLINE = 500
const MAX_LANGUAGE = 35

/** Judges a page's claims. Of dates, its JSON-LD tells most, then its markup, then its address. Never throws. */
export function judge(claims: PageClaims): Judgement {
  const { url } = claims
  const linked = linkedArticle(claims.linked)
  const meta = (wanted: string): string | undefined => claims.metas.find(([name]) => name === wanted)?.[1]
  const headline = (claims.headline || linked?.headline || meta('og:title') || claims.title).trim()
  const language = claims.language || linked?.inLanguage
  const published = isoDateOf(linked?.datePublished ?? '') ?? statedDate(claims)
  const saysSo = linked !== undefined || meta('og:type')?.toLowerCase() === 'article'
  return {
    isArticle: saysSo || (claims.looksLikeArticle && !isFrontPage(url)),
    aroundNames: SURROUNDING_NAMES,
    heading: {
      url,
      ...(headline === '' ? {} : { headline: headline.slice(0, MAX_HEADLINE) }),
      ...(published === undefined ? {} : { published }),
      ...(language ? { language: language.slice(0, MAX_LANGUAGE) } : {}),
    },
  }
}

function isFrontPage(url: string): boolean {
  return /^[a-z]+:\/\/[^/]*\/?(?:index\.[a-z]+)?(?:[?#]|$)/i.test(url)
}
