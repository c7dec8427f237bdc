import { wordClass } from '../../lexicon/lexicon.ts'
import type { Analysis } from '../text/analysis.ts'
import { classOf, UPPER } from '../text/characters.ts'
import type { SentenceStarts } from '../text/sentences.ts'

const MONTH = wordClass('month')
const WEEKDAY = wordClass('weekday')
const BEFORE_TIME = wordClass('before-time')

/**
 * The article's sentences, cut once more behind a time that opens one without a comma: "On Monday Scholz told", "In
 * March Germany gave", "In 2022 Macron". The recogniser reads such a day and the name behind it as one, or as nothing:
 * it has hardly ever seen them. Cost: linear in the sentences.
 */
export function sentencesBehindTimes(analysis: Analysis): SentenceStarts {
  const { sentences } = analysis
  const starts: number[] = []
  for (let s = 0; s + 1 < sentences.length; s++) {
    const first = sentences[s] ?? 0
    starts.push(first)
    const behind = first + 2
    if (behind < (sentences[s + 1] ?? 0) && opensWithTime(analysis, first)) starts.push(behind)
  }
  return Uint32Array.from([...starts, sentences[sentences.length - 1] ?? 0])
}

function opensWithTime(analysis: Analysis, first: number): boolean {
  if (!analysis.is(first, BEFORE_TIME) || !startsWith(analysis, first + 2, UPPER)) return false
  if (analysis.is(first + 2, MONTH) || analysis.is(first + 2, WEEKDAY)) return false
  const time = first + 1
  return (
    (startsWith(analysis, time, UPPER) && (analysis.is(time, MONTH) || analysis.is(time, WEEKDAY))) ||
    isYear(analysis, time)
  )
}

function startsWith({ article, tokens }: Analysis, token: number, kind: number): boolean {
  const start = tokens.start[token]
  return start !== undefined && classOf(article.text.charCodeAt(start)) === kind
}

function isYear({ article, tokens }: Analysis, token: number): boolean {
  return /^(?:19|20)\d\d$/.test(article.text.slice(tokens.start[token], tokens.end[token]))
}
