import type { Article } from '../model/article.ts'
import type { Evidence, Finding, Verdict } from '../model/finding.ts'
import type { Mention } from '../model/mention.ts'
import type { ReferenceRecord, Review } from '../model/records.ts'

const SIGN: Readonly<Record<Verdict, string>> = { supported: '✓', qualified: '~', contradicted: '✗', unknown: '·' }

/** The mentions of a document for reading: one a line, after `file:line:column`. */
export function mentionsText(name: string, article: Article, mentions: readonly Mention[]): string {
  const place = placesIn(name, article.text)
  return mentions.map((mention) => `${place(mention.start)}  ${mentionWords(mention, article.text)}\n`).join('')
}

/** The findings of a document for reading: one a line, with what differs and the source under it. */
export function findingsText(name: string, article: Article, findings: readonly Finding[]): string {
  const place = placesIn(name, article.text)
  return findings.map((finding) => `${place(finding.mention.start)}  ${findingWords(finding, article.text)}\n`).join('')
}

/** A finding in a line, with what differs and the source under it. */
export function findingWords(finding: Finding, text: string): string {
  const judged = `${SIGN[finding.verdict]} ${finding.verdict}`.padEnd(15)
  const reasons = finding.reasons.length === 0 ? '' : `  (${finding.reasons.join(', ')})`
  const head = `${judged}${mentionWords(finding.mention, text)}${reasons}`
  return [head, ...finding.evidence.flatMap(evidenceLines)].join('\n')
}

function evidenceLines(evidence: Evidence): string[] {
  const differing = evidence.agreement
    .filter((field) => !field.agrees)
    .map((field) => `    ${field.field}: the page has "${field.page}", the record "${field.record}"`)
  const sources = evidence.sources.map((source) =>
    [source.title, source.publisher, source.date].filter(Boolean).join(', '),
  )
  return [...differing, `    ${recordWords(evidence.record)} [${sources.join('; ')}]`]
}

/** What a record states, in a line. */
export function recordWords(record: ReferenceRecord): string {
  if (record.record === 'entity') return [record.name, record.description].filter(Boolean).join(': ')
  if (record.record === 'quotation')
    return `${record.speaker.name}${onDate(record.date)}: "${record.text}"${ratedWords(record.review)}`
  if (record.record === 'passage')
    return `${record.speaker?.name ?? record.label ?? 'the document'}${onDate(record.date)}: "${record.text}"`
  const { value, currency } = record.amount
  return `${record.donor.name} to ${record.recipient.name}${onDate(record.date)}: ${value.toLocaleString('en')} ${currency}, ${record.category}`
}

/** What a fact-check made of the words. */
function ratedWords(review: Review | undefined): string {
  if (review === undefined) return ''
  const by = review.publisher === undefined ? '' : ` by ${review.publisher}`
  return review.rating === undefined ? ` (checked${by})` : ` (rated "${review.rating}"${by})`
}

function onDate(date: string | undefined): string {
  return date === undefined ? '' : `, ${date}`
}

function mentionWords(mention: Mention, text: string): string {
  const words = text.slice(mention.start, mention.end).replace(/\s+/g, ' ')
  if (mention.kind === 'name') return `${(mention.type ?? 'name').padEnd(13)}${words}`
  if (mention.kind === 'quotation') {
    const by = mention.speaker === undefined ? '' : `  — ${mention.speaker.name ?? mention.speaker.text}`
    return `${'quotation'.padEnd(13)}${words}${by}`
  }
  const range = mention.valueMax === undefined ? '' : `–${mention.valueMax.toLocaleString('en')}`
  const aid = mention.aid === undefined ? '' : `, ${mention.aid.category} aid`
  return `${'amount'.padEnd(13)}${words}  = ${mention.value.toLocaleString('en')}${range} ${mention.currency}${aid}`
}

/** Offsets to `file:line:column`, counted from 1, in increasing order of offset at little cost. */
export function placesIn(name: string, text: string): (offset: number) => string {
  let line = 1
  let lineStart = 0
  return (offset) => {
    for (;;) {
      const next = text.indexOf('\n', lineStart)
      if (next < 0 || next >= offset) return `${name}:${line}:${offset - lineStart + 1}`
      line++
      lineStart = next + 1
    }
  }
}
