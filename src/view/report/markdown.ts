import { citation } from '../citation.ts'
import { groupsOf } from '../finding-groups.ts'
import { findingWords } from '../words.ts'
import type { FoundOnPage } from './report.ts'

/** What was found as Markdown: a heading for each verdict, a thing an item, its sources below it. */
export function markdownReport({ url, title, published, findings }: FoundOnPage): string {
  const lines = [`# ${plain(title)}`, '', `<${url}>`, ...(published === undefined ? [] : ['', published.slice(0, 10)])]
  let heading = ''
  for (const { first, places } of groupsOf(findings)) {
    const words = findingWords(first.finding, published)
    if (words.verdictText !== heading) lines.push('', `## ${words.verdictText}`, '')
    heading = words.verdictText
    const count = places.length > 1 ? ` (${places.length} places)` : ''
    lines.push(
      `- **${plain(first.finding.mention.text)}**${count}: ${plain([`${words.kind}.`, ...words.notes].join(' '))}`,
    )
    for (const row of words.matches.flatMap((match) => match.rows)) {
      lines.push(`  - ${row.label}: ${plain(row.page)} on the page, ${plain(row.record)} in the record`)
    }
    if (words.matches.length > 0)
      lines.push(
        ...citation(words)
          .split('\n')
          .filter(Boolean)
          .map((line) => `  - ${plain(line)}`),
      )
  }
  return `${lines.join('\n')}\n`
}

/** Words of a page or a record, which are no markup of ours. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>#|]/g, '\\$&')
}
