import type { Article } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'
import type { Mention } from '../model/mention.ts'
import { annotationBodies } from '../view/report/annotation-bodies.ts'

const CONTEXT_UNITS = 32

/** An offset map for one text: UTF-16 units to the code points that W3C positions count. */
function codePointsOf(text: string): (unit: number) => number {
  const surrogates: number[] = []
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0xdc00 && unit <= 0xdfff) surrogates.push(i)
  }
  return (unit) => unit - firstAtLeast(surrogates, unit)
}

function firstAtLeast(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Findings (or bare mentions) of one document as a W3C Web Annotation page: each targets its words by
 * TextQuoteSelector and TextPositionSelector (code points) and says what the reference says of them.
 */
export function annotationPage(
  document: string,
  article: Article,
  found: readonly (Finding | { readonly mention: Mention })[],
): object {
  const position = codePointsOf(article.text)
  const address = encodeURI(document)
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${address}#annotations`,
    type: 'AnnotationPage',
    items: found.map((one, index) => annotation(`${address}#mark-${index + 1}`, article, one, position, address)),
  }
}

function annotation(
  id: string,
  article: Article,
  one: Finding | { readonly mention: Mention },
  position: (unit: number) => number,
  address: string,
): object {
  const { start, end } = one.mention
  return {
    id,
    type: 'Annotation',
    motivation: 'verdict' in one ? 'assessing' : 'identifying',
    body: annotationBodies(one),
    target: {
      source: article.url ?? address,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: article.text.slice(start, end),
          prefix: article.text.slice(Math.max(0, start - CONTEXT_UNITS), start),
          suffix: article.text.slice(end, end + CONTEXT_UNITS),
        },
        { type: 'TextPositionSelector', start: position(start), end: position(end) },
      ],
    },
  }
}
