import type { Article } from '../model/article.ts'
import type { DiffPart, Evidence, FieldAgreement } from '../model/finding.ts'
import type { Mention } from '../model/mention.ts'
import type { Explanation, KeyMet, SentenceReading, WordReading } from './explain.ts'
import { placesIn, recordWords } from './text.ts'

/**
 * Explanations for reading: the place of each mention, and under it what was read, found, looked up, met and decided.
 * The parse of a sentence stands with the first mention in it.
 */
export function explanationsText(name: string, article: Article, all: readonly Explanation[]): string {
  const place = placesIn(name, article.text)
  const parsed = new Set<number>()
  const told = all.map((one) => {
    const lines = explanationLines(one, article.text, parsed)
    for (const { number } of one.sentences) parsed.add(number)
    return `${place(one.mention.start)}  ${lines.join('\n')}\n`
  })
  return told.join('\n')
}

function explanationLines(
  { mention, sentences, keys, policy, finding }: Explanation,
  text: string,
  parsed: ReadonlySet<number>,
): readonly string[] {
  const words = text.slice(mention.start, mention.end).replace(/\s+/g, ' ')
  const verdict = finding === undefined ? 'no finding' : [finding.verdict, ...finding.reasons].join(' ')
  return [
    `${mention.kind} "${words}"`,
    ...sentences.flatMap((sentence) => sentenceLines(sentence, parsed.has(sentence.number))),
    ...section('found', Object.entries(mention).map(fieldLine)),
    ...section('looked up', keys.map(keyLine)),
    ...section('met', recordLines(keys)),
    ...section('compared', (finding?.evidence ?? []).flatMap(evidenceLines)),
    ...section('decided', policy),
    `  verdict: ${verdict}`,
  ]
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`  ${title}:`, ...lines.map((line) => `    ${line}`)]
}

function sentenceLines({ text, words }: SentenceReading, isParsed: boolean): readonly string[] {
  if (isParsed) return [`  sentence, parsed above: ${text}`]
  const parse = words === undefined ? ['no parse'] : words.map((word, index) => wordLine(word, index, words))
  return [`  sentence: ${text}`, ...parse.map((line) => `    ${line}`)]
}

/** Words are numbered from 1, as in CoNLL-U. */
function wordLine({ text, tag, relation, head }: WordReading, index: number, words: readonly WordReading[]): string {
  const governor = head === undefined ? '-' : `${head + 1} ${words[head]?.text}`
  return `${String(index + 1).padStart(3)} ${text.padEnd(16)} ${tag.padEnd(5)} ${relation.padEnd(12)} ${governor}`
}

/** Whatever the finders put down of a mention. */
function fieldLine([field, value]: readonly [string, Mention[keyof Mention]]): string {
  return `${field}: ${typeof value === 'string' ? value : JSON.stringify(value)}`
}

function keyLine({ key, met }: KeyMet): string {
  return met.length === 0 ? key : `${key}  > ${met.map(({ record }) => record.id).join(', ')}`
}

/** Each record once, under its pack. */
function recordLines(keys: readonly KeyMet[]): readonly string[] {
  const line = ({ record, pack }: KeyMet['met'][number]): string =>
    `${record.id}  ${recordWords(record)}  (${pack?.title ?? 'no pack'})`
  return [...new Set(keys.flatMap(({ met }) => met.map(line)))]
}

function evidenceLines({ record, agreement, diff }: Evidence): readonly string[] {
  const changes = diff === undefined ? [] : [`${record.id}  ${diff.map(diffWords).join(' ')}`]
  return [...agreement.map((field) => `${record.id}  ${agreementWords(field)}`), ...changes]
}

function agreementWords({ field, page, record, agrees }: FieldAgreement): string {
  return `${field}: page "${page}" ${agrees ? 'agrees with' : 'differs from'} record "${record}"`
}

/** As wdiff writes it: [-what the record alone has-], {+what the page alone has+}. */
function diffWords({ op, text }: DiffPart): string {
  if (op === 'same') return text
  return op === 'record' ? `[-${text}-]` : `{+${text}+}`
}
