import type { Analysis } from '../text/analysis.ts'
import { type Evidence, gatherEvidence } from './features.ts'
import type { NameModel } from './model.ts'
import { type Reading, read } from './reading.ts'
import { addSecondScores, firstScores } from './scores.ts'
import { gatherFirstPass } from './second-features.ts'
import { NAME_TOKENS_MAX, NAME_UNITS_MAX, type NameSpan } from './spans.ts'
import { BEGIN, kindOf, LAST, O, placeOf, TYPE_BY_KIND, UNIT } from './tags.ts'
import { bestTags } from './viterbi.ts'

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
  const reading = read(analysis, model.lexicon)
  const evidence = gatherEvidence(reading)
  return { reading, spans: spansOf(analysis, finalTags(evidence, model)) }
}

function finalTags(evidence: Evidence, model: NameModel): Uint8Array {
  const { count } = evidence.reading.analysis.tokens
  const scores = firstScores(evidence, model)
  const first = gatherFirstPass(evidence, bestTags(scores, model.transitions, count))
  addSecondScores(evidence, first, model, scores)
  return bestTags(scores, model.transitions, count)
}

function spansOf({ tokens }: Analysis, tags: Uint8Array): readonly NameSpan[] {
  const spans: NameSpan[] = []
  let first = 0
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i] as number
    if (tag === O) continue
    const place = placeOf(tag)
    if (place === BEGIN || place === UNIT) first = i
    if (place !== LAST && place !== UNIT) continue
    const units = (tokens.end[i] as number) - (tokens.start[first] as number)
    if (i + 1 - first > NAME_TOKENS_MAX || units > NAME_UNITS_MAX) continue
    const type = TYPE_BY_KIND[kindOf(tag)]
    spans.push(type === undefined ? { first, last: i + 1 } : { first, last: i + 1, type })
  }
  return spans
}
