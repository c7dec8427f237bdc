import { recordedWords } from './citation.ts'
import { officeWords } from './record-words.ts'
import type { FieldRow, FindingWords, MatchWords, SourceWords } from './words.ts'

/** What the references say of a finding as plain text: of quoted words those of the record, each source with its address. */
export function copiedWords({ verdictText, title, notes, matches }: FindingWords): string {
  return [`${verdictText}: ${title}`, ...notes, ...matches.flatMap(matchLines)].join('\n')
}

function matchLines({ title, lines, offices, diff, rows, sources }: MatchWords): readonly string[] {
  const quoted = recordedWords(diff)
  return [
    '',
    title,
    ...lines,
    ...offices.map(officeWords),
    ...(quoted === '' ? [] : [`“${quoted}”`]),
    ...rows.map(rowLine),
    ...sources.map(sourceLine),
  ]
}

function rowLine({ label, page, record }: FieldRow): string {
  return `${label}: ${record} in the record, ${page} on the page`
}

function sourceLine({ title, detail, url }: SourceWords): string {
  return `Source: ${[title, detail, url].filter(Boolean).join(', ')}`
}
