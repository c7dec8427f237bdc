import { recordedWords } from '../citation.ts'
import { findingWords } from '../words.ts'
import type { FoundOnPage } from './report.ts'

const COLUMNS = [
  'kind',
  'words',
  'verdict',
  'why',
  'record',
  'recorded words',
  'differences',
  'sources',
  'before',
  'after',
]

/** What was found as CSV (RFC 4180), a finding a row, in page order. */
export function csvReport({ findings, published }: FoundOnPage): string {
  const rows = findings.map(({ finding, before, after }) => {
    const { kind, verdictText, notes, matches } = findingWords(finding, published)
    const rows = matches.flatMap((match) => match.rows)
    return [
      kind,
      finding.mention.text,
      verdictText,
      [...notes, ...matches.flatMap(({ rating }) => (rating === undefined ? [] : [`${rating}.`]))].join(' '),
      matches.map(({ title }) => title).join('; '),
      matches
        .map(({ diff }) => recordedWords(diff))
        .filter(Boolean)
        .join(' '),
      rows.map(({ label, page, record }) => `${label}: ${page} / ${record}`).join('; '),
      matches.flatMap(({ sources }) => sources.map(({ title, url }) => url ?? title)).join(' '),
      before,
      after,
    ]
  })
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

/** A cell in marks. A sign by which spreadsheets know a formula comes after an apostrophe: the words are a page's. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
