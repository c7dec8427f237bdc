import { officeWords } from './record-words.ts'
import type { FindingWords, MatchWords, SourceWords } from './words.ts'

/** What a record says with where it comes from, as one cites it; of what is not known what was read. A line for each source. */
export function citation({ matches, kind, title, read }: FindingWords): string {
  if (matches.length > 0) return matches.map(cited).join('\n\n')
  return [`${kind}: ${title}`, ...read.map(({ label, text }) => `${label}: ${text}`)].join('\n')
}

function cited({ title, lines, offices, diff, sources }: MatchWords): string {
  const quoted = recordedWords(diff)
  const said = [title, ...lines, ...offices.map(officeWords)].map(closed).join(' ')
  const statement = quoted === '' ? said : `“${quoted}” ${said}`
  return [statement, ...sources.map(sourceLine)].join('\n')
}

/** The words of a record alone, of a comparison with a page. */
export function recordedWords(diff: MatchWords['diff']): string {
  const words = diff.flatMap(({ op, text }) => (op === 'page' || op === 'around' ? [] : text)).join(' ')
  return words.replaceAll(/ (?=[.,;:!?'’”)])/g, '').trim()
}

function sourceLine({ title, detail, url }: SourceWords): string {
  return [title, detail]
    .filter(Boolean)
    .map(closed)
    .concat(url ?? [])
    .join(' ')
}

/** As a sentence: "Washington, D.C." has its point already. */
function closed(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`
}
