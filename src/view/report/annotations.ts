import type { ListedFinding } from '../../model/page-report.ts'
import { annotationBodies } from './annotation-bodies.ts'
import type { FoundOnPage } from './report.ts'

/** What was found as a W3C Web Annotation page: each targets its words by a TextQuoteSelector. */
export function annotationReport({ url, findings }: FoundOnPage): string {
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${url}#annotations`,
    type: 'AnnotationPage',
    items: findings.map((one, index) => annotation(url, one, index + 1)),
  }
  return `${JSON.stringify(page, null, 2)}\n`
}

function annotation(url: string, { finding, before, after }: ListedFinding, number: number): object {
  return {
    id: `${url}#mark-${number}`,
    type: 'Annotation',
    motivation: 'assessing',
    body: annotationBodies(finding),
    target: {
      source: url,
      selector: {
        type: 'TextQuoteSelector',
        exact: finding.mention.text,
        // Shortened at a word, where more stands on the page.
        prefix: before.replace(/^…/, ''),
        suffix: after.replace(/…$/, ''),
      },
    },
  }
}
