import type { PageReport } from '../../model/page-report.ts'
import { annotationReport } from './annotations.ts'
import { markdownReport } from './markdown.ts'
import { csvReport } from './table.ts'

/** What was found on a page, with the page's address. */
export interface FoundOnPage extends Pick<PageReport, 'title' | 'published' | 'findings'> {
  readonly url: string
}

export interface ReportFile {
  readonly name: string
  readonly type: string
  readonly text: string
}

export interface ReportFormat {
  readonly label: string
  readonly ending: string
  readonly type: string
  readonly write: (found: FoundOnPage) => string
}

export const FORMATS: readonly ReportFormat[] = [
  { label: 'Markdown', ending: 'md', type: 'text/markdown', write: markdownReport },
  { label: 'CSV', ending: 'csv', type: 'text/csv', write: csvReport },
  { label: 'JSON', ending: 'json', type: 'application/json', write: jsonReport },
  { label: 'Web Annotations', ending: 'jsonld', type: 'application/ld+json', write: annotationReport },
]

/** A report of all that was found, as a file named after the page. */
export function reportFile(found: FoundOnPage, { ending, type, write }: ReportFormat): ReportFile {
  return { name: `${fileName(found.title)}.${ending}`, type, text: write(found) }
}

/** Letters and digits of any script, in a length that every file system takes. */
function fileName(title: string): string {
  const words = title.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []
  return words.join('-').slice(0, 60).toLowerCase() || 'sourcemark'
}

/** All that is known, as the engine gave it. */
function jsonReport({ url, title, published, findings }: FoundOnPage): string {
  const told = findings.map(({ id: _, before, after, finding }) => ({ before, after, ...finding }))
  return `${JSON.stringify({ url, title, ...(published && { published }), findings: told }, null, 2)}\n`
}
