import { wordClass } from '../../lexicon/lexicon.ts'
import type { NameType } from '../../model/mention.ts'
import type { Analysis } from '../text/analysis.ts'
import { type Evidence, gatherEvidence } from './features.ts'
import { CITY, COUNTRY, DEMONYM, REGION, TITLE } from './lexicon-tables.ts'
import type { NameModel } from './model.ts'
import { type Reading, read } from './reading.ts'
import { addSecondScores, firstScores } from './scores.ts'
import { gatherFirstPass } from './second-features.ts'
import { SHAPE_LOWER, SHAPE_SIGN, SHAPE_TITLE } from './shapes.ts'
import { NAME_TOKENS_MAX, NAME_UNITS_MAX, type NameSpan } from './spans.ts'
import { BEGIN, kindOf, LAST, O, placeOf, TYPE_BY_KIND, UNIT } from './tags.ts'
import { sentencesBehindTimes } from './time-openers.ts'
import { bestTags } from './viterbi.ts'

/** Most units of a name's second syllable after a hyphen. */
const SYLLABLE_MAX = 5
/** What follows a name's hyphen and is no part of it. */
const NAME_SUFFIX = wordClass('name-suffix')

/** What the recogniser read and found. */
export interface Recognised {
  readonly reading: Reading
  /** The names in text order, without overlap; those of none of our types have none. */
  readonly spans: readonly NameSpan[]
}

/**
 * Finds names by a linear-chain CRF over hashed features, twice: the second pass sees what the first
 * said of the same words elsewhere in the article. Cost: linear in the text.
 */
export function recognise(analysis: Analysis, model: NameModel): Recognised {
  const reading = read({ ...analysis, sentences: sentencesBehindTimes(analysis) }, model.lexicon)
  const evidence = gatherEvidence(reading)
  return { reading, spans: spansOf(reading, finalTags(evidence, model)) }
}

function finalTags(evidence: Evidence, model: NameModel): Uint8Array {
  const { count } = evidence.reading.analysis.tokens
  const scores = firstScores(evidence, model)
  const first = gatherFirstPass(evidence, bestTags(scores, model.transitions, count))
  addSecondScores(evidence, first, model, scores)
  return bestTags(scores, model.transitions, count)
}

function spansOf(reading: Reading, tags: Uint8Array): readonly NameSpan[] {
  const spans: NameSpan[] = []
  let first = 0
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i] as number
    if (tag === O) continue
    const place = placeOf(tag)
    if (place === BEGIN || place === UNIT) first = i
    if (place !== LAST && place !== UNIT) continue
    const type = isDemonym(reading, first, i + 1) ? undefined : TYPE_BY_KIND[kindOf(tag)]
    const isPerson = type === 'person'
    const span = spanOf(
      reading,
      isPerson ? hyphenedFrom(reading, tags, first) : first,
      isPerson ? hyphenedTo(reading, tags, i + 1) : i + 1,
      type,
    )
    if (span !== undefined) spans.push(span)
  }
  return spans
}

function spanOf(reading: Reading, from: number, last: number, type: NameType | undefined): NameSpan | undefined {
  const { tokens } = reading.analysis
  const first = type === 'person' ? afterTitles(reading, from, last) : from
  const units = (tokens.end[last - 1] as number) - (tokens.start[first] as number)
  if (last - first > NAME_TOKENS_MAX || units > NAME_UNITS_MAX) return undefined
  return type === undefined ? { first, last } : { first, last, type }
}

/** "Japanese" and "Russian" are neither places nor anyone's name. */
function isDemonym({ words, lists }: Reading, first: number, last: number): boolean {
  const listed = lists[words.ids[first] as number] as number
  return last - first === 1 && (listed & DEMONYM) !== 0 && (listed & (COUNTRY | CITY | REGION)) === 0
}

/** Where a person's name starts whose first word was cut at a hyphen: "Lin-|Manuel Miranda". */
function hyphenedFrom({ analysis, words, shape }: Reading, tags: Uint8Array, first: number): number {
  const before = first - 2
  if (before < 0 || tags[before] !== O || tags[first - 1] !== O || shape[words.ids[before] as number] !== SHAPE_TITLE)
    return first
  return isTightHyphen(analysis, first - 1) ? before : first
}

/** Where a person's name ends whose last word was cut at a hyphen: "Jung Hae|-in". */
function hyphenedTo({ analysis, words, shape }: Reading, tags: Uint8Array, last: number): number {
  if (last + 1 >= tags.length || tags[last] !== O || tags[last + 1] !== O) return last
  if (shape[words.ids[last + 1] as number] !== SHAPE_LOWER || !isTightHyphen(analysis, last)) return last
  const { start, end } = analysis.tokens
  const isSyllable = (end[last + 1] as number) - (start[last + 1] as number) <= SYLLABLE_MAX
  return isSyllable && !analysis.is(last + 1, NAME_SUFFIX) ? last + 2 : last
}

function isTightHyphen({ article, tokens }: Analysis, i: number): boolean {
  const { start, end } = tokens
  return article.text.charCodeAt(start[i] as number) === 0x2d && start[i] === end[i - 1] && end[i] === start[i + 1]
}

/** A title is not part of a person's name, nor the point after it. */
function afterTitles({ words, lists, shape }: Reading, from: number, last: number): number {
  let first = from
  for (let i = from; i + 1 < last; i++) {
    const word = words.ids[i] as number
    if (shape[word] === SHAPE_SIGN && first === i) first = i + 1
    else if (first === i && ((lists[word] as number) & TITLE) !== 0) first = i + 1
    else break
  }
  return first
}
